namespace CustomsItGuide.Warehouse;

/// <summary>Runs a measure on a warehouse, for one indicator.</summary>
internal static class MeasureRows
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

    public static RowTable Run(Database db, Measure measure, Indicator indicator, Period? year = null) => db.Query(Sql(measure, indicator, year));

    /// <summary>The check query of one indicator and period, with its placeholders filled.</summary>
    public static string CheckSql(Measure measure, Indicator indicator, Period period, DateOnly judgedOn)
    {
        var sql = measure.CheckSql.Trim().TrimEnd(';')
            .Replace("{indicator}", indicator.Id, StringComparison.Ordinal)
            .Replace("{period}", period.Year.ToString(), StringComparison.Ordinal)
            .Replace("{first_day}", Day(period.First), StringComparison.Ordinal)
            .Replace("{last_day}", Day(period.Last), StringComparison.Ordinal)
            .Replace("{judged_on}", Day(judgedOn), StringComparison.Ordinal);
        return indicator.Where.Aggregate(sql, (text, where) => text.Replace($"{{{where.Key}}}", Literals(where.Value), StringComparison.Ordinal));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Literals(IEnumerable<string> values) => string.Join(", ", values.Select(Database.Literal));
}
