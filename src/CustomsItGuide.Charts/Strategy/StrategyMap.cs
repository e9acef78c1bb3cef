using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Strategy;

/// <summary>The plan's layers as bands with their objectives and indicators, and the links between objectives that the plan
/// states.</summary>
public static class StrategyMap
{
    private static readonly LocalizedText[] Columns =
    [
        ChartsWords.Layer, ChartsWords.Objective, ChartsWords.Indicator, ChartsWords.Status, ChartsWords.Source,
    ];

    /// <param name="assessments">Of one period, in the plan's order.</param>
    /// <param name="href">The page of an indicator, from its id.</param>
    public static Chart Draw(Plan plan, IReadOnlyList<Assessment> assessments, Func<string, string> href, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(href);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("map", plan.Id, width);
        var title = format.Text(
            ChartsWords.StrategyMapTitle(assessments.Count > 0 ? format.Period(assessments[0].Reading.Period) : format.Text(plan.Title)));
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (assessments.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoIndicators, columns, format);

        var links = new MapLinks(plan.Links, width == ChartWidth.Narrow);
        var picture = new Picture(width) { Width = (int)width + links.Margin };
        var inside = picture.Width - links.Margin;
        var layout = new MapLayout(plan, assessments, t => format.Text(t), picture.Heading(title) + 4, inside, picture.Narrow);
        foreach (var band in layout.Bands) picture.Rect(2, band.Y, inside - 4, band.Height, Paint.Band, 4);
        links.Draw(picture, plan, layout, format);
        foreach (var band in layout.Bands)
        {
            for (var i = 0; i < band.Title.Count; i++) picture.Text(Edge, band.Y + 18 + i * 16, band.Title[i], TextStyle.Heading);
        }
        foreach (var box in layout.Bands.SelectMany(b => b.Boxes)) DrawBox(picture, box, href, format);
        var end = DrawLegend(picture, assessments, links, layout.Bottom, format);
        return picture.Finish(id, title, Describe(plan, assessments, format), end,
            new ChartTable(columns, [.. Rows(plan, assessments, format)]), format, hasLinks: true);
    }

    private const double Edge = 12;

    private static readonly SourceRating[] Ratings = [SourceRating.Sound, SourceRating.SoundWithDisclosure, SourceRating.Weak,
        SourceRating.NotEstablished];

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
            MapChip.Draw(picture, box.Indicators[i], href(box.Indicators[i].Indicator.Id), x,
                box.ChipsTop + Math.Floor((double)i / box.Across) * (MapLayout.ChipHeight + 4), format);
        }
    }

    private static double DrawLegend(Picture picture, IReadOnlyList<Assessment> assessments, MapLinks links, double top, Format format)
    {
        var legend = new Legend();
        foreach (var of in assessments.DistinctBy(a => (a.Status, StatusShape.Of(a.Status, a.Evidence).Hollow)).OrderBy(a => a.Status))
        {
            var shape = StatusShape.Of(of.Status, of.Evidence);
            var words = format.Text(Terms.Of(of.Status));
            if (shape.Mark == Mark.OffTargetUnconfirmed) words += $" ({format.Text(Terms.Of(of.Evidence))})";
            legend.Add(true, format.Text(ChartsWords.LetteredStatus(format.Text(StatusLetters.Of(of.Status)), words)),
                (p, x, y) => p.Sign(shape, x - 7, y - 7, 14));
        }
        foreach (var rating in Ratings.Where(r => assessments.Any(a => a.SourceRating == r)))
            legend.Add(true, format.Text(ChartsWords.SourceRated(format.Text(Terms.Of(rating)))),
                (p, x, y) => MapChip.Source(p, rating, x - 7, y - 7));
        links.Add(legend, format);
        return legend.Draw(picture, top);
    }

    private static string Describe(Plan plan, IReadOnlyList<Assessment> assessments, Format format) => format.Text(
        ChartsWords.IndicatorsInLayers(assessments.Count, plan.Layers.Count,
            string.Join(", ",
                assessments.GroupBy(a => a.Status).OrderBy(g => g.Key)
                    .Select(g => format.Text(ChartsWords.CountOfStatus(Terms.Of(g.Key), g.Count()))))));

    private static IEnumerable<IReadOnlyList<string>> Rows(Plan plan, IReadOnlyList<Assessment> assessments, Format format)
    {
        foreach (var assessment in assessments)
        {
            var indicator = assessment.Indicator;
            var layer = plan.Layers.FirstOrDefault(l => l.Id == indicator.Layer);
            yield return
            [
                layer is null ? indicator.Layer : format.Text(layer.Title), indicator.Objective,
                $"{indicator.Id} {format.Text(indicator.Title)}",
                format.Text(Terms.Of(assessment.Status)), format.Text(Terms.Of(assessment.SourceRating)),
            ];
        }
        foreach (var link in plan.Links)
            yield return [format.Text(ChartsWords.StatedLink), $"{MapLinks.Ids(link.From)} → {MapLinks.Ids(link.To)}",
                format.Text(link.Sentence), "–", "–"];
    }
}
