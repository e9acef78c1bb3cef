using CustomsItGuide.Web.Words;

namespace CustomsItGuide.BrowserTests.Words;

public sealed class FormatTests
{
    [Theory]
    [InlineData(63, "63.0\u00A0%", "63,0\u00A0%")]
    [InlineData(0, "0.0\u00A0%", "0,0\u00A0%")]
    [InlineData(66.65, "66.7\u00A0%", "66,7\u00A0%")]
    [InlineData(66.666, "66.7\u00A0%", "66,7\u00A0%")]
    [InlineData(-1.25, "\u22121.3\u00A0%", "\u22121,3\u00A0%")]
    public void A_percentage_has_one_decimal(double value, string english, string french)
    {
        Assert.Equal(english, Format.English.Value(value, Units.Percent));
        Assert.Equal(french, Format.French.Value(value, Units.Percent));
    }

    [Theory]
    [InlineData(99.95, 100, "99.95\u00A0%", "100.00\u00A0%")]
    [InlineData(99.99999, 100, "99.99999\u00A0%", "100.00000\u00A0%")]
    [InlineData(79.96, 80, "79.96\u00A0%", "80.00\u00A0%")]
    [InlineData(80.04, 80, "80.04\u00A0%", "80.00\u00A0%")]
    [InlineData(100, 100, "100.0\u00A0%", "100.0\u00A0%")]
    [InlineData(99.94, 100, "99.9\u00A0%", "100.0\u00A0%")]
    public void Two_figures_that_differ_never_read_the_same(double value, double other, string shown, string otherShown)
    {
        Assert.Equal(shown, Format.English.Value(value, Units.Percent, Format.Decimals(value, Units.Percent, other)));
        Assert.Equal(otherShown, Format.English.Value(other, Units.Percent, Format.Decimals(other, Units.Percent, value)));
    }

    [Theory]
    [InlineData(1, "1 person", "1 personne")]
    [InlineData(0, "0 persons", "0 personne")]
    [InlineData(2213, "2,213 persons", "2\u202F213 personnes")]
    public void Counts_have_their_unit_and_its_plural(double value, string english, string french)
    {
        Assert.Equal(english, Format.English.Value(value, "persons"));
        Assert.Equal(french, Format.French.Value(value, "persons"));
    }

    [Fact]
    public void Days_and_times_name_the_month_and_the_zone()
    {
        Assert.Equal("1\u00A0July 2022", Format.English.Day(new DateOnly(2022, 7, 1)));
        Assert.Equal("1er\u00A0juillet 2022", Format.French.Day(new DateOnly(2022, 7, 1)));
        var time = new DateTimeOffset(2024, 8, 30, 23, 30, 0, TimeSpan.FromHours(-2));
        Assert.Equal("31\u00A0August 2024, 01:30\u00A0UTC", Format.English.Time(time));
        Assert.Equal("31\u00A0août 2024, 01:30\u00A0UTC", Format.French.Time(time));
        Assert.Equal("the first half of 2023/24", Format.English.Period(Period.HalfYear(2023, 1)));
    }

    [Fact]
    public void A_missing_value_is_a_dash_and_never_zero()
    {
        Assert.Equal("–", Format.English.Value(null, Units.Percent));
        Assert.Equal("–", Format.English.Cell(null));
        Assert.Equal("BE, FR", Format.English.Cell(new[] { "BE", "FR" }));
        Assert.Equal("12,5", Format.French.Cell(12.5m));
    }

    [Fact]
    public void French_marks_do_not_part_from_their_word()
    {
        Assert.Equal("Vide\u00A0: la «\u00A0dernière\u00A0»\u00A0; 5\u00A0%\u00A0?", FrenchTypography.Apply("Vide : la « dernière » ; 5 % ?"));
        Assert.Equal("a b", FrenchTypography.Apply("a b"));
    }
}
