using System.Globalization;
using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;
using static CustomsItGuide.Charts.Drawing.Markup;

namespace CustomsItGuide.Charts.Strategy;

/// <summary>
/// The links that the plan states, each a numbered line in a margin beside the layers: it starts with a dot at the rows of those that
/// serve, and ends with an arrow at the rows of those that are served. So no line crosses a box, however many objectives a link joins.
/// </summary>
internal sealed class MapLinks(IReadOnlyList<StrategicLink> links, bool narrow)
{
    private const double Step = 17, Side = 14;

    /// <summary>A row of boxes, as far as links care.</summary>
    private sealed record Row(double Top, double Height);

    private sealed record Track(int Place, IReadOnlyList<Row> From, IReadOnlyList<Row> To)
    {
        public double Top { get; } = From.Concat(To).Min(r => r.Top);

        public double Bottom { get; } = From.Concat(To).Max(r => r.Top);
    }

    private sealed record End(Track Track, Row Row, bool Serves, int Column);

    /// <summary>How much of the picture's width the lines take; on a narrow picture they are listed only.</summary>
    public double Margin => narrow || links.Count == 0 ? 0 : links.Count * Step + Side;

    public static string Ids(IReadOnlyList<string> ids) => string.Join(", ", ids);

    public void Draw(Picture picture, Plan plan, MapLayout layout, Format format)
    {
        if (Margin == 0) return;
        var left = picture.Width - Margin - 2;
        // The shortest stand nearest to the boxes.
        var tracks = links.Select((link, i) => (link, i))
            .Select(l => Find(l.i, Rows(l.link.From, plan, layout), Rows(l.link.To, plan, layout)))
            .OfType<Track>().OrderBy(t => t.Bottom - t.Top).ThenBy(t => t.Place).ToList();
        var heights = Heights(
            [.. tracks.SelectMany((t, column) =>
                t.From.Select(r => new End(t, r, true, column)).Concat(t.To.Select(r => new End(t, r, false, column))))]);
        for (var column = 0; column < tracks.Count; column++)
        {
            var link = links[tracks[column].Place];
            var number = (tracks[column].Place + 1).ToString(CultureInfo.InvariantCulture);
            var x = left + Side + (column + 0.5) * Step - 4;
            var ends = heights.Where(h => h.End.Column == column).ToList();
            var (top, bottom) = (ends.Min(e => e.Y), ends.Max(e => e.Y));
            picture.Open(format.Text(ChartsWords.LinkSentence(number, Ids(link.From), Ids(link.To), format.Text(link.Sentence))));
            picture.Path($"M{N(x)} {N(top)}V{N(bottom)}" + string.Concat(ends.Select(e => $"M{N(left)} {N(e.Y)}H{N(x)}")), Paint.Link);
            foreach (var (end, y) in ends)
            {
                if (end.Serves) picture.Path(Markers.Path(Marker.Circle, left, y, 2.5), Paint.Solid(Tone.Quiet));
                else picture.Path($"M{N(left + 6)} {N(y - 3.5)}L{N(left)} {N(y)}L{N(left + 6)} {N(y + 3.5)}", Paint.Link);
            }
            picture.Path(Markers.Path(Marker.Circle, x, (top + bottom) / 2, 8), Paint.Hollow(Tone.Quiet));
            picture.Text(x, (top + bottom) / 2 + 4, number, TextStyle.Plain, TextAnchor.Middle);
            picture.Close();
        }
    }

    public void Add(Legend legend, Format format)
    {
        for (var i = 0; i < links.Count; i++)
            legend.Note(true, format.Text(ChartsWords.NumberedLink(i + 1, Ids(links[i].From), Ids(links[i].To))));
    }

    private static Track? Find(int place, IReadOnlyList<Row> from, IReadOnlyList<Row> to) =>
        from.Count == 0 || to.Count == 0 ? null : new(place, from, to);

    /// <summary>
    /// The ends at a row are spread over its height: above, those that come from above, the inner ones first; below, those that come
    /// from below, the inner ones last. So two lines cross only where their rows make them.
    /// </summary>
    private static IReadOnlyList<(End End, double Y)> Heights(IReadOnlyList<End> ends) =>
    [
        .. ends.GroupBy(e => e.Row).SelectMany(row =>
        {
            var ordered = row.OrderBy(Side).ThenBy(e => Side(e) > 0 ? -e.Column : e.Column).ToList();
            return ordered.Select((e, i) => (e, row.Key.Top + row.Key.Height * (i + 0.5) / ordered.Count));
            static int Side(End e) => e.Track.Top == e.Track.Bottom ? 0 : e.Row.Top == e.Track.Bottom ? -1 : 1;
        }),
    ];

    /// <summary>The rows of boxes that hold these objectives, from the top.</summary>
    private static List<Row> Rows(IReadOnlyList<string> objectives, Plan plan, MapLayout layout) =>
        [.. objectives.Select(o => layout.BoxOf(o, plan)).OfType<ObjectiveBox>().Select(b => new Row(b.Y, b.Height)).Distinct()
            .OrderBy(r => r.Top)];
}
