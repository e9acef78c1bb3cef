namespace CustomsItGuide.Readings;

/// <summary>The cells beside a value. Keys are in ordinal order.</summary>
internal static class Breakdowns
{
    /// <summary>The key of rows whose column is empty.</summary>
    public const string NotStated = "not_stated";

    /// <summary>The cells of every breakdown of the indicator.</summary>
    /// <param name="cell">The cell of one column's value, from its rows.</param>
    public static IReadOnlyList<BreakdownCell> Of(
        Indicator indicator, IReadOnlyCollection<MeasureRow> rows, Func<string, string, IReadOnlyList<MeasureRow>, BreakdownCell> cell) =>
        [.. indicator.Breakdowns.SelectMany(by => Groups(rows, by).Select(group => cell(by, group.Key, [.. group])))];

    public static IEnumerable<IGrouping<string, MeasureRow>> Groups(IEnumerable<MeasureRow> rows, string by) =>
        rows.GroupBy(row => row.Text(by) ?? NotStated, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>
    /// Hides the cells of one breakdown of a survey in which a Member's opinion could be recognized: those of fewer respondents than
    /// <c>n_suppress</c>, and those of fewer than <c>n_min</c> who all said the same (0 or 100 %). So that nothing hidden
    /// can be had by subtraction from the total, the next smallest are hidden too, until at least two are, together they have at
    /// least <c>n_suppress</c> respondents, and they are not themselves fewer than <c>n_min</c> who all said the same; of equal sizes the
    /// first key. A cell in which nobody answered hides nobody and stays.
    /// </summary>
    public static IReadOnlyList<BreakdownCell> Suppress(IEnumerable<BreakdownCell> cells, Policy policy) =>
        Suppress(cells, policy, some => some.Sum(c => c.Numerator) is var numerator && (numerator == 0 || numerator == some.Sum(c => c.Denominator)));

    /// <param name="unanimous">Whether all respondents of some cells together said the same.</param>
    public static IReadOnlyList<BreakdownCell> Suppress(IEnumerable<BreakdownCell> cells, Policy policy, Func<IReadOnlyCollection<BreakdownCell>, bool> unanimous)
    {
        var all = cells.ToList();
        var (least, few) = (policy["n_suppress"], policy["n_min"]);
        var bySize = all.Where(c => c.N > 0).OrderBy(c => c.N).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var hidden = bySize.Where(c => c.N < least || (c.N < few && unanimous([c]))).ToList();
        if (hidden.Count == 0) return all;
        foreach (var next in bySize.Except(hidden).ToList())
        {
            var together = hidden.Sum(c => c.N);
            if (hidden.Count >= 2 && together >= least && !(together < few && unanimous(hidden))) break;
            hidden.Add(next);
        }

        return [.. all.Select(c => hidden.Contains(c) ? new BreakdownCell(c.By, c.Key, null, null, null, null, Suppressed: true) : c)];
    }
}
