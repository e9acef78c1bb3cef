using System.Globalization;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The SQL that reads days, fiscal years and periods as people and programs write them.</summary>
internal static partial class TypingDates
{
    private const string Year = @"\d{4}", Number = @"\d{1,2}";

    /// <summary>A time of day after a day, with the zone that programs add.</summary>
    private const string Time =
        @"(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?";

    private const string WithTime = $"'^(.*?{Number})(?:T|,?\\s+){Time}$'";

    private const string YearFirst = $"'{Year}(-{Number}-{Number}|/{Number}/{Number}|\\.{Number}\\.{Number})'";

    /// <summary>Slashes and hyphens: which of the two numbers is the day, only custom tells.</summary>
    private const string YearLast = $"'{Number}(/{Number}/|-{Number}-){Year}'";

    /// <summary>With points the day comes first wherever they are in use.</summary>
    private const string Dotted = $"'{Number}\\. ?{Number}\\. ?{Year}'";

    private const string TwoDigits = $"'{Number}([/.-]){Number}[/.-]\\d{{2}}'";

    private const string Serial = @"'\d{5}(\.\d+)?'", Compact = @"'\d{8}'";

    /// <summary>Day, month in letters and year: 30 Sep 2024, 30-sept.-24 not, 1er juillet 2024, July 1, 2024, 2024-Jul-01.</summary>
    private const string DayNamed = $"'^(?:\\pL+\\.?,? )?({Number})(?:er|st|nd|rd|th)?[ ./-]*(\\pL+)\\.?,?[ ./-]*({Year})$'";

    private const string NameFirst = $"'^(\\pL+)\\.? ({Number})(?:st|nd|rd|th)?,? ({Year})$'";

    private const string YearNamed = $"'^({Year})[ ./-](\\pL+)\\.?[ ./-]({Number})$'";

    /// <summary>The day; null when there is no such day or the text names none.</summary>
    /// <param name="text">SQL of the trimmed text.</param>
    /// <param name="form">How the column writes its days.</param>
    /// <param name="calendar">A day is one of whose year it can write.</param>
    public static string Date(string text, ColumnForm form, Calendar calendar)
    {
        if (form.Iso) return InRange($"try_cast({text} as date)", calendar);
        var monthFirst = form.MonthFirst;
        var day = $"case when regexp_full_match(t, {YearFirst}) then try_strptime(replace(replace(t, '/', '-'), '.', '-'), "
            + $"'%Y-%m-%d')::date"
            + $" when regexp_full_match(t, {YearLast}) then {Ordered("t", monthFirst)}"
            + $" when regexp_full_match(t, {Dotted}) then try_strptime(replace(t, ' ', ''), '%d.%m.%Y')::date"
            + $" when regexp_full_match(t, {Serial}) then date '1899-12-30' + left(t, 5)::integer"
            + $" when regexp_full_match(t, {Compact}) then try_strptime(t, '%Y%m%d')::date"
            + $" when not regexp_matches(t, '\\pL') then null"
            + $" when regexp_matches(t, {DayNamed}) then {Named(DayNamed, 3, 2, 1)}"
            + $" when regexp_matches(t, {NameFirst}) then {Named(NameFirst, 3, 1, 2)}"
            + $" when regexp_matches(t, {YearNamed}) then {Named(YearNamed, 1, 2, 3)} end";
        // A day in ISO 8601, the rule, meets none of the patterns.
        var read = $"case when regexp_full_match({text}, '\\d{{4}}-\\d{{2}}-\\d{{2}}') then try_cast({text} as date) else "
            + $"[{day} for t in [{DayPart(text)}]][1] end";
        return InRange(read, calendar);
    }

    /// <summary>SQL that is true for a text that is no day as the rule has it.</summary>
    public static string IsNotIso(string text) => $"({text} is not null and not regexp_full_match({text}, '\\d{{4}}-\\d{{2}}-\\d{{2}}'))";

    private static string InRange(string day, Calendar calendar) =>
        $"list_filter([{day}], lambda d: d between date '{Typing.Day(calendar.FirstDay)}' and date '{Typing.Day(calendar.LastDay)}')[1]";

    /// <summary>SQL that is true for a day whose order only custom tells: slashes or hyphens, the year last.</summary>
    public static string IsYearLast(string text) => $"coalesce(regexp_full_match({DayPart(text)}, {YearLast}), false)";

    /// <summary>The day that such a text names; NULL when there is none.</summary>
    public static string YearLastDate(string text, bool monthFirst) => Ordered(DayPart(text), monthFirst);

    /// <summary>SQL that is true for a day whose year has two digits.</summary>
    public static string HasTwoDigitYear(string text) => $"coalesce(regexp_full_match({DayPart(text)}, {TwoDigits}), false)";

    /// <summary>SQL that is true where a time of day other than midnight stands after the day.</summary>
    public static string HasTime(string text) =>
        $"({text} is not null and contains({text}, ':') and not regexp_matches({text}, '[T "
            + $"]0?0:00(:00(\\.0+)?)?\\s*(Z|UTC|GMT|[+-].*)?$'))";

    /// <summary>The text before a time of day; NULL when what follows the day is no time.</summary>
    private static string DayPart(string text)
        => $"case when {text} is null or not (contains({text}, ':') or regexp_matches({text}, '\\dh\\d')) then "
            + $"{text} else nullif(regexp_extract({text}, {WithTime}, 1), '') end";

    private static string Ordered(string text, bool monthFirst)
        => $"try_strptime(replace({text}, '-', '/'), {(monthFirst ? "'%m/%d/%Y'" : "'%d/%m/%Y'")})::date";

    private static string Named(string pattern, int year, int month, int day)
    {
        string Group(int group) => $"regexp_extract(t, {pattern}, {group.ToString(CultureInfo.InvariantCulture)})";
        var months = OfficeWords.Months;
        var number = $"[{string.Join(", ", months.Select(m => m.Number))}][list_position([{Typing.Literals(months.Select(m => m.Name))}], {Typing.Plain(Group(month))})]";
        return $"try_cast(printf('%s-%02d-%02d', {Group(year)}, {number}, {Group(day)}::integer) as date)";
    }
}
