using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using CustomsItGuide.Languages;

namespace CustomsItGuide.Wording;

/// <summary>
/// Numbers, dates and texts as a reader of one language expects them (en-GB, fr-FR). Everything is spelled out here and nothing is
/// taken from the machine's cultures, which differ between versions. Rounding happens here, last, and nowhere else.
/// </summary>
public sealed class Format
{
    /// <summary>No-break space: on a page a number never parts from its percent sign, nor a day from its month.</summary>
    public const char NoBreak = '\u00A0';

    private static readonly FrozenDictionary<Language, (Format Page, Format Plain)> Known =
        Language.All.ToFrozenDictionary(l => l, l => (new Format(l, l.Page, NoBreak), new Format(l, l.Plain, ' ')));

    private const int MostDecimals = 12;

    // Doubles that are one number computed in two ways: no digit can tell them apart.
    private const double Noise = 1e-9;

    // Beyond this a decimal could not hold the digits that are shown.
    private const double DecimalLimit = 1e15;

    private readonly Language language;
    private readonly CultureInfo culture;

    private Format(Language language, CultureInfo culture, char blank) => (this.language, this.culture, Blank) = (language, culture, blank);

    /// <summary>For pages and paper, in English.</summary>
    public static Format English => For("en");

    /// <summary>For pages and paper, in French.</summary>
    public static Format French => For("fr");

    /// <summary>What stands between a number and its sign: <see cref="NoBreak"/> on a page, an ordinary blank in a terminal.</summary>
    public char Blank { get; }

    /// <summary>For pages and paper, in a language given by its code; English when there are no texts in it.</summary>
    public static Format For(string language) => Known[Language.For(language)].Page;

    /// <summary>For terminals: with ordinary blanks, so that what is seen can be searched for.</summary>
    public static Format Plain(string language) => Known[Language.For(language)].Plain;

    /// <summary>A text in the reader's language.</summary>
    public string Text(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.In(language.Code);
        return Blank == NoBreak ? language.Unbreaking(said) : said;
    }

    /// <summary>As <see cref="Text"/>, with a capital at its head: where it stands alone.</summary>
    public string Capital(LocalizedText text)
    {
        var said = Text(text);
        return said.Length == 0 ? said : char.ToUpperInvariant(said[0]) + said[1..];
    }

    /// <param name="decimals">Digits after the point, always all of them.</param>
    public string Number(double value, int decimals = 0) => Round(value, decimals, 'N', culture.NumberFormat);

    /// <summary>A difference with its sign; 0 has none.</summary>
    public string Signed(double value, int decimals)
    {
        var size = Number(Math.Abs(value), decimals);
        return size == Number(0, decimals) ? size : $"{(value > 0 ? '+' : '\u2212')}{size}";
    }

    /// <summary>A number as it is, without a unit, with as many decimals as it has up to nine.</summary>
    public string Digits(double value) => value.ToString("#,0.#########", culture);

    /// <summary>A whole number with its thousands apart.</summary>
    public string Count(long value) => value.ToString("N0", culture);

    /// <summary>Counts without decimals, sums of money with two.</summary>
    public string Amount(double value) => Number(value, Math.Truncate(value) == value ? 0 : 2);

    /// <summary>A percentage 0..100 with one decimal, or as many as it takes not to read as 0 or 100 without being so.</summary>
    public string Percent(double value, int? decimals = null) => $"{Number(value, decimals ?? Decimals(value, Units.Percent))}{Blank}%";

    /// <summary>A number that was promised or set, with as many decimals as it has.</summary>
    public string Exactly(double value, Unit unit) => WithUnit(Digits(value), value, unit);

    /// <summary>A value in its unit. Null is a dash.</summary>
    public string Value(double? value, Unit unit, int? decimals = null) =>
        value is { } known ? WithUnit(Number(known, decimals ?? Decimals(known, unit)), known, unit) : "–";

    /// <summary>
    /// How many decimals a value needs so that it does not read the same as something that it differs from: as 0, as 100 %, as one
    /// of <paramref name="others"/>. Percentages and points have at least one, a declared unit its own, counts none. 99.96 % reads 99.96 %, never 100.0 %.
    /// </summary>
    public static int Decimals(double value, Unit unit, params ReadOnlySpan<double?> others)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var decimals = unit.Digits ?? (unit.Code is Units.Percent or Units.Points || Math.Truncate(value) != value ? 1 : 0);
        foreach (var other in (ReadOnlySpan<double?>)[0, unit.IsPercent ? 100 : null, .. others])
        {
            while (other is { } known && Math.Abs(known - value) > Noise && decimals < MostDecimals && Same(value, known, decimals))
                decimals++;
        }
        return decimals;

        static bool Same(double a, double b, int decimals) =>
            Round(a, decimals, 'F', NumberFormatInfo.InvariantInfo) == Round(b, decimals, 'F', NumberFormatInfo.InvariantInfo);
    }

    private string WithUnit(string number, double value, Unit unit)
    {
        if (unit.IsPercent) return $"{number}{Blank}%";
        if (unit.Symbol?.In(language.Code) is not { Length: > 0 } symbol) return $"{number} {Text(Units.Word(unit, value))}";
        // A sign goes before all: −£3.
        return unit.Position?.In(language.Code) != Unit.Before ? $"{number}{Blank}{symbol}"
            : number is ['-' or '\u2212', .. var size] ? $"{number[0]}{symbol}{size}" : $"{symbol}{number}";
    }

    /// <summary>
    /// Half away from zero, on the decimal figure that the value stands for: 1333 of 2000 is 66.65 % and reads 66.7 %, although the
    /// nearest binary number lies a little below.
    /// </summary>
    private static string Round(double value, int decimals, char form, NumberFormatInfo numbers)
    {
        var format = form + decimals.ToString(CultureInfo.InvariantCulture);
        return Math.Abs(value) < DecimalLimit
            ? Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero).ToString(format, numbers)
            : value.ToString(format, numbers);
    }

    /// <summary>A day as the language writes it.</summary>
    public string Day(DateOnly day) => language.Day(day, Blank);

    /// <summary>Day and minute, in UTC.</summary>
    public string Time(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{Day(DateOnly.FromDateTime(utc))}, {utc:HH':'mm}{Blank}UTC");
    }

    /// <summary>A period as it stands in a sentence: <c>2023/24</c>, <c>the first half of 2023/24</c>, <c>June 2023</c>.</summary>
    public string Period(Period period) => period switch
    {
        { Kind: PeriodKind.HalfYear, Part: 1 } => Text(WordingWords.FirstHalfOf(period.Year)),
        { Kind: PeriodKind.HalfYear } => Text(WordingWords.SecondHalfOf(period.Year)),
        { Kind: PeriodKind.Quarter } => Text(WordingWords.QuarterOf(period.Part, period.Year)),
        { Session: { } session } => Text(session.Title),
        { Kind: PeriodKind.Month } => language.MonthOfYear(period.First, Blank),
        _ => period.ToString(),
    };

    /// <summary>The first twelve digits, enough to tell one head from another.</summary>
    public static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;

    /// <summary>A cell of a query's result; a missing value is a dash.</summary>
    public string Cell(object? value) => value switch
    {
        null => "–",
        string text => text,
        bool yes => Text(yes ? WordingWords.Yes : WordingWords.No),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, culture),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Cell)),
        _ => value.ToString() ?? "–",
    };
}
