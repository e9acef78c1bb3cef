using System.Net;
using CustomsItGuide.Analysis;
using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>An indicator as its page begins: the value against its target, and both verdicts, in the scorecard's words.</summary>
internal static class Tile
{
    public static MimeBundle Of(Assessment assessment)
    {
        var chart = LevelPanel.Draw(assessment, Format.English, ChartWidth.Wide);
        var title = $"{assessment.Indicator.Id} {assessment.Indicator.Title.English}, {assessment.Reading.Period}";
        var lines = new RowTable(["", title],
        [
            ["value", Targets.ValueText(assessment, Format.English)],
            ["target", Targets.InShort(assessment, Format.English)],
            ["status", $"{Said(assessment.Status)} ({Said(assessment.Evidence)})"],
            ["why", assessment.Reason.English],
            ["trend", Said(assessment.Trend)],
            ["source", Said(assessment.SourceRating)],
        ]);
        return MimeBundle.Of(
            (MimeBundle.Html,
                $"<p><strong>{WebUtility.HtmlEncode(title)}</strong></p>\n{ChartImage.Image(chart, chart.ToStandalone())}\n{TableText.Html(lines with { Columns = ["", "on the scorecard"] })}"),
            (MimeBundle.Plain, title + "\n" + string.Join("\n", lines.Rows.Select(r => $"{r[0],-8}{r[1]}"))));
    }

    public static RowTable Table(Scorecard scorecard) =>
        new(["id", "indicator", "value", "target", "status", "evidence", "trend", "source"],
    [
        .. scorecard.Assessments.Select(a => (IReadOnlyList<object?>)
        [
            a.Indicator.Id, a.Indicator.Title.English, Targets.ValueText(a, Format.English), Targets.InShort(a, Format.English),
            Said(a.Status), Said(a.Evidence), Said(a.Trend), Said(a.SourceRating),
        ]),
    ]);

    private static string Said(Enum term) => Terms.Of(term).English;
}
