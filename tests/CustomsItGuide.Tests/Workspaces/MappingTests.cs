using System.Text;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>An export with other heads and words is proposed a mapping, loaded by it, and read the same for ever after.</summary>
public sealed class MappingTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private const string Export = """
        Export of the survey tool,,,,,,,
        Response ID,Start date,Your country,Overall: how satisfied is your administration with the WCO's work?,Joint operations were organised well,"The WCO's research, does it respond to what we expect?",Satisfied?,IP address
        R1,2025-05-01,Belgium,Very satisfied,Strongly agree,Agree,yes,1.1.1.1
        R2,2025-05-02,France,Satisfied,Agree,Neutral,no,1.1.1.2
        R3,2025-05-02,Kenya,Dissatisfied,No opinion,Strongly disagree,yes,1.1.1.3
        R4,2025-05-02,Japan,Very dissatisfied,Somewhat disagree,4 - Somewhat agree,yes,1.1.1.4

        """;

    [Fact]
    public void A_survey_export_in_other_words_is_proposed_completed_loaded_and_rebuilt_the_same()
    {
        var (folder, workspaceFolder) = (sample.NewFolder(), sample.Copy());
        var (file, map) = (Write(folder, "export.csv", Export), Path.Combine(folder, "export.yaml"));

        var proposed = Runs.Command("map", file, "--workspace", workspaceFolder);
        Assert.Equal((0, ""), (proposed.Code, proposed.Error));
        Assert.Contains("survey_answers, 2 columns, 3 questions and 10 words recognized.", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("no head was found: survey.", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("Not read, because nothing was found for them: Start date; Satisfied?; IP address.", proposed.Output, StringComparison.Ordinal);
        // Nothing is overwritten, and what is not filled in is refused with its line.
        Assert.Equal(1, Runs.Command("map", file, "--workspace", workspaceFolder).Code);
        var empty = Runs.Command("load", file, "--map", map, "--dry-run", "--workspace", workspaceFolder);
        Assert.Equal(1, empty.Code);
        Assert.Contains("error empty_text: 'survey' is empty", empty.Error, StringComparison.Ordinal);

        File.WriteAllText(map, File.ReadAllText(map).Replace("survey: \"\"", "survey: annual-2030-31", StringComparison.Ordinal));
        using var workspace = Workspace.Open(workspaceFolder);
        var surveys = Write(folder, "surveys.csv", "survey,instrument,fiscal_year,invited,scale_min,scale_max\nannual-2030-31,annual,2024/25,186,1,5\n");
        workspace.Load(new LoadRequest([surveys], By: "test", Received: Later));
        var loaded = Assert.Single(workspace.Load(new LoadRequest([file], By: "test", Received: Later) { MapFile = map }).Deliveries);

        Assert.Equal(("survey_answers", 12L, 12L), (loaded.Delivery.DataSet, loaded.Delivery.Rows.Read, loaded.Delivery.Rows.Typed));
        var answers = Answers(workspace);
        Assert.Equal(["R1 Q01 5", "R1 Q03a 5", "R1 Q04 4", "R2 Q01 4", "R2 Q03a 4", "R2 Q04 3", "R3 Q01 2", "R3 Q03a ", "R3 Q04 1", "R4 Q01 1", "R4 Q03a 2", "R4 Q04 4"], answers);

        // The same again changes nothing; the file with the mapping may be gone.
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(workspace.Load(new LoadRequest([file], By: "test", Received: Later) { MapFile = map }).Deliveries).Outcome);
        File.Delete(map);
        Directory.Delete(Path.Combine(workspaceFolder, "warehouse"), true);
        using var again = Workspace.Open(workspaceFolder);
        Assert.Equal(answers, Answers(again));
        Assert.True(again.Verify().Holds);
        Assert.Contains("dataset: survey_answers", again.Deliveries(again.At())[^1].Options.Map, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_another_tracker_are_mapped_to_codes()
    {
        using var workspace = Workspace.Open(sample.Folder);
        var file = Write(sample.NewFolder(), "tracker.csv", "Year;Action no.;Objective;Action title;Current status;Source\n"
            + "2024/25;SO1-01;SO1;One;Completed (100%);approved\n2024/25;SO1-02;SO1;Two;On ice;approved\n");

        var proposed = workspace.ProposeMapping(file, workspace.At(), "plan actions");

        Assert.Equal("completed", proposed.Mapping.Values["status"]["Completed (100%)"]);
        Assert.Contains("status: On ice", proposed.UnknownWords);
        Assert.Equal(("status", "title"), (proposed.Mapping.Columns["Current status"], proposed.Mapping.Columns["Action title"]));
        Assert.Contains("# \n", proposed.Mapping.Text.Replace("#   status: On ice\n", "# \n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dataset: plan_action\ncolumns: {a: action}\n", "unknown_data_set")]
    [InlineData("dataset: plan_actions\ncolumns: {a: acton}\n", "unknown_column")]
    [InlineData("dataset: plan_actions\ncolumns: {a: action, A: title}\n", "mapped_twice")]
    [InlineData("dataset: plan_actions\nquestions: {a: Q1}\n", "not_wide")]
    [InlineData("dataset: plan_actions\ncolums: {a: action}\n", "unknown_key")]
    [InlineData("", "empty_file")]
    public void A_wrong_mapping_is_refused(string text, string rule)
    {
        using var workspace = Workspace.Open(sample.Folder);
        var folder = sample.NewFolder();
        var request = new LoadRequest([Write(folder, "x.csv", "a\nb\n")], DryRun: true, By: "test", Received: Later) { MapFile = Write(folder, "m.yaml", text) };
        Assert.Equal(rule, Assert.Throws<RefusedException>(() => workspace.Load(request)).Issues[0].Rule);
    }

    [Theory]
    [InlineData("Agree:4 Strongly agree:5", "Strongly agree", "Agree", "Purple")]
    [InlineData("4 - Agree:4", "4 - Agree")]
    [InlineData("", "Good", "Fine")]
    // Good is the fourth of one list and the third of another.
    [InlineData("Poor:?", "Poor", "Good")]
    [InlineData("Pas du tout d'accord:1 Plutôt d'accord:4", "Plutôt d'accord", "Pas du tout d'accord")]
    public void Ratings_are_guessed_only_where_the_lists_agree(string expected, params string[] words)
    {
        var found = RatingWords.Ratings(words, w => w.ToLowerInvariant());
        if (expected == "Poor:?") Assert.Empty(found);
        else Assert.Equal(expected, string.Join(' ', found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{f.Value}")));
    }

    private static List<string> Answers(Workspace workspace) =>
        [.. workspace.Sql("select concat_ws(' ', respondent, question, coalesce(answer, '')) as a from survey_answers where survey = 'annual-2030-31' order by 1").Column<string>("a")];

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
