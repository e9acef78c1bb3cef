using CustomsItGuide.Published;

namespace CustomsItGuide.Tests.Published;

/// <summary>Expected numbers were computed with forty digits elsewhere.</summary>
public sealed class ProgressMeasureTests
{
    [Theory]
    // Ten losses become five within ten years: more, though smaller.
    [InlineData(1, 2010, -10, 2020, -5, null, null, null, 0.06696700846319259, 5.0, "SubstantialProgress")]
    // Near the limit less growth is asked for, and on its other side as well.
    [InlineData(1, 2015, 99, 2020, 99.2, null, null, 100.0, 0.0004037143019397135, 1.062620836319566, "ModerateProgress")]
    [InlineData(-1, 2015, 12, 2020, 11.9, null, null, 10.0, 0.0016722501630701608, -1.1700828157032603, "LimitedProgress")]
    // At the limit there is nothing left to gain.
    [InlineData(1, 2015, 100, 2020, 100, null, null, 100.0, 0.0, 5.0, "SubstantialProgress")]
    [InlineData(1, 2015, 100, 2020, 99, null, null, 100.0, -0.0020080483385741996, -2.751006042321775, "Deterioration")]
    // A hundred percent less a year leads to nothing.
    [InlineData(-1, 2015, 100, 2020, 50, 0.0, 2030.0, null, 0.12944943670387585, -1.9606230320859606, "LimitedProgress")]
    // As published.
    [InlineData(-1, 2016, 7.8, 2024, 17.7, 10.0, 2028.0, null, -5.155591320251755, -5.0, "Deterioration")]
    public void Progress_score_and_status_follow(int direction, double baseYear, double baseValue, double year, double value,
        double? target, double? targetYear, double? limit, double progress, double score, string status)
    {
        var found = ProgressMeasure.Of(new(direction, baseYear, baseValue, year, value, target, targetYear, limit));
        Assert.Equal(progress, found.Value!.Value, 1e-12);
        Assert.Equal(score, found.Score!.Value, 1e-9);
        Assert.Equal(status, found.Status.ToString());
    }

    // Just at a threshold and just below: 0.6 and 0.95 of the pace, 0.5 and 1.5 percent a year.
    [Theory]
    [InlineData(1.0049999, null, "LimitedProgress")]
    [InlineData(1.0050001, null, "ModerateProgress")]
    [InlineData(1.0149999, null, "ModerateProgress")]
    [InlineData(1.0150001, null, "SubstantialProgress")]
    [InlineData(1.0599999, 1.1, "LimitedProgress")]
    [InlineData(1.0600001, 1.1, "ModerateProgress")]
    [InlineData(1.0949999, 1.1, "ModerateProgress")]
    [InlineData(1.0950001, 1.1, "SubstantialProgress")]
    [InlineData(1.1, 1.1, "TargetAchieved")]
    [InlineData(1.0, 1.1, "LimitedProgress")]
    [InlineData(0.9999999, 1.1, "Deterioration")]
    public void A_status_begins_at_its_threshold(double value, double? target, string status) => Assert.Equal(status,
        ProgressMeasure.Of(new(1, 2020, 1, 2021, value, target, target is null ? null : 2021, null)).Status.ToString());

    [Theory]
    [InlineData(2015.0, 0.0, 2020.0, 5.0, null, null, "the base value is 0")]
    [InlineData(2015.0, -2.0, 2020.0, 5.0, null, null, "different signs")]
    [InlineData(2020.0, 2.0, 2020.0, 5.0, null, null, "not a year after the base year")]
    [InlineData(2021.0, 2.0, 2020.0, 5.0, null, null, "not a year after the base year")]
    [InlineData(2015.0, null, 2020.0, 5.0, null, null, "a value or year is missing")]
    [InlineData(2015.0, 6.0, 2020.0, 5.0, 6.0, 2030.0, "the target equals the base value")]
    [InlineData(2015.0, 4.0, 2020.0, 5.0, -6.0, 2030.0, "base value and target have different signs")]
    [InlineData(2015.0, 4.0, 2020.0, 5.0, 6.0, 2015.0, "the target year is not after the base year")]
    [InlineData(2015.0, 4.0, 2020.0, 5.0, 6.0, null, "the target has no year")]
    [InlineData(2019.0, 1e-300, 2020.0, 1e300, null, null, "too large for a number")]
    public void Where_there_is_no_progress_it_says_why(double? baseYear, double? baseValue, double? year, double? value, double? target,
        double? targetYear, string why)
    {
        var found = ProgressMeasure.Of(new(1, baseYear, baseValue, year, value, target, targetYear, null));
        Assert.Null(found.Value);
        Assert.Contains(why, found.WhyNone!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_figure_that_the_rule_does_not_give_is_a_disagreement_with_its_reason()
    {
        var row = Fixtures.Compare($"{Fixtures.FrameworkHeads}\n1,zero,1,2015,0,2020,5,,2030,,0.5,5,substantial_progress\n").Rows[0];
        Assert.False(row.Agrees);
        Assert.Equal("progress_value: published 0.5, and the rule gives none. score: published 5, and the rule gives none. "
            + "status: published substantial_progress, by the rule not_available. "
            + "There is no progress: the base value is 0, and nothing grows from that by a rate.", row.Reason!.English);
    }

    [Fact]
    public void A_billionth_is_the_most_that_a_figure_may_differ_by()
    {
        Assert.True(Row("0.9010899546976208").Agrees);
        Assert.True(Row("0.9010899556").Agrees);
        Assert.False(Row("0.9010899567").Agrees);
        Assert.Equal("progress_value: published 0.9010899567, by the rule 0.9010899546976208. "
            + "It grew by -4.069178 % a year where -4.51584 % a year leads to the target.", Row("0.9010899567").Reason!.English);

        static ComparedResult Row(string progress) => Fixtures.Compare($"{Fixtures.FrameworkHeads}\n"
            + $"1-1-1,1-1-1,-1,2015.0,14.5,2023.0,10.4,7.25,2030.0,,{progress},2.1506954374096354,moderate_progress\n").Rows[0];
    }
}
