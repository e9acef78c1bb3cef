using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The section calendar of plan.yaml, with its mistakes.</summary>
public class CalendarReaderTests
{
    private const string File = "plan.yaml", Years = "years: [2022/23, 2023/24, 2024/25]\n";

    [Fact]
    public void Without_a_section_a_year_begins_on_1_July_and_is_written_by_both()
    {
        Assert.Same(Calendar.Default, Plans.Read().Calendar);
        Assert.False(Plans.Read().HasParts);
    }

    [Fact]
    public void An_empty_choice_has_the_defaults()
    {
        var (plan, issues) = Read(Years + "calendar: { year_starts: 07-01 }\n");
        Assert.Empty(issues);
        Assert.Equal(Calendar.Default, plan!.Calendar);
    }

    [Fact]
    public void Sessions_are_read_beside_the_years()
    {
        var (plan, issues) = Read(Years + """
            calendar:
              year_starts: 04-01
              sessions:
                cbc-9: { title: { en: Ninth session, fr: Neuvième session }, from: 2017-05-01, to: 2018-04-30 }
                cbc-10: { title: { en: Tenth session }, from: 2018-05-01, to: 2018-05-01 }

            """);
        Assert.Empty(issues);
        Assert.Equal((4, 1, YearWriting.Split), (plan!.Calendar.StartMonth, plan.Calendar.StartDay, plan.Calendar.Written));
        Assert.Equal(new DateOnly(2025, 3, 31), plan.End);
        Assert.Equal(["cbc-9", "cbc-10"], plan.Calendar.Sessions.Select(s => s.Key));
        Assert.Equal(new DateOnly(2018, 4, 30), plan.Calendar.Parse("cbc-9").Last);
        Assert.All(plan.DataSets.SelectMany(d => d.Columns), c => Assert.Same(plan.Calendar, c.Calendar));
    }

    [Theory]
    [InlineData("calendar: { year_starts: 02-29 }", 7, "calendar",
        "'year_starts' has 02-29, a day that most years do not have; expected a day of every year. Write 03-01, or 02-28.",
        "« year_starts » a 02-29, un jour que la plupart des années n'ont pas ; attendu : un jour de chaque année. "
            + "Écrivez 03-01, ou 02-28.")]
    [InlineData("calendar: { year_starts: 1 April }", 7, "calendar",
        "'year_starts' has '1 April'; expected the month and the day on which a year begins, written 04-01.",
        "« year_starts » a « 1 April » ; attendu : le mois et le jour où un exercice commence, écrits 04-01.")]
    [InlineData("calendar: { year_starts: 04-31 }", 7, "calendar",
        "'year_starts' has '04-31'; expected the month and the day on which a year begins, written 04-01.",
        "« year_starts » a « 04-31 » ; attendu : le mois et le jour où un exercice commence, écrits 04-01.")]
    [InlineData("calendar:\n  year_starts: 01-01\n  year_written: split", 9, "calendar",
        "'year_written' has 'split'; a year that begins on 1 January lies in one calendar year and cannot be written by two. Write "
            + "'start', or leave it out.",
        "« year_written » a « split » ; un exercice qui commence le 1er janvier tient dans une seule année civile et ne peut pas s'écrire "
            + "par deux. Écrivez « start », ou omettez-le.")]
    [InlineData("calendar: { year_written: both }", 7, "unknown_value",
        "'year_written' is 'both'; expected one of split, start, end.", null)]
    [InlineData("calendar: { starts: 04-01 }", 7, "unknown_key",
        "'starts' is not known here; expected year_starts, year_written, sessions.", null)]
    [InlineData("calendar:\n  sessions:\n    CBC 9: { title: { en: A }, from: 2017-05-01, to: 2018-04-30 }", 9, "name",
        "'CBC 9' cannot be the key of a session; expected small letters and digits, in words joined by hyphens, as cbc-9. Rename it.",
        "« CBC 9 » ne peut pas être la clé d'une session ; attendu : des minuscules et des chiffres, en mots joints par des traits d'union"
            + ", comme cbc-9. Renommez-la.")]
    [InlineData("calendar:\n  sessions:\n    fy2017: { title: { en: A }, from: 2017-05-01, to: 2018-04-30 }", 9, "name",
        "'fy2017' is the key of a session and could be read as a year or a part of one; expected a key that begins with a word, as cbc-9. "
            + "Rename it.",
        "« fy2017 » est la clé d'une session et pourrait se lire comme un exercice ou une partie d'exercice ; attendu : une clé qui "
            + "commence par un mot, comme cbc-9. Renommez-la.")]
    [InlineData("calendar:\n  sessions:\n    cbc-9:\n      title: { en: A }\n      from: 2018-05-01\n      to: 2018-04-30", 12, "calendar",
        "The session cbc-9 begins on 1 May 2018 and ends on 30 April 2018, before that; expected a last day on or after the first. Correct "
            + "one of the two.",
        "La session cbc-9 commence le 1er mai 2018 et finit le 30 avril 2018, donc avant ; attendu : un dernier jour égal ou postérieur au "
            + "premier. Corrigez l'un des deux.")]
    [InlineData("calendar:\n  sessions:\n    a-1: { title: { en: A }, from: 2017-05-01, to: 2018-04-30 }\n    a-2:\n"
        + "      title: { en: B }\n      from: 2018-04-30\n      to: 2019-04-30", 12, "calendar",
        "The session a-2 (30 April 2018 to 30 April 2019) has days of the session a-1 (1 May 2017 to 30 April 2018); expected that no day "
            + "is in two sessions. Both the first and the last day belong to a session: correct one of them.",
        "La session a-2 (du 30 avril 2018 au 30 avril 2019) a des jours de la session a-1 (du 1er mai 2017 au 30 avril 2018) ; attendu : "
            + "aucun jour dans deux sessions. Le premier et le dernier jour appartiennent à une session : corrigez-en un.")]
    public void A_mistake_has_its_line_and_says_what_to_do_in_both_languages(string section, int line, string rule, string english,
        string? french)
    {
        var (plan, issues) = Read(Years + section + "\n");
        Assert.Null(plan);
        var issue = Assert.Single(issues, i => i.File == File && i.Rule == rule);
        Assert.Equal((line, english), ((int)issue.Line!, issue.Text.English));
        if (french is not null) Assert.Equal(french, issue.Text.French);
    }

    [Theory]
    [InlineData("[2016/17]", "year_starts: 04-01, year_written: start", "years",
        "'2016/17' is not as this plan's calendar writes that year; expected 2016. Write it so, or change 'year_written'.")]
    [InlineData("[2016-17]", "year_starts: 04-01", "years",
        "'2016-17' is not as this plan's calendar writes that year; expected 2016/17. Write it so, or change 'year_written'.")]
    [InlineData("[2016/17]", "year_starts: 01-01", "wrong_type", "'years' has '2016/17'; expected a fiscal year, written 2022.")]
    [InlineData("[2016]", "year_starts: 04-01", "wrong_type", "'years' has '2016'; expected a fiscal year, written 2022/23.")]
    [InlineData("[2016, 2018]", "year_starts: 01-01", "years", "2018 follows 2016; expected 2017. List the years in order, without a gap.")]
    [InlineData("[2016-Q1]", "year_starts: 01-01", "years", "2016-Q1 is not a whole fiscal year; expected one, written 2022.")]
    [InlineData("[1900]", "year_starts: 01-01", "years", "1900 is too early: a plan looks at the two years before its first, "
        + "and no year before 1900 can be written. Begin with 1902 or later.")]
    [InlineData("[s-1]", "year_starts: 01-01, sessions: { s-1: { title: { en: A }, from: 2017-05-01, to: 2018-04-30 } }", "years",
        "s-1 is not a whole fiscal year; expected one, written 2022.")]
    public void Years_are_written_as_the_calendar_writes_them(string years, string calendar, string rule, string message)
    {
        var (plan, issues) = Read($"years: {years}\ncalendar: {{ {calendar} }}\n");
        Assert.Null(plan);
        var issue = Assert.Single(issues, i => i.File == File && i.Rule == rule);
        Assert.Equal((6, message), ((int)issue.Line!, issue.Text.English));
    }

    [Fact]
    public void Where_it_is_not_known_how_years_are_written_none_is_complained_of() =>
        Assert.All(Read("years: [2022]\ncalendar: { year_starts: 02-29 }\n").Issues, i => Assert.Equal("calendar", i.Rule));

    [Theory]
    [InlineData("SP5-1", "parts: [quarter]", "contradiction", "The estimator 'satisfaction' gives values of whole years only; expected no "
        + "'parts', or one of the estimators completion, share, reported_value, mean, median, sum, ratio, level, duration, median_duration. Remove 'parts', or name another estimator.")]
    [InlineData("SO1-1", "parts: [week]", "unknown_value", "'parts' is 'week'; expected one of half, quarter, month.")]
    public void Parts_that_cannot_be_are_refused_where_they_stand(string id, string parts, string rule, string message)
    {
        var files = Plans.With($"indicators/{id}.yaml", "report_lag_days", parts + "\nreport_lag_days");
        var issue = Assert.Single(DefinitionsReader.Read(files).Issues);
        var line = files.Texts[$"indicators/{id}.yaml"].Split('\n').ToList().IndexOf(parts) + 1;
        Assert.Equal((rule, message, (long?)line), (issue.Rule, issue.Text.English, issue.Line));
    }

    [Fact]
    public void Parts_come_in_order_of_time_and_the_first_half_alone_where_nothing_else_is_said()
    {
        var files = Plans.With("indicators/SO1-1.yaml", "report_lag_days", "parts: [quarter]\nreport_lag_days");
        var (plan, issues) = DefinitionsReader.Read(files);
        Assert.Empty(issues);
        var year = plan!.Years[0];
        Assert.Equal("2022/23-Q1 2022/23-Q2 2022/23-H1 2022/23-Q3 2022/23-Q4 2022/23",
            string.Join(' ', plan.Indicator("SO1-1").PeriodsOf(year)));
        Assert.Equal("2022/23-H1 2022/23", string.Join(' ', plan.Indicator("SO2-1").PeriodsOf(year)));
        Assert.Equal("2022/23", string.Join(' ', plan.Indicator("SP5-1").PeriodsOf(year)));
        Assert.True(plan.HasParts);
    }

    private static (Plan? Plan, IReadOnlyList<Issue> Issues) Read(string section) =>
        DefinitionsReader.Read(Plans.With(File, Years, section));
}
