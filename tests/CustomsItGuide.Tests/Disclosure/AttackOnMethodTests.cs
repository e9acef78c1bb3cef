using CustomsItGuide.Disclosure;
using CustomsItGuide.Tests.Disclosure.Attacks;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// What the method only argues, attacked: parts beside their whole (rule 8), panels beside the totals and beside each other (rule 9),
/// distribution and mean (rule 10), each beside the groups of the same table. Worlds are drawn at random, closed by the room, and every set
/// of four Members is tried.
/// </summary>
public sealed class AttackOnMethodTests
{
    [Theory]
    [InlineData("two waves", 60, 2)]
    [InlineData("three waves that overlap", 6, 3)]
    [InlineData("two years", 40, 1, 1)]
    [InlineData("three years, against the baseline and the year before", 10, 1, 1, 1)]
    [InlineData("a year of two waves after another", 10, 1, 2)]
    public void Waves_and_panels_beside_the_groups_tell_nothing(string what, int worlds, params int[] parts) =>
        Holds(what, worlds, PartKind.Wave, parts);

    [Theory]
    [InlineData("two items of a mean", 60, 2)]
    [InlineData("three items of a mean", 20, 3)]
    public void Items_beside_their_mean_tell_nothing(string what, int worlds, params int[] parts) =>
        Holds(what, worlds, PartKind.Item, parts);

    [Fact]
    public void Distribution_and_mean_beside_the_groups_tell_nothing()
    {
        var shown = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var (known, isShown) = ScoreWorlds.Draw(new Random(seed));
            if (!isShown) continue;
            shown++;
            Assert.True(Attack.On(known, (_, score) => score >= 3) is [], $"seed {seed}\n{known}");
        }
        Assert.True(shown > 50, $"Only {shown} tables were shown.");
    }

    private static void Holds(string what, int worlds, PartKind kind, int[] parts)
    {
        var shown = 0;
        for (var seed = 0; seed < worlds; seed++)
        {
            var world = MethodWorlds.Draw(new Random(seed), kind, parts);
            if (world.Shown == 0) continue;
            shown++;
            foreach (var opinion in world.Opinions)
            {
                var (leaks, undecided) = Attack.Try(world.Known, opinion);
                Assert.True(leaks.Count == 0, $"{what}, seed {seed}: {string.Join("; ", leaks.Take(3))}\n{world.Known}");
                Assert.True(undecided == 0, $"{what}, seed {seed}: {undecided} sets of Members were given up.");
            }
        }
        Assert.True(shown > worlds / 10, $"Of {what} only {shown} worlds had something to show.");
    }
}
