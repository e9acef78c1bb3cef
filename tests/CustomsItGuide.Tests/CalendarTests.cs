using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests;

/// <summary>Days are written down here, and not computed by what is tested.</summary>
public class CalendarTests
{
    private static readonly Dictionary<string, Calendar> Calendars = new(StringComparer.Ordinal)
    {
        ["01-01"] = new(1, 1),
        ["04-01"] = new(4, 1),
        ["04-01 start"] = new(4, 1, YearWriting.Start),
        ["04-01 end"] = new(4, 1, YearWriting.End),
        ["07-01"] = Calendar.Default,
        ["10-01"] = new(10, 1),
        ["10-01 end"] = new(10, 1, YearWriting.End),
        ["04-06"] = new(4, 6),
        ["01-31"] = new(1, 31),
        ["03-01"] = new(3, 1),
    };

    public static TheoryData<string> Names => [.. Calendars.Keys];

    [Theory]
    [InlineData("01-01", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("01-01", "2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("01-01", "2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("01-01", "2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("01-01", "2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("01-01", "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("01-01", "2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("01-01", "1900", "1900-01-01", "1900-12-31")]
    [InlineData("01-01", "1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("01-01", "2199", "2199-01-01", "2199-12-31")]
    [InlineData("04-01", "2016/17", "2016-04-01", "2017-03-31")]
    [InlineData("04-01", "2016/17-H1", "2016-04-01", "2016-09-30")]
    [InlineData("04-01", "2016/17-H2", "2016-10-01", "2017-03-31")]
    [InlineData("04-01", "2015/16-Q4", "2016-01-01", "2016-03-31")]
    [InlineData("04-01", "2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("04-01", "2199/00", "2199-04-01", "2200-03-31")]
    [InlineData("04-01 start", "2016", "2016-04-01", "2017-03-31")]
    [InlineData("04-01 end", "2017", "2016-04-01", "2017-03-31")]
    [InlineData("04-01 end", "2017-Q1", "2016-04-01", "2016-06-30")]
    [InlineData("04-01 end", "2200", "2199-04-01", "2200-03-31")]
    [InlineData("07-01", "2023/24", "2023-07-01", "2024-06-30")]
    [InlineData("07-01", "1900/01", "1900-07-01", "1901-06-30")]
    [InlineData("10-01", "2023/24", "2023-10-01", "2024-09-30")]
    [InlineData("10-01", "2023/24-H2", "2024-04-01", "2024-09-30")]
    [InlineData("10-01", "2023/24-Q2", "2024-01-01", "2024-03-31")]
    [InlineData("10-01 end", "2024", "2023-10-01", "2024-09-30")]
    [InlineData("04-06", "2023/24", "2023-04-06", "2024-04-05")]
    [InlineData("04-06", "2023/24-H1", "2023-04-06", "2023-10-05")]
    [InlineData("04-06", "2023/24-H2", "2023-10-06", "2024-04-05")]
    [InlineData("04-06", "2023/24-Q4", "2024-01-06", "2024-04-05")]
    [InlineData("04-06", "2024-02", "2024-02-06", "2024-03-05")]
    [InlineData("04-06", "2024-04", "2024-04-06", "2024-05-05")]
    [InlineData("01-31", "2024/25", "2024-01-31", "2025-01-30")]
    [InlineData("01-31", "2024-02", "2024-02-29", "2024-03-30")]
    [InlineData("01-31", "2023-02", "2023-02-28", "2023-03-30")]
    [InlineData("01-31", "2024-04", "2024-04-30", "2024-05-30")]
    [InlineData("03-01", "2023/24", "2023-03-01", "2024-02-29")]
    [InlineData("03-01", "2022/23", "2022-03-01", "2023-02-28")]
    public void A_period_has_the_days_that_its_calendar_gives_it(string calendar, string text, string first, string last)
    {
        var period = Calendars[calendar].Parse(text);
        Assert.Equal((text, first, last), (period.ToString(), Iso(period.First), Iso(period.Last)));
        Assert.True(period.Contains(period.First) && period.Contains(period.Last));
        Assert.False(period.Contains(period.First.AddDays(-1)) || period.Contains(period.Last.AddDays(1)));
        Assert.True(period.Year.Contains(period));
    }

    [Theory]
    [InlineData("01-01", "2023-12-31", "2023", "2023-H2", "2023-Q4", "2023-12")]
    [InlineData("01-01", "2024-01-01", "2024", "2024-H1", "2024-Q1", "2024-01")]
    [InlineData("01-01", "2024-02-29", "2024", "2024-H1", "2024-Q1", "2024-02")]
    [InlineData("04-01", "2017-03-31", "2016/17", "2016/17-H2", "2016/17-Q4", "2017-03")]
    [InlineData("04-01", "2017-04-01", "2017/18", "2017/18-H1", "2017/18-Q1", "2017-04")]
    [InlineData("10-01 end", "2023-09-30", "2023", "2023-H2", "2023-Q4", "2023-09")]
    [InlineData("10-01 end", "2023-10-01", "2024", "2024-H1", "2024-Q1", "2023-10")]
    [InlineData("04-06", "2024-04-05", "2023/24", "2023/24-H2", "2023/24-Q4", "2024-03")]
    [InlineData("04-06", "2024-04-06", "2024/25", "2024/25-H1", "2024/25-Q1", "2024-04")]
    [InlineData("04-06", "2024-02-29", "2023/24", "2023/24-H2", "2023/24-Q4", "2024-02")]
    [InlineData("01-31", "2024-03-01", "2024/25", "2024/25-H1", "2024/25-Q1", "2024-02")]
    public void A_day_falls_in_one_period_of_each_kind(string calendar, string day, string year, string half, string quarter, string month)
    {
        var of = Calendars[calendar];
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Assert.Equal((year, half, quarter, month), (of.Of(date).ToString(), of.Of(date, PeriodKind.HalfYear).ToString(),
            of.Of(date, PeriodKind.Quarter).ToString(), of.Of(date, PeriodKind.Month).ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Periods_of_a_kind_follow_each_other_without_gap_or_overlap(string calendar)
    {
        var of = Calendars[calendar];
        foreach (var kind in new[] { PeriodKind.FiscalYear, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month })
        {
            var year = of.FiscalYear(2023);
            var parts = of.PartsOf(year, kind);
            Assert.Equal((year.First, year.Last), (parts[0].First, parts[^1].Last));
            foreach (var part in parts)
            {
                Assert.Equal(part.Last.AddDays(1), part.Next.First);
                Assert.Equal(part.First.AddDays(-1), part.Previous.Last);
                Assert.Equal((part, year), (part.Next.Previous, part.Year));
                Assert.Equal((part, part), (of.Of(part.First, kind), of.Of(part.Last, kind)));
            }
        }
    }

    /// <summary>A month that could be a year is left out: where both years are written 2010-11 is the year 2010/11.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_again_as_the_same(string calendar)
    {
        var of = Calendars[calendar];
        foreach (var year in new[] { 1900, 1901, 1999, 2000, 2010, 2023, 2198, 2199 }.Select(of.FiscalYear))
        {
            var periods = new[] { PeriodKind.FiscalYear, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month }
                .SelectMany(kind => of.PartsOf(year, kind))
                .Where(p => p.Kind != PeriodKind.Month || of.Written != YearWriting.Split || (p.First.Year + 1) % 100 != p.First.Month);
            Assert.All(periods, p => Assert.Equal(p, of.Parse(p.ToString())));
        }
    }

    [Theory]
    [InlineData("01-01", "FY2025", "2025")]
    [InlineData("01-01", "fy 2025", "2025")]
    [InlineData("01-01", " 2025-q3 ", "2025-Q3")]
    [InlineData("01-01", "2010-11", "2010-11")]
    [InlineData("04-01", "2016-17", "2016/17")]
    [InlineData("04-01", "2016/2017", "2016/17")]
    [InlineData("04-01", "FY2016-17", "2016/17")]
    [InlineData("04-01", "2010-11", "2010/11")]
    [InlineData("04-01 start", "2016/17", "2016")]
    [InlineData("04-01 start", "2016-17", "2016")]
    [InlineData("04-01 start", "2010-11", "2010-11")]
    [InlineData("04-01 start", "2010/11", "2010")]
    [InlineData("04-01 end", "2016/17", "2017")]
    [InlineData("04-01 end", "2016/17-H1", "2017-H1")]
    public void What_people_write_is_read(string calendar, string text, string written) =>
        Assert.Equal(written, Calendars[calendar].Parse(text).ToString());

    [Theory]
    [InlineData("01-01", "2025/26")]
    [InlineData("01-01", "2025-26")]
    [InlineData("01-01", "2025-H3")]
    [InlineData("01-01", "2025-13")]
    [InlineData("01-01", "1899")]
    [InlineData("01-01", "2200")]
    [InlineData("01-01", "25")]
    [InlineData("04-01", "2025")]
    [InlineData("04-01", "FY2025")]
    [InlineData("04-01", "1900-03")]
    [InlineData("04-01 end", "1900")]
    [InlineData("04-01", "cbc-9")]
    public void Anything_else_is_refused_with_what_the_calendar_writes(string calendar, string text)
    {
        var of = Calendars[calendar];
        Assert.False(of.TryParse(text, out _));
        Assert.Contains($"{of.Example}-H1", Assert.Throws<FormatException>(() => of.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_has_its_own_days_and_no_year()
    {
        var of = new Calendar(1, 1, null,
        [
            new("cbc-10", new("Tenth", "Dixième"), new(2018, 5, 1), new(2019, 4, 30)),
            new("cbc-9", new("Ninth", "Neuvième"), new(2017, 5, 1), new(2018, 4, 30)),
        ]);
        var ninth = of.Parse("CBC-9");
        Assert.Equal((PeriodKind.Session, "cbc-9", new DateOnly(2017, 5, 1), new DateOnly(2018, 4, 30)),
            (ninth.Kind, ninth.ToString(), ninth.First, ninth.Last));
        Assert.Equal(("cbc-10", ninth), (ninth.Next.ToString(), ninth.Next.Previous));
        Assert.Throws<ArgumentOutOfRangeException>(() => ninth.Previous);
        Assert.Equal((ninth, ninth.Next), (of.SessionOf(new(2018, 4, 30)), of.SessionOf(new(2018, 5, 1))));
        Assert.Null(of.SessionOf(new(2019, 5, 1)));
        Assert.Contains("cbc-9", Assert.Throws<InvalidOperationException>(() => ninth.Year).Message, StringComparison.Ordinal);
        Assert.Equal(("Ninth", "Neuvième"), (Format.English.Period(ninth), Format.French.Period(ninth)));
    }

    [Fact]
    public void Equal_periods_of_equal_calendars_are_equal_and_of_others_are_not()
    {
        Session[] sessions = [new("cbc-9", new("Ninth", "Neuvième"), new(2017, 5, 1), new(2018, 4, 30))];
        var (one, same, more) = (new Calendar(4, 1), new Calendar(4, 1, YearWriting.Split), new Calendar(4, 1, null, sessions));
        Assert.True(one.Equals(same) && one.GetHashCode() == same.GetHashCode() && !one.Equals(more));
        Assert.Equal(one.FiscalYear(2016), same.FiscalYear(2016));
        Assert.Equal(one.FiscalYear(2016).GetHashCode(), more.FiscalYear(2016).GetHashCode());
        Assert.Equal(one.FiscalYear(2016), more.FiscalYear(2016));
        Assert.NotEqual(one.FiscalYear(2016), new Calendar(7, 1).FiscalYear(2016));
        Assert.NotEqual(one.FiscalYear(2016), new Calendar(4, 1, YearWriting.Start).FiscalYear(2016));
        Assert.NotEqual(one.FiscalYear(2016), one.HalfYear(2016, 1));
        Assert.Equal(Period.FiscalYear(2023), new Calendar(7, 1).Parse("2023/24"));
        Assert.Equal(more.Parse("cbc-9"), new Calendar(7, 1, null, sessions).Parse("cbc-9"));
    }

    [Theory]
    [InlineData(2, 29)]
    [InlineData(4, 31)]
    [InlineData(13, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_day_that_not_every_year_has_begins_none(int month, int day)
    {
        Assert.False(Calendar.IsStart(month, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Calendar(month, day));
    }

    [Fact]
    public void Outside_of_what_can_be_written_there_is_nothing()
    {
        var of = Calendars["01-01"];
        Assert.Throws<ArgumentOutOfRangeException>(() => of.FiscalYear(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => of.FiscalYear(2200));
        Assert.Throws<ArgumentOutOfRangeException>(() => of.FiscalYear(1900).Previous);
        Assert.Throws<ArgumentOutOfRangeException>(() => of.FiscalYear(2199).Next);
        Assert.Throws<ArgumentOutOfRangeException>(() => of.Part(PeriodKind.Quarter, 2020, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => of.Part(PeriodKind.Session, 2020, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Calendar(1, 1, YearWriting.Split));
        Assert.Equal(("1900-01-01", "2199-12-31"), (Iso(of.FirstDay), Iso(of.LastDay)));
        Assert.Equal(("1900-07-01", "2199-06-30"), (Iso(Calendar.Default.FirstDay), Iso(Calendar.Default.LastDay)));
    }

    [Theory]
    [InlineData("2025", true)]
    [InlineData("2016-17", true)]
    [InlineData("2024-H2", true)]
    [InlineData("2024-03", true)]
    [InlineData("cbc-9", true)]
    [InlineData("2023/25", false)]
    [InlineData("2024-13", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void What_no_calendar_can_read_is_known_without_one(string text, bool may) => Assert.Equal(may, Calendar.MayBePeriod(text));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
