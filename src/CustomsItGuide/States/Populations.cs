using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>Who could have answered a survey, by region, as a measure says it (<see cref="Measure.Population"/>).</summary>
internal static class Populations
{
    /// <summary>All rows; none where the measure does not say it, or its query cannot be run on these data.</summary>
    /// <param name="query">Runs a SELECT on a warehouse.</param>
    public static IReadOnlyList<MeasureRow> Of(Func<string, RowTable> query, Measure? measure) =>
        measure is not null && FilledSql.Population(measure) is { } sql && MeasureRows.Try(query, sql.Text).Rows is { } rows
            ? MeasureRow.Of(rows) : [];

    /// <summary>Members by region of one survey; those without one under <see cref="Breakdowns.NotStated"/>.</summary>
    public static Dictionary<string, int> ByRegion(IEnumerable<MeasureRow> rows) =>
        rows.ToDictionary(r => r.Text("region") ?? Breakdowns.NotStated, r => r.Whole("members")!.Value);

    /// <summary>
    /// Members by stated region of the last survey of a year, by its day, that the indicator counts; empty where nobody knows who could have
    /// answered.
    /// </summary>
    /// <param name="rows">As <see cref="Of"/> gives them.</param>
    public static IReadOnlyDictionary<string, int> OfYear(IReadOnlyList<MeasureRow> rows, Indicator indicator, Period year)
    {
        var last = rows.Where(r => r.Text("period") == year.Year.ToString() && Counts(indicator, r))
            .GroupBy(r => (Day: r.Date("day"), Survey: r.Text("survey"))).MaxBy(g => g.Key);
        var members = last is null ? [] : ByRegion(last);
        members.Remove(Breakdowns.NotStated);
        return members;
    }

    /// <summary>By those columns that the indicator picks rows by and a population has.</summary>
    private static bool Counts(Indicator indicator, MeasureRow row) => indicator.Where.All(w =>
        !row.Gives(w.Key) || (row.Text(w.Key) is { } said && w.Value.Contains(said, StringComparer.Ordinal)));
}
