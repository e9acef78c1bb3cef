namespace CustomsItGuide.Tests.Workspaces;

public sealed class ActionHistoryTests(SampleWorkspace sample)
{
    [Fact]
    public void A_rewritten_plan_says_what_was_rewritten_by_whom_when_and_by_which_decision()
    {
        using var actions = new ActionsWorkspace(sample);
        var first = ActionsWorkspace.All.Append(ActionsWorkspace.Row(59, origin: "added")).ToList();
        actions.Load(first, by: "planner");
        Assert.Empty(Codes(actions, "SO1-1"));

        // … are of SO1.
        var second = first.Select(r => r switch
        {
            _ when Is(r, 4) => r.Replace(",approved,,", ",approved,2026-06-30,PC 190", StringComparison.Ordinal),
            _ when Is(r, 8) => r.Replace(",SO1,", ",SO4,", StringComparison.Ordinal),
            _ when Is(r, 16) => r.Replace("completed,2025-03-01", "in_progress,", StringComparison.Ordinal),
            _ when Is(r, 59) => r.Replace("added", "approved", StringComparison.Ordinal),
            _ => r,
        }).Where(r => !Is(r, 20)).ToList();
        actions.Load(second, by: "rewriter");

        var findings = actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"].Findings;
        Assert.Equal("Due date moved since the plan was first delivered: A-04 from 2025-06-30 to 2026-06-30, after the year's end "
            + "(rewriter, 2025-07-22, PC 190).", Text("due_date_moved"));
        Assert.Equal("Action moved to another objective: A-08 from SO1 to SO4 (rewriter, 2025-07-22, no decision).", Text("action_moved"));
        Assert.Equal("Completion taken back: A-16 now in_progress (rewriter, 2025-07-22, no decision).", Text("completion_withdrawn"));
        Assert.Equal("Action no longer in the year's plan: A-20 of SO1 (rewriter, 2025-07-22, no decision).", Text("action_removed"));
        Assert.Contains("action_moved", Codes(actions, "SO4-1"));
        Assert.Contains("approved_scope_changed", Codes(actions, "SO4-1"));
        actions.AssertRebuilds();

        var history = actions.Workspace.At().Registers.ActionHistory(ActionsWorkspace.Year, "a-04");
        Assert.Equal([ChangeKind.Added, ChangeKind.Changed], history.Select(v => v.Kind).Distinct());
        Assert.Contains(history, v => v is { Column: "due_on", Before: null, After: "2026-06-30", Position: 3, By: "rewriter" });

        // A withdrawal undoes it, and is in the history; nothing is left to remark.
        actions.Withdraw(3, "not agreed");
        Assert.Empty(Codes(actions, "SO1-1"));
        Assert.Contains(actions.Workspace.At().Registers.ActionHistory(ActionsWorkspace.Year, "A-04"),
            v => v is { Column: "due_on", Before: "2026-06-30", After: null, IsWithdrawal: true });
        actions.AssertRebuilds();

        string Text(string code) => findings.Single(f => f.Code == code).Message.English;
    }

    [Fact]
    public void What_was_told_before_a_delivery_that_was_withdrawn_is_told_again()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        actions.Load([ActionsWorkspace.Row(1, "in_progress")], merge: true);
        var told = Codes(actions, "SO2-1");
        Assert.Contains("completion_withdrawn", told);
        var slip = actions.Load([ActionsWorkspace.Row(1, "completed")], merge: true).Deliveries[0].Delivery.Position;
        Assert.DoesNotContain("completion_withdrawn", Codes(actions, "SO2-1"));
        actions.Withdraw(slip, "slip");
        Assert.Equal(told, Codes(actions, "SO2-1"));
        actions.AssertRebuilds();
    }

    [Fact]
    public void An_action_that_continues_a_line_which_does_not_exist_is_named_and_counts()
    {
        using var actions = new ActionsWorkspace(sample);
        string[] rows = ["2024/25,A-01,SO1,One,in_progress,,,D1,approved,,,SO1-99",
            "2024/25,A-02,SO1,Two,in_progress,,,D1,approved,,,2024/25:A-01",
            "2024/25,A-03,SO1,Three,in_progress,,,D1,approved,,,2024/25:A-98",
            "2024/25,A-04,SO1,Four,in_progress,,,D1,approved,,,2021/22:A-98"];
        actions.Workspace.Load(actions.Request(actions.Write("plan_actions.csv", rows, ActionsWorkspace.Header + ",carried_from")));
        var assessment = actions.Workspace.At().Score(ActionsWorkspace.Year)["SO1-1"];
        Assert.Equal(4, assessment.Reading.Denominator);
        Assert.Contains("A-01 (SO1-99), A-03 (2024/25:A-98).",
            assessment.Findings.Single(f => f.Code == "carried_from_unknown").Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void When_indicators_lose_their_data_the_fulfilment_names_them_and_says_what_it_would_be()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var year = Period.Parse("2024/25");
        var before = workspace.At().Score(year)["RES-1"].Reading;
        Assert.False(before.Supporting.ContainsKey("gone_as_not_met"));
        var rows = workspace.Sql(
            "select fiscal_year, action, home, title, status, completed_on, evidence, directorate, origin, due_on, decision from "
                + "plan_actions where fiscal_year = '2024/25' and home = 'SO2'");
        var file = Path.Combine(sample.NewFolder(), "plan_actions.csv");
        File.WriteAllLines(file,
            rows.Rows.Select(r =>
                string.Join(',',
                    r.Select(c =>
                        $"\"{(c is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : c)}\"")))
                            .Prepend(string.Join(',', rows.Columns)));
        var request = new LoadRequest([file], By: "test", Received: new DateTimeOffset(2025, 11, 20, 9, 0, 0, TimeSpan.Zero));
        var number = workspace.Load(request with { DryRun = true }).Losses.Number;
        workspace.Load(request with { AcceptLosses = number });
        var after = workspace.At().Score(year)["RES-1"];
        Assert.True(after.Reading.Value > before.Value);
        Assert.Contains("SO1-1", after.Findings.Single(f => f.Code == "value_gone").Message.English, StringComparison.Ordinal);
        Assert.True(after.Reading.Supporting["gone_as_not_met"] <= before.Value);
        Assert.True(after.Reading.Supporting["worst_case"] <= before.Value);
        // The sentence and the rating of the source say it, not only a remark.
        Assert.Contains("SO1-1", after.Reason.English, StringComparison.Ordinal);
        Assert.Contains("have none now; counted as not met, it would be", after.Reason.English, StringComparison.Ordinal);
        Assert.Equal(SourceRating.Weak, after.SourceRating);
    }

    private static bool Is(string row, int number) => row.Contains($",A-{number:00},", StringComparison.Ordinal);

    private static List<string> Codes(ActionsWorkspace actions, string indicator) =>
        [.. actions.Workspace.At().Score(ActionsWorkspace.Year)[indicator].Findings
        .Select(f => f.Code)
        .Where(c => c is "due_date_moved" or "action_moved" or "approved_scope_changed" or "completion_withdrawn" or "action_removed"
            or "carried_from_unknown")];
}
