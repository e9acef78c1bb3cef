using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Wording;

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
    [InlineData(99.96, "99.96 %")]
    [InlineData(99.99996, "99.99996 %")]
    [InlineData(0.04, "0.04 %")]
    [InlineData(0.0, "0.0 %")]
    [InlineData(100.0, "100.0 %")]
    [InlineData(-1.25, "-1.3 %")]
    public void A_percentage_never_reads_as_none_or_all_without_being_so(double value, string shown)
    {
        Assert.Equal(shown, Format.Plain("en").Value(value, Units.Percent));
        Assert.Equal(shown, Format.Plain("en").Percent(value));
    }

    [Fact]
    public void A_terminal_gets_ordinary_blanks() =>
        Assert.Equal("4\u00A0034 saisies, 66,7 %, 2 août 2024",
            $"{Format.Plain("fr").Value(4034, Definitions.Plans.Read().UnitOf("seizures"))}, {Format.Plain("fr").Percent(66.66)}, "
                + $"{Format.Plain("fr").Day(new(2024, 8, 2))}");

    /// <summary>As the Spanish academy writes: a comma before decimals, a blank between thousands and before the sign of percent, the
    /// month in small letters after its day.</summary>
    [Fact]
    public void Spanish_is_written_as_its_academy_says()
    {
        var page = Format.For("es");
        Assert.Equal("66,7\u00A0%", page.Percent(66.65));
        Assert.Equal("\u22121,3\u00A0%", page.Value(-1.25, Units.Percent));
        Assert.Equal("12\u202F034 seizures", page.Value(12034, "seizures"));
        Assert.Equal("1\u00A0de\u00A0agosto de 2024", page.Day(new(2024, 8, 1)));
        Assert.Equal("junio de 2023", page.Period(Period.Parse("2023-06")));
        Assert.Equal("el primer semestre de 2023/24", page.Period(Period.HalfYear(2023, 1)));
        Assert.Equal("12\u00A0034 seizures, 66,7 %, 2 de agosto de 2024",
            $"{Format.Plain("es").Value(12034, "seizures")}, {Format.Plain("es").Percent(66.66)}, "
                + $"{Format.Plain("es").Day(new(2024, 8, 2))}");
    }

    [Theory]
    [InlineData(100, "percent", "100\u00A0%")]
    [InlineData(62.5, "percent", "62.5\u00A0%")]
    [InlineData(4034, "seizures", "4,034 seizures")]
    public void What_was_promised_has_as_many_decimals_as_it_has(double value, string unit, string shown) =>
        Assert.Equal(shown, Format.English.Exactly(value, unit));

    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    public void A_sentence_has_its_numbers_as_each_language_writes_them_on_any_machine(string culture)
    {
        var sentence = Runs.InCulture(culture, () =>
        {
            return Said("en", "{share:0.0} % by {day} in Europe") + " / " + Said("fr", "{share:0.0} % au {day}, en {day:yyyy}");

            string Said(string language, string text) => CustomsItGuide.Languages.MessagePattern.Parse(text)
                .Render(name => name == "share" ? 48.4 : new DateOnly(2024, 6, 30), CustomsItGuide.Languages.Language.For(language));
        });
        Assert.Equal("48.4 % by 30 June 2024 in Europe / 48,4 % au 30 juin 2024, en 2024", sentence);
    }

    [Theory]
    [InlineData(1, "1 person", "1 personne")]
    [InlineData(0, "0 persons", "0 personne")]
    [InlineData(2213, "2,213 persons", "2\u202F213 personnes")]
    public void Counts_have_their_unit_and_its_plural(double value, string english, string french)
    {
        Assert.Equal(english, Format.English.Value(value, Definitions.Plans.Read().UnitOf("persons")));
        Assert.Equal(french, Format.French.Value(value, Definitions.Plans.Read().UnitOf("persons")));
    }

    [Theory]
    [InlineData(0, "0 days", "0 jour")]
    [InlineData(1, "1 day", "1 jour")]
    [InlineData(1495, "1,495 days", "1\u00A0495 jours")]
    public void So_many_days_are_one_day_or_several(double days, string english, string french) =>
        Assert.Equal((english, french), (Units.Days(days).In("en"), Units.Days(days).In("fr")));

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
    public void A_percent_sign_stays_with_its_number_on_a_page()
    {
        var text = new LocalizedText("5 % of it", "5 % de cela");
        Assert.Equal("5\u00A0% of it", Format.English.Text(text));
        Assert.Equal("5\u00A0% de cela", Format.French.Text(text));
        Assert.Equal("5 % of it", Format.Plain("en").Text(text));
    }

    [Fact]
    public void French_marks_do_not_part_from_their_word()
    {
        Assert.Equal("Vide\u00A0: la «\u00A0dernière\u00A0»\u00A0; 5\u00A0%\u00A0?",
            CustomsItGuide.Languages.Language.For("fr").Unbreaking("Vide : la « dernière » ; 5 % ?"));
        Assert.Equal("a b", CustomsItGuide.Languages.Language.For("fr").Unbreaking("a b"));
    }
}
