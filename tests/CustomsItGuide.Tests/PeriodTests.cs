namespace CustomsItGuide.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2023/24", "2023/24")]
    [InlineData("2023-24", "2023/24")]
    [InlineData("FY2023/24", "2023/24")]
    [InlineData("2023/2024", "2023/24")]
    [InlineData(" 2023/24 ", "2023/24")]
    [InlineData("1999/00", "1999/00")]
    [InlineData("2023/24-H1", "2023/24-H1")]
    [InlineData("2023/24-q3", "2023/24-Q3")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("2010-11", "2010/11")]
    public void Written_forms_are_read(string text, string expected) => Assert.Equal(expected, Period.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2023")]
    [InlineData("2023/25")]
    [InlineData("2023/24-H3")]
    [InlineData("2024-13")]
    [InlineData("1800/01")]
    [InlineData("1900-03")]
    [InlineData("FY2024-03")]
    [InlineData("2023/24/25")]
    public void Anything_else_is_refused_with_the_forms_that_are_read(string text)
    {
        Assert.False(Period.TryParse(text, out _));
        Assert.Contains("2023/24-H1", Assert.Throws<FormatException>(() => Period.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023/24", "2023-07-01", "2024-06-30")]
    [InlineData("2023/24-H1", "2023-07-01", "2023-12-31")]
    [InlineData("2023/24-H2", "2024-01-01", "2024-06-30")]
    [InlineData("2023/24-Q3", "2024-01-01", "2024-03-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    public void Both_ends_belong_to_it(string text, string first, string last)
    {
        var period = Period.Parse(text);
        Assert.Equal(first, period.First.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, period.Last.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(period.Contains(period.First) && period.Contains(period.Last));
        Assert.False(period.Contains(period.First.AddDays(-1)) || period.Contains(period.Last.AddDays(1)));
        Assert.Equal(period, period.Next.Previous);
        Assert.Equal("2023/24", period.Year.ToString());
    }

    [Theory]
    [InlineData("2024-06-30", "2023/24", "2024-06")]
    [InlineData("2024-07-01", "2024/25", "2024-07")]
    [InlineData("2023-12-31", "2023/24", "2023-12")]
    public void A_day_falls_in_one_year_and_one_month(string day, string year, string month)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(year, Period.Of(date).ToString());
        Assert.Equal(month, Period.Of(date, PeriodKind.Month).ToString());
    }

    [Fact]
    public void A_year_comes_after_its_parts()
    {
        Assert.True(Period.Parse("2023/24") > Period.Parse("2023/24-H2"));
        Assert.True(Period.Parse("2023/24-H1") < Period.Parse("2023/24"));
    }
}
