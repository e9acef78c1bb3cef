using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

public sealed class WithdrawalTests(SampleWorkspace sample)
{
    [Fact]
    public void The_word_before_counts_again_and_every_as_of_still_shows_the_withdrawn_one()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var before = actions.Said();
        var changed = actions.Load(ActionsWorkspace.All.Select(r => r.Replace("in_progress", "cancelled", StringComparison.Ordinal))
            .Append(ActionsWorkspace.Row(59).Replace("approved", "praised", StringComparison.Ordinal)));
        var (position, wrong) = (changed.After.Position, actions.Said());
        Assert.NotEqual(before, wrong);

        var tried = actions.Withdraw(position, "wrong", dryRun: true);
        Assert.Equal(changed.After, actions.Workspace.At().AsOf);
        Assert.Contains(tried.Indicators, i => i.Indicator == "SO1-1");
        Assert.Equal(2, Assert.Single(tried.CountsAgain).Position);

        var report = actions.Withdraw(position, "wrong");
        Assert.Equal(before, actions.Said());
        Assert.Empty(actions.Workspace.At().Rejections());
        Assert.Equal(wrong, actions.Said(position.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("wrong", actions.Workspace.At().Deliveries.Single(d => d.Position == position).Withdrawn?.Reason);
        Assert.Null(actions.Workspace.At(changed.After).Deliveries.Single(d => d.Position == position).Withdrawn);
        Assert.Single(actions.Workspace.At().Rejections(position));
        Assert.Equal(position + 1, report.After.Position);
        actions.AssertRebuilds();

        // It can be loaded again, and what comes later stands on it.
        Assert.Equal(LoadOutcome.Loaded,
            Assert.Single(actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59))).Deliveries).Outcome);
        Assert.Equal(59, actions.Count);
        actions.AssertRebuilds();
    }

    [Fact]
    public void A_slice_that_should_not_exist_is_gone_and_a_merge_and_what_it_superseded_too()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var before = actions.Said();
        var merge = actions.Load([ActionsWorkspace.Row(3, "completed"), ActionsWorkspace.Row(60)], merge: true).After.Position;
        var stray = actions.Load(
            [ActionsWorkspace.Row(1, "planned").Replace("2024/25", "2022/23", StringComparison.Ordinal)]).After.Position;
        actions.Withdraw(merge, "not agreed");
        actions.Withdraw(stray, "wrong year");
        Assert.Equal(before, actions.Said());
        Assert.Null(actions.Workspace.At().Score(Period.Parse("2022/23"))["SO2-1"].Reading.Value);
        Directory.Delete(Path.Combine(actions.Folder, "warehouse"), recursive: true);
        using var again = Workspace.Open(actions.Folder);
        Assert.Equal(actions.Workspace.At().AsOf, again.At().AsOf);
        actions.AssertRebuilds();
    }

    [Fact]
    public void What_cannot_be_withdrawn_is_refused_and_nothing_is_written()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59)));
        actions.Withdraw(3, "wrong");
        var head = actions.Workspace.At();
        foreach (var (position, rule) in new[] { (1L, "not_a_delivery"), (4, "not_a_delivery"), (9, "unknown_delivery"),
            (0, "unknown_delivery"), (3, "already_withdrawn") })
            Assert.Equal(rule, Assert.Single(Assert.Throws<RefusedException>(() => actions.Withdraw(position, "why")).Issues).Rule);
        Assert.Throws<RefusedException>(() => actions.Withdraw(2, " "));
        Assert.Equal(head.AsOf, actions.Workspace.At().AsOf);
    }

    [Fact]
    public void What_is_erased_is_nowhere_any_more_and_every_place_says_so()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var before = actions.Said();
        var secret = actions.Load(
            ActionsWorkspace.All.Append(ActionsWorkspace.Row(59).Replace("Action 59", "Born 1 May 1970", StringComparison.Ordinal)));
        var position = secret.After.Position;
        var later = actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(60)), accept: null).After.Position;
        actions.Withdraw(later, "too early");
        var file = secret.Deliveries[0].Delivery.Files[0];
        var held = actions.Workspace.At("3");
        Assert.NotNull(held.Score(ActionsWorkspace.Year)["SO1-1"]);
        var report = Runs.Command("withdraw", "3", "--by", "DPO", "--reason", "personal data", "--erase", "--received", "2025-08-01",
            "--workspace", actions.Folder);
        Assert.Equal((0, ""), (report.Code, report.Error));
        actions.Workspace.Refresh();

        Assert.Equal("warehouse_closed", Assert.Throws<RefusedException>(() => held.Score(ActionsWorkspace.Year)).Issues[0].Rule);
        Assert.NotNull(actions.Workspace.At("3").Score(ActionsWorkspace.Year)["SO1-1"]);
        Assert.Equal(before, actions.Said());
        Assert.Empty(Directory.GetFiles(Path.Combine(actions.Folder, "deliveries"), file.Sha256 + "*"));
        Assert.Contains(file.Sha256, File.ReadAllText(Path.Combine(actions.Folder, "journal.jsonl")), StringComparison.Ordinal);
        foreach (var path in Directory.GetFiles(actions.Folder, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("Born 1 May 1970", File.ReadAllText(path, System.Text.Encoding.Latin1), StringComparison.Ordinal);

        using var opened = Workspace.Open(actions.Folder);
        Assert.Null(opened.Incomplete);
        Assert.Empty(opened.At().Remarks);
        var at = opened.At("3");
        Assert.Equal("erased_since", Assert.Single(opened.At("3").Remarks).Rule);
        Assert.Equal(before, actions.Said("3"));
        Assert.True(opened.At().Deliveries[1].Withdrawn?.Erased);
        Assert.True(opened.Verify().Holds);
        Assert.Equal(at.AsOf, opened.At("3").AsOf);
        opened.BackUp(Path.Combine(sample.NewFolder(), "backup"));

        // The same bytes do not come back by accident, not even in a try; who says so has a delivery like any other.
        var same = actions.Write("plan_actions.csv",
            ActionsWorkspace.All.Append(ActionsWorkspace.Row(59).Replace("Action 59", "Born 1 May 1970", StringComparison.Ordinal)));
        foreach (var dry in new[] { true, false })
        {
            var refused =
                Assert.Single(
                    Assert.Throws<RefusedException>(() => actions.Workspace.Load(actions.Request(same) with { DryRun = dry })).Issues);
            Assert.Equal("erased_before", refused.Rule);
            Assert.Contains("erased as delivery 3 by entry 6 on 2025-08-01 (DPO: personal data)", refused.Message,
                StringComparison.Ordinal);
        }
        var told = Runs.Command("load", same, "--dry-run", "--format", "json", "--lang", "fr", "--workspace", actions.Folder);
        Assert.Equal(1, told.Code);
        Assert.Contains("\"rule\": \"erased_before\"", told.Output, StringComparison.Ordinal);
        Assert.Contains("erreur erased_before: Il contient exactement les octets effacés", told.Error, StringComparison.Ordinal);
        Assert.Equal(0, Runs.Command("load", same, "--accept-erased", "--by", "test", "--received", "2025-10-01", "--workspace",
            actions.Folder).Code);
        actions.Workspace.Refresh();
        Assert.Equal(59, actions.Count);
        // Now that they are there by decision, they are not asked about again.
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(actions.Workspace.Load(actions.Request(same)).Deliveries).Outcome);
        actions.AssertRebuilds();
    }

    [Fact]
    public void What_is_no_position_is_wrong_usage_and_says_what_is_one()
    {
        var told = Runs.Command("withdraw", "abc", "--by", "me", "--reason", "why");
        Assert.Equal(2, told.Code);
        Assert.Contains(
            "'abc' is no delivery; expected a position in the journal, such as 124. Write the number that 'scorecard load' printed",
            told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_erasure_says_which_entries_it_reads_again()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59)));
        var lines = new Lines();
        actions.Workspace.Withdraw(3, "me", "by law", erase: true, ActionsWorkspace.Begin.AddDays(9), dryRun: true, lines);
        Assert.Equal(["calcul des indicateurs sans elle", "nouvelle lecture de l'entrée 2 sur 4 : plan_actions.csv",
            "comparaison des indicateurs"], lines.French);
    }

    private sealed class Lines : IProgress<LocalizedText>
    {
        public List<string> French { get; } = [];

        public void Report(LocalizedText value) => French.Add(value.French);
    }

    [Fact]
    public void Bytes_that_another_delivery_needs_are_not_erased_and_a_withdrawn_one_can_be_erased_later()
    {
        using var actions = new ActionsWorkspace(sample);
        var rows = ActionsWorkspace.All.ToList();
        actions.Load(rows);
        actions.Load([.. rows, ActionsWorkspace.Row(59)]);
        actions.Load(rows, accept: null);
        Assert.Equal("bytes_needed",
            Assert.Single(Assert.Throws<RefusedException>(() => actions.Withdraw(2, "why", erase: true)).Issues).Rule);
        actions.Withdraw(4, "why");
        Assert.Equal(59, actions.Count);
        actions.Withdraw(4, "by law", erase: true);
        Assert.Equal(59, actions.Count);
        Assert.Equal("already_withdrawn",
            Assert.Single(Assert.Throws<RefusedException>(() => actions.Withdraw(4, "why", erase: true)).Issues).Rule);
        actions.AssertRebuilds();
    }
}
