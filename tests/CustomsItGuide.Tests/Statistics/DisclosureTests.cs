using CustomsItGuide.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

public sealed class DisclosureTests
{
    static Gen<int[][]> Tables(int rows, int columns, int largest) =>
        Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, largest), columns), rows);

    [Fact]
    public void Secondary_suppression_is_the_cheapest_of_all_sets() => Property.Holds(Tables(3, 3, 20), table =>
    {
        var found = CellSuppression.Of(table, 5);
        Assert.True(WithoutSingles([.. found.Primary, .. found.Secondary]));
        AuditedCell[] others = [.. Cells(3, 3).Except(found.Primary)];
        var cheapest = Enumerable.Range(0, 1 << others.Length).Select(set => others.Where((_, i) => (set >> i & 1) == 1).ToArray())
            .Where(set => WithoutSingles([.. found.Primary, .. set])).Min(set => set.Sum(c => table[c.Row][c.Column]));
        Assert.Equal(cheapest, found.SecondaryCost);
    });

    [Fact]
    public void A_protected_table_never_reveals_a_cell() => Property.Holds(Tables(4, 4, 25), table =>
    {
        if (CellSuppression.Protect(table, 5, 5) is not { } found)
            return;
        AuditedCell[] hidden = [.. found.Primary, .. found.Secondary];
        foreach (var (cell, (min, max)) in hidden.Zip(SuppressionAudit.Intervals(table, hidden)))
        {
            Assert.InRange(table[cell.Row][cell.Column], min, max);
            Assert.True(max - min + 1 >= (found.Primary.Contains(cell) ? 5 : 2), $"{cell} is known to lie in {min}..{max}");
        }
    });

    [Fact]
    public void The_audit_finds_what_trying_all_tables_finds() => Property.Holds(
        from table in Tables(3, 3, 6)
        from set in Gen.Choose(0, 511)
        select (table, set), input =>
        {
            AuditedCell[] hidden = [.. Cells(3, 3).Where((_, i) => (input.set >> i & 1) == 1)];
            if (hidden.Length == 0)
                return;
            var fitting = Fitting(input.table, hidden).ToArray();
            var intervals = SuppressionAudit.Intervals(input.table, hidden);
            for (var i = 0; i < hidden.Length; i++)
                Assert.Equal((fitting.Min(f => f[i]), fitting.Max(f => f[i])), intervals[i]);
        });

    [Fact]
    public void A_line_alone_cannot_be_hidden()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CellSuppression.Of([[1, 20, 30]], 5));
        Assert.Empty(CellSuppression.Of([[10, 20, 30]], 5).Primary);
        Assert.Null(CellSuppression.Protect([[1, 20], [30, 0]], 5, 30));
    }

    [Theory]
    [InlineData(10, 10, GroupVerdict.Publishable)]
    [InlineData(9, 9, GroupVerdict.SuppressedUnanimous)]
    [InlineData(9, 8, GroupVerdict.Publishable)]
    [InlineData(4, 2, GroupVerdict.SuppressedSmall)]
    [InlineData(0, 0, GroupVerdict.SuppressedSmall)]
    public void Groups_are_published_when_they_tell_of_nobody(int n, int k, GroupVerdict expected) =>
        Assert.Equal(expected, GroupDisclosure.Of(n, k, 5));

    static IEnumerable<AuditedCell> Cells(int rows, int columns) =>
        from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) select new AuditedCell(r, c);

    static bool WithoutSingles(AuditedCell[] cells) =>
        cells.GroupBy(c => c.Row).All(g => g.Count() != 1) && cells.GroupBy(c => c.Column).All(g => g.Count() != 1);

    /// <summary>Every assignment of counts to the hidden cells that keeps all row and column sums.</summary>
    static IEnumerable<int[]> Fitting(int[][] table, AuditedCell[] hidden)
    {
        var rows = hidden.GroupBy(c => c.Row).ToDictionary(g => g.Key, g => g.Sum(c => table[c.Row][c.Column]));
        var columns = hidden.GroupBy(c => c.Column).ToDictionary(g => g.Key, g => g.Sum(c => table[c.Row][c.Column]));
        return Next(0, new int[hidden.Length]);

        IEnumerable<int[]> Next(int i, int[] counts)
        {
            if (i == hidden.Length)
                return rows.Values.All(v => v == 0) && columns.Values.All(v => v == 0) ? [(int[])counts.Clone()] : [];
            return Values(i, counts);
        }

        IEnumerable<int[]> Values(int i, int[] counts)
        {
            var (r, c) = (hidden[i].Row, hidden[i].Column);
            for (var v = 0; v <= Math.Min(rows[r], columns[c]);)
            {
                counts[i] = v;
                rows[r] -= v;
                columns[c] -= v;
                foreach (var found in Next(i + 1, counts))
                    yield return found;
                rows[r] += v;
                columns[c] += v;
                v++;
            }
        }
    }
}
