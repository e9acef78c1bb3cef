using System.Globalization;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>
/// Whatever is loaded, merged, delivered in parts, withdrawn or refused, in whatever order: the warehouse that grew equals the one that is
/// made anew, nothing goes that no report named, and what is refused leaves the journal as it was.
/// </summary>
public sealed class SequenceProperties(SampleWorkspace sample)
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Nothing_is_lost_unnamed_and_grown_equals_rebuilt(int seed, bool parts)
    {
        var plan = parts
            ? PlanFolders.Changed(sample, "datasets/plan_actions.yaml", "slice: [fiscal_year]\n",
                "slice: [fiscal_year]\npart: directorate\n") : null;
        using var actions = new ActionsWorkspace(sample, plan);
        var random = new Random(seed);
        var (refused, withdrawn) = (0, 0);
        // At least so long, and until both have been met.
        for (var step = 0; step < 14 || ((refused == 0 || withdrawn == 0) && step < 40); step++)
        {
            var head = actions.Workspace.At();
            var before = Keys(actions);
            try
            {
                if (random.Next(4) == 0 && Standing(actions, random) is { } one)
                {
                    actions.Withdraw(one, "drawn", erase: random.Next(4) == 0);
                    withdrawn++;
                }
                else
                {
                    var report = Load(actions, random);
                    var lost = before.Except(Keys(actions)).Order(StringComparer.Ordinal).ToList();
                    Assert.Equal(lost, report.Losses.Rows.SelectMany(r => r.Keys).Order(StringComparer.Ordinal));
                    Assert.Equal(lost.Count, report.Losses.RowCount);
                }
            }
            catch (RefusedException)
            {
                refused++;
                Assert.Equal(head.AsOf, actions.Workspace.At().AsOf);
                Assert.Equal(before, Keys(actions));
            }
        }
        Assert.True(refused > 0 && withdrawn > 0, "The sequence has to meet both.");
        actions.AssertRebuilds();
        Directory.Delete(Path.Combine(actions.Folder, "warehouse"), recursive: true);
        var said = actions.Said();
        using var again = Workspace.Open(actions.Folder);
        Assert.Equal(actions.Workspace.At().AsOf, again.At().AsOf);
        Assert.Equal(said, actions.Said());
        Assert.True(again.Verify().Holds);
    }

    /// <summary>Between one and twenty rows of two years, at times a whole year, at times with a row that is rejected; half of what is
    /// refused is accepted.</summary>
    private static LoadReport Load(ActionsWorkspace actions, Random random)
    {
        var year = random.Next(3) == 0 ? "2023/24" : "2024/25";
        var many = random.Next(2) == 0 ? 20 : 1 + random.Next(12);
        var rows = Enumerable.Range(1, 20).OrderBy(_ => random.Next()).Take(many).Order().Select(n => ActionsWorkspace.Row(
            n, random.Next(2) == 0 ? "completed" : "planned", "D" + (1 + random.Next(2)), random.Next(15) == 0 ? "praised" : "approved")
                .Replace("2024/25", year, StringComparison.Ordinal));
        var file = actions.Write(string.Create(CultureInfo.InvariantCulture, $"plan_actions_{random.Next(1000)}.csv"), rows);
        var request = actions.Request(file) with { Merge = random.Next(3) == 0 };
        var tried = actions.Workspace.Load(request with { DryRun = true });
        Assert.True(tried.Losses.Rows.All(r => r.Count <= 20), "All keys are listed.");
        return actions.Workspace.Load(
            request with { AcceptLosses = tried.Losses.AreAboveLimits && random.Next(2) == 0 ? tried.Losses.Number : null });
    }

    private static long? Standing(ActionsWorkspace actions, Random random)
    {
        var all = actions.Workspace.At().Deliveries.Where(d => d.Withdrawn is null).ToList();
        return all.Count < 2 ? null : all[random.Next(all.Count)].Position;
    }

    private static List<string> Keys(ActionsWorkspace actions) =>
        [.. actions.Workspace.Sql("select fiscal_year || ' / ' || action from plan_actions order by 1").Rows.Select(r => (string)r[0]!)];
}
