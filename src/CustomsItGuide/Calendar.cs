using System.Globalization;

namespace CustomsItGuide;

/// <summary>
/// What a plan calls a year, and every period that follows from it: on which day a year begins, how it is written, and the reporting
/// periods between two meetings. Halves, quarters and months are counted from the first day of the year. It never changes; two are equal
/// when they have the same years, written in the same way, and the same sessions.
/// </summary>
public sealed partial class Calendar : IEquatable<Calendar>
{
    /// <summary>First and last year in which a year may begin.</summary>
    public const int FirstYear = 1900, LastYear = 2199;

    private readonly IReadOnlyList<Period> sessions;

    /// <param name="startMonth">1 to 12.</param>
    /// <param name="startDay">A day that the month has in every year.</param>
    /// <param name="written">Null: as the year begins on 1 January by one year, else by both.</param>
    /// <param name="sessions">Reporting periods between two meetings; none overlaps another.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in every year, a year that begins on 1 January is to be written
    /// by two, or a session ends before it begins.</exception>
    public Calendar(int startMonth, int startDay, YearWriting? written = null, IReadOnlyList<Session>? sessions = null)
    {
        if (!IsStart(startMonth, startDay))
        {
            throw new ArgumentOutOfRangeException(nameof(startDay), startDay,
                string.Create(CultureInfo.InvariantCulture, $"Month {startMonth} does not have that day in every year."));
        }
        (StartMonth, StartDay) = (startMonth, startDay);
        Written = written ?? (IsCalendarYear ? YearWriting.Start : YearWriting.Split);
        if (IsCalendarYear && Written == YearWriting.Split)
        {
            throw new ArgumentOutOfRangeException(nameof(written), written, "A year that begins on 1 January lies in one calendar year. "
                + "Write it by its start.");
        }
        Sessions = sessions ?? [];
        this.sessions = [.. Sessions.OrderBy(s => s.From).Select((s, i) => new Period(this, s, i + 1))];
    }

    /// <summary>1 July to 30 June, written 2023/24, without sessions: of a plan that does not say otherwise.</summary>
    public static Calendar Default { get; } = new(7, 1);

    /// <summary>Month of the first day of a year, 1 to 12.</summary>
    public int StartMonth { get; }

    /// <summary>Day of the month on which a year begins.</summary>
    public int StartDay { get; }

    /// <summary>How a year is written.</summary>
    public YearWriting Written { get; }

    /// <summary>As the plan lists them.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    /// <summary>Whether a year lies in one calendar year, from 1 January to 31 December.</summary>
    public bool IsCalendarYear => StartMonth == 1 && StartDay == 1;

    /// <summary>First day that anything may have: that of the first year.</summary>
    public DateOnly FirstDay => Start(FirstYear);

    /// <summary>Last day that anything may have: that of the last year which ends before the year 2200.</summary>
    public DateOnly LastDay => Start(IsCalendarYear ? LastYear + 1 : LastYear).AddDays(-1);

    /// <summary>A year as this calendar writes it, for sentences that say how.</summary>
    public string Example => FiscalYear(2023).ToString();

    /// <summary>Whether every year has that day; 29 February is none.</summary>
    public static bool IsStart(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month);

    /// <summary>A whole year.</summary>
    /// <param name="startYear">The calendar year in which it begins, whatever it is written by.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900..2199.</exception>
    public Period FiscalYear(int startYear) => Part(PeriodKind.FiscalYear, startYear, 1);

    /// <summary>A half of a year.</summary>
    /// <param name="startYear">The calendar year in which the year begins.</param>
    /// <param name="half">1 or 2.</param>
    public Period HalfYear(int startYear, int half) => Part(PeriodKind.HalfYear, startYear, half);

    /// <summary>A year, or a half, a quarter or a month of one.</summary>
    /// <param name="startYear">The calendar year in which the year begins.</param>
    /// <param name="part">Which of its year's parts of that kind, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or part, or the kind is
    /// <see cref="PeriodKind.Session"/>.</exception>
    public Period Part(PeriodKind kind, int startYear, int part)
    {
        if (startYear is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(startYear), startYear,
                string.Create(CultureInfo.InvariantCulture, $"A fiscal year begins between {FirstYear} and {LastYear}."));
        }
        var parts = Count(kind);
        if (part < 1 || part > parts)
        {
            throw new ArgumentOutOfRangeException(nameof(part), part,
                string.Create(CultureInfo.InvariantCulture, $"A {kind} has a part from 1 to {parts}."));
        }
        return new Period(this, kind, startYear, part);
    }

    /// <summary>The periods of a kind that a year has, in order; the year itself for years.</summary>
    /// <param name="year">A year of this calendar.</param>
    public IReadOnlyList<Period> PartsOf(Period year, PeriodKind kind)
    {
        ArgumentNullException.ThrowIfNull(year);
        return [.. Enumerable.Range(1, Count(kind)).Select(part => Part(kind, year.StartYear, part))];
    }

    /// <summary>The year, or the half, quarter or month of one, which contains the day.</summary>
    public Period Of(DateOnly day, PeriodKind kind = PeriodKind.FiscalYear)
    {
        var startYear = day >= Start(day.Year) ? day.Year : day.Year - 1;
        var part = Count(kind);
        while (part > 1 && Start(startYear, kind, part) > day) part--;
        return Part(kind, startYear, part);
    }

    /// <summary>The session which contains the day; null where the day lies in none.</summary>
    public Period? SessionOf(DateOnly day) => sessions.FirstOrDefault(s => s.Contains(day));

    /// <summary>Whether the years of both begin on the same day and are written in the same way.</summary>
    public bool HasYearsOf(Calendar other) => ReferenceEquals(this, other) || (other is not null && StartMonth == other.StartMonth
        && StartDay == other.StartDay && Written == other.Written);

    /// <inheritdoc/>
    public bool Equals(Calendar? other) => other is not null && HasYearsOf(other) && Sessions.SequenceEqual(other.Sessions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Calendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StartMonth, StartDay, Written, Sessions.Count);

    /// <summary>All sessions as periods, by their first day.</summary>
    internal IReadOnlyList<Period> SessionPeriods => sessions;

    /// <summary>How many periods of a kind a year has.</summary>
    internal static int Count(PeriodKind kind) => kind switch
    {
        PeriodKind.FiscalYear => 1,
        PeriodKind.HalfYear => 2,
        PeriodKind.Quarter => 4,
        PeriodKind.Month => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind,
            "A year has halves, quarters and months; a session is no part of one."),
    };

    /// <summary>First day of a part. Of a year that begins on the 31st a month begins on the last day that its own month has.</summary>
    internal DateOnly Start(int startYear, PeriodKind kind = PeriodKind.FiscalYear, int part = 1) =>
        new DateOnly(startYear, StartMonth, StartDay).AddMonths(12 / Count(kind) * (part - 1));
}
