using System.Globalization;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>One way in which a row can be wrong.</summary>
/// <param name="Column">The column that is named as wrong.</param>
/// <param name="Fails">SQL condition over <c>r_…</c> (trimmed texts) and <c>v_…</c> (values): true for a wrong row.</param>
internal sealed record StagingCheck(string Rule, string Column, string Fails, LocalizedText Expected, LocalizedText Advice)
{
    /// <summary>Words that would have been taken, to guess what was meant; empty where there is no list of them.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];
}

/// <summary>The checks of a contract in the order in which a row's first fault is looked for: column by column, then the row's rules.</summary>
internal static class StagingChecks
{
    /// <param name="forms">How each mapped column is written.</param>
    /// <param name="formulas">Whether a cell may hold the mark of a failed formula.</param>
    public static IReadOnlyList<StagingCheck> Of(DataSet dataSet, IReadOnlyDictionary<string, ColumnForm> forms, bool formulas)
    {
        var checks = new List<StagingCheck>();
        foreach (var column in dataSet.Columns.Where(c => forms.ContainsKey(c.Name)))
        {
            var text = Database.Name("r_" + column.Name);
            var value = Database.Name("v_" + column.Name);
            if (column.Required && !column.MayBeBlank)
            {
                checks.Add(new StagingCheck("required", column.Name, $"{text} is null", new("a value in every row", "une valeur dans chaque ligne"),
                    new($"Fill in '{column.Name}'.", $"Remplissez « {column.Name} ».")));
            }
            // In a column that a row can do without the cell was taken as empty.
            if (formulas && column.Required)
            {
                checks.Add(new StagingCheck("formula_error", column.Name, StagingCells.Failed(text),
                    new("a value; the formula in this cell has failed", "une valeur ; la formule de cette cellule a échoué"),
                    new("Mend the formula, or put the value in its place.", "Corrigez la formule, ou mettez la valeur à sa place.")));
            }
            if (column.Type is ColumnType.Integer or ColumnType.Decimal)
            {
                checks.Add(new StagingCheck("ambiguous_number", column.Name, TypingNumbers.IsAmbiguous(column, text, forms[column.Name]),
                    new("a number that can be read in one way only", "un nombre qui ne se lit que d'une seule façon"),
                    new("Write it without a separator of thousands (1234), or with its decimals (1.2340): nothing else in the column tells which is meant.",
                        "Écrivez-le sans séparateur de milliers (1234), ou avec ses décimales (1,2340) : rien d'autre dans la colonne ne dit ce qui est voulu.")));
            }
            if (Incomplete(column, text, value) is { } incomplete) checks.Add(incomplete);
            if (Wrong(column, text, value) is { } wrong) checks.Add(wrong);
            if (column.Min is not null || column.Max is not null) checks.Add(OutOfRange(column, value));
        }
        checks.AddRange(dataSet.Rules.Select(r => new StagingCheck(r.Id, r.Column, $"not ({r.Holds})", r.Expected, r.Advice)));
        return checks;
    }

    /// <summary>A value that may be meant in two ways, because a part of a year is left out.</summary>
    private static StagingCheck? Incomplete(Column column, string text, string value) => column.Type switch
    {
        ColumnType.Date => new StagingCheck("two_digit_year", column.Name, $"{value} is null and {TypingDates.HasTwoDigitYear(text)}",
            new("a day whose year has four digits: 30/09/24 may be of 2024 or, year first, of 2030", "un jour dont l'année a quatre chiffres : 30/09/24 peut être de 2024 ou, année en tête, de 2030"),
            new("Write the year with four digits, as 2024-09-30.", "Écrivez l'année avec quatre chiffres, comme 2024-09-30.")),
        ColumnType.FiscalYear => new StagingCheck("single_year", column.Name, $"{value} is null and {TypingDates.IsSingleYear(text)}",
            new("both years of a fiscal year, as 2024/25: one year alone may be the one in which it begins or the one in which it ends",
                "les deux années d'un exercice, comme 2024/25 : une année seule peut être celle où il commence ou celle où il finit"),
            new("Write both years: 2024/25.", "Écrivez les deux années : 2024/25.")),
        _ => null,
    };

    private static StagingCheck? Wrong(Column column, string text, string value)
    {
        var unread = $"{text} is not null and {value} is null";
        return column.Type switch
        {
            ColumnType.Date => new StagingCheck("date", column.Name, unread,
                new($"a day from {Typing.Day(Typing.FirstDay)} to {Typing.Day(Typing.LastDay)}, as 2024-03-31, 31/03/2024 or a spreadsheet's date", $"un jour du {Typing.Day(Typing.FirstDay)} au {Typing.Day(Typing.LastDay)}, comme 2024-03-31, 31/03/2024 ou une date de tableur"),
                new("Write the day as 2024-03-31.", "Écrivez le jour comme 2024-03-31.")),
            ColumnType.Integer => new StagingCheck("integer", column.Name, unread, new("a whole number", "un nombre entier"),
                new("Write digits only, as 1234.", "N'écrivez que des chiffres, comme 1234.")),
            ColumnType.Decimal => new StagingCheck("decimal", column.Name, unread,
                new("a number of at most 14 digits before the decimals", "un nombre d'au plus 14 chiffres avant les décimales"),
                new("Write the number alone, as 1234.56, without unit or currency.", "Écrivez le nombre seul, comme 1234,56, sans unité ni devise.")),
            ColumnType.FiscalYear => new StagingCheck("fiscal_year", column.Name, unread,
                new("a fiscal year (1 July to 30 June), as 2023/24", "un exercice (du 1er juillet au 30 juin), comme 2023/24"),
                new("Write both years, the second following the first: 2023/24.", "Écrivez les deux années, la seconde suivant la première : 2023/24.")),
            ColumnType.Period => new StagingCheck("period", column.Name, unread,
                new("a fiscal year or a part of it, as 2023/24, 2023/24-H1, 2023/24-Q3 or 2024-03", "un exercice ou une partie d'exercice, comme 2023/24, 2023/24-H1, 2023/24-Q3 ou 2024-03"),
                new("Write the period in one of these forms.", "Écrivez la période sous l'une de ces formes.")),
            ColumnType.Code when column.Codes.Count > 0 => Code(column, unread, new("one of: {0}", "l'un de : {0}")),
            ColumnType.List when column.Codes.Count > 0 => Code(column, $"{value} is not null and len(list_filter({value}, lambda x: x is null)) > 0",
                new("any of, separated by semicolons: {0}", "parmi, séparés par des points-virgules : {0}")),
            _ => null,
        };
    }

    /// <param name="form">What is said of the codes, which stand in it as {0}.</param>
    private static StagingCheck Code(Column column, string fails, LocalizedText form)
    {
        var codes = NearestWords.Spelt(column);
        return new("code", column.Name, fails,
            new(form.English.Replace("{0}", codes.English, StringComparison.Ordinal), form.French.Replace("{0}", codes.French, StringComparison.Ordinal)),
            new("Use one of these codes or words; upper and lower case do not matter.", "Employez l'un de ces codes ou mots ; majuscules et minuscules sont indifférentes."))
        {
            Accepted = NearestWords.Accepted(column),
        };
    }

    private static StagingCheck OutOfRange(Column column, string value)
    {
        var (min, max) = (column.Min is { } low ? Number(low) : null, column.Max is { } high ? Number(high) : null);
        var fails = string.Join(" or ", new[] { min is null ? null : $"{value} < {min}", max is null ? null : $"{value} > {max}" }.OfType<string>());
        var (english, french) = (min, max) switch
        {
            (not null, not null) => ($"from {min} to {max}", $"de {min} à {max}"),
            (not null, null) => ($"{min} or more", $"{min} ou plus"),
            _ => ($"{max} or less", $"{max} ou moins"),
        };
        return new StagingCheck("out_of_range", column.Name, fails, new(english, french), new($"Correct the number in '{column.Name}'.", $"Corrigez le nombre dans « {column.Name} »."));
    }

    private static string Number(double number) => ((decimal)number).ToString(CultureInfo.InvariantCulture);
}
