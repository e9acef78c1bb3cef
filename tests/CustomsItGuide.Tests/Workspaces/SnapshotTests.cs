namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Everything at a position belongs to one value that may be shared and kept.</summary>
public sealed class SnapshotTests(SampleWorkspace sample)
{
    private static readonly Period Year = Period.Parse("2023/24");

    [Fact]
    public void What_was_computed_once_is_given_again_whoever_asks_and_however()
    {
        var (one, other) = (sample.At("2024-06-30"), sample.Shared.At("2024-06-30"));
        Assert.Equal(one.AsOf, other.AsOf);
        Assert.Same(one.Score(Year), other.Score("2023/24"));
        Assert.Same(one.Explain("so1-1", Year), other.Explain("SO1-1", Year));
        Assert.Same(one.Registers, other.Registers);
        Assert.Same(one.Score(Year), sample.Shared.At(one.Score(Year).AsOf).Score(Year));
        // The same position is judged on another day.
        Assert.NotSame(one.Score(Year),
            sample.Shared.At(one.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)).Score(Year));
    }

    [Fact]
    public void It_goes_on_answering_when_its_warehouse_has_made_room_for_others()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var head = workspace.At();
        var registers = head.Registers;
        var missions = head.Table("missions");
        foreach (var position in new[] { "2", "3", "4", "5" }) Assert.NotNull(workspace.At(position).Rejections());
        Assert.Equal(sample.Shared.At().Registers.ImplementationPlan(Year).Actions.Count, registers.ImplementationPlan(Year).Actions.Count);
        Assert.Equal(sample.Shared.Table("missions").Count, missions.Count);
        Assert.Equal(sample.Shared.At().Score(Year)["SO1-1"].Reading.Value, head.Score(Year)["SO1-1"].Reading.Value);
    }

    [Fact]
    public void A_position_of_another_journal_is_refused()
    {
        var at = sample.Shared.At().AsOf;
        Assert.Equal("as_of",
            Assert.Throws<RefusedException>(() => sample.Shared.At(at with { Head = new string('0', 64) })).Issues[0].Rule);
        Assert.Equal("as_of",
            Assert.Throws<RefusedException>(() => sample.Shared.At(at with { Position = at.Position + 1 })).Issues[0].Rule);
    }

    [Fact]
    public async Task Many_readers_at_once_read_several_positions()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var expected = sample.Shared.At().Rejections().Count;
        var counts = await Task.WhenAll(Enumerable.Range(0, 48).Select(i => Task.Run(
            () => (i % 6, workspace.At(i % 6 == 0 ? null : (1 + (i % 6)).ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Rejections().Count))));
        Assert.All(counts.GroupBy(c => c.Item1), g => Assert.Single(g.Distinct()));
        Assert.All(counts.Where(c => c.Item1 == 0), c => Assert.Equal(expected, c.Count));
    }
}
