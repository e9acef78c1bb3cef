using System.Collections.Concurrent;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Registers;

/// <summary>
/// What the registers behind the indicators say, at one journal position: who is late, who did not answer, what moved. Everything that a
/// page shows of them is worked out here, so that no page computes anything. Reads small tables only: no answer's time depends on the
/// number of survey answers.
/// </summary>
public sealed partial class RegisterReader
{
    private readonly Func<string, object?[], RowTable> query;
    private readonly Plan plan;
    private readonly DateOnly day;
    private readonly Func<string, IReadOnlyDictionary<Period, Reading>> readings;
    private readonly Publications published;
    private readonly IReadOnlyList<ActionVersion> versions;

    /// <param name="query">Runs a SELECT on the warehouse of the position, with bound parameters.</param>
    /// <param name="day">The day of the position.</param>
    /// <param name="readings">Of an indicator, by period.</param>
    /// <param name="published">What is published of survey tables at the position.</param>
    /// <param name="versions">What became of each action, oldest first; null: nothing is known of it.</param>
    internal RegisterReader(
        Func<string, object?[], RowTable> query, Plan plan, DateOnly day, Func<string, IReadOnlyDictionary<Period, Reading>> readings,
            Publications published,
        IReadOnlyList<ActionVersion>? versions = null) =>
        (this.query, this.plan, this.day, this.readings, this.published, this.versions) = (query, plan, day, readings, published, versions
            ?? []);

    /// <summary>How one action came to be what it is, oldest first; empty: the year's plan never had it.</summary>
    /// <param name="action">Its number, whatever its case.</param>
    public IReadOnlyList<ActionVersion> ActionHistory(Period year, string action)
    {
        ArgumentNullException.ThrowIfNull(year);
        var name = year.Year.ToString();
        return [.. versions.Where(v => v.FiscalYear == name && v.Action.Equals(action, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>
    /// What was worked out is kept: a page shows a register in several parts and charts, and a position never changes. What is asked for
    /// comes from an address, so only so many answers are kept.
    /// </summary>
    private T Once<T>(Func<T> make, string register, params ReadOnlySpan<object?> asked) where T : class
    {
        const int MostKept = 64;
        var key = $"{register}\n{string.Join('\n', asked!)}";
        if (kept.TryGetValue(key, out var known)) return (T)known;
        if (kept.Count >= MostKept) kept.Clear();
        return (T)kept.GetOrAdd(key, _ => make());
    }

    private readonly ConcurrentDictionary<string, object> kept = new(StringComparer.Ordinal);

    private IReadOnlyList<MeasureRow> Rows(string sql, params object?[] parameters) => MeasureRow.Of(query(sql, parameters));

    /// <summary>The same where the plan has the data sets that a query names; none where it does not.</summary>
    private IReadOnlyList<MeasureRow> RowsWhere(bool has, string sql, params object?[] parameters) => has ? Rows(sql, parameters) : [];

    /// <summary>
    /// The measures whose rows the registers show. What counts, their rows say: a register decides nothing itself. One that the plan does
    /// not have leaves its register empty.
    /// </summary>
    private static class Shown
    {
        public const string Answers = "satisfaction";
        public const string Instruments = "instrument_information";
        public const string Aligned = "activities_aligned";
        public const string ExpertLed = "activities_expert_led";
        public const string Experts = "experts_stock";
        public const string Funds = "funds_aligned";
    }

    /// <summary>Null: the plan has no such measure.</summary>
    private Measure? MeasureOf(string name) => plan.Measures.FirstOrDefault(m => m.Name == name);

    /// <summary>
    /// The rows of a measure, of one fiscal year or of all; none where the plan has no such measure, or it cannot be run on these data.
    /// </summary>
    private IReadOnlyList<MeasureRow> RowsOf(string measure, Period? year)
    {
        if (MeasureOf(measure) is not { } found) return [];
        var sql = FilledSql.Of(found).Text;
        return MeasureRows.Try(s => query(s, []), year is null ? sql
            : $"select * from (\n{sql}\n) where {RowPeriods.Condition(plan.Indicators.Where(i => i.Measure == measure), year.Year)}").Rows
                is { } rows
            ? MeasureRow.Of(rows) : [];
    }

    /// <summary>The day that due days are compared with: nothing after a year's last day belongs to it.</summary>
    private DateOnly Until(Period year) => day < year.Last ? day : year.Last;

    private static int Count(IEnumerable<MeasureRow> rows, Func<MeasureRow, bool> of) => rows.Count(of);

    private static string Or(string? text, string other) => string.IsNullOrEmpty(text) ? other : text;
}
