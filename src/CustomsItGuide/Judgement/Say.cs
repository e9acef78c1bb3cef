using System.Globalization;

namespace CustomsItGuide.Judgement;

/// <summary>Sentences in both languages, with numbers as each writes them, whatever the computer's culture.</summary>
internal static class Say
{
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };

    public static LocalizedText Both(FormattableString english, FormattableString french) => new(english.ToString(new Numbers(English)), french.ToString(new Numbers(French)));

    /// <summary>Numbers by the language, days in ISO form.</summary>
    private sealed class Numbers(NumberFormatInfo numbers) : IFormatProvider
    {
        public object? GetFormat(Type? formatType) =>
            formatType == typeof(NumberFormatInfo) ? numbers : formatType == typeof(DateTimeFormatInfo) ? DateTimeFormatInfo.InvariantInfo : null;
    }
}
