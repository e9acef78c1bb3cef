using CustomsItGuide.Published;

namespace CustomsItGuide.Tests.Published;

/// <summary>Other people's columns and words, told in a YAML file.</summary>
public sealed class DescribedFilesTests
{
    private const string Bounds = """
        form: bounds
        columns:
          id: code
          value: résultat
          at_least: minimum
          at_most: maximum
          verdict: constat
        words:
          verdict: { "Atteint": met, "Manqué": not_met, "À venir": not_due, "-": none }
        decimal: comma
        delimiter: ";"
        """;

    private const string Heads = "code;résultat;minimum;maximum;constat;remarque";

    [Fact]
    public void A_described_file_is_judged_by_the_same_rules()
    {
        var found = Fixtures.Compare(
            $"{Heads}\nA;11,8;12;;Manqué;\nB;12,0;12;;ATTEINT;\nC;3 %;;2,5%;Atteint;\n"
            + "D;0,5;50 %;;Atteint;\nE;;1;;À venir;\nF;;1;;-;\n", Bounds);
        Assert.Equal((3, 2), (found.Compared, found.Agreed));
        Assert.Equal([null, null, null, NotCompared.UnitsDiffer, NotCompared.NotDue, NotCompared.NoResult],
            found.Rows.Select(r => r.NotCompared));
        Assert.Equal("Target at most 2,5%, value 3 %: not met; published is 'Atteint'.", found.Rows[2].Reason!.English);
        Assert.Empty(found.Notices);
    }

    [Fact]
    public void One_target_column_for_both_bounds_means_exactly()
    {
        var exact = Bounds.Replace("minimum", "cible", StringComparison.Ordinal).Replace("maximum", "cible", StringComparison.Ordinal);
        var found = Fixtures.Compare("code;résultat;cible;constat\nA;12,0;12;Atteint\nB;12,1;12;Manqué\n", exact);
        Assert.Equal(("exactly 12", 2), (found.Rows[0].Rule!.English, found.Agreed));
    }

    [Fact]
    public void Series_may_be_described_with_less_and_rounded()
    {
        const string Description = """
            form: progress
            columns:
              id: serie
              direction: sens
              base_year: annee0
              base_value: valeur0
              current_year: annee
              current_value: valeur
              progress_value: progression
            words:
              direction: { hausse: "1", baisse: "-1" }
            tolerance: 0.0005
            """;
        var found = Fixtures.Compare("serie,sens,annee0,valeur0,annee,valeur,progression\na,hausse,2015,100,2017,121,0.1\n"
            + "b,baisse,2015,100,2017,121,-0.1004\nc,baisse,2015,100,2017,121,-0.1006\n", Description);
        Assert.Equal([true, true, false], found.Rows.Select(r => r.Agrees));
        Assert.Equal(["progress_value"], found.Rows[0].Figures.Select(f => f.Name));
    }

    [Theory]
    [InlineData("form: bounds", "form: boundz", "results.yaml(1): error unknown_value: 'form' is 'boundz'; expected one of bounds,")]
    [InlineData("  value:", "  valeu:", "results.yaml(4): error unknown_column: 'valeu' is no column of this form; expected id, name,")]
    [InlineData("  verdict: constat\n", "", "results.yaml(3): error column_missing: 'verdict' is missing under columns.")]
    [InlineData(": met,", ": mett,", "results.yaml(9): error unknown_value: 'Atteint' is 'mett'; expected one of met, not_met, not_due,")]
    [InlineData("  verdict: {", "  status: {",
        "results.yaml(9): error words_of_column: 'status' has no words here; expected one of value_type, target_type, verdict,")]
    [InlineData("decimal: comma", "decimal: dot", "results.yaml(10): error unknown_value: 'decimal' is 'dot'; expected one of point,")]
    [InlineData("decimal: comma", "tolerance: -1", "results.yaml(10): error tolerance: The tolerance is -1; expected 0 or more.")]
    [InlineData("decimal: comma", "dezimal: comma", "results.yaml(10): error unknown_key: 'dezimal' is not known here;")]
    [InlineData("  at_least: minimum\n  at_most: maximum\n", "", "results.yaml(3): error column_missing: Neither at_least nor")]
    [InlineData("minimum", "least", "results.csv(1): error heads: results.yaml names heads that the file does not have: least.")]
    public void A_wrong_description_is_refused_with_its_line(string right, string wrong, string told) => Assert.Contains(
        Fixtures.Refused($"{Heads}\nA;1;1;;Atteint;\n", Bounds.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal)),
        issue => issue.StartsWith(told, StringComparison.Ordinal));

    [Fact]
    public void An_empty_description_is_refused() =>
        Assert.Contains("results.yaml(1): error empty_file: ", Assert.Single(Fixtures.Refused($"{Heads}\n", "")), StringComparison.Ordinal);
}
