using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

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
    private static readonly LocalizedText LinkMark = new("A link that the plan states", "Un lien énoncé par le plan");
    private static readonly LocalizedText[] Columns =
    [
        new("Layer", "Niveau"), new("Objective", "Objectif"), new("Indicator", "Indicateur"), new("Status", "Statut"), new("Source", "Source"),
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
        var title = format.Text(Title, assessments.Count > 0 ? format.Period(assessments[0].Reading.Period) : format.Text(plan.Title));
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (assessments.Count == 0) return Nothing.Draw(id, title, NoIndicators, columns, format);

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
        return picture.Finish(id, title, Describe(plan, assessments, format), end, new ChartTable(columns, [.. Rows(plan, assessments, format)]), format, hasLinks: true);
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

    private static double DrawLegend(Picture picture, IReadOnlyList<Assessment> assessments, MapLinks links, double top, Format format)
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
        links.Add(legend, format);
        return legend.Draw(picture, top);
    }

    private static string Describe(Plan plan, IReadOnlyList<Assessment> assessments, Format format) => format.Text(
        Says, assessments.Count, plan.Layers.Count,
        string.Join(", ", assessments.GroupBy(a => a.Status).OrderBy(g => g.Key).Select(g => format.Text(Count, g.Count(), format.Text(Terms.Of(g.Key))))));

    private static IEnumerable<IReadOnlyList<string>> Rows(Plan plan, IReadOnlyList<Assessment> assessments, Format format)
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
        foreach (var link in plan.Links) yield return [format.Text(LinkMark), $"{MapLinks.Ids(link.From)} → {MapLinks.Ids(link.To)}", format.Text(link.Sentence), "–", "–"];
    }
}
