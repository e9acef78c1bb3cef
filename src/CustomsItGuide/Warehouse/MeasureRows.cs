using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Warehouse;

/// <summary>Runs a measure on a warehouse, for one indicator.</summary>
internal static partial class MeasureRows
{
    /// <summary>The measure's SELECT, narrowed to the indicator's rows and to one fiscal year when one is given. It runs as it stands.</summary>
    public static string Sql(Measure measure, Indicator indicator, Period? year)
    {
        var conditions = indicator.Where.OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => $"{Database.Name(w.Key)} in ({Literals(w.Value)})").ToList();
        if (year is not null) conditions.Add($"period = {Database.Literal(year.ToString())}");
        var sql = measure.Sql.Trim().TrimEnd(';');
        return conditions.Count == 0 ? sql : $"select * from (\n{sql}\n) where {string.Join(" and ", conditions)}";
    }

    /// <summary>All rows of the measure, for all its indicators.</summary>
    public static RowTable Run(Database db, Measure measure) => db.Query(measure.Sql.Trim().TrimEnd(';'));

    /// <summary>Of a measure's rows those of one indicator: the same as <see cref="Sql"/> picks.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Of(RowTable rows, Indicator indicator)
    {
        var columns = rows.Columns.ToList();
        var conditions = indicator.Where.Select(w => (Column: columns.FindIndex(c => c.Equals(w.Key, StringComparison.OrdinalIgnoreCase)), Values: w.Value.ToHashSet(StringComparer.Ordinal))).ToList();
        return rows.Rows.Where(row => conditions.TrueForAll(c => row[c.Column] is { } value && c.Values.Contains(Convert.ToString(value, CultureInfo.InvariantCulture)!)));
    }

    /// <summary>Something that differs when any row of the measure differs in a fiscal year, by year; years without rows are left out.</summary>
    public static IReadOnlyDictionary<string, string> Fingerprints(Database db, Measure measure) =>
        db.Query($"select period, concat_ws('/', count(*), sum(hash(m)::hugeint)) from (\n{measure.Sql.Trim().TrimEnd(';')}\n) m where period is not null group by period")
            .Rows.ToDictionary(r => (string)r[0]!, r => (string)r[1]!);

    /// <summary>The check query of one indicator and period, with its placeholders filled; one that the indicator has no value for becomes null.</summary>
    public static string CheckSql(Measure measure, Indicator indicator, Period period, DateOnly judgedOn)
    {
        var values = indicator.Where.ToDictionary(w => w.Key, w => Literals(w.Value));
        values["indicator"] = indicator.Id;
        values["period"] = period.Year.ToString();
        values["first_day"] = Day(period.First);
        values["last_day"] = Day(period.Last);
        values["judged_on"] = Day(judgedOn);
        return Placeholder().Replace(measure.CheckSql.Trim().TrimEnd(';'), found => values.GetValueOrDefault(found.Groups["name"].Value, "null"));
    }

    [GeneratedRegex(@"\{(?<name>[a-z_]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Literals(IEnumerable<string> values) => string.Join(", ", values.Select(Database.Literal));
}
