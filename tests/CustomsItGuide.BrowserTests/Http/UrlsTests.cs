using CustomsItGuide.Pages;
using CustomsItGuide.Web.Http;

namespace CustomsItGuide.BrowserTests.Http;

public sealed class UrlsTests
{
    [Fact]
    public void What_was_not_chosen_stays_out_of_the_address()
    {
        Assert.Equal("/", new Urls().Overview);
        Assert.Equal("/indicators/SO1-1?period=2023/24", new Urls(Period: "2023/24").Indicator("SO1-1"));
        Assert.Equal("/deliveries?delivery=12&as-of=2024-06-30T12:00:00Z&lang=fr",
            new Urls(null, "2024-06-30T12:00:00Z", "fr").Delivery(12));
    }

    [Fact]
    public void An_action_is_linked_in_the_plan_of_its_own_year() =>
        Assert.Equal("/plan/2023-24?as-of=12#SO1-01", new Urls(AsOf: "12").Action("2023/24", "SO1-01"));

    [Theory]
    [InlineData("/plan/2024/25", "/plan/2024-25")]
    [InlineData("/plan/2024/25/", "/plan/2024-25")]
    [InlineData("/Plan/2024%2F25", "/plan/2024-25")]
    [InlineData("/plan/2024/2025", "/plan/2024-25")]
    [InlineData("/plan/2024/25-H1", "/plan/2024-25-H1")]
    [InlineData("/plan/2024/25/SO1-01", "/plan/2024-25/SO1-01")]
    [InlineData("/plan/2024/25/Über 1?", "/plan/2024-25/%C3%9Cber%201%3F")]
    // Nothing is led elsewhere that is an address as it is, or none at all.
    [InlineData("/plan", null)]
    [InlineData("/plan/2024-25", null)]
    [InlineData("/plan/2024-25/25", null)]
    [InlineData("/plan/2024/26", null)]
    [InlineData("/plan/2024/SO1-01", null)]
    [InlineData("/other/2024/25", null)]
    public void A_year_written_with_a_slash_has_the_address_of_the_year(string written, string? canonical) =>
        Assert.Equal(canonical, YearInPath.Canonical(written));

    /// <summary>Where a year is written by one number, what follows a slash is an action of it.</summary>
    [Theory]
    [InlineData(1, "/plan/2024/25", null)]
    [InlineData(1, "/plan/2024-H1/25", null)]
    [InlineData(4, "/plan/2016/17", "/plan/2016-17")]
    [InlineData(4, "/plan/2016/2017/A-1", "/plan/2016-17/A-1")]
    public void So_it_is_by_the_calendar_of_the_plan(int startMonth, string written, string? canonical) =>
        Assert.Equal(canonical, YearInPath.Canonical(written, new Calendar(startMonth, 1)));

    [Fact]
    public void What_a_person_typed_cannot_leave_its_place() =>
        Assert.Equal("/indicators/a%2Fb%3Fc?as-of=x%26lang%3Den%23%22%3E", new Urls(AsOf: "x&lang=en#\">").Indicator("a/b?c"));

    [Theory]
    [InlineData("fr", "en", "fr")]
    [InlineData("FR", null, "fr")]
    [InlineData("de", "fr-BE", "fr")]
    [InlineData(null, "de, fr;q=0.5, en;q=0.8", "en")]
    [InlineData(null, "fr;q=0, en", "en")]
    [InlineData(null, "de", "en")]
    [InlineData(null, ";;;", "en")]
    [InlineData(null, null, "en")]
    public void The_language_is_the_one_asked_for_else_the_browsers(string? asked, string? accepted, string language) =>
        Assert.Equal(language, RequestChoices.Language(asked, accepted));
}
