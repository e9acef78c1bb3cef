using CustomsItGuide.Disclosure;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>The twelve worked cases over three releases, in both settings, and the small examples of the other rules.</summary>
public sealed class WorkedCasesTests
{
    private static readonly DisclosureRules Rules = Oracle.Rules;

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Oracle.File("cases.json").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void In_batches_a_case_is_published_as_worked_out(int number)
    {
        var of = Oracle.File("cases.json")[number];
        var total = BatchedTotal.None;
        PublishedTable? frozen = null;
        var since = new int[3];
        for (var release = 0; release < 3; release++)
        {
            var counts = Oracle.Counts(of.GetProperty("cells")[release]);
            var (n, k) = (counts.Sum(c => c.N), counts.Sum(c => c.K));
            var (change, expected) = (Oracle.Ints(of.GetProperty("changes")[release]), of.GetProperty("expected")[release]);
            for (var i = 0; i < 3; i++) since[i] += change[i];
            frozen ??= Publication.Of(Rules, counts);
            var next = total.Next(Rules, since[0], since[1], since[2], n, k);
            if (next != total) since = new int[3];
            total = next;
            Assert.Equal(expected.GetProperty("response").GetInt32(), n);
            Assert.Equal(expected.GetProperty("total").GetRawText().Replace(" ", "", StringComparison.Ordinal),
                total.Shown is { } shown ? $"[{shown.N},{shown.Lower},{shown.Upper}]" : "null");
            Assert.Equal(expected.GetProperty("held").GetInt32(), total.Shown is null ? 0 : since.Sum());
            Assert.Equal(expected.GetProperty("groups").GetRawText().Replace(" ", "", StringComparison.Ordinal),
                $"[{string.Join(",", (frozen?.Groups ?? []).Select(g => $"[\"{string.Join("+", g.Regions)}\",{g.Satisfied.N},{g.Satisfied.Lower},{g.Satisfied.Upper}]"))}]");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void At_once_only_the_total_follows(int number)
    {
        var of = Oracle.File("cases.json")[number];
        PublishedTable? frozen = null;
        for (var release = 0; release < 3; release++)
        {
            var counts = Oracle.Counts(of.GetProperty("cells")[release]);
            var (n, k) = (counts.Sum(c => c.N), counts.Sum(c => c.K));
            frozen ??= Publication.Of(Rules, counts);
            Assert.Equal(PublishedCount.Exact(n, k), Totals.Of(Rules, n, k));
            Assert.Equal(of.GetProperty("expected")[release].GetProperty("groups").GetArrayLength(), frozen?.Groups.Count ?? 0);
        }
    }

    [Theory]
    [InlineData(4, 2, null, null)]
    [InlineData(5, 2, 2, 2)]
    [InlineData(7, 7, 3, 7)]
    [InlineData(9, 0, 0, 4)]
    [InlineData(5, 5, 1, 5)]
    [InlineData(10, 10, 10, 10)]
    public void A_headline_of_few_that_agree_is_a_bound(int n, int k, int? lower, int? upper) =>
        Assert.Equal((lower, upper), Totals.Of(Rules, n, k) is { } shown ? (shown.Lower, shown.Upper) : ((int?)null, (int?)null));

    [Fact]
    public void Scores_are_joined_from_the_outer_end()
    {
        Assert.Equal([new(1, 2, 16), new(3, 3, 11), new(4, 4, 40), new(5, 5, 34)], ScoreBins.Of(Rules, [4, 12, 11, 40, 34], 1, 4)!);
        Assert.Equal([new(1, 3, 11), new(4, 5, 33)], ScoreBins.Of(Rules, [0, 2, 9, 30, 3], 1, 4)!);
        Assert.Null(ScoreBins.Of(Rules, [0, 0, 4, 30, 30], 1, 4));
    }

    [Theory]
    [InlineData(9, 3.0, null)]
    [InlineData(10, 3.74, 3.5)]
    [InlineData(10, 3.75, 4.0)]
    [InlineData(50, 3.74, 3.7)]
    public void A_mean_is_rounded_to_its_step(int n, double mean, double? shown) => Assert.Equal(shown, PublishedMean.Of(Rules, n, mean));

    /// <summary>60 pairs, 9 better and 7 worse, 74 satisfied now and 70 then.</summary>
    [Fact]
    public void A_panel_tells_nothing_of_those_who_answered_once()
    {
        Assert.True(PanelTable.ChangesMayBeShown(Rules, Panel(better: 9, joined: (9, 5), gone: (7, 5))));
        Assert.False(PanelTable.ChangesMayBeShown(Rules, Panel(better: 9, joined: (3, 0), gone: (1, 0))));
        Assert.False(PanelTable.ChangesMayBeShown(Rules, Panel(better: 3, joined: (9, 5), gone: (7, 5))));
        // The correlation to its last digit tells the satisfied among those who are gone, of whom all but two were: nothing is shown.
        Assert.True(PanelTable.ChangesMayBeShown(Rules, Panel(better: 9, joined: (12, 2), gone: (10, 2))));
        Assert.False(PanelTable.MayBeShown(Rules, Panel(better: 9, joined: (12, 2), gone: (10, 2))));
        Assert.True(PanelTable.MayBeShown(Rules, Panel(better: 9, joined: (9, 5), gone: (7, 5))));

        static OverlappingCounts Panel(int better, (int Yes, int No) joined, (int Yes, int No) gone) =>
            new(36, 7, better, 60 - 36 - 7 - better, gone.Yes, gone.No, joined.Yes, joined.No);
    }

    [Fact]
    public void A_wave_beside_its_year_tells_nothing_of_the_rest()
    {
        Assert.False(new PartAndWhole(30, 20, OnlyInWhole: 4, InOthersToo: 0, WholeK: 22).MayBeShown(Rules));
        Assert.True(new PartAndWhole(30, 20, OnlyInWhole: 16, InOthersToo: 10, WholeK: 31).MayBeShown(Rules));
        Assert.True(new PartAndWhole(30, 20, OnlyInWhole: 0, InOthersToo: 0, WholeK: 20).MayBeShown(Rules));
    }

    [Fact]
    public void A_region_that_is_not_on_the_ring_hides_all_groups()
    {
        IReadOnlyList<RegionCount> counts = [.. Oracle.Ring.Select(r => new RegionCount(r, 20, 10)), new("Nowhere", 1, 1)];
        Assert.Equal(PublishedCount.Exact(121, 61), Publication.Of(Rules, counts)!.Total);
        Assert.Empty(Publication.Of(Rules, counts)!.Groups);
        Assert.Empty(Publication.Of(DisclosureRules.TotalsOnly, [.. counts.SkipLast(1)])!.Groups);
    }
}
