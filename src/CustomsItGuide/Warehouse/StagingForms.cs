using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>Finds out from a column's own values how its numbers and dates are written.</summary>
internal static class StagingForms
{
    /// <param name="cells">The cells.</param>
    /// <param name="asking">Whether dates that custom alone reads are refused until somebody says how; what was loaded once is not asked
    /// about again.</param>
    /// <returns>A form for every mapped column, and what is to be said of how they were read.</returns>
    /// <exception cref="RefusedException">The file's dates fit only month first, or fit both ways, and the options do not say
    /// which.</exception>
    public static (IReadOnlyDictionary<string, ColumnForm> Forms, IReadOnlyList<Issue> Remarks) Of(Database database, Source source,
        StagingCells cells, DeliveryOptions options, bool asking)
    {
        var forms = cells.Columns.ToDictionary(c => c.Name, _ => ColumnForm.Usual with { MonthFirst = options.Dates == "mdy" });
        var remarks = new List<Issue>();
        var asked = cells.Columns.Where(c => c.Type is ColumnType.Date or ColumnType.Integer or ColumnType.Decimal).ToList();
        if (asked.Count == 0) return (forms, remarks);

        // First the quick question: most columns of days are written as the rule has it, and need no other.
        var first = database.Query($"select {string.Join(", ", asked.Select(c => c.Type == ColumnType.Date
            ? $"count(*) filter ({TypingDates.IsNotIso(cells.Text(c))})" : string.Join(", ", NumberSums(c, cells.Text(c)))))} from "
                + $"{cells.Relation}").Rows[0].Select(n => (long)n!).ToList();
        var dates = new List<(Column Column, long MonthFirst, long DayFirst, long Either)>();
        var at = 0;
        foreach (var column in asked)
        {
            if (column.Type == ColumnType.Date)
            {
                if (first[at++] == 0)
                {
                    forms[column.Name] = forms[column.Name] with { Iso = true };
                    continue;
                }
                var counts = database.Query($"select {string.Join(", ", DateSums(cells.Text(column)))} from {cells.Relation}").Rows[0]
                    .Select(n => (long)n!).ToList();
                dates.Add((column, counts[0], counts[1], counts[2]));
                if (counts[3] > 0) remarks.Add(Remarks.Times(source, column.Name, counts[3]));
                continue;
            }
            var (point, comma) = (first[at++], first[at++]);
            if (point > 0 != comma > 0)
                forms[column.Name] = forms[column.Name] with { Decimals = point > 0 ? DecimalSign.Point : DecimalSign.Comma };
        }
        if (options.Dates is null) StagingDates.Check(database, source, cells, dates, asking);
        foreach (var column in asked.Where(c => c is { Type: ColumnType.Decimal, Min: 0, Max: 100 }))
        {
            if (Fractions(database, column, cells, forms[column.Name]) is not { } shares) continue;
            forms[column.Name] = forms[column.Name] with { Fractions = true };
            remarks.Add(Remarks.Fractions(source, column.Name, shares));
        }
        return (forms, remarks);
    }

    /// <summary>Days whose order only custom tells: those that fit only month first, only day first, or both and differ; and days with a
    /// time.</summary>
    private static string[] DateSums(string text)
    {
        var (day, month) = (TypingDates.YearLastDate(text, false), TypingDates.YearLastDate(text, true));
        var open = TypingDates.IsYearLast(text);
        return [$"count(*) filter ({open} and {day} is null and {month} is not null)",
            $"count(*) filter ({open} and {month} is null and {day} is not null)",
            $"count(*) filter ({open} and {day} <> {month})", $"count(*) filter ({TypingDates.HasTime(text)})"];
    }

    /// <summary>Numbers that show a point before decimals, and those that show a comma.</summary>
    private static string[] NumberSums(Column column, string text)
    {
        var number = TypingNumbers.Bare(column, text);
        return [Count(Patterns.CommaThenPoint, Patterns.SeveralCommas, Patterns.PointDecimals),
            Count(Patterns.PointThenComma, Patterns.SeveralPoints, Patterns.CommaDecimals)];

        string Count(string grouped, string several, string decimals)
            => $"count(*) filter (regexp_full_match({number}, {grouped}) or regexp_full_match({number}, {several})"
                + $" or (regexp_full_match({number}, {decimals}) and not regexp_full_match({number}, {Patterns.Ambiguous})))";
    }

    /// <summary>How many values a column of percentages has when all of them are shares of one; null when they are not.</summary>
    private static long? Fractions(Database database, Column column, StagingCells cells, ColumnForm form)
    {
        var text = cells.Text(column);
        var value = Typing.Value(column, "t", form);
        var row = database.Query(
            $"select count(v), count(*) filter (v > 0 and v < 1), count(*) filter (v > 1 or v < 0 or contains(t, '%')) from (select t, "
                + $"{value} as v from (select {text} as t from {cells.Relation}))").Rows[0];
        return (long)row[1]! > 0 && (long)row[2]! == 0 ? (long)row[0]! : null;
    }
}
