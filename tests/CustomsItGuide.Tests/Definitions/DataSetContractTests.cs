using System.Globalization;
using System.Text;
using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The contracts are fixed: what deliverers were told is written down here once more, in one line each.</summary>
public class DataSetContractTests
{
    private readonly Plan _plan = Plans.Read();

    /// <summary>Name: key / slice; every column in its order, the required ones with a star.</summary>
    private const string Contracts = """
        comment_labels: survey, respondent, question, coder / survey; survey* respondent* question* coder* reason*
        commentary: indicator, period / indicator, period; indicator* period* cause* action owner due_on expected_effect
        expenditure: fiscal_year, programme, fund, topic / fiscal_year; fiscal_year* programme* fund* topic* executed_eur* closed_on
        experts: expert, category, valid_from / all; expert* category* employer* valid_from* valid_to domain languages
        focus_area_reviews: focus_area, fiscal_year / fiscal_year; focus_area* fiscal_year* decision* successor reference rationale
        instrument_status: survey, member, instrument / survey; survey* member* instrument* status* reasons comment
        instruments: instrument / all; instrument* objective* name* listed_from listed_to
        members: member / all; member* name* region* joined_on left_on
        mission_experts: activity, expert / activity; activity* expert* role* days
        missions: activity / fiscal year of ends_on; activity* title* starts_on* ends_on* status* mode* beneficiaries region topic* donor tagged_by reviewed_by review_topic
        operations: operation, edition, result / operation, edition, result; operation* edition* role* starts_on ends_on* theme participants reporting_members count* unit* qualifier* result* reported_on source
        partnerships: partner, objective, deed, done_on / fiscal year of done_on; partner* objective* existing_since* deed* done_on* evidence
        plan_actions: fiscal_year, action / fiscal_year; fiscal_year* action* home* tags title* deliverable owner deputy due_on status* progress completed_on evidence topic directorate origin* decision carried_from
        programmes: programme, step / programme; programme* step* title* planned_from* planned_to* meeting done_on evidence guide_topic
        risks: risk, assessed_on / assessed_on; risk* title* assessed_on* rating* owner actions
        survey_answers: survey, respondent, question / survey; survey* respondent* member* question* answer* respondent_kind
        survey_questions: instrument, question, survey / instrument; instrument* question* survey item* kind* focus_area text_en text_fr
        surveys: survey / survey; survey* instrument* fiscal_year* meeting activity fielded_from fielded_to invited* scale_min* scale_max*
        topics: topic / all; topic* home* name*
        """;

    /// <summary>Every list of codes, as deliveries write them.</summary>
    private const string Codes = """
        expenditure.fund: core donor
        experts.category: accredited recognized pre_accredited external
        experts.employer: wco administration other
        focus_area_reviews.decision: continue replace integrate new
        instrument_status.reasons: legal resources technology no_need political awareness other
        instrument_status.status: implemented partial not_implemented unknown
        instruments.objective: SO1 SO2 SO3 SO4
        mission_experts.role: delivering observing
        missions.mode: on_site remote blended
        missions.status: planned delivered cancelled
        operations.qualifier: exact about more_than less_than
        operations.result: interim final
        operations.role: lead co_lead support
        operations.unit: seizures cases interceptions items value
        partnerships.deed: reviewed upgraded signed meeting
        partnerships.objective: SO1 SO2 SO3 SO4
        plan_actions.home: SO1 SO2 SO3 SO4 FA1 FA2 FA3 ORG1 ORG2
        plan_actions.origin: approved added
        plan_actions.status: planned in_progress completed carried_over cancelled superseded
        programmes.guide_topic: strategic_alignment ict_deployment project_management ict_governance data_governance
        risks.rating: red amber green
        survey_answers.respondent_kind: administration trainee
        survey_questions.instrument: annual meeting assistance
        survey_questions.item: overall_satisfaction instruments_updated operations_organization operations_rollout operations_thematics research communication fa_developments fa_impacts meeting_content meeting_management assistance_delivery assistance_follow_up comment
        survey_questions.kind: rating choice text
        surveys.instrument: annual meeting assistance
        surveys.meeting: PTC HSC EC CBC
        topics.home: SO1 SO2 SO3 SO4 FA1 FA2 FA3
        """;

    [Fact]
    public void Keys_slices_and_required_columns_are_those_that_deliverers_were_told() =>
        Assert.Equal(Contracts.ReplaceLineEndings("\n"), string.Join('\n', _plan.DataSets.Select(Contract)));

    [Fact]
    public void Codes_are_those_that_deliverers_were_told() =>
        Assert.Equal(Codes.ReplaceLineEndings("\n"), string.Join('\n',
            from dataSet in _plan.DataSets
            from column in dataSet.Columns.OrderBy(c => c.Name, StringComparer.Ordinal)
            where column.Codes.Count > 0 && column.Name != "region"
            select $"{dataSet.Name}.{column.Name}: {string.Join(' ', column.Codes.Keys)}"));

    [Fact]
    public void The_six_regions_are_the_WCOs() => Assert.Equal(
        [
            "Europe", "East and Southern Africa", "West and Central Africa", "North of Africa, Near and Middle East",
            "Far East, South and South East Asia, Australasia and the Pacific Islands",
            "South America, North America, Central America and the Caribbean",
        ],
        _plan.DataSet("members").Column("region").Codes.Keys);

    [Theory]
    [InlineData("terminé", "completed")]
    [InlineData("achevée", "completed")]
    [InlineData("en cours", "in_progress")]
    [InlineData("reporté", "carried_over")]
    [InlineData("annulée", "cancelled")]
    public void French_words_for_a_status_are_known(string spelling, string code) =>
        Assert.Contains(spelling, _plan.DataSet("plan_actions").Column("status").Codes[code]);

    [Fact]
    public void Only_an_answer_may_be_blank_and_only_answers_have_a_wide_form()
    {
        Assert.Equal("survey_answers.answer",
            Assert.Single(from d in _plan.DataSets from c in d.Columns where c.MayBeBlank select $"{d.Name}.{c.Name}"));
        Assert.Equal(new WideForm("question", "answer"), Assert.Single(_plan.DataSets, d => d.Wide is not null).Wide);
    }

    [Fact]
    public void What_single_Members_said_is_marked() => Assert.Equal(
        ["comment_labels of respondent: reason", "instrument_status of member: reasons, comment", "survey_answers of member: answer"],
        from d in _plan.DataSets
        where d.Confidential is not null
        select $"{d.Name} of {d.Confidential!.Whose}: {string.Join(", ", d.Confidential.Opinions)}");

    [Theory]
    [InlineData("", "votes of member: vote, why")]
    [InlineData("confidential: none", null)]
    [InlineData("confidential: { whose: member, opinions: [why] }", "votes of member: why")]
    public void A_survey_of_another_plan_is_confidential_before_anybody_thought_of_it(string said, string? expected)
    {
        var files = new Dictionary<string, string>(Plans.Files.Texts)
        {
            ["datasets/votes.yaml"] = $$"""
                row: { en: a vote, fr: un vote }
                key: [survey, member]
                slice: [survey]
                {{said}}
                columns:
                  survey: { type: text, required: true, meaning: { en: Survey, fr: Enquête } }
                  member: { type: member, required: true, meaning: { en: Member, fr: Membre } }
                  vote: { type: text, meaning: { en: Vote, fr: Vote } }
                  why: { type: text, meaning: { en: Why, fr: Raison } }
                """,
        };
        var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles(files));
        Assert.Empty(issues);
        Assert.Equal(expected,
            plan!.DataSet("votes").Confidential is { } c ? $"votes of {c.Whose}: {string.Join(", ", c.Opinions)}" : null);
        Assert.Equal(expected is not null, plan.ReadsAnswers("select vote from Votes"));
    }

    [Fact]
    public void Measures_that_read_what_Members_said_are_told_from_the_definitions() => Assert.Equal(
        ["instrument_information", "satisfaction"],
        _plan.Measures.Where(_plan.ReadsAnswers).Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Other_is_always_a_known_topic() => Assert.All(
        from d in _plan.DataSets from c in d.Columns where c.References?.DataSet == "topics" select c.References!,
        reference => Assert.Equal(["other"], reference.Besides));

    private static string Contract(DataSet dataSet)
    {
        var slice = dataSet.Slice.Kind switch
        {
            SliceKind.All => "all",
            SliceKind.FiscalYearOf => $"fiscal year of {dataSet.Slice.Columns.Single()}",
            _ => string.Join(", ", dataSet.Slice.Columns),
        };
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{dataSet.Name}: {string.Join(", ", dataSet.Key)} / {slice};");
        foreach (var column in dataSet.Columns) text.Append(' ').Append(column.Name).Append(column.Required ? "*" : "");
        return text.ToString();
    }
}
