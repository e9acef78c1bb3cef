using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Warehouse;

/// <summary>A query of the definitions as the engine runs it: its placeholders filled, and every place in it known in the file.</summary>
internal sealed partial class FilledSql
{
    /// <summary>What a check query's placeholder may name besides the columns that the measure's indicators pick by.</summary>
    public static readonly IReadOnlyList<string> Always = ["period", "first_day", "last_day", "indicator"];

    private readonly List<(int Filled, int Source, int Length)> kept = [];

    private FilledSql(string source, IReadOnlyDictionary<string, string> values)
    {
        var begin = source.Length - source.TrimStart().Length;
        var end = source.TrimEnd().TrimEnd(';').Length;
        var filled = new StringBuilder();
        var at = begin;
        foreach (var found in end <= begin ? [] : Placeholder().Matches(source[..end]).Where(m => m.Index >= begin))
        {
            Keep(found.Index);
            filled.Append(values.GetValueOrDefault(found.Groups["name"].Value, "null"));
            at = found.Index + found.Length;
        }

        Keep(end);
        Text = filled.ToString();

        void Keep(int until)
        {
            if (until <= at) return;
            kept.Add((filled.Length, at, until - at));
            filled.Append(source, at, until - at);
        }
    }

    /// <summary>The names of the placeholders in a query.</summary>
    public static IEnumerable<string> Names(string sql) => Placeholder().Matches(sql).Select(m => m.Groups["name"].Value).Distinct();

    /// <summary>Without blanks around it and without a semicolon at its end.</summary>
    public string Text { get; }

    /// <summary>A measure: it has no placeholder.</summary>
    public static FilledSql Of(Measure measure) => new(measure.Sql, new Dictionary<string, string>());

    /// <summary>Who could have answered what a measure counts: it has no placeholder. Null: the plan does not say it.</summary>
    public static FilledSql? Population(Measure measure) =>
        measure.Population is { } population ? new(population, new Dictionary<string, string>()) : null;

    /// <summary>The check query of one indicator and period; a placeholder that the indicator has no value for becomes null.</summary>
    public static FilledSql Check(Measure measure, Indicator indicator, Period period)
    {
        var values = indicator.Where.ToDictionary(w => w.Key, w => string.Join(", ", w.Value.Select(Database.Literal)),
            StringComparer.Ordinal);
        values["indicator"] = indicator.Id;
        values["period"] = period.Year.ToString();
        values["first_day"] = Day(period.First);
        values["last_day"] = Day(period.Last);
        return new(measure.CheckSql, values);
    }

    /// <summary>A SELECT of a register, as of a day and a period.</summary>
    /// <param name="day">The day of the position.</param>
    public static FilledSql Of(RegisterSelect select, Plan plan, Period period, DateOnly day)
    {
        var values = plan.Policy.Parameters.ToDictionary(p => p.Name, p => p.Value.ToString("R", CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
        values["period"] = period.Year.ToString();
        values["first_day"] = Day(period.First);
        values["last_day"] = Day(period.Last);
        values["day"] = Day(day < period.Last ? day : period.Last);
        if (select.Measure is { } measure) values["rows"] = $"(\n{Of(plan.Measure(measure)).Text}\n)";
        return new(select.Sql, values);
    }

    /// <summary>Where in the file a place of the text stands, as a number of characters; of a filled placeholder, its beginning.</summary>
    public int Place(int filled)
    {
        var part = kept.FindLastIndex(k => k.Filled <= filled);
        if (part < 0) return kept.Count == 0 ? 0 : kept[0].Source;
        return kept[part].Source + Math.Min(filled - kept[part].Filled, kept[part].Length);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<name>[a-z_][a-z0-9_]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
