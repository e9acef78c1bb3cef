using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Warehouse;

/// <summary>Years and periods as offices write them, read by SQL: the same as <see cref="Calendar.TryParse"/> reads, and what else people
/// write of a year.</summary>
public sealed class CalendarTypingTests : IDisposable
{
    private readonly Database database = Database.InMemory(threads: 1);

    [Theory]
    [InlineData(1, 1, "", "2025", "2025")]
    [InlineData(1, 1, "", "2025.0", "2025")]
    [InlineData(1, 1, "", "FY2025", "2025")]
    [InlineData(1, 1, "", "CY 2025", "2025")]
    [InlineData(1, 1, "", "exercice 2025", "2025")]
    [InlineData(1, 1, "", "année 2025", "2025")]
    [InlineData(1, 1, "", "1900", "1900")]
    [InlineData(1, 1, "", "2199", "2199")]
    [InlineData(1, 1, "", "1899", null)]
    [InlineData(1, 1, "", "2200", null)]
    [InlineData(1, 1, "", "2025/26", null)]
    [InlineData(1, 1, "", "25", null)]
    [InlineData(1, 1, "", "2025-03", null)]
    [InlineData(4, 1, "", "2016/17", "2016/17")]
    [InlineData(4, 1, "", "2016-17", "2016/17")]
    [InlineData(4, 1, "", "2016/2017", "2016/17")]
    [InlineData(4, 1, "", "16/17", "2016/17")]
    [InlineData(4, 1, "", "FY 2016–17", "2016/17")]
    [InlineData(4, 1, "", "2016", null)]
    [InlineData(4, 1, "start", "2016", "2016")]
    [InlineData(4, 1, "start", "2016/17", "2016")]
    [InlineData(4, 1, "start", "2010-11", "2010")]
    [InlineData(4, 1, "start", "2016/18", null)]
    [InlineData(4, 1, "end", "FY2017", "2017")]
    [InlineData(4, 1, "end", "2016-17", "2017")]
    [InlineData(4, 1, "end", "2200", "2200")]
    [InlineData(4, 1, "end", "1900", null)]
    public void A_year_is_read_as_the_calendar_writes_it(int month, int day, string written, string text, string? year) =>
        Assert.Equal(year, Read(ColumnType.FiscalYear, Of(month, day, written), text));

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(4, 1, "")]
    [InlineData(4, 6, "end")]
    [InlineData(10, 1, "start")]
    public void A_period_is_read_as_outside_of_the_warehouse(int month, int day, string written)
    {
        var calendar = Of(month, day, written);
        var texts = new[] { "2025", "2025-H1", "2025-q4", "2025-Q5", "2025-03", "2010-11", "2016/17", "2016-17", "2016/17-H2",
            "FY2016/17-Q1", "2016/18", "cbc-9", "2025-00", "1899", "2025-H1-Q1" };
        Assert.All(texts, text => Assert.Equal(calendar.TryParse(text, out var period) ? period.ToString() : null,
            Read(ColumnType.Period, calendar, text)));
    }

    [Theory]
    [InlineData(1, 1, "", "2024-12-31", "2024")]
    [InlineData(1, 1, "", "2025-01-01", "2025")]
    [InlineData(4, 1, "", "2017-03-31", "2016/17")]
    [InlineData(4, 1, "end", "2017-04-01", "2018")]
    [InlineData(4, 6, "", "2024-04-05", "2023/24")]
    [InlineData(4, 6, "", "2024-04-06", "2024/25")]
    [InlineData(7, 1, "", "1999-07-01", "1999/00")]
    [InlineData(10, 1, "start", "2024-09-30", "2023")]
    public void A_day_lies_in_a_year(int month, int day, string written, string date, string year) =>
        Assert.Equal(year, database.Scalar<string>($"select {CalendarSql.YearOf(Of(month, day, written), $"date '{date}'")}"));

    [Theory]
    [InlineData(1, 1, "", "2024", "2024-01-01")]
    [InlineData(4, 6, "end", "2024", "2023-04-06")]
    [InlineData(7, 1, "", "2023/24", "2023-07-01")]
    public void A_year_begins_on_a_day(int month, int day, string written, string year, string first) =>
        Assert.Equal(first, database.Scalar<string>($"select ({CalendarSql.FirstDay(Of(month, day, written), $"'{year}'")})::varchar"));

    public void Dispose() => database.Dispose();

    private static Calendar Of(int month, int day, string written) => new(month, day,
        written switch { "start" => YearWriting.Start, "end" => YearWriting.End, _ => null });

    private string? Read(ColumnType type, Calendar calendar, string text)
    {
        var column = new Column { Name = "x", Type = type, Calendar = calendar, Meaning = LocalizedText.Empty };
        return database.Scalar<string?>($"select {Typing.Value(column, "t", ColumnForm.Usual)} from (select ? as t)", text);
    }
}
