using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Wording;

/// <summary>Rounding never contradicts what was concluded.</summary>
public sealed class SaidTests
{
    [Theory]
    [InlineData(16.666, null, "+16.7", "+16,7")]
    [InlineData(0.0, null, "0.0", "0,0")]
    [InlineData(-0.04, null, "−0.04", "−0,04")]
    [InlineData(0.0021, null, "+0.002", "+0,002")]
    [InlineData(-5.003, -5.0, "−5.003", "−5,003")]
    [InlineData(-5.0, -5.0, "−5.0", "−5,0")]
    [InlineData(-5.0000000000004, -5.0, "−5.0", "−5,0")] // one number, computed in two ways
    public void A_difference_never_reads_as_none_nor_as_the_margin_without_being_so(double value, double? margin, string english,
        string french)
    {
        var said = Said.Change(value, margin);
        Assert.Equal((english, french), (said.English, said.French));
    }

    [Theory]
    [InlineData(0.8, "80 % interval −1.0 to +12.4", "intervalle à 80 % de −1,0 à +12,4")]
    [InlineData(0.975, "97.5 % interval −1.0 to +12.4", "intervalle à 97,5 % de −1,0 à +12,4")]
    public void An_interval_says_its_own_level(double level, string english, string french)
    {
        var said = Said.Interval(new Interval(-1, 12.4, level, "mover_overlap"));
        Assert.Equal((english, french), (said.English, said.French));
    }

    [Theory]
    [InlineData(0.996, "0.996")]
    [InlineData(0.61, "0.61")]
    [InlineData(1, "1.00")]
    [InlineData(double.PositiveInfinity, "∞")]
    public void A_ratio_never_reads_as_one_without_being_one(double value, string shown) => Assert.Equal(shown, Said.Ratio(value).English);

    [Theory]
    [InlineData(2e-9, "less than 0.01 %", "moins de 0,01 %")]
    [InlineData(1 - 2e-9, "more than 99.99 %", "plus de 99,99 %")]
    [InlineData(0.312, "31.2 %", "31,2 %")]
    public void A_probability_claims_no_more_digits_than_it_has(double p, string english, string french)
    {
        var said = Said.Probability(p);
        Assert.Equal((english, french), (said.English, said.French));
    }

    [Theory]
    [InlineData(1.0, "+1.0 percentage points", "+1,0 point de pourcentage")]
    [InlineData(-2.0, "−2.0 percentage points", "−2,0 points de pourcentage")]
    [InlineData(0.0, "0.0 percentage points", "0,0 point de pourcentage")]
    public void French_has_a_plural_from_two(double value, string english, string french)
    {
        var said = Said.Points(value);
        Assert.Equal((english, french), (said.English, said.French));
    }
}
