using System.Globalization;

namespace CustomsItGuide.Languages;

/// <summary>
/// A language that the product speaks: everything about it stands in resource files (<c>Language.CODE.resx</c>), so that another
/// one is a set of files. English is the one that every text has.
/// </summary>
public sealed class Language
{
    private static readonly Catalogue Words = new("CustomsItGuide.Languages.Language", typeof(Language).Assembly);

    private static readonly Lazy<IReadOnlyList<Language>> Known = new(() => [.. Words.Languages.Select(Read).OfType<Language>()]);

    private readonly CultureInfo plain;
    private readonly string[] months;

    private Language(string code)
    {
        Code = code;
        Name = Word("Name");
        Plurals = new(Word("Plurals"));
        months = Word("Months").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Name.Length == 0) throw new FormatException("Name is empty; it is how readers of the language call it.");
        if (months.Length != 12) throw new FormatException($"Months are {months.Length}; twelve are expected, with ';' between them.");
        if (Word("Point").Length == 0) throw new FormatException("Point is empty; it is what stands before decimals.");
        Page = Culture("Point", "Group", "Minus");
        plain = Culture("Point", "PlainGroup", "PlainMinus");
    }

    /// <summary>A language; null where a translator's file does not hold what it must.</summary>
    private static Language? Read(string code)
    {
        try
        {
            return new(code);
        }
        catch (FormatException problem) when (LanguageFolder.Current.Texts("Language", code) is not null)
        {
            LanguageFolder.Current.LeaveOut(code, problem.Message);
            return null;
        }
    }

    /// <summary>The languages that there are texts for, English first, by their codes.</summary>
    public static IReadOnlyList<Language> All => Known.Value;

    /// <summary>The default, which every text has.</summary>
    public static Language English => All[0];

    /// <summary>Its two-letter code (ISO 639-1): <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>As its readers call it: <c>Français</c>.</summary>
    public string Name { get; }

    /// <summary>Numbers as they stand on a page or on paper. Spelled out in the language's file: the machine's cultures differ between
    /// versions.</summary>
    public NumberFormatInfo PageNumbers => Page.NumberFormat;

    internal CultureInfo Page { get; }

    /// <summary>Numbers as they stand in a terminal and in sentences.</summary>
    internal CultureInfo Plain => plain;

    internal PluralRule Plurals { get; }

    /// <summary>The language of a code, in capitals or not; null when there are no texts in it.</summary>
    public static Language? Find(string? code) => All.FirstOrDefault(l => l.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language of a code; English when there are no texts in it.</summary>
    public static Language For(string? code) => Find(code) ?? English;

    /// <summary>The name of a month, 1 to 12, as it stands within a sentence.</summary>
    public string Month(int month) => months[month - 1];

    /// <summary>A day with its month's name and its year.</summary>
    /// <param name="blank">What stands where a line must not break.</param>
    public string Day(DateOnly day, char blank = ' ') => Words.Render(day.Day == 1 ? "FirstOfMonth" : "Day", this, name => name switch
    {
        "day" => day.Day.ToString(CultureInfo.InvariantCulture),
        "month" => Month(day.Month),
        _ => day.Year.ToString("0000", CultureInfo.InvariantCulture),
    }).Replace('\u00A0', blank);

    /// <summary>A day with its month's name, of any year.</summary>
    public string DayOfYear(DateOnly day) => Words.Render(day.Day == 1 ? "FirstOfMonthInYear" : "DayInYear", this,
        name => name == "day" ? day.Day.ToString(CultureInfo.InvariantCulture) : Month(day.Month));

    /// <summary>The month of a day with its year: <c>June 2023</c>.</summary>
    /// <param name="blank">What stands where a line must not break.</param>
    internal string MonthOfYear(DateOnly day, char blank) => Words.Render("MonthOfYear", this, name => name == "month" ? Month(day.Month)
        : day.Year.ToString("0000", CultureInfo.InvariantCulture)).Replace('\u00A0', blank);

    /// <summary>Sets the blanks of a text that must not break: before a sign of percent, before and after the marks that the language sets
    /// apart.</summary>
    public string Unbreaking(string text)
    {
        var (before, after) = (Word("BlankBefore"), Word("BlankAfter"));
        char[]? set = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || !((i + 1 < text.Length && before.Contains(text[i + 1], StringComparison.Ordinal))
                || (i > 0 && after.Contains(text[i - 1], StringComparison.Ordinal)))) continue;
            set ??= text.ToCharArray();
            set[i] = '\u00A0';
        }
        return set is null ? text : new(set);
    }

    /// <summary>An argument of a text, as it stands in a sentence.</summary>
    internal string Say(object? value, string? format) => value switch
    {
        DateOnly day when string.IsNullOrEmpty(format) => Day(day),
        IFormattable number => number.ToString(format, plain),
        _ => value?.ToString() ?? "",
    };

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private string Word(string key) => Words.Render(key, this, _ => null);

    private CultureInfo Culture(string point, string group, string minus)
    {
        // A culture of our own, not only its numbers: a date that is written by it must not fall back on the machine's.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) =
            (Word(point), Word(group), Word(minus));
        return culture;
    }
}
