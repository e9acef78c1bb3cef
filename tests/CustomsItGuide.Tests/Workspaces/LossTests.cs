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
        Assert.Contains("and 23 more (--format json has them)", part.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("--accept-losses 43;", part.Issues[^1].Message, StringComparison.Ordinal);

        Assert.Contains("57 of the 58 rows", Refused(actions, [ActionsWorkspace.Row(1)]).Issues[0].Message, StringComparison.Ordinal);

        var rejected = Refused(actions,
            ActionsWorkspace.All.Select((r, i) => i == 0 ? r : r.Replace("approved", "praised", StringComparison.Ordinal)));
        Assert.Contains("57 of the 58 rows", rejected.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("Of them 57 stand in the delivery and are rejected there", rejected.Issues[0].Message, StringComparison.Ordinal);
        Assert.Contains("57 by the rule code in the column origin, the first with 'praised'",
            rejected.Issues.Single(i => i.Rule == "rows_rejected").Message, StringComparison.Ordinal);
        Assert.Contains("In all 57: 57 rows, 0 cells and 0 rejected rows", rejected.Issues[^1].Message, StringComparison.Ordinal);

        var emptied = Refused(actions,
            ActionsWorkspace.All.Select(r =>
                r.Replace("Doc ", "", StringComparison.Ordinal).Replace("2025-03-01", "", StringComparison.Ordinal)));
        Assert.Equal(["cells_lost", "losses"], emptied.Issues.Select(i => i.Rule).Distinct());
        Assert.Contains("39 of the 39 filled cells of the column completed_on in 2024/25", emptied.Issues[0].Message,
            StringComparison.Ordinal);

        Assert.Equal((head.AsOf, said), (actions.Workspace.At().AsOf, actions.Said()));
    }

    [Fact]
    public void A_new_file_most_of_whose_rows_are_rejected_is_refused_though_it_replaces_nothing()
    {
        using var actions = new ActionsWorkspace(sample);
        var refused = Refused(actions,
            ActionsWorkspace.All.Select((r, i) => i == 0 ? r : r.Replace("approved", "praised", StringComparison.Ordinal)));
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
        Assert.Equal("losses_number",
            Assert.Throws<RefusedException>(() =>
                actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59)), accept: 1)).Issues[0].Rule);

        var loaded = actions.Load(rows, accept: 8);
        Assert.Equal(8, Assert.Single(loaded.Deliveries).Delivery.AcceptedLosses);
        Assert.Equal(8, actions.Workspace.At().Deliveries[^1].AcceptedLosses);
        Assert.Contains("\"accepted_losses\":8", File.ReadAllText(Path.Combine(actions.Folder, "journal.jsonl")), StringComparison.Ordinal);
        var assessment = actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"];
        Assert.Contains(assessment.Findings, f => f.Code == "losses_accepted");
        Assert.NotEqual(SourceRating.Sound, assessment.SourceRating);
        Assert.DoesNotContain(actions.Workspace.At().Score(ActionsWorkspace.Year)["SP2-3"].Findings, f => f.Code == "losses_accepted");
        actions.AssertRebuilds();

        // A whole delivery that takes nothing away ends it.
        actions.Load(ActionsWorkspace.All);
        Assert.DoesNotContain(actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"].Findings, f => f.Code == "losses_accepted");
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
        var refused = Assert.Throws<RefusedException>(() =>
            workspace.Load(new LoadRequest([file], Received: new DateTimeOffset(2025, 11, 20, 9, 0, 0, TimeSpan.Zero))));
        Assert.Contains(refused.Issues,
            i => i.File == "survey_answers" && i.Message.Contains(surveys[1].Split(',')[0], StringComparison.Ordinal));
        // Nobody who answered is named.
        Assert.All(refused.Issues.Where(i => i.File == "survey_answers"),
            i => Assert.DoesNotContain(" / ", i.Message, StringComparison.Ordinal));
        Assert.Equal(head.AsOf, workspace.At().AsOf);
    }

    [Fact]
    public void A_file_whose_rows_all_refer_to_something_unknown_has_no_row_that_can_be_used()
    {
        using var actions = new ActionsWorkspace(sample);
        var topics = File.ReadAllLines(Path.Combine(Repository.Sample, "topics.csv"));
        actions.Workspace.Load(
            actions.Request(
                actions.Write("topics.csv", [topics[1].Replace(topics[1].Split(',')[0], "T1", StringComparison.Ordinal)], topics[0])));
        var expenditure = File.ReadAllLines(Directory.GetFiles(Repository.Sample, "expenditure_2023-24*.csv").Single());
        var refused = Assert.Throws<RefusedException>(() =>
            actions.Workspace.Load(
                actions.Request(
                    actions.Write("expenditure.csv", expenditure[1..].Where(l => !l.Contains("other", StringComparison.Ordinal)),
                        expenditure[0]))));
        Assert.Single(refused.Issues, i => i.Rule == "no_row_usable");
    }

    [Fact]
    public void The_plan_may_set_its_own_limits()
    {
        var plan = PlanFolders.Changed(sample, "plan.yaml", "  timeliness_fail:", """
              loss_rows_max:
                value: 100
                unit: percent
                meaning: { en: Rows that a load may take away., fr: Lignes qu’un chargement peut retirer. }
                source: { en: A test., fr: Un essai. }
              timeliness_fail:
            """);
        using var actions = new ActionsWorkspace(sample, plan);
        actions.Load(ActionsWorkspace.All);
        Assert.Equal(43,
            Assert.Single(
                actions.Load(
                    ActionsWorkspace.All.Where(r => r.Contains(",D2,", StringComparison.Ordinal))).Deliveries).Delivery.Rows.Removed);
    }

    [Fact]
    public void The_command_lists_what_would_go_and_a_dry_run_says_the_same()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var file = actions.Write("plan_actions.csv",
            ActionsWorkspace.All.Take(12).Select(r => r.Replace("Action 3,", "Action III,", StringComparison.Ordinal)));
        var tried = Runs.Command("load", file, "--dry-run", "--workspace", actions.Folder, "--received", "2025-09-01");
        Assert.Equal(1, tried.Code);
        Assert.Contains("would be refused", tried.Output, StringComparison.Ordinal);
        Assert.Contains("2024/25 / A-03: title 'Action 3' -> 'Action III'", tried.Output, StringComparison.Ordinal);
        Assert.Contains("Would move on the scorecard:", tried.Output, StringComparison.Ordinal);
        Assert.StartsWith("plan_actions: error rows_lost: 46 of the 58 rows", tried.Error, StringComparison.Ordinal);
        var (code, output, error) = Runs.Command("load", file, "--workspace", actions.Folder, "--received", "2025-09-01");
        Assert.Equal(1, code);
        Assert.Contains("would be refused", output, StringComparison.Ordinal);
        Assert.StartsWith("plan_actions: error rows_lost: 46 of the 58 rows", error, StringComparison.Ordinal);
        var json = Runs.Command("load", file, "--dry-run", "--format", "json", "--workspace", actions.Folder, "--received",
            "2025-09-01").Output;
        Assert.Contains("\"number\": 46", json, StringComparison.Ordinal);
        Assert.Contains("\"after\": \"Action III\"", json, StringComparison.Ordinal);
        Assert.Contains("\"outcome\": \"would_be_refused\"", json, StringComparison.Ordinal);
        Assert.Contains("\"2024/25 / A-58\"", json, StringComparison.Ordinal);
        // A program that loads is told in JSON too.
        json = Runs.Command("load", file, "--format", "json", "--workspace", actions.Folder, "--received", "2025-09-01").Output;
        Assert.Contains("\"refused\": true", json, StringComparison.Ordinal);
        Assert.Contains("\"number\": 46", json, StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"rows_lost\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_rows_within_the_limit_that_are_much_of_an_indicator_or_keep_it_from_its_target_are_refused()
    {
        using var actions = new ActionsWorkspace(sample);
        // SO1 has 14 actions of which one is open, the others have none open but many.
        var all = ActionsWorkspace.All.Select((r, i) =>
            r.Contains(",SO1,", StringComparison.Ordinal) ? ActionsWorkspace.Row(i + 1, i == 3 ? "in_progress" : "completed") : r).ToList();
        actions.Load(all);
        Assert.Equal(Fact.NotMet, actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"].Fact);

        // One row of 58 (1.7 %) and of 14 (7.1 %): both within 10 %, and the target would be met.
        var refused = Refused(actions, all.Where((_, i) => i != 3));
        Assert.Equal(["turns_met", "rows_lost", "losses"], refused.Issues.Select(i => i.Rule));
        Assert.Equal([Severity.Error, Severity.Warning, Severity.Error], refused.Issues.Select(i => i.Severity));
        Assert.Equal("SO1-1", refused.Issues[0].File);
        Assert.Equal("With what goes, in 2024/25, its target, which is not met now, would be met; it would rest on 13 instead of 14 rows "
            + "(7.1 %, limit 10 %).", refused.Issues[0].Message);

        // Two of 58 (3.4 %), both of one objective: 2 of 14 (14.3 %).
        var two = all.Where((r, i) => !(r.Contains(",SO1,", StringComparison.Ordinal) && i is 7 or 11)).ToList();
        Assert.Equal(56, two.Count);
        refused = Refused(actions, two);
        Assert.Equal(["indicator_rows_lost", "rows_lost", "losses"], refused.Issues.Select(i => i.Rule));
        Assert.Equal("With what goes, in 2024/25, it would rest on 12 instead of 14 rows (14.3 %, limit 10 %).", refused.Issues[0].Message);

        var loaded = actions.Load(two, accept: 2);
        Assert.Equal(2, Assert.Single(loaded.Deliveries).Delivery.AcceptedLosses);
        actions.AssertRebuilds();
    }

    [Fact]
    public void Six_open_actions_of_the_sample_left_out_are_refused_though_they_are_less_than_a_tenth()
    {
        using var workspace = Workspace.Open(sample.Copy());
        const string columns =
            "fiscal_year, action, home, array_to_string(tags, ';') as tags, title, deliverable, owner, deputy, due_on, status, progress, "
                + "completed_on, evidence, "
            + "topic, directorate, origin, decision, carried_from";
        var rows = workspace.Sql($"select {columns} from plan_actions where fiscal_year = '2024/25' order by action");
        var open = workspace.Sql(
            "select action, home from plan_actions where fiscal_year = '2024/25' and status <> 'completed' and origin = 'approved' order "
                + "by action").Rows
            .GroupBy(r => (string)r[1]!).OrderBy(g => g.Count()).SelectMany(g => g).Take(6).Select(r => (string)r[0]!).ToList();
        var file = Path.Combine(sample.NewFolder(), "plan_actions.csv");
        File.WriteAllLines(file, rows.Rows.Where(r => !open.Contains((string)r[1]!)).Select(r => string.Join(',', r.Select(c =>
            $"\"{(c is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : c)}\"")))
                .Prepend(string.Join(',', rows.Columns)));
        var refused = Assert.Throws<RefusedException>(() =>
            workspace.Load(new LoadRequest([file], By: "test", Received: new DateTimeOffset(2025, 11, 20, 9, 0, 0, TimeSpan.Zero))));
        Assert.Contains(refused.Issues, i => i.Rule == "turns_met");
        Assert.Contains(refused.Issues, i => i is { Rule: "rows_lost", Severity: Severity.Warning });
    }

    [Fact]
    public void A_merge_is_not_sent_to_merge_and_one_without_anything_new_writes_nothing()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var head = actions.Workspace.At();
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(actions.Load([ActionsWorkspace.Row(1)], merge: true).Deliveries).Outcome);
        Assert.Equal(head.AsOf, actions.Workspace.At().AsOf);

        var emptied = Assert.Throws<RefusedException>(() =>
            actions.Load(ActionsWorkspace.All.Select(r => r.Replace("2025-03-01", "", StringComparison.Ordinal)), merge: true));
        Assert.Contains(emptied.Issues, i => i.Rule == "cells_lost");
        Assert.DoesNotContain("--merge", emptied.Issues[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_action_that_is_moved_or_relabelled_so_that_a_target_would_be_met_is_refused()
    {
        using var actions = new ActionsWorkspace(sample);
        var all = ActionsWorkspace.All.Select((r, i) =>
            r.Contains(",SO1,", StringComparison.Ordinal) ? ActionsWorkspace.Row(i + 1, i == 3 ? "in_progress" : "completed") : r).ToList();
        actions.Load(all);
        foreach (var trick in new[] { ",SO1,:,SO2,", ",approved,:,added," })
        {
            var parts = trick.Split(':');
            var refused = Refused(actions, all.Select((r, i) => i == 3 ? r.Replace(parts[0], parts[1], StringComparison.Ordinal) : r));
            Assert.Equal(["turns_met", "losses"], refused.Issues.Select(i => i.Rule));
            Assert.Equal(
                "With what goes, in 2024/25, its target, which is not met now, would be met; 1 row would be counted in it no longer.",
                refused.Issues[0].Message);
            Assert.Equal(1, refused.Losses.Number);
        }
        Assert.Single(actions.Load(all.Select((r, i) => i == 3 ? r.Replace(",SO1,", ",SO2,", StringComparison.Ordinal) : r),
            accept: 1).Deliveries);
        Assert.Equal(Fact.Met, actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"].Fact);
        Assert.Contains(actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"].Findings, f => f.Code == "losses_accepted");
    }

    /// <summary>A column is emptied and an action is moved so that a target is met: one number, known at once, accepts both.</summary>
    [Fact]
    public void The_number_of_a_refusal_is_the_whole_number()
    {
        using var actions = new ActionsWorkspace(sample);
        var all = ActionsWorkspace.All.Select((r, i) =>
            r.Contains(",SO1,", StringComparison.Ordinal) ? ActionsWorkspace.Row(i + 1, i == 3 ? "in_progress" : "completed") : r).ToList();
        actions.Load(all);
        var rows = all.Select((r, i) => i == 3 ? r.Replace(",SO1,", ",SO2,", StringComparison.Ordinal) : Without(r, 6)).ToList();
        var refused = Refused(actions, rows);
        Assert.Contains(refused.Issues, i => i is { File: "SO1-1", Rule: "turns_met" });
        Assert.Contains(refused.Issues, i => i is { Rule: "cells_lost", Severity: Severity.Error });
        Assert.Equal((0, 1), (refused.Losses.RowCount, refused.Losses.MovedCount));
        Assert.Equal(refused.Losses.Number,
            Assert.Single(actions.Load(rows, accept: refused.Losses.Number).Deliveries).Delivery.AcceptedLosses);
        actions.AssertRebuilds();
    }

    /// <summary>A file of a few rows that empties a column of theirs is no correction of one or two rows.</summary>
    [Fact]
    public void Two_cells_that_were_all_of_their_column_are_lost_by_a_whole_delivery_and_corrected_by_a_merge()
    {
        using var actions = new ActionsWorkspace(sample);
        string Decided(int n, string decision) => ActionsWorkspace.Row(n) + decision;
        var rows = Enumerable.Range(1, 20).Select(n => Decided(n, n <= 2 ? "PC-1" : "")).ToList();
        actions.Load(rows);
        var emptied = Enumerable.Range(1, 20).Select(n => Decided(n, "")).ToList();
        Assert.Equal(["cells_lost", "losses"], Refused(actions, emptied).Issues.Select(i => i.Rule));
        Assert.Equal(2, actions.Load(emptied.Take(2), merge: true).Losses.CellCount);
    }

    /// <summary>One question hides among the answers of all: 15 of 1,622 cells are 12 % of those who answered it.</summary>
    [Fact]
    public void Answers_that_are_emptied_or_left_out_are_held_against_what_the_indicator_was_reported_with()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var lines = File.ReadAllLines(Directory.GetFiles(Repository.Sample, "survey_answers_annual-2024-25*.csv").Single());
        var separator = "\t;,".First(c => lines[0].Contains(c, StringComparison.Ordinal));
        var low = lines.Where(l => l.Split(separator) is [_, _, _, "Q02", "1" or "2" or "3", ..]).ToList();
        Assert.True(low.Count > 40, $"{low.Count}");

        var emptied = Assert.Throws<RefusedException>(() => Load(0, lines.Select(l => low.IndexOf(l) is >= 0 and < 15 ? Emptied(l) : l)));
        Assert.Contains(emptied.Issues, i => i is { File: "SP1-1", Rule: "indicator_rows_lost" });

        Assert.Single(Load(1, lines.Where(l => low.IndexOf(l) is < 0 or >= 9)).Deliveries);
        var again = Assert.Throws<RefusedException>(() => Load(2, lines.Where(l => low.IndexOf(l) is < 0 or >= 18)));
        Assert.Contains(again.Issues,
            i => i is { File: "SP1-1", Rule: "indicator_rows_lost" } && i.Message.Contains("instead of 11", StringComparison.Ordinal));

        LoadReport Load(int day, IEnumerable<string> rows)
        {
            var file = Path.Combine(sample.NewFolder(), "survey_answers_annual-2024-25.csv");
            File.WriteAllLines(file, rows);
            return workspace.Load(
                new LoadRequest([file], By: "test", Received: new DateTimeOffset(2025, 11, 20 + day, 9, 0, 0, TimeSpan.Zero)));
        }

        string Emptied(string line)
        {
            var cells = line.Split(separator);
            cells[4] = "";
            return string.Join(separator, cells);
        }
    }

    [Fact]
    public void A_merge_takes_no_row_away_not_even_by_a_row_that_waits()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var lines = File.ReadAllLines(Directory.GetFiles(Repository.Sample, "survey_answers_annual-2024-25*.csv").Single());
        var separator = "\t;,".First(c => lines[0].Contains(c, StringComparison.Ordinal));
        var cells = lines[1].Split(separator);
        cells[2] = "Atlantis";
        var file = Path.Combine(sample.NewFolder(), "survey_answers_annual-2024-25.csv");
        File.WriteAllLines(file, [lines[0], string.Join(separator, cells), lines[2]]);
        var refused = Assert.Throws<RefusedException>(() => workspace.Load(
            new LoadRequest([file], By: "test", Received: new DateTimeOffset(2025, 11, 20, 9, 0, 0, TimeSpan.Zero)) { Merge = true }));
        Assert.Contains(refused.Issues, i => i is { Rule: "rows_lost", Severity: Severity.Error } or { Rule: "no_row_usable" });
    }

    [Fact]
    public void A_merge_that_changes_every_title_is_warned_of()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        Assert.Empty(actions.Load(ActionsWorkspace.All.Take(9).Select(r => r.Replace(",Action ", ",Deed ", StringComparison.Ordinal)),
            merge: true).Warnings);
        var warning = Assert.Single(
            actions.Load(ActionsWorkspace.All.Select(r => r.Replace(",Action ", ",Other ", StringComparison.Ordinal)),
                merge: true).Warnings);
        Assert.Equal("column_rewritten", warning.Rule);
        Assert.StartsWith("58 of the 58 filled cells of the column title in 2024/25 become other texts.", warning.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_days_move_by_themselves_is_not_the_doing_of_a_load()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var file = Path.Combine(sample.NewFolder(), "topics.csv");
        var lines = File.ReadAllLines(Path.Combine(Repository.Sample, "topics.csv"));
        File.WriteAllLines(file, lines.Select(l => l.Replace("Modernization plan", "Modernisation plan", StringComparison.Ordinal)));
        // A year later what was awaited is overdue, without any file.
        var late = new LoadRequest([file], DryRun: true, By: "test",
            Received: new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero))
        { Details = true };
        Assert.Empty(workspace.Load(late).Indicators);
    }

    /// <summary>A row with one of its cells empty.</summary>
    private static string Without(string row, int cell) => string.Join(',', row.Split(',').Select((text, i) => i == cell ? "" : text));

    private static RefusedException Refused(ActionsWorkspace actions, IEnumerable<string> rows) =>
        Assert.Throws<RefusedException>(() => actions.Load(rows));
}
