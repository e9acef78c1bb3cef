using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Numbers;

/// <summary>A figure of a day, of the whole or of a part of it.</summary>
internal interface IDatedFigure
{
    decimal? Value { get; }

    DateOnly? Day { get; }

    string? Cell(string by);
}

/// <summary>Figures of which the last one counts: those of the whole, and those of its parts.</summary>
internal static class DatedFigures
{
    /// <summary>
    /// The rows that give the value: none of a part, where there are any of the whole; of these the latest. A row without a day is of the
    /// period's last day.
    /// </summary>
    public static List<T> Latest<T>(Indicator indicator, IEnumerable<T> rows, Period period) where T : IDatedFigure
    {
        var whole = rows.Where(row => indicator.Breakdowns.All(by => row.Cell(by) is null)).ToList();
        return LatestOf(whole, period);
    }

    /// <summary>The cells of the parts, each from its own latest row; none for rows that disagree.</summary>
    public static IReadOnlyList<BreakdownCell> Parts<T>(Indicator indicator, IReadOnlyList<T> rows, Period period)
        where T : IDatedFigure =>
        [.. indicator.Breakdowns.SelectMany(by => rows.Where(row => row.Cell(by) is not null)
            .GroupBy(row => row.Cell(by)!, StringComparer.Ordinal).OrderBy(cell => cell.Key, StringComparer.Ordinal)
            .Select(cell => (cell.Key, Values: LatestOf([.. cell], period).Select(row => row.Value).Distinct().ToList()))
            .Select(cell => new BreakdownCell(by, cell.Key,
                cell.Values is [{ } value] ? Exact.Double(value) : null, null, null, cell.Values.Count)))];

    private static List<T> LatestOf<T>(List<T> rows, Period period) where T : IDatedFigure
    {
        if (rows.Count == 0) return rows;
        var last = rows.Max(row => row.Day ?? period.Last);
        return [.. rows.Where(row => (row.Day ?? period.Last) == last)];
    }
}
