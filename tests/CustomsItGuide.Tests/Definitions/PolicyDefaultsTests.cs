using CustomsItGuide.Definitions;
using CustomsItGuide.Languages;

namespace CustomsItGuide.Tests.Definitions;

public class PolicyDefaultsTests
{
    [Fact]
    public void A_plan_lists_only_the_parameters_that_it_sets_and_the_others_have_their_default()
    {
        var text = Plans.Files.Texts["plan.yaml"];
        var policy = text[text.IndexOf("policy:", StringComparison.Ordinal)..text.IndexOf("# The answer from which", StringComparison.Ordinal)];
        const string Own = """
            policy:
              n_min:
                value: 20
                unit: respondents
                meaning: { en: Ours, fr: Le nôtre }
                source: { en: Our board, fr: Notre conseil }


            """;
        var (plan, issues) = DefinitionsReader.Read(Plans.With("plan.yaml", policy, Own));

        Assert.Empty(issues);
        Assert.Equal("n_min", plan!.Policy.Parameters[0].Name);
        Assert.Equal(20, plan.Policy["n_min"]);
        Assert.Equal("Our board", plan.Policy.Parameters[0].Source.English);
        Assert.Equal(25, plan.Policy.Parameters.Count);
        var confidence = plan.Policy.Parameters.Single(p => p.Name == "confidence");
        Assert.Equal((0.95, "share", "Confidence of every interval."), (confidence.Value, confidence.Unit, confidence.Meaning.English));
        Assert.Equal("Valeur par défaut de ce programme ; le plan n’en fixe pas d’autre.",
            confidence.Source.French.Replace('\u00A0', ' ')
            .Replace('\u202F', ' '));
        Assert.Equal(25, DefinitionsReader.Read(Plans.With("plan.yaml", policy, "")).Plan!.Policy.Parameters.Count);
    }

    [Fact]
    public void A_limit_is_held_against_the_default_of_its_other_end()
    {
        var text = Plans.Files.Texts["plan.yaml"];
        var from = text.IndexOf("  n_suppress:", StringComparison.Ordinal);
        var without = text[..from] + text[text.IndexOf("  response_min:", StringComparison.Ordinal)..];
        var files = Plans.Files.Texts.ToDictionary(f => f.Key, f => f.Value);
        files["plan.yaml"] = without.Replace(
            "    value: 10\n    unit: respondents", "    value: 4\n    unit: respondents", StringComparison.Ordinal);

        var issue = Assert.Single(DefinitionsReader.Read(new DefinitionFiles(files)).Issues);

        Assert.Equal("limits_order", issue.Rule);
        Assert.StartsWith("'n_suppress' is 5, above 'n_min' with 4", issue.Message, StringComparison.Ordinal);
        Assert.NotNull(issue.Line);
    }

    [Fact]
    public void Scales_are_asked_for_where_an_indicator_is_about_opinions()
    {
        var issue = Assert.Single(DefinitionsReader.Read(
            Plans.With("plan.yaml", "satisfied_from:\n  1-5: 4\n  0-10: 8\n  1-10: 8\n", "")).Issues);

        Assert.Equal("missing_key", issue.Rule);
        Assert.StartsWith("'satisfied_from' is missing, and FA-2", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_name_no_organization_and_are_those_of_this_repositorys_plan()
    {
        Assert.All(PolicyDefaults.All.Concat(PolicyDefaults.OfLoads), p => Assert.All(Language.All, l =>
            Assert.DoesNotMatch("WCO|OMD", p.Meaning.In(l.Code) + p.Source.In(l.Code))));
        Assert.All(Plans.Read().Policy.Parameters, p =>
            Assert.Equal((p.Value, p.Unit), PolicyDefaults.All.Where(d => d.Name == p.Name).Select(d => (d.Value, d.Unit)).Single()));
    }
}
