namespace CustomsItGuide.Readings;

/// <summary>The cells beside a value. Keys are in ordinal order.</summary>
internal static class Breakdowns
{
    /// <summary>The key of rows whose column is empty.</summary>
    public const string NotStated = "not_stated";

    /// <summary>The cells of every breakdown of the indicator.</summary>
    /// <param name="cell">The cell of one column's value, from its rows.</param>
    public static IReadOnlyList<BreakdownCell> Of<T>(
        Indicator indicator, IReadOnlyCollection<T> rows, Func<string, string, IReadOnlyList<T>, BreakdownCell> cell) where T : TypedRow =>
        [.. indicator.Breakdowns.SelectMany(by => Groups(rows, by).Select(group => cell(by, group.Key, [.. group])))];

    public static IEnumerable<IGrouping<string, T>> Groups<T>(IEnumerable<T> rows, string by) where T : TypedRow =>
        rows.GroupBy(row => row.Cell(by) ?? NotStated, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
}
