namespace CustomsItGuide.Warehouse;

/// <summary>The SQL of a calendar: between days, and years as it writes them.</summary>
internal static class CalendarSql
{
    /// <summary>The calendar year in which a year begins.</summary>
    /// <param name="year">SQL of a year as the calendar writes it.</param>
    public static string StartYear(Calendar calendar, string year) =>
        calendar.Later == 0 ? $"left({year}, 4)::integer" : $"(left({year}, 4)::integer - {Typing.Number(calendar.Later)})";

    /// <summary>The first day of such a year.</summary>
    public static string FirstDay(Calendar calendar, string year) =>
        $"make_date({StartYear(calendar, year)}, {Typing.Number(calendar.StartMonth)}, {Typing.Number(calendar.StartDay)})";

    /// <summary>The year in which a day lies, as the calendar writes it; NULL for no day.</summary>
    /// <param name="day">SQL of a day.</param>
    public static string YearOf(Calendar calendar, string day) => Written(calendar, $"(year({day}) - (month({day}) * 100 + day({day}) < "
        + $"{Typing.Number(calendar.StartMonth * 100 + calendar.StartDay)})::integer)");

    /// <summary>A year as the calendar writes it.</summary>
    /// <param name="start">SQL of the calendar year in which it begins.</param>
    public static string Written(Calendar calendar, string start) => calendar.Written == YearWriting.Split
        ? $"printf('%d/%02d', {start}, ({start} + 1) % 100)"
        : $"({start} + {Typing.Number(calendar.Later)})::varchar";
}
