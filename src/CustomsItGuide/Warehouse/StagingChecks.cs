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

/// <summary>The checks of a contract in the order in which a row's first fault is looked for: column by column, then the row's
/// rules.</summary>
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
                checks.Add(new StagingCheck("required", column.Name, $"{text} is null", WarehouseWords.ValueInEveryRow,
                    WarehouseWords.FillInColumn(column.Name)));
            }
            // In a column that a row can do without the cell was taken as empty.
            if (formulas && column.Required)
            {
                checks.Add(new StagingCheck("formula_error", column.Name, StagingCells.Failed(text),
                    WarehouseWords.ValueNotFailedFormula,
                    WarehouseWords.MendFormula));
            }
            if (column.Type is ColumnType.Integer or ColumnType.Decimal)
            {
                checks.Add(new StagingCheck("ambiguous_number", column.Name, TypingNumbers.IsAmbiguous(column, text, forms[column.Name]),
                    WarehouseWords.UnambiguousNumber,
                    WarehouseWords.WriteWithoutSeparator));
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
            WarehouseWords.FourDigitYearExpected,
            WarehouseWords.WriteFourDigitYear),
        ColumnType.FiscalYear => new StagingCheck("single_year", column.Name,
            $"{value} is null and {TypingDates.IsSingleYear(text, column.Calendar)}",
            WarehouseWords.BothYearsExpected,
            WarehouseWords.WriteBothYears),
        _ => null,
    };

    private static StagingCheck? Wrong(Column column, string text, string value)
    {
        var unread = $"{text} is not null and {value} is null";
        return column.Type switch
        {
            ColumnType.Date => new StagingCheck("date", column.Name, unread,
                WarehouseWords.DayInRange(Typing.Day(column.Calendar.FirstDay), Typing.Day(column.Calendar.LastDay)),
                WarehouseWords.WriteIsoDay),
            ColumnType.Integer => new StagingCheck("integer", column.Name, unread, WarehouseWords.WholeNumber,
                WarehouseWords.WriteDigitsOnly),
            ColumnType.Decimal => new StagingCheck("decimal", column.Name, unread,
                WarehouseWords.NumberOfDigits,
                WarehouseWords.WriteNumberAlone),
            ColumnType.FiscalYear => new StagingCheck("fiscal_year", column.Name, unread,
                WarehouseWords.FiscalYear(DayOf(column.Calendar.FirstDay), DayOf(column.Calendar.LastDay), column.Calendar.Example),
                column.Calendar.Written == YearWriting.Split
                    ? WarehouseWords.WriteConsecutiveYears : WarehouseWords.WriteOneYear(column.Calendar.Example)),
            ColumnType.Period => new StagingCheck("period", column.Name, unread,
                WarehouseWords.FiscalYearOrPart(column.Calendar.Example),
                WarehouseWords.WriteKnownPeriodForm),
            ColumnType.Code when column.Codes.Count > 0 => Code(column, unread, WarehouseWords.OneOf),
            ColumnType.List when column.Codes.Count > 0 =>
                Code(column, $"{value} is not null and len(list_filter({value}, lambda x: x is null)) > 0",
                WarehouseWords.AnyOf),
            _ => null,
        };
    }

    /// <summary>First or last day of every year.</summary>
    private static LocalizedText DayOf(DateOnly day) => LocalizedText.Of(language => Languages.Language.For(language).DayOfYear(day));

    /// <param name="expected">What is said of the codes.</param>
    private static StagingCheck Code(Column column, string fails, Func<object?, LocalizedText> expected) =>
        new("code", column.Name, fails, expected(NearestWords.Spelt(column)),
            WarehouseWords.UseKnownCode)
        { Accepted = NearestWords.Accepted(column) };

    private static StagingCheck OutOfRange(Column column, string value)
    {
        var (min, max) = (column.Min is { } low ? Number(low) : null, column.Max is { } high ? Number(high) : null);
        var fails = string.Join(" or ",
            new[] { min is null ? null : $"{value} < {min}", max is null ? null : $"{value} > {max}" }.OfType<string>());
        var expected = (min, max) switch
        {
            (not null, not null) => WarehouseWords.FromTo(min, max),
            (not null, null) => WarehouseWords.AtLeast(min),
            _ => WarehouseWords.AtMost(max),
        };
        return new StagingCheck("out_of_range", column.Name, fails, expected, WarehouseWords.CorrectNumber(column.Name));
    }

    private static string Number(double number) => ((decimal)number).ToString(CultureInfo.InvariantCulture);
}
