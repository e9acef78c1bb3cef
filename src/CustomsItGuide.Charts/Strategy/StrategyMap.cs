using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;
using static CustomsItGuide.Charts.Drawing.Markup;

namespace CustomsItGuide.Charts.Strategy;

/// <summary>The plan's layers as bands with their objectives and indicators, and the links between objectives that the plan states.</summary>
public static class StrategyMap
{
    private static readonly LocalizedText Title = new("Strategy map {0}", "Carte stratégique {0}");
    private static readonly LocalizedText NoIndicators = new("the plan has no indicator.", "le plan n’a aucun indicateur.");
    private static readonly LocalizedText Says = new("{0} indicators in {1} layers: {2}.", "{0} indicateurs sur {1} niveaux : {2}.");
    private static readonly LocalizedText Count = new("{1} {0}", "{1} {0}");
    private static readonly LocalizedText Source = new("Source: {0}", "Source : {0}");
    private static readonly LocalizedText Lettered = new("{0}  {1}", "{0}  {1}");
    private static readonly LocalizedText Link = new("{0} serves {1}: {2}", "{0} sert {1} : {2}");
    private static readonly LocalizedText LinkMark = new("A link that the plan states", "Un lien énoncé par le plan");
    private static readonly LocalizedText[] Columns =
    [
        new("Layer", "Niveau"), new("Objective", "Objectif"), new("Indicator", "Indicateur"), new("Status", "Statut"), new("Source", "Source"),
    ];

    /// <param name="assessments">Of one period, in the plan's order.</param>
    /// <param name="href">The page of an indicator, from its id.</param>
    public static Chart Draw(Plan plan, IReadOnlyList<Assessment> assessments, IReadOnlyList<StrategyLink> links, Func<string, string> href, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(href);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("map", plan.Id, width);
        var title = format.Text(Title, assessments.Count > 0 ? format.Period(assessments[0].Reading.Period) : format.Text(plan.Title));
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (assessments.Count == 0) return Nothing.Draw(id, title, NoIndicators, columns, format);

        var picture = new Picture(width);
        var layout = new MapLayout(plan, assessments, t => format.Text(t), picture.Heading(title) + 4, picture.Width, picture.Narrow);
        foreach (var band in layout.Bands)
        {
            picture.Rect(2, band.Y, picture.Width - 4, band.Height, Paint.Band, 4);
        }
        // On a narrow map nearly every link would run behind other boxes: there the links are listed below.
        if (!picture.Narrow)
        {
            foreach (var link in links) DrawLink(picture, plan, layout, link, format);
        }
        foreach (var band in layout.Bands)
        {
            for (var i = 0; i < band.Title.Count; i++) picture.Text(Edge, band.Y + 18 + i * 16, band.Title[i], TextStyle.Heading);
        }
        foreach (var box in layout.Bands.SelectMany(b => b.Boxes)) DrawBox(picture, box, href, format);
        var end = DrawLegend(picture, assessments, links, layout.Bottom, format);
        return picture.Finish(id, title, Describe(plan, assessments, format), end, new ChartTable(columns, [.. Rows(plan, assessments, links, format)]), format, hasLinks: true);
    }

    private const double Edge = 12;

    private static readonly SourceRating[] Ratings = [SourceRating.Sound, SourceRating.SoundWithDisclosure, SourceRating.Weak, SourceRating.NotEstablished];

    private static void DrawBox(Picture picture, ObjectiveBox box, Func<string, string> href, Format format)
    {
        picture.Rect(box.X, box.Y, box.Width, box.Height, Paint.Box, 3);
        var whole = $"{box.Objective.Id} {format.Text(box.Objective.Title)}";
        var y = box.Y + 18;
        foreach (var line in box.Lines)
        {
            picture.Text(box.X + 8, y, line, TextStyle.Strong, whole: line.EndsWith('…') ? whole : null);
            y += ObjectiveBox.LineHeight;
        }
        foreach (var line in box.Parts)
        {
            picture.Text(box.X + 8, y, line, TextStyle.Quiet);
            y += ObjectiveBox.LineHeight;
        }
        for (var i = 0; i < box.Indicators.Count; i++)
        {
            var x = box.X + 8 + i % box.Across * (MapLayout.ChipWidth + 6);
            MapChip.Draw(picture, box.Indicators[i], href(box.Indicators[i].Indicator.Id), x, box.ChipsTop + Math.Floor((double)i / box.Across) * (MapLayout.ChipHeight + 4), format);
        }
    }

    /// <summary>From edge to edge, with an arrow at the one that is served; boxes are drawn over it later.</summary>
    private static void DrawLink(Picture picture, Plan plan, MapLayout layout, StrategyLink link, Format format)
    {
        if (layout.BoxOf(link.From, plan) is not { } from || layout.BoxOf(link.To, plan) is not { } to || from == to) return;
        picture.Open(format.Text(Link, link.From, link.To, format.Text(link.Sentence)));
        var (x1, x2) = (from.X + from.Width / 2, to.X + to.Width / 2);
        var up = to.Y < from.Y;
        if (to.Y == from.Y)
        {
            var (left, y) = (to.X < from.X, from.Y + 12);
            var (a, b) = left ? (from.X, to.X + to.Width) : (from.X + from.Width, to.X);
            picture.Path($"M{N(a)} {N(y)}L{N(b)} {N(y)}m{(left ? 6 : -6)} -4l{(left ? -6 : 6)} 4l{(left ? 6 : -6)} 4", Paint.Link);
        }
        else
        {
            var (y1, y2) = up ? (from.Y, to.Y + to.Height) : (from.Y + from.Height, to.Y);
            var bend = up ? -14 : 14;
            picture.Path($"M{N(x1)} {N(y1)}C{N(x1)} {N(y1 + 2 * bend)} {N(x2)} {N(y2 - 2 * bend)} {N(x2)} {N(y2)}m-4 {(up ? 7 : -7)}l4 {(up ? -7 : 7)}l4 {(up ? 7 : -7)}", Paint.Link);
        }
        picture.Close();
    }

    private static double DrawLegend(Picture picture, IReadOnlyList<Assessment> assessments, IReadOnlyList<StrategyLink> links, double top, Format format)
    {
        var legend = new Legend();
        foreach (var of in assessments.DistinctBy(a => (a.Status, StatusShape.Of(a.Status, a.Evidence).Hollow)).OrderBy(a => a.Status))
        {
            var shape = StatusShape.Of(of.Status, of.Evidence);
            var words = format.Text(Terms.Of(of.Status));
            if (shape.Mark == Mark.OffTargetUnconfirmed) words += $" ({format.Text(Terms.Of(of.Evidence))})";
            legend.Add(true, format.Text(Lettered, format.Text(StatusLetters.Of(of.Status)), words), (p, x, y) => p.Sign(shape, x - 7, y - 7, 14));
        }
        foreach (var rating in Ratings.Where(r => assessments.Any(a => a.SourceRating == r)))
            legend.Add(true, format.Text(Source, format.Text(Terms.Of(rating))), (p, x, y) => MapChip.Source(p, rating, x - 7, y - 7));
        foreach (var link in links.Where(_ => picture.Narrow))
            legend.Add(true, format.Text(Link, link.From, link.To, format.Text(link.Sentence)), (p, x, y) => p.Line(x - 12, y, x + 12, y, Paint.Link));
        return legend.Line(links.Count > 0 && !picture.Narrow, format.Text(LinkMark), Paint.Link).Draw(picture, top);
    }

    private static string Describe(Plan plan, IReadOnlyList<Assessment> assessments, Format format) => format.Text(
        Says, assessments.Count, plan.Layers.Count,
        string.Join(", ", assessments.GroupBy(a => a.Status).OrderBy(g => g.Key).Select(g => format.Text(Count, g.Count(), format.Text(Terms.Of(g.Key))))));

    private static IEnumerable<IReadOnlyList<string>> Rows(Plan plan, IReadOnlyList<Assessment> assessments, IReadOnlyList<StrategyLink> links, Format format)
    {
        foreach (var assessment in assessments)
        {
            var indicator = assessment.Indicator;
            var layer = plan.Layers.FirstOrDefault(l => l.Id == indicator.Layer);
            yield return
            [
                layer is null ? indicator.Layer : format.Text(layer.Title), indicator.Objective, $"{indicator.Id} {format.Text(indicator.Title)}",
                format.Text(Terms.Of(assessment.Status)), format.Text(Terms.Of(assessment.SourceRating)),
            ];
        }
        foreach (var link in links) yield return [format.Text(LinkMark), $"{link.From} → {link.To}", format.Text(link.Sentence), "–", "–"];
    }
}
