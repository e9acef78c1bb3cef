using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomsItGuide;

/// <summary>
/// A fiscal year, or a half, a quarter or a month of one. Both the first and the last day belong to it.
/// A fiscal year runs from 1 July to 30 June and is written <c>2023/24</c>; its parts <c>2023/24-H1</c>, <c>2023/24-Q3</c>;
/// a month is written <c>2024-03</c>.
/// </summary>
public sealed partial record Period : IComparable<Period>
{
    private Period(PeriodKind kind, int startYear, int part)
    {
        Kind = kind;
        StartYear = startYear;
        Part = part;
        var months = kind switch { PeriodKind.FiscalYear => 12, PeriodKind.HalfYear => 6, PeriodKind.Quarter => 3, _ => 1 };
        First = new DateOnly(startYear, 7, 1).AddMonths(months * (part - 1));
        Last = First.AddMonths(months).AddDays(-1);
    }

    /// <summary>Whether it is a year or a part of one.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The calendar year in which the fiscal year begins: 2023 for 2023/24.</summary>
    public int StartYear { get; }

    /// <summary>Which half (1..2), quarter (1..4) or month (1..12, July is 1) of the fiscal year; 1 for a whole year.</summary>
    public int Part { get; }

    /// <summary>First day, included.</summary>
    public DateOnly First { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>The whole fiscal year that this period is a part of; itself when it is one.</summary>
    public Period Year => Kind == PeriodKind.FiscalYear ? this : FiscalYear(StartYear);

    /// <summary>The period of the same kind just before this one.</summary>
    public Period Previous => Of(First.AddDays(-1), Kind);

    /// <summary>The period of the same kind just after this one.</summary>
    public Period Next => Of(Last.AddDays(1), Kind);

    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900..2199.</exception>
    public static Period FiscalYear(int startYear) => Make(PeriodKind.FiscalYear, startYear, 1);

    /// <summary>A half of a fiscal year.</summary>
    /// <param name="startYear">The calendar year in which the fiscal year begins.</param>
    /// <param name="half">1 or 2.</param>
    public static Period HalfYear(int startYear, int half) => Make(PeriodKind.HalfYear, startYear, half);

    /// <summary>The period of that kind which contains the day.</summary>
    public static Period Of(DateOnly day, PeriodKind kind = PeriodKind.FiscalYear)
    {
        var startYear = day.Month >= 7 ? day.Year : day.Year - 1;
        var month = (day.Month + 5) % 12;
        return Make(kind, startYear, kind switch
        {
            PeriodKind.FiscalYear => 1,
            PeriodKind.HalfYear => month / 6 + 1,
            PeriodKind.Quarter => month / 3 + 1,
            _ => month + 1,
        });
    }

    /// <summary>True from its first to its last day, both inclusive.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Reads the written form. <c>2023-24</c>, <c>FY2023/24</c> and <c>2023/2024</c> are read as 2023/24;
    /// <c>2010-11</c>, which could also be a month, is read as the fiscal year.</summary>
    /// <exception cref="FormatException">The text is not a period, or its two years do not follow each other.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException(
            $"'{text}' is not a period. Write a fiscal year as 2023/24, its first half as 2023/24-H1, a quarter as 2023/24-Q3, a month "
                + $"as 2024-03.");

    /// <summary>Reads what <see cref="ToString"/> writes, and the ways in which people write years; false for anything else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        var match = Written().Match(text?.Trim() ?? "");
        if (!match.Success) return false;
        var start = Number(match.Groups["start"].Value);
        var end = match.Groups["end"].Value;
        var part = match.Groups["part"].Value;
        if (!InRange(start)) return false;

        var follows = Number(end) == (end.Length == 2 ? (start + 1) % 100 : start + 1);
        if (follows)
        {
            period = part.Length == 0 ? FiscalYear(start)
                : Make(char.ToUpperInvariant(part[0]) == 'H' ? PeriodKind.HalfYear : PeriodKind.Quarter, start, part[1] - '0');
        }
        else if (part.Length == 0 && !match.Groups["fiscal"].Success && match.Groups["separator"].Value == "-" && end.Length == 2
            && Number(end) is >= 1 and <= 12 and var month && InRange(month >= 7 ? start : start - 1))
        {
            period = Of(new DateOnly(start, month, 1), PeriodKind.Month);
        }
        return period is not null;
    }

    /// <summary>By the last day, then the shorter first; null comes before everything.</summary>
    public int CompareTo(Period? other)
    {
        if (other is null) return 1;
        var byEnd = Last.CompareTo(other.Last);
        return byEnd != 0 ? byEnd : other.First.CompareTo(First);
    }

    /// <summary>By <see cref="CompareTo"/>.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>By <see cref="CompareTo"/>.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>By <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>By <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>As <see cref="TryParse"/> reads it: <c>2023/24</c>, <c>2023/24-H1</c>, <c>2023/24-Q2</c>, <c>2023-11</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.FiscalYear => YearText,
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{YearText}-H{Part}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{YearText}-Q{Part}"),
    };

    private string YearText => string.Create(CultureInfo.InvariantCulture, $"{StartYear}/{(StartYear + 1) % 100:00}");

    private static bool InRange(int year) => year is >= 1900 and < 2200;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static Period Make(PeriodKind kind, int startYear, int part)
    {
        if (!InRange(startYear))
            throw new ArgumentOutOfRangeException(nameof(startYear), startYear, "A fiscal year begins between 1900 and 2199.");
        var parts = kind switch { PeriodKind.FiscalYear => 1, PeriodKind.HalfYear => 2, PeriodKind.Quarter => 4, _ => 12 };
        if (part < 1 || part > parts)
            throw new ArgumentOutOfRangeException(nameof(part), part,
                string.Create(CultureInfo.InvariantCulture, $"A {kind} has a part from 1 to {parts}."));
        return new Period(kind, startYear, part);
    }

    [GeneratedRegex(@"^(?<fiscal>FY\s?)?(?<start>\d{4})(?<separator>[/-])(?<end>\d{4}|\d{2})(-(?<part>H[12]|Q[1-4]))?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
