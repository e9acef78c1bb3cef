using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>A cell's value as the text that a person would have typed for it.</summary>
internal static class CellText
{
    /// <summary>Characters of the longest cell when each of them is escaped.</summary>
    public const int MostEscaped = IntakeLimits.CellCharacters * 7;

    /// <summary>Texts of days, to the year 2119, by their number: a table has few of them, many times.</summary>
    private static readonly string?[] DayTexts = new string?[80_000];

    private static readonly string[] Days =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    public static RefusedException TooLong(WorkbookRefusal refusal, LocalizedText what, long? row) => refusal.Of(
        "long_cell", IngestionWords.CellTooLong(what, IntakeLimits.CellCharacters)
        .Then(IngestionWords.LongCellRemedy), row);

    /// <summary>The same of a cell of a sheet.</summary>
    public static RefusedException TooLong(WorkbookRefusal refusal, string sheet, int column, long row)
    {
        var cell = CellPlace.Name(column, row);
        return TooLong(refusal, IngestionWords.CellOfSheet(cell, sheet), row);
    }

    /// <summary>The refusal of a sheet whose cells hold more than <see cref="IntakeLimits.SheetCharacters"/>.</summary>
    public static RefusedException TooMany(WorkbookRefusal refusal, string sheet) =>
        refusal.TooLarge(IngestionWords.SheetTextTooLong(sheet, IntakeLimits.SheetCharacters));

    /// <summary>Characters that XML has no place for stand as <c>_x000D_</c>.</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;
        var plain = new System.Text.StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0 && at + 7 <= text.Length; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (text[at + 6] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append(text, done, at - done).Append((char)code);
                done = at += 7;
            }
            else at += 2;
        }
        return plain.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>
    /// A number as its format means it. A day is in ISO 8601, with its time when it has one; a number has a point and no noise of binary
    /// fractions.
    /// </summary>
    public static string Of(double number, NumberMeaning meaning, bool from1904) => meaning switch
    {
        NumberMeaning.Percentage => Written(number * 100) + "%",
        NumberMeaning.Time when Day(from1904 ? number + NumberFormat.From1904 : number) is { } day => day,
        NumberMeaning.Duration when Math.Abs(number) < 1e6 => TimeSpan.FromDays(number).ToString("c", CultureInfo.InvariantCulture),
        _ => Written(number),
    };

    /// <summary>A day that is written as one: in the same form as <see cref="Of(double, NumberMeaning, bool)"/>; anything else as it
    /// is.</summary>
    public static string OfDay(string text)
        => DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Of(time) : text;

    private static string Of(DateTime time) => time.TimeOfDay == TimeSpan.Zero
        ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF", CultureInfo.InvariantCulture);

    private static string? Day(double days)
    {
        if (days >= DayTexts.Length || days < 0 || days != Math.Floor(days)) return Time(days) is { } time ? Of(time) : null;
        return DayTexts[(int)days] ??= Of(Time(days)!.Value);
    }

    /// <summary>Null for a day that no calendar here has. Spreadsheets count a 29 February 1900, so that days before it are one
    /// off.</summary>
    private static DateTime? Time(double days)
        => days is > -657435 and < 2958466 ? DateTime.FromOADate(days is >= 0 and < 60 ? days + 1 : days) : null;

    /// <summary>A spreadsheet keeps about 15 significant digits; what lies beyond them (0.30000000000000004) is not the author's.</summary>
    private static string Written(double number)
        => Math.Abs(number) < 1e15 && number == Math.Floor(number) ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : Math.Abs(number) < 1e27 ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}
