using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>What is wrong with a register is told with its file and line before anybody sees a page of it.</summary>
public sealed class RegisterDefinitionsTests
{
    private const string Operations = "registers/operations.yaml", Partnerships = "registers/partnerships.yaml", Menu = "plan.yaml";

    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        { Operations, "indicators: [SP2-1]", "indicators: [SP2-9]", "unknown_indicator", "SP2-9" },
        { Operations, "    measure: seizures\n    select: |\n      select *,", "    measure: seizuers\n    select: |\n      select *,",
            "unknown_measure", "Did you mean 'seizures'?" },
        { Operations, "{count_about}", "{count_abuot}", "placeholder", "count_abuot" },
        { Operations, "    note: earlier_edition", "    note: earlier_editoin", "missing_column", "earlier_editoin" },
        { Operations, "by: later_qualifier", "by: later_qualifire", "missing_column", "later_qualifire" },
        { Operations, "en: \"about {count}\"", "en: \"about {cuont}\"", "text", "cuont" },
        { Operations, "en: \"about {count}\"", "en: \"about {count\"", "text", "cannot be read" },
        { Operations, "from final later", "frm final later", "query_fails", "cannot be run" },
        { Operations, "codes: operations.unit", "codes: operations.uint", "unknown_codes", "operations.uint" },
        { Operations, "as: code", "as: coed", "unknown_value", "coed" },
        { Operations, "select distinct operation || ' ' || edition as id, null as title, ends_on as day from operations order by id",
            "select member as id, null as title, null as day from survey_answers", "confidential", "survey_answers" },
        { Operations, "select distinct operation || ' ' || edition as id, null as title, ends_on as day from operations order by id",
            "select value as id, null as title, null as day from rejections", "confidential", "rejections" },
        { Operations, "select distinct operation || ' ' || edition as id, null as title, ends_on as day from operations order by id",
            "select indicator as id, null as title, null as day from readings", "confidential", "readings" },
        { Operations, "ends_on as day from", "ends_on as dya from", "missing_column", "'day'" },
        { Partnerships, "{objectives}.", "{objectvies}.", "text", "objectvies" },
        { Partnerships, "    measure: partnerships\n    # An", "    # An", "placeholder", "names no measure" },
        { Partnerships, "group: { column: objective, as: objective }", "group: { as: objective }", "missing_key", "column" },
        { Partnerships, "empty_group:", "emtpy_group:", "unknown_key", "empty_group" },
        { Menu, "  - operations\n", "", "unlisted_register", "operations" },
        { Menu, "  - operations\n", "  - operations\n  - opperations\n", "missing_register", "Did you mean 'operations'?" },
        { "datasets/operations.yaml", "      final: { en: final", "      finl: { en: final", "unknown_code", "finl" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place(string file, string from, string to, string rule, string said)
    {
        var (plan, issues) = DefinitionsReader.Read(Plans.With(file, from, to));
        Assert.Null(plan);
        var issue = issues.First(i => i.Rule == rule && i.Text.English.Contains(said, StringComparison.Ordinal));
        Assert.EndsWith(rule == "unlisted_register" ? Operations : file, issue.File, StringComparison.Ordinal);
        if (rule != "unlisted_register") Assert.NotNull(issue.Line);
        Assert.NotEqual(issue.Text.English, issue.Text.French);
    }

    [Fact]
    public void A_register_may_not_take_the_address_of_another_page()
    {
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal);
        texts["registers/deliveries.yaml"] = texts[Operations];
        texts[Menu] = texts[Menu].Replace("  - operations\n", "  - operations\n  - deliveries\n", StringComparison.Ordinal);
        var (_, issues) = DefinitionsReader.Read(new DefinitionFiles(texts));
        Assert.Equal("register_name", Assert.Single(issues).Rule);
    }

    [Fact]
    public void A_plan_needs_no_register()
    {
        var texts = Plans.Files.Texts.Where(t => !t.Key.StartsWith("registers/", StringComparison.Ordinal))
            .ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        texts[Menu] = texts[Menu].Replace("registers:\n  - operations\n  - partnerships\n  - risks\n", "", StringComparison.Ordinal);
        var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles(texts));
        Assert.Empty(issues);
        Assert.Empty(plan!.Registers);
    }
}
