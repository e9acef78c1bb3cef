using CustomsItGuide.Definitions;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>Units that a plan declares, and how numbers are shown in them.</summary>
public sealed class UnitTests
{
    private const string Declared = """

        units:
          hours:
            one: { en: hour, fr: heure, es: hora }
            other: { en: hours, fr: heures, es: horas }
            digits: 1
            symbol: { en: h, fr: h }
          pounds:
            one: { en: pound, fr: livre }
            other: { en: pounds, fr: livres }
            digits: 2
            symbol: { en: £, fr: £ }
            position: { en: before, fr: after }
          points_scored:
            one: { en: point, fr: point }
            other: { en: points, fr: points }
            digits: 6

        """;

    private static readonly Plan Plan = DefinitionsReader.Read(Plans.With("plan.yaml", "\nunits:\n", Declared)).Plan!;

    [Theory]
    [InlineData("hours", 24, "24.0 h", "24,0 h")]
    [InlineData("hours", 23.96, "24.0 h", "24,0 h")]
    [InlineData("hours", 0.04, "0.04 h", "0,04 h")]
    [InlineData("pounds", 1234567.5, "£1,234,567.50", "1 234 567,50 £")]
    [InlineData("pounds", -3, "-£3.00", "-3,00 £")]
    [InlineData("points_scored", 1.5, "1.500000 points", "1,500000 point")]
    [InlineData("points_scored", 1, "1.000000 point", "1,000000 point")]
    [InlineData("seizures", 12.4, "12 seizures", "12 saisies")]
    [InlineData("seizures", 1, "1 seizure", "1 saisie")]
    [InlineData("seizures", 4034, "4,034 seizures", "4 034 saisies")]
    public void A_number_has_the_decimals_and_the_word_or_the_symbol_of_its_unit(string unit, double value, string english, string french)
    {
        Assert.Equal(english, Format.Plain("en").Value(value, Plan.UnitOf(unit)).Replace('\u2212', '-'));
        Assert.Equal(french,
            Format.Plain("fr").Value(value, Plan.UnitOf(unit)).Replace('\u2212', '-').Replace('\u202F', ' ').Replace('\u00A0', ' '));
    }

    [Fact]
    public void No_rounding_lets_a_value_read_as_the_target_that_it_misses()
    {
        Assert.Equal("24.04 h", Format.Plain("en").Value(24.04, Plan.UnitOf("hours"), Format.Decimals(24.04, Plan.UnitOf("hours"), 24)));
        Assert.Equal("24.0 h", Format.Plain("en").Value(24.04, Plan.UnitOf("hours"), Format.Decimals(24.04, Plan.UnitOf("hours"))));
    }

    [Fact]
    public void Ends_of_an_interval_are_rounded_outwards_to_the_decimals_of_the_unit()
    {
        var interval = new Interval(2.34, 2.36, 1, "stated_rounding");
        Assert.Equal(("2.34", "2.36"), Targets.Ends(interval, Plan.UnitOf("hours"), Format.Plain("en")));
        Assert.Equal(("2.3", "2.5"), Targets.Ends(new Interval(2.34, 2.44, 1, "stated_rounding"), Plan.UnitOf("hours"), Format.Plain("en")));
        Assert.Equal(("2.34", "2.36"), Targets.Ends(interval, Plan.UnitOf("pounds"), Format.Plain("en")));
        Assert.Equal(("2", "3"), Targets.Ends(interval, Plan.UnitOf("seizures"), Format.Plain("en")));
    }

    [Fact]
    public void A_unit_that_is_not_declared_is_an_error_with_the_near_word()
    {
        var (plan, issues) = DefinitionsReader.Read(Plans.With("indicators/SP3-3.yaml", "unit: persons", "unit: person"));
        Assert.Null(plan);
        var issue = Assert.Single(issues);
        Assert.Equal((6L, "unknown_unit"), (issue.Line, issue.Rule));
        Assert.EndsWith("There is no unit 'person'; expected one of percent, seizures, persons, objectives, activities. Did you mean 'persons'?",
            issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_was_adopted_without_declarations_shows_its_units_as_they_are_written()
    {
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal);
        var at = texts["plan.yaml"].IndexOf("\nunits:\n", StringComparison.Ordinal);
        texts["plan.yaml"] = texts["plan.yaml"][..at] + texts["plan.yaml"][texts["plan.yaml"].IndexOf("\n# In the order of", StringComparison.Ordinal)..];
        var (plan, issues) = DefinitionsReader.ReadAdopted(new DefinitionFiles(texts));
        Assert.NotNull(plan);
        Assert.All(issues, i => Assert.Equal((Severity.Warning, "unknown_unit"), (i.Severity, i.Rule)));
        Assert.Equal("1 persons", Format.Plain("fr").Value(1, plan!.Indicator("SP3-3").Unit));
        Assert.Equal("percent", plan.Indicator("SO1-1").Unit.Code);
        Assert.Null(DefinitionsReader.Read(new DefinitionFiles(texts)).Plan);
    }

    [Fact]
    public void A_count_is_no_percentage_and_a_percentage_no_count()
    {
        Assert.Contains(DefinitionsReader.Read(Plans.With("indicators/SP3-3.yaml", "unit: persons", "unit: percent")).Issues,
            i => i.Message == "The estimator 'stock' gives counts, but the unit is 'percent'; expected a unit that plan.yaml declares under 'units'.");
        Assert.Contains(DefinitionsReader.Read(Plans.With("indicators/SP3-2.yaml", "unit: percent", "unit: persons")).Issues,
            i => i.Message == "The estimator 'share' gives percentages, but the unit is 'persons'; expected percent.");
    }
}
