using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Tests.Cli;

public class NumbersTests
{
    [Theory]
    [InlineData(63.0, "percent", null, "63.0 %")]
    [InlineData(66.66666666666667, "percent", null, "66.7 %")]
    [InlineData(100.0, "percent", null, "100.0 %")]
    [InlineData(99.96, "percent", null, "99.96 %")]
    [InlineData(99.99996, "percent", null, "99.99996 %")]
    [InlineData(0.04, "percent", null, "0.04 %")]
    [InlineData(0.0, "percent", null, "0.0 %")]
    [InlineData(79.96, "percent", 80.0, "79.96 %")]
    [InlineData(80.04, "percent", 80.0, "80.04 %")]
    [InlineData(4034.0, "seizures", null, "4,034 seizures")]
    [InlineData(1.0, "persons", null, "1 person")]
    public void A_rounded_value_never_crosses_0_or_100_or_its_target(double value, string unit, double? target, string expected) =>
        Assert.Equal(expected, Numbers.Value(value, unit, "en", target));

    [Fact]
    public void French_has_a_decimal_comma_and_a_blank_between_thousands() =>
        Assert.Equal("4\u00a0034 saisies, 66,7 %", $"{Numbers.Value(4034, "seizures", "fr")}, {Numbers.Value(66.66, "percent", "fr")}");

    [Fact]
    public void Times_are_UTC_whatever_offset_they_came_with()
    {
        var time = new DateTimeOffset(2024, 8, 30, 11, 0, 0, 500, TimeSpan.FromHours(2));
        Assert.Equal("2024-08-30T09:00:00.5Z", Numbers.Time(time));
        Assert.Equal("2024-08-30 09:00 UTC", Numbers.Moment(time));
    }
}
