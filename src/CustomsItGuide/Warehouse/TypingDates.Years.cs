namespace CustomsItGuide.Warehouse;

internal static partial class TypingDates
{
    /// <summary>
    /// The year as the calendar writes it. Where it lies in two calendar years both may be written, the second following the first; where
    /// one is written that alone is read as well.
    /// </summary>
    public static string FiscalYear(string text, Calendar calendar) => $"[{YearOf("y", calendar)} for y in [{Bare(text, calendar)}]][1]";

    /// <summary>SQL that is true for one year alone, which may be the one in which the fiscal year begins or ends; false where a year is
    /// written so.</summary>
    public static string IsSingleYear(string text, Calendar calendar) => calendar.Written == YearWriting.Split
        ? $"regexp_full_match({Bare(text, calendar)}, '(\\d{{4}}|\\d{{2}})(\\.0+)?')" : "false";

    /// <summary>A year, a part of one or a month, as the calendar writes it. Where a year is written by one number, <c>2010-11</c> is the
    /// month.</summary>
    public static string Period(string text, Calendar calendar)
    {
        var year = $"[case when regexp_full_match(y, '(?i).*-(H[12]|Q[1-4])') then {YearOf("left(y, -3)", calendar)} || upper(right(y, 3)) "
            + $"else {YearOf("y", calendar)} end for y in [{Bare(text, calendar)}]][1]";
        // Months are those that begin within the calendar's years.
        var (first, last) = (calendar.Of(calendar.FirstDay, PeriodKind.Month), calendar.Of(calendar.LastDay, PeriodKind.Month));
        var month = $"case when regexp_full_match({text}, '\\d{{4}}-(0[1-9]|1[0-2])') and {text} between '{first}' and '{last}' then "
            + $"{text} end";
        return calendar.Written == YearWriting.Split ? $"coalesce({year}, {month})" : $"coalesce({month}, {year})";
    }

    /// <summary>A fiscal year without FY, blanks, apostrophes and brackets, its separator a slash or a hyphen.</summary>
    private static string Bare(string text, Calendar calendar)
    {
        var words = calendar.Written == YearWriting.Split ? "FY|fiscal year|exercice"
            : "FY|CY|fiscal year|calendar year|year|exercice|ann\\pLe";
        return $@"regexp_replace(regexp_replace({text}, '^(?i)({words})|[{Typing.BlankPattern}''\x{{2019}}]', '', 'g'), '[\x{{2010}}-\x{{2015}}\x{{2212}}]', '-', 'g')";
    }

    private static string YearOf(string text, Calendar calendar)
    {
        var both = calendar.IsCalendarYear ? "" : $" {Both(text, calendar)}";
        if (calendar.Written == YearWriting.Split) return $"case{both} end";
        var start = CalendarSql.StartYear(calendar, text);
        return $@"case when regexp_full_match({text}, '\d{{4}}(\.0+)?') then case when {start} between {Years} then "
            + $"{CalendarSql.Written(calendar, start)} end{both} end";
    }

    /// <summary>The branch of a text with two years.</summary>
    private static string Both(string text, Calendar calendar)
    {
        var start = $@"regexp_extract({text}, '^(\d{{4}}|\d{{2}})[/-]', 1)";
        var end = $@"regexp_extract({text}, '[/-](\d+)$', 1)";
        var first = $"(case when len({start}) = 2 then 2000 else 0 end + {start}::integer)";
        return $@"when regexp_full_match({text}, '(\d{{4}}[/-](\d{{2}}|\d{{4}}))|(\d{{2}}[/-]\d{{2}})') and {first} between {Years}"
            + $" and {end}::integer = case when len({end}) = 2 then ({first} + 1) % 100 else {first} + 1 end then "
                + CalendarSql.Written(calendar, first);
    }

    private static string Years => $"{Typing.Number(Calendar.FirstYear)} and {Typing.Number(Calendar.LastYear)}";
}
