namespace CustomsItGuide.Tests.Judgement;

public sealed class RollUpTests(Workspaces.SampleWorkspace sample)
{
    [Fact]
    public void The_plan_2022_2025_has_too_few_numbers_for_an_index_and_it_is_withheld()
    {
        var index = Workspace.RollUp(sample.Shared.At().Score(Cases.Year));
        Assert.Null(index.Geometric);
        Assert.Equal(["RES-1", "SO1-1", "SO2-1", "SO3-1", "SO4-1", "SP2-3", "SP3-1", "FA-1", "ORG-1"], index.Indicators);
        Assert.Equal(100.0 * 9 / 28, index.Coverage, 12);
    }

    /// <summary>Three objectives at 69.71, 34.47 and 55.06 % of a target of 100: the Human Development Report's example, 0.510.</summary>
    [Fact]
    public void Of_numbers_it_is_the_geometric_mean_of_the_objectives_and_says_how_far_weights_move_it()
    {
        var scorecard = sample.Shared.At().Score(Cases.Year);
        var index = Workspace.RollUp(scorecard with { Assessments = [With("SO1-1", 69.71), With("SO2-1", 34.47), With("SO3-1", 55.06)] });
        Assert.Equal(51.0, index.Geometric!.Value, 1);
        Assert.Equal((69.71 + 34.47 + 55.06) / 3, index.Arithmetic!.Value, 10);
        Assert.InRange(index.Geometric.Value, index.Lowest!.Value, index.Highest!.Value);
        Assert.Equal(1, Workspace.RollUp(scorecard with { Assessments = [With("SO1-1", 0)] }).Geometric!.Value, 10);

        Assessment With(string id, double value) => scorecard[id] with { Reading = scorecard[id].Reading with { Value = value } };
    }
}
