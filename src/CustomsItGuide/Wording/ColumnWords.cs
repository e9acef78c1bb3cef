namespace CustomsItGuide.Wording;

/// <summary>What a column of a contract takes, in the words of those who fill it in.</summary>
public static class ColumnWords
{
    private static readonly Dictionary<ColumnType, LocalizedText> Types = new()
    {
        [ColumnType.Text] = WordingWords.Text,
        [ColumnType.Code] = WordingWords.AllowedValues,
        [ColumnType.Date] = WordingWords.DayFormat,
        [ColumnType.Integer] = WordingWords.WholeNumber,
        [ColumnType.Decimal] = WordingWords.Number,
        [ColumnType.Member] = WordingWords.MemberFormat,
        [ColumnType.Members] = WordingWords.MembersFormat,
        [ColumnType.List] = WordingWords.ListFormat,
    };

    /// <summary>What its cells hold.</summary>
    public static LocalizedText Type(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Type switch
        {
            ColumnType.FiscalYear => WordingWords.FiscalYearFormat(column.Calendar.Example),
            ColumnType.Period => WordingWords.PeriodFormat(column.Calendar.Example),
            _ => Types[column.Type],
        };
    }

    /// <summary>Whether it must be there and filled in.</summary>
    public static LocalizedText Need(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column switch
        {
            { Required: true, MayBeBlank: true } => WordingWords.RequiredMayBeBlank,
            { Required: true } => WordingWords.Required,
            _ => WordingWords.Optional,
        };
    }

    /// <summary>
    /// The values that it takes: codes with the words that are read as each, bounds, or where they must be known; empty for any.
    /// </summary>
    public static LocalizedText Allowed(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Codes.Count > 0) return Codes(column);
        if (column.References is { } to) return WordingWords.ReferencedColumn(to.Column, to.DataSet);
        return (column.Min, column.Max) switch
        {
            ({ } min, { } max) => WordingWords.FromTo(min, max),
            ({ } min, null) => WordingWords.AtLeast(min),
            (null, { } max) => WordingWords.AtMost(max),
            _ => LocalizedText.Empty,
        };
    }

    private static LocalizedText Codes(Column column) => LocalizedText.Join(LocalizedText.Verbatim("\n"), column.Codes.Select(c =>
        c.Value.Count == 0 ? LocalizedText.Verbatim(c.Key) : WordingWords.CodeOrWords(c.Key, string.Join(", ", c.Value))));
}
