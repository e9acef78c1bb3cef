using CustomsItGuide.Definitions;
using CustomsItGuide.Tests.Definitions;

namespace CustomsItGuide.Tests.Published;

/// <summary>A plan of files alone, with real results: every verdict is the one that was published.</summary>
public sealed class NationalAdministrationTests : IDisposable
{
    private static readonly string Data = Path.Combine(Repository.Root, "data", "plans", "cbsa-2016-17");
    private readonly string folder = Directory.CreateTempSubdirectory("national").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_verdict_is_the_published_one()
    {
        var (plan, issues) = DefinitionsReader.Read(Path.Combine(Data, "plan"));
        Assert.Empty(issues);
        Assert.Equal(new DateOnly(2017, 3, 31), plan!.Years[0].Last);

        var received = new DateTimeOffset(2017, 11, 1, 0, 0, 0, TimeSpan.Zero);
        using var workspace = Workspace.Create(Path.Combine(folder, "w"), Path.Combine(Data, "plan"), "test", "test", received);
        workspace.Load(new LoadRequest([Path.Combine(Data, "deliveries", "results_2016-17.csv")], By: "GC InfoBase", Received: received));
        var at = workspace.At();
        var scorecard = at.Score(plan.Years[0]);
        var published = File.ReadLines(Fixtures.Path("cbsa_2016-17.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(15, published.Count);
        Assert.Equal(15, scorecard.Assessments.Count);
        foreach (var row in published)
        {
            var assessment = scorecard.Assessments.Single(a => a.Indicator.Where["code"].Single() == row[1]);
            Assert.Equal(row[^3] == "success" ? Fact.Met : Fact.NotMet, assessment.Fact);
            Assert.Equal(row[^3] == "success" ? Status.Met : Status.OffTarget, assessment.Status);
            Assert.True(assessment.Reading.SecondComputation!.Agrees);
        }
        Assert.StartsWith("Each of the 15 published verdicts of 2016/17 ",
            at.Registers.Register("published-results", plan.Years[0])!.Answer!.English, StringComparison.Ordinal);
    }
}
