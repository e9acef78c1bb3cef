using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Published;

/// <summary>The template of a small office: Spanish, calendar year, euros and hours, targets by year, lower is better; files alone.</summary>
public sealed class SmallOfficeTests : IDisposable
{
    private static readonly string Data = Repository.FullPath("data/plans/oficina-pequena");
    private readonly string folder = Directory.CreateTempSubdirectory("small-office").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Its_values_are_those_of_its_files_and_its_verdicts_those_of_its_targets()
    {
        var (plan, issues) = DefinitionsReader.Read(Path.Combine(Data, "plan"));
        Assert.Empty(issues);
        Assert.Equal(["2024", "2025", "2026"], plan!.Years.Select(y => y.ToString()));
        var received = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
        using var workspace = Workspace.Create(Path.Combine(folder, "w"), Path.Combine(Data, "plan"), "test", "test", received);
        var report = workspace.Load(new LoadRequest([Path.Combine(Data, "deliveries")], By: "Oficina", Received: received));
        Assert.All(report.Deliveries, d => Assert.Equal(0, d.Delivery.Rows.Rejected));
        Assert.All(report.Deliveries, d => Assert.True(d.Delivery.IsSynthetic));

        // Values computed from the files by a script of another language.
        Check(0, [57.5, 1.4875, 10, 3064.25, 13, 11.6], [Fact.NotMet, Fact.Met, Fact.NotMet, Fact.Met, Fact.Met, Fact.NotMet]);
        Check(1, [70, 1.3875, 8, 3148.5, 10, 12.4], [Fact.Met, Fact.Met, Fact.Met, Fact.NotMet, Fact.Met, Fact.Met]);

        void Check(int year, double[] values, Fact[] facts)
        {
            var scorecard = workspace.At().Score(plan.Years[year]);
            Assert.Equal(values, scorecard.Assessments.Select(a => Math.Round(a.Reading.Value!.Value, 9)));
            Assert.Equal(facts, scorecard.Assessments.Select(a => a.Fact));
            Assert.All(scorecard.Assessments, a => Assert.True(a.Reading.SecondComputation!.Agrees));
        }
    }
}
