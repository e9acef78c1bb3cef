using System.Collections;
using System.Globalization;

namespace CustomsItGuide.Web.Words;

/// <summary>
/// Numbers, dates and texts as a reader of one language expects them (en-GB, fr-FR). Everything is spelled out here and nothing is
/// taken from the machine's cultures, which differ between versions. Rounding happens here, last, and nowhere else.
/// </summary>
public sealed class Format
{
    public static readonly Format English = new(Languages.English, ".", ",",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);

    // French groups digits with a narrow no-break space.
    public static readonly Format French = new(Languages.French, ",", "\u202F",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]);

    /// <summary>No-break space: a number never parts from its percent sign, nor a day from its month.</summary>
    public const char NoBreak = '\u00A0';

    private const int MostDecimals = 12;

    // Beyond this a decimal could not hold the digits that are shown.
    private const double DecimalLimit = 1e15;

    private readonly string _language;
    private readonly NumberFormatInfo _numbers;
    private readonly string[] _months;

    private Format(string language, string point, string group, string[] months)
    {
        (_language, _months) = (language, months);
        _numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (_numbers.NumberDecimalSeparator, _numbers.NumberGroupSeparator, _numbers.NegativeSign) = (point, group, "\u2212");
    }

    public static Format For(string language) => language == Languages.French ? French : English;

    /// <summary>A text in the reader's language, with its arguments in place.</summary>
    public string Text(LocalizedText text, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.In(_language);
        if (arguments.Length > 0) said = string.Format(CultureInfo.InvariantCulture, said, arguments);
        return _language == Languages.French ? FrenchTypography.Apply(said) : said;
    }

    /// <param name="decimals">Digits after the point, always all of them.</param>
    public string Number(double value, int decimals = 0) => Round(value, decimals, 'N', _numbers);

    public string Count(long value) => value.ToString("N0", _numbers);

    /// <summary>A percentage 0..100 with one decimal.</summary>
    public string Percent(double value, int decimals = 1) => $"{Number(value, decimals)}{NoBreak}%";

    /// <summary>A value in its unit. Null is a dash.</summary>
    public string Value(double? value, string unit, int? decimals = null)
    {
        if (value is not { } known) return "–";
        if (unit == Units.Percent) return Percent(known, decimals ?? 1);
        return $"{Number(known, decimals ?? Decimals(known, unit))} {Text(Units.Word(unit, known))}";
    }

    /// <summary>
    /// How many decimals a value needs so that it does not read the same as something that it differs from:
    /// 99.96 % of a target of 100 % is 99.96 %, not 100.0 %.
    /// </summary>
    public static int Decimals(double value, string unit, params ReadOnlySpan<double?> others)
    {
        var decimals = unit == Units.Percent ? 1 : Math.Truncate(value) == value ? 0 : 1;
        foreach (var other in others)
        {
            while (other is { } known && known != value && decimals < MostDecimals && Same(value, known, decimals)) decimals++;
        }
        return decimals;

        static bool Same(double a, double b, int decimals) =>
            Round(a, decimals, 'F', NumberFormatInfo.InvariantInfo) == Round(b, decimals, 'F', NumberFormatInfo.InvariantInfo);
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

    public string Day(DateOnly day)
    {
        var number = _language == Languages.French && day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{number}{NoBreak}{_months[day.Month - 1]} {day.Year:0000}");
    }

    /// <summary>Day and minute, in UTC.</summary>
    public string Time(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{Day(DateOnly.FromDateTime(utc))}, {utc:HH':'mm}{NoBreak}UTC");
    }

    /// <summary>A period as it stands in a sentence: <c>2023/24</c>, <c>the first half of 2023/24</c>.</summary>
    public string Period(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind == PeriodKind.HalfYear && period.Part == 1 ? Text(Texts.FirstHalfOf, period.Year) : period.ToString();
    }

    /// <summary>The first twelve digits, enough to tell one head from another.</summary>
    public static string Short(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash.Length > 12 ? hash[..12] : hash;
    }

    /// <summary>A cell of a query's result; a missing value is a dash.</summary>
    public string Cell(object? value) => value switch
    {
        null => "–",
        string text => text,
        bool yes => Text(yes ? Texts.Yes : Texts.No),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("s", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, _numbers),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Cell)),
        _ => value.ToString() ?? "–",
    };
}
