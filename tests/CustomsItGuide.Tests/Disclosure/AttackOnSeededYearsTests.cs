using CustomsItGuide.Tests.Disclosure.Attacks;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// Twenty seeded years through the product, four to a workspace: loaded, published and gathered from every surface after the answers came,
/// after late ones, and after corrections. <see cref="AttackOnYearsTests"/> attacks the method alone.
/// </summary>
public sealed class AttackOnSeededYearsTests(SampleWorkspace sample)
{
    private const int YearsOfPlan = 4;

    public static TheoryData<int, bool> Workspaces =>
        [.. from at in Enumerable.Range(0, 5) from batch in new[] { false, true } select (1 + (YearsOfPlan * at), batch)];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Nothing_below_the_totals_is_told_by_all_positions_together(int firstSeed, bool inBatches)
    {
        var years = new SeededYears(Enumerable.Range(firstSeed, YearsOfPlan));
        var (folder, reader) = (sample.NewFolder(), new KeepingReader());
        var plan = inBatches ? PlanFolders.Changed(sample, "plan.yaml", "value: at_once", "value: batch") : Repository.Plan;
        var received = new DateTimeOffset(2025, 8, 1, 9, 0, 0, TimeSpan.Zero);
        using var workspace = Workspace.Open(sample.Empty(plan, received));
        var questions = Path.Combine(Repository.Sample, "survey_questions_synthetic.csv");
        string[] before = [SeededYears.Members, questions, years.WriteSurveys(folder)];
        for (var state = 0; state < SeededYears.States; state++)
        {
            string[] files = [.. state == 0 ? before : [], years.WriteAnswers(folder, state)];
            workspace.LoadAccepting(new LoadRequest(files, By: "test", Received: received.AddDays(30 * state), Strict: true));
            reader.Look(workspace.At());
        }
        Assert.Equal(3 * YearsOfPlan, reader.Tables.Count);
        Assert.Contains(reader.Tables.Values, t => t.Figures.Any(f => f.Kind == "region"));
        Assert.Contains(reader.Tables.Values, t => t.Totals > 1);
        Assert.Empty(reader.Leaks());
    }
}
