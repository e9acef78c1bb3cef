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
        Assert.Contains("Not read, because nothing was found for them: Start date; Satisfied?; IP address.", proposed.Output,
            StringComparison.Ordinal);
        // Nothing is overwritten, and what is not filled in is refused with its line.
        Assert.Equal(1, Runs.Command("map", file, "--workspace", workspaceFolder).Code);
        var empty = Runs.Command("load", file, "--map", map, "--dry-run", "--workspace", workspaceFolder);
        Assert.Equal(1, empty.Code);
        Assert.Contains("error empty_text: 'survey' is empty", empty.Error, StringComparison.Ordinal);

        File.WriteAllText(map, File.ReadAllText(map).Replace("survey: \"\"", "survey: annual-2030-31", StringComparison.Ordinal));
        using var workspace = Workspace.Open(workspaceFolder);
        var surveys = Write(folder, "surveys.csv",
            "survey,instrument,fiscal_year,invited,scale_min,scale_max\nannual-2030-31,annual,2024/25,186,1,5\n");
        workspace.Load(new LoadRequest([surveys], By: "test", Received: Later));
        var loaded = Assert.Single(workspace.Load(new LoadRequest([file], By: "test", Received: Later) { MapFile = map }).Deliveries);

        Assert.Equal(("survey_answers", 12L, 12L), (loaded.Delivery.DataSet, loaded.Delivery.Rows.Read, loaded.Delivery.Rows.Typed));
        var answers = Answers(workspace);
        Assert.Equal(["R1 Q01 5", "R1 Q03a 5", "R1 Q04 4", "R2 Q01 4", "R2 Q03a 4", "R2 Q04 3", "R3 Q01 2", "R3 Q03a ", "R3 Q04 1",
            "R4 Q01 1", "R4 Q03a 2", "R4 Q04 4"], answers);

        // The same again changes nothing; the file with the mapping may be gone.
        Assert.Equal(LoadOutcome.Unchanged,
            Assert.Single(workspace.Load(new LoadRequest([file], By: "test", Received: Later) { MapFile = map }).Deliveries).Outcome);
        File.Delete(map);
        Directory.Delete(Path.Combine(workspaceFolder, "warehouse"), true);
        using var again = Workspace.Open(workspaceFolder);
        Assert.Equal(answers, Answers(again));
        Assert.True(again.Verify().Holds);
        Assert.Contains("dataset: survey_answers", again.At().Deliveries[^1].Options.Map, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_another_tracker_are_mapped_to_codes()
    {
        using var workspace = Workspace.Open(sample.Folder);
        var file = Write(sample.NewFolder(), "tracker.csv", "Year;Action no.;Objective;Action title;Current status;Source\n"
            + "2024/25;SO1-01;SO1;One;Completed (100%);approved\n2024/25;SO1-02;SO1;Two;On ice;approved\n");

        var proposed = workspace.At().ProposeMapping(file, "plan actions");

        Assert.Equal("completed", proposed.Mapping.Values["status"]["Completed (100%)"]);
        Assert.Contains("status: On ice", proposed.UnknownWords);
        Assert.Equal(("status", "title"), (proposed.Mapping.Columns["Current status"], proposed.Mapping.Columns["Action title"]));
        Assert.Contains("# \n", proposed.Mapping.Text.Replace("#   status: On ice\n", "# \n", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    /// <summary>Nine answers of two questions: three numbers, two of no opinion, and four in words that no list has.</summary>
    private const string Strange = """
        Response ID,Your country,Overall: how satisfied is your administration with the WCO's work?,Joint operations were organised well
        R1,Belgium,Splendid,4
        R2,France,Splendid,Ask me later
        R3,Kenya,5,Ask me later
        R4,Japan,No opinion,3
        R5,Chile,N/A,

        """;

    [Fact]
    public void Every_answer_that_is_not_understood_is_proposed_with_its_count_and_may_mean_no_answer()
    {
        var (folder, workspaceFolder) = (sample.NewFolder(), sample.Copy());
        var (file, map) = (Write(folder, "strange.csv", Strange), Path.Combine(folder, "strange.yaml"));
        var proposed = Runs.Command("map", file, "--dataset", "survey_answers", "--lang", "fr", "--workspace", workspaceFolder);
        Assert.Equal((0, ""), (proposed.Code, proposed.Error));
        Assert.Contains("Mots sans signification : answer: Ask me later (2×); answer: Splendid (2×).",
            proposed.Output.Replace('\u202F', ' ').Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("mappings/strange.yaml", proposed.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(map);
        Assert.Contains("#   answer: Splendid (2 fois)\n", text, StringComparison.Ordinal);
        Assert.Contains("# Comment se lit un tableau", text, StringComparison.Ordinal);
        Assert.DoesNotContain("check every line", text, StringComparison.Ordinal);
        using (var json =
            System.Text.Json.JsonDocument.Parse(
                Runs.Command("map", file, "--dataset", "survey_answers", "--format", "json", "--out", map + "2", "--workspace",
                    workspaceFolder).Output))
        {
            Assert.Equal(["answer Ask me later 2", "answer Splendid 2"],
                json.RootElement.GetProperty("unknown").EnumerateArray()
                    .Select(u => $"{u.GetProperty("column")} {u.GetProperty("word")} {u.GetProperty("count")}"));
        }

        text = text.Replace("survey: \"\"", "survey: annual-2030-31", StringComparison.Ordinal);
        using var workspace = Workspace.Open(workspaceFolder);
        var surveys = Write(folder, "surveys.csv",
            "survey,instrument,fiscal_year,invited,scale_min,scale_max\nannual-2030-31,annual,2024/25,186,1,5\n");
        workspace.Load(new LoadRequest([surveys], By: "test", Received: Later));
        LoadedDelivery Loaded(string values)
        {
            File.WriteAllText(map, text + values);
            return Assert.Single(
                workspace.Load(
                    new LoadRequest([file], By: "test", Received: Later, DryRun: values.Length == 0) { MapFile = map }).Deliveries);
        }
        // Nothing after the colon may be forgotten, and is refused; "" says that there is no answer.
        Assert.Equal("empty_text",
            Assert.Throws<RefusedException>(() => Loaded("\nvalues:\n  answer:\n    Ask me later:\n")).Issues[0].Rule);
        Assert.Equal(4, Loaded("").Rejections.Count(r => r.Rule == "rating_on_scale"));
        Assert.Empty(Loaded("\nvalues:\n  answer:\n    Splendid: \"5\"\n    Ask me later: \"\"\n").Rejections);
        Assert.Equal(["R1 Q01 5", "R1 Q03a 4", "R2 Q01 5", "R2 Q03a ", "R3 Q01 5", "R3 Q03a ", "R4 Q01 ", "R4 Q03a 3", "R5 Q01 ",
            "R5 Q03a "], Answers(workspace));
    }

    private const string Tracker =
        "Jahr;Nummer;Ziel;Titel;Stand;Herkunft;Bemerkung\n2024/25;SO1-01;SO1;One;fertig;approved;x\n2024/25;SO1-02;SO1;Two;weiss "
            + "nicht;approved;\n";

    private const string TrackerMapping = """
        dataset: plan_actions
        columns:
          Jahr: fiscal_year
          Nummer: action
          Ziel: home
          Titel: title
          Stand: status
          Herkunft: origin
        values:
          status:
            fertig: completed

        """;

    [Fact]
    public void A_mapping_of_the_plan_reads_files_with_its_heads_and_no_others()
    {
        var small = new SmallWorkspace(sample);
        var plan = PlanFolders.Changed(sample, []);
        Directory.CreateDirectory(Path.Combine(plan, "mappings"));
        Write(Path.Combine(plan, "mappings"), "tracker.yaml", TrackerMapping.ReplaceLineEndings("\r\n"));
        var file = Write(small.Root, "tracker.csv", Tracker);
        Assert.Equal(1, small.Run("load", file).Code);
        Assert.Equal((0, ""), (small.Run("plan", "adopt", plan, "--by", "me", "--decision", "Mappings").Code, ""));

        var loaded = small.Run("load", file);
        Assert.Equal(0, loaded.Code);
        Assert.Contains("tracker.csv: hint mapping_used: It was read as plan_actions by mappings/tracker.yaml of the plan", loaded.Error,
            StringComparison.Ordinal);
        using var workspace = Workspace.Open(small.Folder);
        var delivery = workspace.At().Deliveries[^1];
        Assert.Equal(("plan_actions", 2L, 1L, TrackerMapping.ReplaceLineEndings("\n")),
            (delivery.DataSet, delivery.Rows.Read, delivery.Rows.Rejected, delivery.Options.Map));
        Assert.Equal(["completed"], workspace.Sql("select status from plan_actions where action = 'SO1-01'").Column<string>("status"));
        Assert.True(workspace.Verify().Holds);

        // One head of the mapping less, or the contract's own heads, and it has no say.
        var other = Write(small.Root, "other.csv", Tracker.Replace("Herkunft", "Quelle", StringComparison.Ordinal));
        Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([other], DryRun: true, By: "test", Received: Later)));
        var own = Write(small.Root, "own.csv", "fiscal_year,action,home,title,status,origin\n2023/24,SO1-01,SO1,One,planned,approved\n");
        var report = workspace.Load(new LoadRequest([own], DryRun: true, By: "test", Received: Later));
        Assert.Null(Assert.Single(report.Deliveries).Delivery.Options.Map);
        Assert.DoesNotContain(report.Warnings, w => w.Rule.StartsWith("mapping", StringComparison.Ordinal));

        // The version that knows no mapping reads as it always did, and a delivery is read by the mapping that it came with.
        Assert.Equal((0, ""), (small.Run("plan", "adopt", Repository.Plan, "--by", "me", "--decision", "Back").Code, ""));
        using var back = Workspace.Open(small.Folder);
        Assert.Empty(back.At().Plan.Mappings);
        Assert.Equal(["completed"], back.Sql("select status from plan_actions where action = 'SO1-01'").Column<string>("status"));
        Assert.Equal(1, small.Run("load", file).Code);
    }

    [Fact]
    public void A_file_that_two_mappings_fit_or_that_is_read_in_two_ways_is_refused()
    {
        var small = new SmallWorkspace(sample);
        var plan = PlanFolders.Changed(sample, []);
        Directory.CreateDirectory(Path.Combine(plan, "mappings"));
        Write(Path.Combine(plan, "mappings"), "tracker.yaml", TrackerMapping);
        Assert.Equal(0, small.Run("plan", "adopt", plan, "--by", "me", "--decision", "One").Code);
        var file = Write(small.Root, "tracker.csv", Tracker);
        var own = Write(small.Root, "plan_actions_own.csv",
            "fiscal_year,action,home,title,status,origin\n2024/25,SO1-09,SO1,One,planned,approved\n");
        Assert.Contains("error read_in_two_ways: ", small.Run("load", file, own).Error, StringComparison.Ordinal);
        Assert.Equal(0, small.Run("load", file, own, "--merge").Code);
        Write(Path.Combine(plan, "mappings"), "again.yaml", TrackerMapping);
        Assert.Equal(0, small.Run("plan", "adopt", plan, "--by", "me", "--decision", "Two").Code);
        Assert.Contains(
            "error several_mappings: It fits two mappings of the plan equally well: mappings/again.yaml and mappings/tracker.yaml.",
            small.Run("load", file, "--dry-run").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_takes_any_head_for_a_question_is_read_by_the_mapping_that_knows_them()
    {
        var small = new SmallWorkspace(sample);
        var plan = PlanFolders.Changed(sample, []);
        Directory.CreateDirectory(Path.Combine(plan, "mappings"));
        Write(Path.Combine(plan, "mappings"), "form.yaml", "dataset: survey_answers\nquestions:\n  How was it?: Q01\n");
        Assert.Equal(0, small.Run("plan", "adopt", plan, "--by", "me", "--decision", "A form").Code);
        using var workspace = Workspace.Open(small.Folder);
        var file = Write(small.Root, "form.csv", "survey,respondent,member,How was it?,Shoe size\nannual-2024-25,R1,Belgium,4,42\n");
        var report = workspace.Load(new LoadRequest([file], DryRun: true, By: "test", Received: Later));
        // Of two heads that could be questions, one is.
        Assert.Equal(1, Assert.Single(report.Deliveries).Delivery.Rows.Read);
        Assert.Contains(report.Warnings, w => w.Rule == "mapping_used");
    }

    [Theory]
    [InlineData("dataset: plan_action\ncolumns: {a: action}\n", 1, "unknown_data_set")]
    [InlineData("dataset: plan_actions\ncolumns:\n  a: action\n  b: acton\n", 4, "unknown_column")]
    [InlineData("dataset: plan_actions\ncolumns: {a: action}\nvalues:\n  status: {later: \"\"}\n", 4, "empty_not_allowed")]
    [InlineData("dataset: plan_actions\nconstants: {status: planned}\n", 1, "no_heads")]
    public void A_wrong_mapping_of_a_plan_is_told_by_check_with_file_and_line(string text, int line, string rule)
    {
        var plan = PlanFolders.Changed(sample, []);
        Directory.CreateDirectory(Path.Combine(plan, "mappings"));
        Write(Path.Combine(plan, "mappings"), "export.yaml", text);
        var told = Runs.Command("check", "--plan", plan);
        Assert.Equal(1, told.Code);
        Assert.Contains(System.FormattableString.Invariant($"mappings/export.yaml({line}): error {rule}: "), told.Output + told.Error,
            StringComparison.Ordinal);
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
        var request = new LoadRequest([Write(folder, "x.csv", "a\nb\n")], DryRun: true, By: "test",
            Received: Later)
        { MapFile = Write(folder, "m.yaml", text) };
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
        [.. workspace.Sql(
            "select concat_ws(' ', respondent, question, coalesce(answer, '')) as a from survey_answers where survey = 'annual-2030-31' "
                + "order by 1").Column<string>("a")];

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
