using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>Finds out from a column's own values how its numbers and dates are written.</summary>
internal static class StagingForms
{
    /// <param name="relation">The cells, to stand after FROM.</param>
    /// <param name="cellOf">SQL of each mapped column's cell.</param>
    /// <returns>A form for every mapped column.</returns>
    /// <exception cref="RefusedException">A column's slashed dates fit only month first, and the options do not say that they are.</exception>
    public static IReadOnlyDictionary<string, ColumnForm> Of(
        Database database, Source source, string relation, IReadOnlyDictionary<string, string> cellOf, CellTexts cells, DeliveryOptions options)
    {
        var forms = cellOf.Keys.ToDictionary(c => c, _ => ColumnForm.Usual with { MonthFirst = options.Dates == "mdy" });
        var asked = source.DataSet.Columns.Where(c => cellOf.ContainsKey(c.Name) && c.Type is ColumnType.Date or ColumnType.Integer or ColumnType.Decimal).ToList();
        if (asked.Count == 0) return forms;

        var sums = asked.SelectMany(c => Sums(c, Typing.Text(c, cellOf[c.Name], cells)));
        var counts = database.Query($"select {string.Join(", ", sums)} from {relation}").Rows[0].Select(n => (long)n!).ToList();
        var issues = new List<Issue>();
        foreach (var (column, index) in asked.Select((c, i) => (c, i * 2)))
        {
            var (first, second) = (counts[index], counts[index + 1]);
            if (column.Type == ColumnType.Date)
            {
                if (options.Dates is null && first > 0 && second == 0) issues.Add(MonthFirst(database, source, column, Typing.Text(column, cellOf[column.Name], cells), relation));
            }
            else if (first > 0 != second > 0)
            {
                forms[column.Name] = forms[column.Name] with { Decimals = first > 0 ? DecimalSign.Point : DecimalSign.Comma };
            }
        }
        return issues.Count > 0 ? throw new RefusedException(issues) : forms;
    }

    /// <summary>Two counts. Of dates: slashed ones that fit only month first, and slashed ones that do not fit month first.
    /// Of numbers: those that show a point before decimals, and those that show a comma.</summary>
    private static string[] Sums(Column column, string text)
    {
        if (column.Type == ColumnType.Date)
        {
            var slashed = $"regexp_full_match({text}, {Patterns.SlashedDate})";
            return [$"count(*) filter ({slashed} and {Typing.SlashedDate(text, false)} is null and {Typing.SlashedDate(text, true)} is not null)",
                $"count(*) filter ({slashed} and {Typing.SlashedDate(text, true)} is null)"];
        }
        return [Count(Patterns.CommaThenPoint, Patterns.SeveralCommas, Patterns.PointDecimals), Count(Patterns.PointThenComma, Patterns.SeveralPoints, Patterns.CommaDecimals)];

        string Count(string grouped, string several, string decimals)
            => $"count(*) filter (regexp_full_match({text}, {grouped}) or regexp_full_match({text}, {several})"
                + $" or (regexp_full_match({text}, {decimals}) and not regexp_full_match({text}, {Patterns.Ambiguous})))";
    }

    private static Issue MonthFirst(Database database, Source source, Column column, string text, string relation)
    {
        var example = database.Scalar<string>($"select {text} from {relation} where regexp_full_match({text}, {Patterns.SlashedDate}) and {Typing.SlashedDate(text, false)} is null limit 1");
        return new Issue(Severity.Error, source.Shown, source.HeaderRow == 0 ? null : source.HeaderRow, "month_first_dates",
            new LocalizedText($"The dates of the column '{column.Name}'{(source.Sheet is null ? "" : $" in sheet '{source.Sheet}'")} fit only month first: {example} has no such month when the day comes first."
                + " If the month is first in this file, load it with --dates mdy; better, deliver dates as 2024-03-31.",
                $"Les dates de la colonne « {column.Name} »{(source.Sheet is null ? "" : $" de la feuille « {source.Sheet} »")} ne conviennent qu'avec le mois en premier : {example} n'a pas ce mois quand le jour vient d'abord."
                + " Si le mois vient d'abord dans ce fichier, chargez-le avec --dates mdy ; mieux, livrez les dates comme 2024-03-31."));
    }
}
