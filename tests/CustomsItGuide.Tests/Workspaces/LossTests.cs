using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

public sealed class LossTests(SampleWorkspace sample)
{
    [Fact]
    public void A_part_a_single_row_an_emptied_column_and_a_file_of_rejected_rows_are_refused_and_change_nothing()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var (head, said) = (actions.Workspace.At(), actions.Said());

        var part = Refused(actions, ActionsWorkspace.All.Where(r => r.Contains(",D2,", StringComparison.Ordinal)));
        Assert.Equal("rows_lost", part.Issues[0].Rule);
        Assert.Contains("43 of the 58 rows", part.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("2024/25 / A-02", part.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("and 23 more", part.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("--accept-losses 43;", part.Issues[^1].Message, StringComparison.Ordinal);

        Assert.Contains("57 of the 58 rows", Refused(actions, [ActionsWorkspace.Row(1)]).Issues[0].Message, StringComparison.Ordinal);

        var rejected = Refused(actions, ActionsWorkspace.All.Select((r, i) => i == 0 ? r : r.Replace("approved", "praised", StringComparison.Ordinal)));
        Assert.Contains("57 of the 58 rows", rejected.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("Of them 57 stand in the delivery and are rejected there", rejected.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("57 by the rule code in the column origin, the first with 'praised'", rejected.Issues[^2].Message, StringComparison.Ordinal);
        Assert.Contains("In all 57: 57 rows, 0 cells and 0 rejected rows", rejected.Issues[^1].Message, StringComparison.Ordinal);

        var emptied = Refused(actions, ActionsWorkspace.All.Select(r => r.Replace("Doc ", "", StringComparison.Ordinal).Replace("2025-03-01", "", StringComparison.Ordinal)));
        Assert.Equal(["cells_lost", "losses"], emptied.Issues.Select(i => i.Rule).Distinct());
        Assert.Contains("39 of the 39 filled cells of the column completed_on in 2024/25", emptied.Issues[0].Message, StringComparison.Ordinal);

        Assert.Equal((head, said), (actions.Workspace.At(), actions.Said()));
    }

    [Fact]
    public void A_new_file_most_of_whose_rows_are_rejected_is_refused_though_it_replaces_nothing()
    {
        using var actions = new ActionsWorkspace(sample);
        var refused = Refused(actions, ActionsWorkspace.All.Select((r, i) => i == 0 ? r : r.Replace("approved", "praised", StringComparison.Ordinal)));
        Assert.Equal(["rows_rejected", "losses"], refused.Issues.Select(i => i.Rule));
        Assert.Contains("--accept-losses 57;", refused.Issues[^1].Message, StringComparison.Ordinal);
        Assert.Equal(1, actions.Workspace.At().Position);
    }

    [Fact]
    public void What_is_accepted_by_its_very_number_is_loaded_recorded_and_shown()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var rows = ActionsWorkspace.All.Take(50).ToList();
        Assert.Equal("losses_number", Assert.Throws<RefusedException>(() => actions.Load(rows, accept: 9)).Issues[0].Rule);
        Assert.Equal("losses_number", Assert.Throws<RefusedException>(() => actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59)), accept: 1)).Issues[0].Rule);

        var loaded = actions.Load(rows, accept: 8);
        Assert.Equal(8, Assert.Single(loaded.Deliveries).Delivery.AcceptedLosses);
        Assert.Equal(8, actions.Workspace.Deliveries(actions.Workspace.At())[^1].AcceptedLosses);
        Assert.Contains("\"accepted_losses\":8", File.ReadAllText(Path.Combine(actions.Folder, "journal.jsonl")), StringComparison.Ordinal);
        var assessment = actions.Workspace.Score(ActionsWorkspace.Year, actions.Workspace.At())["SO1-1"];
        Assert.Contains(assessment.Findings, f => f.Code == "losses_accepted");
        Assert.NotEqual(SourceRating.Sound, assessment.SourceRating);
        Assert.DoesNotContain(actions.Workspace.Score(ActionsWorkspace.Year, actions.Workspace.At())["SP2-3"].Findings, f => f.Code == "losses_accepted");
        actions.AssertRebuilds();

        // A whole delivery that takes nothing away ends it.
        actions.Load(ActionsWorkspace.All);
        Assert.DoesNotContain(actions.Workspace.Score(ActionsWorkspace.Year, actions.Workspace.At())["SO1-1"].Findings, f => f.Code == "losses_accepted");
    }

    [Fact]
    public void A_survey_that_vanishes_because_another_data_set_lost_its_row_is_a_loss()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var head = workspace.At();
        var surveys = File.ReadAllLines(Directory.GetFiles(Repository.Sample, "surveys_ptc-2024-04*.csv").Single());
        var members = File.ReadAllLines(Directory.GetFiles(Repository.Sample, "members_2025-09.csv").Single());
        var file = Path.Combine(sample.NewFolder(), "members.csv");
        File.WriteAllLines(file, members.Take(100));
        var refused = Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([file], Received: new DateTimeOffset(2025, 11, 20, 9, 0, 0, TimeSpan.Zero))));
        Assert.Contains(refused.Issues, i => i.File == "survey_answers" && i.Message.Contains(surveys[1].Split(',')[0], StringComparison.Ordinal));
        // Nobody who answered is named.
        Assert.All(refused.Issues.Where(i => i.File == "survey_answers"), i => Assert.DoesNotContain(" / ", i.Message, StringComparison.Ordinal));
        Assert.Equal(head, workspace.At());
    }

    [Fact]
    public void A_file_whose_rows_all_refer_to_something_unknown_has_no_row_that_can_be_used()
    {
        using var actions = new ActionsWorkspace(sample);
        var topics = File.ReadAllLines(Path.Combine(Repository.Sample, "topics.csv"));
        actions.Workspace.Load(actions.Request(actions.Write("topics.csv", [topics[1].Replace(topics[1].Split(',')[0], "T1", StringComparison.Ordinal)], topics[0])));
        var expenditure = File.ReadAllLines(Directory.GetFiles(Repository.Sample, "expenditure_2023-24*.csv").Single());
        var refused = Assert.Throws<RefusedException>(() => actions.Workspace.Load(actions.Request(actions.Write("expenditure.csv", expenditure[1..].Where(l => !l.Contains("other", StringComparison.Ordinal)), expenditure[0]))));
        Assert.Single(refused.Issues, i => i.Rule == "no_row_usable");
    }

    [Fact]
    public void The_plan_may_set_its_own_limits()
    {
        var plan = PlanFolders.Changed(sample, "plan.yaml", "  timeliness_fail:", """
              loss_rows_max:
                value: 90
                unit: percent
                meaning: { en: Rows that a load may take away., fr: Lignes qu’un chargement peut retirer. }
                source: { en: A test., fr: Un essai. }
              timeliness_fail:
            """);
        using var actions = new ActionsWorkspace(sample, plan);
        actions.Load(ActionsWorkspace.All);
        Assert.Equal(43, Assert.Single(actions.Load(ActionsWorkspace.All.Where(r => r.Contains(",D2,", StringComparison.Ordinal))).Deliveries).Delivery.Rows.Removed);
    }

    [Fact]
    public void The_command_lists_what_would_go_and_a_dry_run_says_the_same()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var file = actions.Write("plan_actions.csv", ActionsWorkspace.All.Take(12).Select(r => r.Replace("Action 3,", "Action III,", StringComparison.Ordinal)));
        var tried = Runs.Command("load", file, "--dry-run", "--workspace", actions.Folder, "--received", "2025-09-01");
        Assert.Equal(0, tried.Code);
        Assert.Contains("2024/25 / A-03: title 'Action 3' -> 'Action III'", tried.Output, StringComparison.Ordinal);
        Assert.Contains("Would move on the scorecard:", tried.Output, StringComparison.Ordinal);
        Assert.Contains("would_be_refused", tried.Error, StringComparison.Ordinal);
        var (code, output, error) = Runs.Command("load", file, "--workspace", actions.Folder, "--received", "2025-09-01");
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("plan_actions: error rows_lost: 46 of the 58 rows", error, StringComparison.Ordinal);
        var json = Runs.Command("load", file, "--dry-run", "--format", "json", "--workspace", actions.Folder, "--received", "2025-09-01").Output;
        Assert.Contains("\"number\": 46", json, StringComparison.Ordinal);
        Assert.Contains("\"after\": \"Action III\"", json, StringComparison.Ordinal);
    }

    private static RefusedException Refused(ActionsWorkspace actions, IEnumerable<string> rows) => Assert.Throws<RefusedException>(() => actions.Load(rows));
}
