using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomsItGuide;

/// <summary>
/// A year of a plan, a half, a quarter or a month of one, or a session between two meetings. Both the first and the last day belong to it.
/// A plan's <see cref="CustomsItGuide.Calendar"/> says when its years begin and how they are written; by default a year runs from 1 July to
/// 30 June and is written <c>2023/24</c>, its parts <c>2023/24-H1</c>, <c>2023/24-Q3</c>. A month is written <c>2024-03</c>, by its first
/// day.
/// </summary>
public sealed record Period : IComparable<Period>
{
    internal Period(Calendar calendar, PeriodKind kind, int startYear, int part)
    {
        (Calendar, Kind, StartYear, Part) = (calendar, kind, startYear, part);
        First = calendar.Start(startYear, kind, part);
        Last = (part < Calendar.Count(kind) ? calendar.Start(startYear, kind, part + 1) : calendar.Start(startYear + 1)).AddDays(-1);
    }

    internal Period(Calendar calendar, Session session, int place)
    {
        (Calendar, Kind, StartYear, Part, Session) = (calendar, PeriodKind.Session, session.From.Year, place, session);
        (First, Last) = (session.From, session.To);
        if (Last < First) throw new ArgumentOutOfRangeException(nameof(session), session.To, "A session ends before it begins.");
    }

    /// <summary>That it is a period of.</summary>
    public Calendar Calendar { get; }

    /// <summary>Whether it is a year, a part of one, or a session.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The calendar year in which the fiscal year begins: 2023 for 2023/24; of a session, in which it begins itself.</summary>
    public int StartYear { get; }

    /// <summary>Which half (1..2), quarter (1..4) or month (1..12) of the fiscal year, counted from its first day; 1 for a whole year;
    /// which session of the calendar, from 1.</summary>
    public int Part { get; }

    /// <summary>First day, included.</summary>
    public DateOnly First { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>What lies between two meetings; null for a year and its parts.</summary>
    public Session? Session { get; }

    /// <summary>The whole fiscal year that this period is a part of; itself when it is one.</summary>
    /// <exception cref="InvalidOperationException">It is a session, which belongs to no year.</exception>
    public Period Year => Kind switch
    {
        PeriodKind.FiscalYear => this,
        PeriodKind.Session => throw new InvalidOperationException($"The session {this} belongs to no fiscal year."),
        _ => Calendar.FiscalYear(StartYear),
    };

    /// <summary>The period of the same kind just before this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is the first that there is.</exception>
    public Period Previous => Beside(-1);

    /// <summary>The period of the same kind just after this one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is the last that there is.</exception>
    public Period Next => Beside(+1);

    /// <summary>A fiscal year of the default calendar, which has 1 July to 30 June. Who has a plan asks its calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900..2199.</exception>
    public static Period FiscalYear(int startYear) => Calendar.Default.FiscalYear(startYear);

    /// <summary>A half of a fiscal year of the default calendar.</summary>
    /// <param name="startYear">The calendar year in which the fiscal year begins.</param>
    /// <param name="half">1 or 2.</param>
    public static Period HalfYear(int startYear, int half) => Calendar.Default.HalfYear(startYear, half);

    /// <summary>The period of that kind in the default calendar which contains the day.</summary>
    public static Period Of(DateOnly day, PeriodKind kind = PeriodKind.FiscalYear) => Calendar.Default.Of(day, kind);

    /// <summary>True from its first to its last day, both inclusive.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>True when all days of the other are days of this one.</summary>
    public bool Contains(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.First >= First && other.Last <= Last;
    }

    /// <summary>Reads a period of the default calendar: see <see cref="Calendar.Parse"/>.</summary>
    /// <exception cref="FormatException">The text is not a period, or its two years do not follow each other.</exception>
    public static Period Parse(string text) => Calendar.Default.Parse(text);

    /// <summary>Reads what <see cref="ToString"/> writes of the default calendar, and the ways in which people write years; false for
    /// anything else.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period) => Calendar.Default.TryParse(text, out period);

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

    /// <summary>The same kind of span with the same days, of calendars that write their years alike; a session by its key and days.
    /// Sessions that were added to a calendar since make its years no other ones.</summary>
    public bool Equals(Period? other) => other is not null && Kind == other.Kind && First == other.First && Last == other.Last
        && (Kind == PeriodKind.Session ? Session!.Key == other.Session!.Key : Calendar.HasYearsOf(other.Calendar));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, First, Last);

    /// <summary>As the calendar reads it: <c>2023/24</c>, <c>2023/24-H1</c>, <c>2023/24-Q2</c>, <c>2023-11</c>, a session's key.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Session => Session!.Key,
        PeriodKind.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.FiscalYear => Calendar.Text(StartYear),
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Calendar.Text(StartYear)}-H{Part}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Calendar.Text(StartYear)}-Q{Part}"),
    };

    private Period Beside(int step)
    {
        if (Kind == PeriodKind.Session)
        {
            return Calendar.SessionPeriods.ElementAtOrDefault(Part - 1 + step)
                ?? throw new ArgumentOutOfRangeException(nameof(step), step, $"The calendar has no session beside {this}.");
        }
        var place = StartYear * Calendar.Count(Kind) + Part - 1 + step;
        return Calendar.Part(Kind, Math.DivRem(place, Calendar.Count(Kind), out var part), part + 1);
    }
}
