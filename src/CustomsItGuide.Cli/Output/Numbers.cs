using System.Globalization;

namespace CustomsItGuide.Cli.Output;

/// <summary>Numbers as people read them. Rounding happens here and nowhere before.</summary>
internal static class Numbers
{
    private const int MostDigits = 9;

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private static readonly CultureInfo French = MakeFrench();

    /// <summary>
    /// A value with its unit: percentages with one decimal, counts without. More decimals are shown where fewer would make it look
    /// equal to 0, to 100 % or to <paramref name="target"/> without being so: 99.96 % never prints as 100.0 %.
    /// </summary>
    /// <param name="target">The number it is held against; null for none.</param>
    public static string Value(double value, string unit, string language, double? target = null) =>
        $"{Figure(value, unit, language, target)} {Unit(unit, value, language)}";

    /// <summary>As <see cref="Value"/>, without the unit.</summary>
    public static string Figure(double value, string unit, string language, double? target = null)
    {
        var digits = unit == "percent" || value != Math.Truncate(value) ? 1 : 0;
        double?[] limits = [0, unit == "percent" ? 100 : null, target];
        while (digits < MostDigits && limits.Any(l => l is { } limit && limit != value && Fixed(limit, digits, English) == Fixed(value, digits, English)))
            digits++;
        return Fixed(value, digits, CultureOf(language));
    }

    /// <summary>A target or a plain number: as many decimals as it has.</summary>
    public static string Plain(double value, string unit, string language) =>
        $"{value.ToString("#,0.#########", CultureOf(language))} {Unit(unit, value, language)}";

    public static string Count(long count, string language = "en") => count.ToString("N0", CultureOf(language));

    public static string Percent(double value, string language) => Value(value, "percent", language);

    /// <summary>A number for another program: shortest form that reads back as the same number.</summary>
    public static string Exact(double? value) => value?.ToString("R", English) ?? "";

    /// <summary>A time in UTC, to the second, or as exact as it is.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", English);

    /// <summary>A time for people.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", English);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", English);

    private static string Unit(string unit, double value, string language) => (unit, language) switch
    {
        ("percent", _) => "%",
        ("seizures", "fr") => Math.Abs(value) < 2 ? "saisie" : "saisies",
        ("seizures", _) => value == 1 ? "seizure" : "seizures",
        ("persons", "fr") => Math.Abs(value) < 2 ? "personne" : "personnes",
        ("persons", _) => value == 1 ? "person" : "persons",
        ("objectives", "fr") => Math.Abs(value) < 2 ? "objectif" : "objectifs",
        ("objectives", _) => value == 1 ? "objective" : "objectives",
        _ => unit.Replace('_', ' '),
    };

    private static string Fixed(double value, int digits, CultureInfo culture) => value.ToString($"N{digits.ToString(English)}", culture);

    private static CultureInfo CultureOf(string language) => language == "fr" ? French : English;

    /// <summary>Made here, because what a system calls French differs from one system to the next.</summary>
    private static CultureInfo MakeFrench()
    {
        var french = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        french.NumberFormat.NumberDecimalSeparator = ",";
        french.NumberFormat.NumberGroupSeparator = "\u00a0";
        return french;
    }
}
