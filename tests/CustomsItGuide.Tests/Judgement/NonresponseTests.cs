using CustomsItGuide.Judgement;
using CustomsItGuide.Tests.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>
/// The non-response block, against the numbers of the reference cases manski-01, betabin-01, poststrat-01 and rind-01 (R survey 4.1.1 and
/// identities), and what must hold of it whatever the numbers.
/// </summary>
public sealed class NonresponseTests
{
    private static readonly int[] Members = [54, 33, 24, 31, 44];
    private static readonly int[] Answered = [22, 20, 15, 19, 24];
    private static readonly int[] Satisfied = [15, 17, 11, 17, 19];

    [Fact]
    public void Bounds_tipping_share_and_probability_are_those_of_the_reference_cases()
    {
        var block = Cases.Judge(Cases.Survey("RES-2", (80, 100), (80, 100))).Nonresponse!;
        Assert.Equal(43.010752688172, block.Worst!.Value, 1e-9);
        Assert.Equal(89.247311827957, block.Best!.Value, 1e-9);
        Assert.Equal(80.2325581395349, block.TippingShare!.Value, 1e-9);
        Assert.Equal(0.524640854892942, block.ReachedIfAlike!.Value, 1e-9);
        Assert.True(block.Fragile);
    }

    [Fact]
    public void The_weighted_share_and_the_evenness_of_response_are_those_of_R()
    {
        var block = Cases.Judge(ByRegion(Satisfied)).Nonresponse!;
        Assert.Equal(77.9776114283754, block.Weighted!.Share, 1e-9);
        Assert.Equal(79, block.Weighted.Unweighted, 1e-9);
        Assert.Equal(97.0050929291308, block.Weighted.EffectiveSize, 1e-9);
        Assert.Equal(1.03087370962118, block.Weighted.DesignEffect, 1e-9);
        Assert.Equal(0.824051321660121, block.RIndicator!.Value, 1e-9);
        Assert.Equal(16.3632270856088 * Math.Sqrt(0.79 * 0.21), block.LargestBias!.Value, 1e-9);
        // Wilson's with n* = p(1 − p)/SE², SE = 0.0304151098387979, computed apart from this code.
        Assert.Equal(71.4826719234905, block.Weighted.Interval.Lower, 1e-9);
        Assert.Equal(83.3380998951585, block.Weighted.Interval.Upper, 1e-9);
        Assert.False(block.Weighted.Differs);
        Assert.Equal([.. Members.Zip(Answered, (m, n) => (m, n))], block.Regions.Select(r => (r.Members!.Value, r.Responding)));
    }

    [Fact]
    public void Where_the_regions_that_answered_less_are_less_satisfied_the_weighted_share_is_said_to_differ()
    {
        var of = ByRegion([0, 20, 15, 19, 24]);
        Assert.True(Cases.Judge(of).Nonresponse!.Weighted!.Differs);
        Assert.Contains("weighted_differs", Cases.Codes(of));
        Assert.DoesNotContain("weighted_differs", Cases.Codes(ByRegion(Satisfied)));
    }

    [Fact]
    public void It_stands_on_every_survey_and_on_nothing_else()
    {
        Assert.Null(Cases.Judge(Cases.Of("SO1-1", Cases.Completion(9, 10))).Nonresponse);
        // The baseline's own year has no threshold, and its bounds.
        var first = Cases.Judge(Cases.Of("SO1-3", Cases.Wave("SO1-3", Cases.Year, 70, 100))).Nonresponse!;
        Assert.Equal((null, null, 100 * 70 / 186.0), (first.Threshold, first.TippingShare, first.Worst!.Value));
        // After assistance nobody knows how many could have answered.
        var open = Cases.Judge(Cases.Survey("SP3-5", (70, 100), (70, 100), population: null)).Nonresponse!;
        Assert.Equal((100, null, null, null), (open.Responding, open.Population, open.Worst, open.TippingShare));
    }

    [Fact]
    public void Of_focus_areas_it_is_said_of_the_lowest()
    {
        MemberScore[] Area(string area, int satisfied, int n) =>
            [.. Enumerable.Range(0, n).Select(i => new MemberScore($"M{i:000}", "Europe", area, i < satisfied ? 4 : 3, i < satisfied))];
        Reading Of(Period period, int second) =>
            Cases.Wave("FA-2", period, second, 50,
                basis: "scale 1-5\nFA1|a|w\nFA2|a|w") with
            { Members = [.. Area("FA1", 45, 60), .. Area("FA2", second, 50)] };
        var block = Cases.Judge(Cases.Of("FA-2", Of(Cases.Year, 20), Of(Cases.Zero, 25))).Nonresponse!;
        Assert.Equal((50, 50.0), (block.Responding, block.Threshold!.Value));
    }

    [Fact]
    public void The_value_lies_between_the_bounds_and_one_more_answer_never_widens_them() => Property.Holds(Property.SampleOf(186), s =>
    {
        var block = Of(s.K, s.N);
        Assert.InRange(100.0 * s.K / s.N, block.Worst!.Value - 1e-9, block.Best!.Value + 1e-9);
        if (s.N == s.Population) Assert.Equal(block.Worst.Value, block.Best!.Value, 1e-9);
        else Assert.True(Of(s.K, s.N + 1).Best - Of(s.K, s.N + 1).Worst < block.Best - block.Worst);

        Nonresponse Of(int k, int n) => Nonresponses.Of(Cases.Survey("RES-2", (k, n), (k, n), s.Population))!;
    });

    private static Case ByRegion(int[] satisfied)
    {
        var members = Answered.SelectMany((n, g) =>
            Enumerable.Range(0, n)
                .Select(i => new MemberScore($"{g}-{i:00}", $"Region {g}", null, i < satisfied[g] ? 4 : 3, i < satisfied[g]))).ToList();
        var reading = Cases.Wave("RES-2", Cases.Year, satisfied.Sum(), 100) with { Members = members, Groups = Published(satisfied) };
        return Cases.Of("RES-2", reading, Cases.Wave("RES-2", Cases.Zero, 80, 100)) with
        {
            MembersByRegion = Members.Select((n, g) => (n, g)).ToDictionary(r => $"Region {r.g}", r => r.n),
        };
    }

    /// <summary>Every region a group of its own with its exact count.</summary>
    private static PublishedTable Published(int[] satisfied) => new(PublishedCount.Exact(100, satisfied.Sum()),
        [.. Answered.Select((n, g) => new PublishedGroup([$"Region {g}"], PublishedCount.Exact(n, satisfied[g])))]);

    [Fact]
    public void The_weighted_share_comes_from_what_is_published_and_from_nothing_else()
    {
        var of = ByRegion(Satisfied);
        Assert.Null(Nonresponses.Of(of with { Reading = of.Reading with { Groups = null } })!.Weighted);
        // As ranges about the same counts: the middles, moved until they add up to the total, and it is said.
        var ranges = new PublishedTable(PublishedCount.Exact(100, 79),
            [.. Answered.Select((n, g) => new PublishedGroup([$"Region {g}"], new PublishedCount(n, Satisfied[g] - 2, Satisfied[g] + 2)))]);
        var about = Nonresponses.Of(of with { Reading = of.Reading with { Groups = ranges } })!.Weighted!;
        Assert.Equal((true, 77.9776114283754), (about.About, Math.Round(about.Share, 13)));
    }
}
