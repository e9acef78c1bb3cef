using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomsItGuide;

public sealed partial class Calendar
{
    /// <summary>
    /// Reads the written form, and the ways in which people write it. Where both years are written, <c>2023-24</c>, <c>FY2023/24</c> and
    /// <c>2023/2024</c> are 2023/24, and <c>2010-11</c>, which could also be a month, is the year. Where one is written, <c>FY2023</c> is
    /// 2023; of a year that lies in two calendar years <c>2023/24</c> is read too, and <c>2010-11</c> is the month.
    /// </summary>
    /// <exception cref="FormatException">The text is no period of this calendar.</exception>
    public Period Parse(string text) => TryParse(text, out var period) ? period : throw new FormatException(
        $"'{text}' is not a period. Write a fiscal year as {Example}, its first half as {Example}-H1, a quarter as {Example}-Q3, a month "
            + $"as 2024-03.{(Sessions.Count == 0 ? "" : $" Or write a session: {string.Join(", ", Sessions.Select(s => s.Key))}.")}");

    /// <summary>As <see cref="Parse"/>; false for anything else.</summary>
    public bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        var trimmed = text?.Trim() ?? "";
        period = sessions.FirstOrDefault(s => s.Session!.Key.Equals(trimmed, StringComparison.OrdinalIgnoreCase));
        if (period is not null) return true;
        var match = YearOrPart().Match(trimmed);
        if (!match.Success) return false;
        var (start, end, part) = (Number(match.Groups["start"].Value), match.Groups["end"].Value, match.Groups["part"].Value);
        var isMonth = IsMonth(match);
        var isYear = end.Length == 0 ? Written != YearWriting.Split : !IsCalendarYear && Follows(start, end);
        if (isYear && (Written == YearWriting.Split || !isMonth))
        {
            var kind = part.Length == 0 ? PeriodKind.FiscalYear
                : char.ToUpperInvariant(part[0]) == 'H' ? PeriodKind.HalfYear : PeriodKind.Quarter;
            period = Within(kind, end.Length == 0 ? start - Later : start, part.Length == 0 ? 1 : part[1] - '0');
        }
        else if (isMonth)
        {
            var month = Number(end);
            period = Within(PeriodKind.Month, month >= StartMonth ? start : start - 1, (month - StartMonth + 12) % 12 + 1);
        }
        return period is not null;
    }

    /// <summary>False for what no calendar of any plan can read as a period.</summary>
    public static bool MayBePeriod(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = YearOrPart().Match(text.Trim());
        if (!match.Success) return SessionKey().IsMatch(text.Trim());
        var end = match.Groups["end"].Value;
        return end.Length == 0 || Follows(Number(match.Groups["start"].Value), end) || IsMonth(match);
    }

    /// <summary>True for what may be the key of a session.</summary>
    internal static bool IsSessionKey(string text) => SessionKey().IsMatch(text) && text.Any(char.IsAsciiLetterLower);

    /// <summary>A year as it is written, by the calendar year in which it begins.</summary>
    internal string Text(int startYear) => Written == YearWriting.Split
        ? string.Create(CultureInfo.InvariantCulture, $"{startYear}/{(startYear + 1) % 100:00}")
        : (startYear + Later).ToString(CultureInfo.InvariantCulture);

    /// <summary>By how much the one written year is later than the year's beginning.</summary>
    internal int Later => Written == YearWriting.End && !IsCalendarYear ? 1 : 0;

    private Period? Within(PeriodKind kind, int startYear, int part) =>
        startYear is >= FirstYear and <= LastYear ? Part(kind, startYear, part) : null;

    private static bool Follows(int start, string end) => Number(end) == (end.Length == 2 ? (start + 1) % 100 : start + 1);

    private static bool IsMonth(Match match) => match.Groups["end"].Value is { Length: 2 } end && Number(end) is >= 1 and <= 12
        && match.Groups["part"].Length == 0 && !match.Groups["fiscal"].Success && match.Groups["separator"].Value == "-";

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SessionKey();

    [GeneratedRegex(@"^(?<fiscal>FY\s?)?(?<start>\d{4})((?<separator>[/-])(?<end>\d{4}|\d{2}))?(-(?<part>H[12]|Q[1-4]))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearOrPart();
}
