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
    /// <c>n_suppress</c>, and those of fewer than <c>n_min</c> who all said the same (0 or 100 %). So that a hidden cell
    /// cannot be had by subtraction from the total, the next smallest are hidden too, until at least two are and together they have at
    /// least <c>n_suppress</c> respondents; of equal sizes the first key. A cell in which nobody answered hides nobody and stays.
    /// </summary>
    public static IReadOnlyList<BreakdownCell> Suppress(IEnumerable<BreakdownCell> cells, Policy policy)
    {
        var all = cells.ToList();
        var bySize = all.Where(c => c.N > 0).OrderBy(c => c.N).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var hidden = bySize.Where(c => c.N < policy["n_suppress"] || (c.N < policy["n_min"] && (c.Numerator == 0 || c.Numerator == c.Denominator))).ToList();
        if (hidden.Count == 0) return all;
        foreach (var next in bySize.Except(hidden).ToList())
        {
            if (hidden.Count >= 2 && hidden.Sum(c => c.N) >= policy["n_suppress"]) break;
            hidden.Add(next);
        }

        return [.. all.Select(c => hidden.Contains(c) ? new BreakdownCell(c.By, c.Key, null, null, null, null, Suppressed: true) : c)];
    }
}
