using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The SQL that reads numbers as people write them.</summary>
internal static class TypingNumbers
{
    /// <summary>The number with a point before decimals and nothing between thousands; NULL when it is none, or ambiguous.</summary>
    /// <param name="text">SQL of the trimmed text.</param>
    public static string Number(Column column, string text, ColumnForm form)
    {
        var resolved = form.Decimals switch
        {
            DecimalSign.Point => "replace(n, ',', '')",
            DecimalSign.Comma => "replace(replace(n, '.', ''), ',', '.')",
            _ => "null",
        };
        return $"[case when regexp_full_match(n, {Patterns.Digits}) then n"
            + $" when regexp_full_match(n, {Patterns.Machine}) then left(n, -2)"
            + $" when regexp_full_match(n, {Patterns.SpacedThousands}) then replace(regexp_replace(n, "
                + $"'{Patterns.Spaces}', '', 'g'), ',', '.')"
            + $" when regexp_full_match(n, {Patterns.CommaThenPoint}) or regexp_full_match(n, "
                + $"{Patterns.SeveralCommas}) then replace(n, ',', '')"
            + $" when regexp_full_match(n, {Patterns.PointThenComma}) or regexp_full_match(n, "
                + $"{Patterns.SeveralPoints}) then replace(replace(n, '.', ''), ',', '.')"
            + $" when regexp_full_match(n, {Patterns.Ambiguous}) then {resolved}"
            + $" when regexp_full_match(n, {Patterns.Decimals}) then replace(n, ',', '.') end for n in [{Bare(column, text)}]][1]";
    }

    /// <summary>True for a number that means different things where the sign before decimals is a point and where it is a comma.</summary>
    public static string IsAmbiguous(Column column, string text, ColumnForm form)
        => form.Decimals == DecimalSign.Unknown ? $"regexp_full_match({Bare(column, text)}, {Patterns.Ambiguous})" : "false";

    /// <summary>The number without a sign that says nothing new: per cent in a column of 0 to 100, a currency in a column that is in
    /// it.</summary>
    public static string Bare(Column column, string text)
    {
        var number = $"replace({text}, '−', '-')";
        if (column.Max == 100) number = $@"regexp_replace({number}, '[{Typing.BlankPattern}]*[%\x{{FF05}}]$', '')";
        var signs = OfficeWords.CurrenciesOf(column.Name);
        if (signs.Count == 0) return number;
        var any = string.Join('|',
            signs.Select(s => System.Text.RegularExpressions.Regex.Escape(s).Replace("'", "''", StringComparison.Ordinal)));
        return $@"case when regexp_matches({text}, '(?i)^[+-]?({any})|({any})$') then regexp_replace({number}, '(?i)^([+-]?)({any})[{Typing.BlankPattern}]*|[{Typing.BlankPattern}]*({any})$', '\1') else {number} end";
    }
}
