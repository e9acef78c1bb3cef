using CustomsItGuide.Published;

namespace CustomsItGuide.Tests.Published;

/// <summary>At the bound, a unit of the last decimal above it, and one below.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData("12", "", "12", "met")]
    [InlineData("12", "", "12.0", "met")]
    [InlineData("12", "", "11.9", "not_met")]
    [InlineData("12", "", "12.1", "met")]
    [InlineData("12.00", "", "11.99999999999999999999999999999999999", "not_met")]
    [InlineData("", "12", "12", "met")]
    [InlineData("", "12", "12.1", "not_met")]
    [InlineData("", "12", "11.9", "met")]
    [InlineData("", "12", "12.00000000000000000000000000000000001", "not_met")]
    [InlineData("10", "12", "10", "met")]
    [InlineData("10", "12", "12", "met")]
    [InlineData("10", "12", "9.9", "not_met")]
    [InlineData("10", "12", "12.1", "not_met")]
    [InlineData("12", "12.0", "12.00", "met")]
    [InlineData("12", "12", "12.1", "not_met")]
    [InlineData("0", "0", "0", "met")]
    [InlineData("0", "0", "-0.0", "met")]
    [InlineData("-5", "", "-5", "met")]
    [InlineData("-5", "", "-5.1", "not_met")]
    [InlineData("-5", "", "-4.9", "met")]
    [InlineData("", "-5", "-5.1", "met")]
    [InlineData("", "-5", "-4.9", "not_met")]
    [InlineData("0.1", "", "0.3", "met")]
    [InlineData("1e3", "", "999.9", "not_met")]
    [InlineData("1e3", "", "1000", "met")]
    [InlineData("1E-3", "", "0.001", "met")]
    [InlineData("100000000000000000000000000000000000000000", "", "99999999999999999999999999999999999999999", "not_met")]
    [InlineData("100000000000000000000000000000000000000000", "", "1e41", "met")]
    [InlineData("1e400", "", "9e399", "not_met")]
    public void A_verdict_follows_from_the_digits(string min, string max, string actual, string verdict)
    {
        foreach (var (word, agrees) in new[] { (verdict, true), (verdict == "met" ? "not_met" : "met", false) })
        {
            var row = Assert.Single(Fixtures.Compare($"{Fixtures.InfoBaseHeads}\n{Fixtures.InfoBaseRow(min, max, actual, word)}\n").Rows);
            Assert.Equal((verdict, (bool?)agrees), (row.Figures[0].Own, row.Agrees));
            Assert.Equal(agrees, row.Reason is null);
        }
    }

    [Theory]
    [InlineData("12", "", "at least 12")]
    [InlineData("", "3", "at most 3")]
    [InlineData("1", "3", "from 1 to 3")]
    [InlineData("3", "3.0", "exactly 3")]
    public void A_target_is_told_as_its_bounds_mean_it(string min, string max, string rule) => Assert.Equal(rule,
        Fixtures.Compare($"{Fixtures.InfoBaseHeads}\n{Fixtures.InfoBaseRow(min, max, "3", "met")}\n").Rows[0].Rule!.English);

    [Theory]
    [InlineData("12", "", "11.8", "success", "past", "Rounded as its target is written, it is as published.")]
    [InlineData("12", "", "12", "failure", "past", "The value equals the bound, which is met.")]
    [InlineData("12", "", "3", "success", "future", "It was judged before its target was due.")]
    public void A_disagreement_names_what_could_explain_it(string min, string max, string actual, string status, string period, string hint)
    {
        var text = $"{Fixtures.InfoBaseHeads}\n{Fixtures.InfoBaseRow(min, max, actual, status, period: period)}\n";
        Assert.Contains(hint, Fixtures.Compare(text).Rows[0].Reason!.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", "", "num", "num", NotCompared.NoResult)]
    [InlineData("12", "", "11", "future", "num", "num", NotCompared.NotDue)]
    [InlineData("12", "", "11", "in-progress", "num", "num", NotCompared.NotDue)]
    [InlineData("12", "", "", "not_available", "num", "num", NotCompared.NotAvailable)]
    [InlineData("12", "", "", "not_appl", "num", "num", NotCompared.NotApplicable)]
    [InlineData("12", "", "rather good", "met", "num", "text", NotCompared.TextResult)]
    [InlineData("12", "", "", "met", "num", "num", NotCompared.NoValue)]
    [InlineData("", "", "12", "met", "num", "num", NotCompared.NoTarget)]
    [InlineData("to be set", "", "12", "met", "tbd", "num", NotCompared.NoTarget)]
    [InlineData("12", "", "13", "met", "text", "text", NotCompared.TextResult)]
    public void What_cannot_be_judged_has_its_reason(string min, string max, string actual, string status, string type, string actualType,
        NotCompared why)
    {
        var row = Fixtures.InfoBaseRow(min, max, actual, status, type, actualType: actualType);
        var found = Fixtures.Compare($"{Fixtures.InfoBaseHeads}\n{row}\n");
        Assert.Equal((why, (bool?)null), (found.Rows[0].NotCompared, found.Rows[0].Agrees));
        Assert.NotNull(found.Rows[0].Reason);
        Assert.Equal("nothing_compared", Assert.Single(found.Notices).Rule);
    }

    [Theory]
    [InlineData("85%", "85", true)]
    [InlineData("85 %", "85.0%", true)]
    [InlineData("85", "84.9 %", false)]
    public void Percentages_may_have_their_sign(string min, string actual, bool met)
    {
        var row = Fixtures.InfoBaseRow(min, "", actual, met ? "met" : "not_met", "percent");
        Assert.True(Fixtures.Compare($"{Fixtures.InfoBaseHeads}\n{row}\n").Rows[0].Agrees);
    }

    [Fact]
    public void Numbers_beside_a_target_in_words_are_its_bounds()
    {
        var row = Fixtures.InfoBaseRow("12", "", "11", "not_met", "text", actualType: "num");
        Assert.True(Fixtures.Compare($"{Fixtures.InfoBaseHeads}\n{row}\n").Rows[0].Agrees);
    }

    [Fact]
    public void Bounds_that_no_value_meets_are_named()
    {
        var row = Assert.Single(Fixtures.Compare($"{Fixtures.InfoBaseHeads}\n{Fixtures.InfoBaseRow("9", "3", "5", "not_met")}\n").Rows);
        Assert.True(row.Agrees);
        Assert.Equal("The target is from 9 to 3: no value can meet it.", Assert.Single(row.Remarks).English);
    }
}
