using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests;

/// <summary>What wants attention first, and since when.</summary>
public sealed class AttentionTests(SampleWorkspace sample)
{
    private static readonly Period Year = Period.Parse("2024/25");

    private Attention Of(Period year)
    {
        var at = sample.Shared.At();
        var plan = at.Plan;
        return new Attention(at.Score(year), [.. plan.Years.Where(y => y < year).Select(y => at.Score(y))]);
    }

    [Fact]
    public void The_order_is_gravity_then_gap_then_no_action_then_years_and_the_sum_of_the_others_last()
    {
        Stake[] ordered =
        [
            new(false, 0, 29, false, 1), // the larger gap, whatever was stated
            new(false, 0, 8, true, 1), // nobody has stated an action
            new(false, 0, 8, false, 3), // flagged for longer
            new(false, 0, 8, false, 1),
            new(false, 1, 60, true, 3), // off target, but not on evidence
            new(false, 3, 90, true, 3),
            new(true, 0, 42, true, 3), // the sum of the others
        ];
        Assert.Equal(ordered, ordered.Reverse().Order(Stake.MostUrgentFirst));
    }

    [Fact]
    public void Ties_stay_in_the_order_of_the_plan_and_large_gaps_stand_before_small_ones()
    {
        var attention = Of(Year);
        var flagged = attention.Flagged.Select(a => a.Indicator.Id).ToList();
        // Three actions of ten are missing in FA-1, SP1-1 fell from 77.6 % to 58.2 %, one action of 13 is missing in SO3-1.
        Assert.True(flagged.IndexOf("FA-1") < flagged.IndexOf("SP1-1"));
        Assert.True(flagged.IndexOf("SP1-1") < flagged.IndexOf("SO3-1"));
        // FA-2 fell from 60 % to 42.6 %, and is at risk only: whoever is off target on evidence comes before it.
        Assert.True(flagged.IndexOf("SO3-1") < flagged.IndexOf("FA-2"));
        Assert.Equal("RES-1", flagged[^1]);
        Assert.DoesNotContain("RES-1", attention.Decide.Select(a => a.Indicator.Id));
    }

    [Fact]
    public void Since_is_the_run_of_the_present_status_and_the_run_of_being_flagged_is_another()
    {
        // RES-1 is off target in 2024/25 and was at risk in 2023/24: it has been flagged for longer than it has been off target.
        Assert.Equal((Year, Period.Parse("2022/23")), (Of(Year).StatusSince("RES-1"), Of(Year).FlaggedSince("RES-1")));
        Assert.Null(Of(Year).FlaggedSince("SO2-1"));
    }

    [Fact]
    public void Ten_met_stand_beside_fifteen_of_twenty_six_and_the_counts_say_why()
    {
        var scorecard = sample.Shared.At().Score(Year);
        var counts = scorecard.Counts;
        var sum = scorecard["RES-1"].Reading;
        Assert.Equal((sum.Numerator, sum.Denominator), (counts.FactMet, counts.Judged));
        Assert.Equal(counts.MetByStatus, counts.ByStatus.Single(c => c.Kind == Status.Met).Number);
        Assert.True(counts.MetByStatus < counts.FactMet);
    }
}
