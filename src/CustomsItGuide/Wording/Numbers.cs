using System.Globalization;

namespace CustomsItGuide.Wording;

/// <summary>Numbers and times that are the same in every language: for other programs, and as ISO 8601 for people.</summary>
public static class Numbers
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>A count with the separators of the language.</summary>
    public static string Count(long count, string language = "en") => Format.Plain(language).Count(count);

    /// <summary>A number for another program: shortest form that reads back as the same number.</summary>
    public static string Exact(double? value) => value?.ToString("R", Invariant) ?? "";

    /// <summary>A time in UTC, to the second, or as exact as it is.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", Invariant);

    /// <summary>A time for people.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", Invariant);

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Invariant);
}
