using CustomsItGuide.Judgement;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>The ladder of what may be said of a movement, rung by rung, and that nothing is tested across a break.</summary>
public sealed class TrendTests
{
    [Fact]
    public void One_point_of_a_survey_is_a_level_only_and_says_what_is_missing_for_the_next_rung()
    {
        var a = Cases.Judge(Cases.Of("SO1-3", Cases.Wave("SO1-3", Cases.Year, 70, 100)));
        Assert.Equal(Trend.NotEnoughData, a.Trend);
        Assert.StartsWith("Level only, one point: a test against the year before needs 1 more.", a.TrendNote.English,
            StringComparison.Ordinal);
        Assert.EndsWith("1 of 5, 4 more needed.", a.TrendNote.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90, 60, Trend.Deteriorated)]
    [InlineData(60, 90, Trend.Improved)]
    [InlineData(70, 71, Trend.NoDetectableChange)]
    public void Two_points_of_a_survey_are_tested_on_the_respondents(int then, int now, Trend expected)
    {
        var a = Cases.Judge(
            Cases.Of("SO1-3", Cases.Wave("SO1-3", Cases.Year, now, 100), Cases.Wave("SO1-3", Cases.Year.Previous, then, 100)));
        Assert.Equal(expected, a.Trend);
        Assert.EndsWith("Too few points for a trend: 2 of 5, 3 more needed.", a.TrendNote.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, Trend.NotEnoughData, "4 of 5, 1 more needed")]
    [InlineData(5, Trend.Improved, "over 5 points, p = 0.017; Theil-Sen slope +2 a year")] // the exact p of a monotone rise of five
    public void A_register_is_tested_exactly_from_five_points(int points, Trend expected, string said)
    {
        var a = Cases.Judge(Count(points, i => 100 + (2 * i)));
        Assert.Equal(expected, a.Trend);
        Assert.Contains(said, a.TrendNote.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_list_of_instruments_breaks_a_register_as_another_wording_breaks_a_survey()
    {
        Reading Of(int year, string basis) => Cases.Rate("SO1-2", 90 + year - 2018, 186, Period.FiscalYear(year)) with { Basis = basis };
        var others = Enumerable.Range(2018, 5).Select(y => Of(y, "instruments RKC")).ToArray();
        Assert.Equal(Trend.Improved, Cases.Judge(Cases.Of("SO1-2", Of(2023, "instruments RKC"), others)).Trend);
        var broken = Cases.Judge(Cases.Of("SO1-2", Of(2023, "instruments RKC, SAFE"), others));
        Assert.Equal(Trend.NotEnoughData, broken.Trend);
        Assert.Contains("1 of 5, 4 more needed", broken.TrendNote.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, "Within the years: 11 of 12 points for an XmR chart, 1 more needed.")]
    [InlineData(12, "XmR chart of 12 points")]
    public void Months_are_charted_from_twelve(int months, string said)
    {
        var reading = Cases.Rate("SP3-1", 85, 100) with
        {
            Series = [.. Enumerable.Range(0, months)
                .Select(i => new SeriesPoint($"{i:00}", Cases.Year.First.AddDays(30 * (i + 1)), 80 + (i % 3), 8, 10))],
        };
        Assert.Contains(said, Cases.Judge(Cases.Of("SP3-1", reading)).TrendNote.English, StringComparison.Ordinal);
    }

    [Fact]
    public void From_five_years_the_forecast_says_whether_the_baseline_will_be_kept()
    {
        Case Shares(params int[] satisfied) => Cases.Of("RES-2",
            Cases.Wave("RES-2", Cases.Year, satisfied[^1], 100),
            [.. satisfied.SkipLast(1).Select((k, i) => Cases.Wave("RES-2", Period.FiscalYear(2023 - satisfied.Length + 1 + i), k, 100))]);
        // The baseline is 2021/22, the third of the five.
        Assert.Contains("forecast_missed", Cases.Codes(Shares(90, 85, 80, 76, 71)));
        Assert.DoesNotContain("forecast_missed", Cases.Codes(Shares(71, 76, 80, 85, 90)));
        Assert.DoesNotContain("forecast_missed", Cases.Codes(Shares(85, 80, 76, 71)));
    }

    private static Case Count(int points, Func<int, double> value) => Cases.Of("SP3-3",
        Cases.Count("SP3-3", value(points - 1)),
        [.. Enumerable.Range(0, points - 1).Select(i => Cases.Count("SP3-3", value(i), Period.FiscalYear(2023 - points + 1 + i)))]);
}
