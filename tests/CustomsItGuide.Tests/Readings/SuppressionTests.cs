using CustomsItGuide.Readings;
using CustomsItGuide.Tests.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Readings;

/// <summary>What somebody who knows the total can find out of the hidden cells of a breakdown, by subtraction.</summary>
public sealed class SuppressionTests
{
    private static readonly Policy Policy = Workspace.Check(Repository.Plan).Plan!.Policy;

    private static readonly FsCheck.Gen<(int K, int N)[]> Cells =
        from count in Gen.Choose(1, 7)
        from cells in Gen.ArrayOf(from n in Gen.Choose(0, 12) from k in Gen.Elements(0, n, n / 2, Math.Max(0, n - 1)) select (k, n), count)
        select cells;

    [Fact]
    public void Two_hidden_cells_that_together_all_said_the_same_would_tell_each_of_them_and_take_a_third()
    {
        // 3 of 3 and 4 of 4 are hidden; the total less the others says 7 of 7, so that every one of the seven is known to be satisfied.
        var shown = Suppressed([(3, 3), (4, 4), (8, 12), (11, 12)]);
        Assert.Equal([true, true, true, false], shown.Select(c => c.Suppressed));
    }

    [Fact]
    public void Nothing_hidden_can_be_had_from_the_total() => Property.Holds(Cells, cells =>
    {
        var shown = Suppressed(cells);
        var hidden = cells.Where((_, i) => shown[i].Suppressed).ToList();
        Assert.All(shown.Where(c => !c.Suppressed && c.N > 0), c => Assert.True(c.N >= 5 && (c.N >= 10 || (c.Numerator > 0 && c.Numerator < c.N))));
        Assert.All(shown.Where(c => c.Suppressed), c => Assert.Equal((null, null, null, null), (c.Value, c.Numerator, c.Denominator, c.N)));
        // When all are hidden, nothing but the total is known, and the total is the reading's own.
        if (hidden.Count == 0 || hidden.Count == cells.Count(c => c.N > 0)) return;
        var (k, n) = (hidden.Sum(c => c.K), hidden.Sum(c => c.N));
        Assert.True(hidden.Count >= 2 && n >= 5 && (n >= 10 || (k > 0 && k < n)), $"{k} of {n} in {hidden.Count} cells");
    });

    [Fact]
    public void The_order_of_the_cells_does_not_matter() => Property.Holds(Cells, cells =>
    {
        var of = cells.Select(Cell).ToList();
        Assert.Equal(Breakdowns.Suppress(of, Policy).OrderBy(c => c.Key), Breakdowns.Suppress(of.AsEnumerable().Reverse(), Policy).OrderBy(c => c.Key));
    });

    private static IReadOnlyList<BreakdownCell> Suppressed((int K, int N)[] cells) => Breakdowns.Suppress(cells.Select(Cell), Policy);

    private static BreakdownCell Cell((int K, int N) cell, int i) => new("region", $"R{i}", cell.N == 0 ? null : 100.0 * cell.K / cell.N, cell.K, cell.N, cell.N);
}
