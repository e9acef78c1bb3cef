using CustomsItGuide.Languages;

namespace CustomsItGuide.Tests.Languages;

public sealed class MessagePatternTests
{
    private static string Said(string language, string text, params (string Name, object? Value)[] arguments) =>
        MessagePattern.Parse(text).Render(name => arguments.Single(a => a.Name == name).Value, Language.For(language));

    [Theory]
    [InlineData("en", 0, "0 rows are")]
    [InlineData("en", 1, "1 row is")]
    [InlineData("en", 1.5, "1.5 rows are")]
    [InlineData("fr", 0, "0 row is")]
    [InlineData("fr", 1.5, "1,5 row is")]
    [InlineData("fr", 2, "2 rows are")]
    [InlineData("es", 0, "0 rows are")]
    [InlineData("es", 1, "1 row is")]
    [InlineData("es", 1.5, "1,5 rows are")]
    public void A_form_is_chosen_by_the_language_s_own_rule(string language, double n, string expected) =>
        Assert.Equal(expected, Said(language, "{n} {n, plural, one {row is} other {rows are}}", ("n", n)));

    [Fact]
    public void A_number_may_have_a_form_of_its_own_and_stands_in_forms_as_a_sign() =>
        Assert.Equal("no row, 1 row, 12 rows", string.Join(", ", new[] { 0, 1, 12 }.Select(n =>
            Said("en", "{n, plural, =0 {no row} one {# row} other {# rows}}", ("n", n)))));

    [Fact]
    public void A_form_is_chosen_by_a_word() => Assert.Equal(
        "one as its year|another",
        Said("en", "{kind, select, half {one as {whole}} other {another}}", ("kind", "half"), ("whole", "its year"))
        + "|" + Said("en", "{kind, select, half {one as {whole}} other {another}}", ("kind", "year"), ("whole", "")));

    [Fact]
    public void Truth_is_a_word() => Assert.Equal("yes", Said("en", "{it, select, true {yes} other {no}}", ("it", true)));

    [Theory]
    [InlineData("en", "1,234.50 on 1 July 2024 and 5 of 2024-07-01")]
    [InlineData("fr", "1\u00A0234,50 on 1er juillet 2024 and 5 of 2024-07-01")]
    [InlineData("es", "1\u00A0234,50 on 1 de julio de 2024 and 5 of 2024-07-01")]
    public void Numbers_and_days_are_said_in_the_reader_s_language(string language, string expected) => Assert.Equal(expected,
        Said(language, "{value:#,0.00} on {day} and {n} of {day:yyyy-MM-dd}", ("value", 1234.5m), ("day", new DateOnly(2024, 7, 1)),
            ("n", 5)));

    [Fact]
    public void A_brace_is_written_twice() => Assert.Equal("{a} }", Said("en", "{{{a}}} }}".Replace("{a}", "a", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("{a")]
    [InlineData("{a b}")]
    [InlineData("{a, plural, one {x}}")]
    [InlineData("{a, plural, one {x} other {y}")]
    [InlineData("{a, number}")]
    public void What_is_not_written_so_is_refused(string text) => Assert.Throws<FormatException>(() => MessagePattern.Parse(text));

    /// <summary>The examples of the Unicode Common Locale Data Repository, release 46: cardinal rules without operands of visible
    /// fractions.</summary>
    [Theory]
    [InlineData("one: n = 1", "1", "0,2,11,21,1.5")]
    [InlineData("one: i = 0,1", "0,1,1.5", "2,17,100")]
    [InlineData("one: i % 10 = 1 and i % 100 != 11", "1,21,101", "0,2,11,111")]
    [InlineData("few: i % 10 = 2..4 and i % 100 != 12..14", "2,3,4,22,104", "1,5,11,12,13,14,112")]
    [InlineData("few: n = 0 or n % 100 = 2..10", "0,2,10,102", "1,11,101,2.5")]
    public void Plural_rules_are_those_of_the_Unicode_repository(string rule, string inside, string outside)
    {
        var read = new PluralRule(rule);

        Assert.All(inside.Split(','), n => Assert.NotEqual("other", read.CategoryOf(Number(n))));
        Assert.All(outside.Split(','), n => Assert.Equal("other", read.CategoryOf(Number(n))));

        static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("odd: n = 1")]
    [InlineData("one n = 1")]
    [InlineData("one: n > 1")]
    [InlineData("one: v = 0")]
    [InlineData("one: n = x")]
    public void What_is_no_plural_rule_is_refused(string rule) => Assert.Throws<FormatException>(() => new PluralRule(rule));
}
