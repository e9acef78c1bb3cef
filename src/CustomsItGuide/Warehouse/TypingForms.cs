namespace CustomsItGuide.Warehouse;

/// <summary>Which sign a column writes before decimals, as far as its own values tell.</summary>
internal enum DecimalSign
{
    /// <summary>No value tells, or some tell this and others that.</summary>
    Unknown,
    Point,
    Comma,
}

/// <summary>How a column of one file is written.</summary>
/// <param name="MonthFirst">Whether slashed dates have the month first.</param>
/// <param name="Fractions">Whether a column of 0 to 100 is written as shares of one.</param>
/// <param name="Iso">Whether every day is written as the rule has it, 2024-03-31, so that no other form need be tried.</param>
internal sealed record ColumnForm(DecimalSign Decimals, bool MonthFirst, bool Fractions = false, bool Iso = false)
{
    public static readonly ColumnForm Usual = new(DecimalSign.Unknown, false);
}

/// <summary>Patterns of written numbers, as SQL literals of RE2 patterns. Each must match the whole trimmed text.</summary>
internal static class Patterns
{
    /// <summary>Blanks and apostrophes that separate thousands: space, no-break, figure, thin and other narrow spaces, ' and ’.</summary>
    public const string Spaces = @"[ \x{00A0}\x{2002}-\x{200A}\x{202F}''\x{2019}\x{02BC}]";

    public const string Digits = @"'[+-]?\d+'";
    public const string SpacedThousands = $@"'[+-]?\d{{1,3}}({Spaces}\d{{3}})+([.,]\d+)?'";
    public const string CommaThenPoint = @"'[+-]?\d{1,3}(,\d{3})+\.\d+'";
    public const string PointThenComma = @"'[+-]?\d{1,3}(\.\d{3})+,\d+'";
    public const string SeveralCommas = @"'[+-]?\d{1,3}(,\d{3}){2,}'";
    public const string SeveralPoints = @"'[+-]?\d{1,3}(\.\d{3}){2,}'";

    /// <summary>1,234 or 1.234: thousands here, decimals there. 0.125 is not: no thousands begin with a zero.</summary>
    public const string Ambiguous = @"'[+-]?[1-9]\d{0,2}[.,]\d{3}'";

    public const string Decimals = @"'[+-]?\d*[.,]\d+'";
    public const string PointDecimals = $@"'[+-]?\d{{1,3}}({Spaces}\d{{3}})+\.\d+|[+-]?\d*\.\d+'";
    public const string CommaDecimals = $@"'[+-]?\d{{1,3}}({Spaces}\d{{3}})+,\d+|[+-]?\d*,\d+'";

    /// <summary>A number cell of a workbook or of Parquet: written by a machine, so never ambiguous.</summary>
    public const string Machine = @"'-?\d+(\.\d+)?E0'";
}
