using CustomsItGuide.Charts;
using CustomsItGuide.Charts.History;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Wording;
using static CustomsItGuide.Tests.Charts.Assessments;

namespace CustomsItGuide.Tests.Charts;

/// <summary>Targets as levels: a band for a range, a step for each year that has a number of its own.</summary>
public sealed class TargetLevelTests
{
    [Fact]
    public void A_range_is_a_band_with_both_ends_and_is_named()
    {
        var svg = HistoryChart.Draw(new() { Assessment = Gallery.Promised(60, 75), Plan = Strategic }, Format.English, ChartWidth.Wide)
            .ToStandalone();
        Assert.Equal(1, Count(svg, "<rect class=\"c-band\""));
        Assert.Equal(2, Count(svg, "<path class=\"c-target\""));
        Assert.Contains("Target 60 to 75", svg.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("63.0 % in 2023/24, within the target 60 to 75 %", svg.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_by_year_are_steps_and_end_with_their_last_year()
    {
        Assert.Equal(["2022/23 60 2022/23", "2023/24 70 2023/24"],
            Level.Of(Gallery.PromisedByYear.Indicator, Calendar.Default).Select(l => $"{l.From} {l.Value} {l.Until}"));
        var data = new HistoryData { Assessment = Gallery.PromisedByYear, Plan = Strategic };
        var plot = new HistoryPlot(data, Format.English, 0, 100, 640);
        var steps = plot.Steps(data.TargetLevels);
        Assert.Equal(2, Count(steps, "H"));
        Assert.Equal(1, Count(steps, "V"));
        Assert.DoesNotContain(FormattableString.Invariant($"H{plot.Days.Right:0.##}"), steps, StringComparison.Ordinal);
        // With a year between them that has no number the line is parted.
        Assert.Equal(2, Count(plot.Steps([.. data.TargetLevels.Take(1), new Level(Period.FiscalYear(2024), 80) { Until = Period.FiscalYear(2024) }]), "M"));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
