using CustomsItGuide.Tests.Disclosure.Attacks;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>The attack itself: it finds what is known to leak, and nothing in what is known to hold.</summary>
public sealed class AttackOnCasesTests
{
    private static string File(string name) => Path.Combine(Repository.Root, "tests", "CustomsItGuide.Tests", "Disclosure", name);

    public static TheoryData<string> Leaky => [.. ReleasedTables.Read(File("leaky.json")).Select(t => t.Name)];

    public static TheoryData<string> Sound => [.. ReleasedTables.Read(File("cases-tables.json")).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Leaky))]
    public void A_table_that_leaks_is_found(string name) =>
        Assert.NotEmpty(Attack.On(ReleasedTables.Read(File("leaky.json")).First(t => t.Name == name).Known));

    [Theory]
    [MemberData(nameof(Sound))]
    public void The_worked_cases_hold_over_all_their_releases(string name) =>
        Assert.Empty(Attack.On(ReleasedTables.Read(File("cases-tables.json")).First(t => t.Name == name).Known));

    [Theory]
    [InlineData(4, 0, true)]
    [InlineData(4, 4, true)]
    [InlineData(9, 3, true)]
    [InlineData(9, 4, false)]
    [InlineData(9, 5, false)]
    [InlineData(9, 6, true)]
    public void An_exact_count_holds_from_four_on_either_side(int members, int satisfied, bool leaks)
    {
        var known = new Knowledge();
        known.Publish([known.Add("Europe", members)], satisfied, satisfied);
        Assert.Equal(leaks, Attack.On(known).Count > 0);
    }

    /// <summary>Against every world there is: small tables with overlapping figures, some of them weighted.</summary>
    [Fact]
    public void It_finds_what_trying_every_world_finds()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            int[] sizes = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(1, 7))];
            int[] truth = [.. sizes.Select(n => random.Next(n + 1))];
            var (known, figures) = (new Knowledge(), new List<(int[] Weights, int Lower, int Upper)>());
            foreach (var (n, i) in sizes.Select((n, i) => (n, i))) known.Add($"peers {i}", n);
            for (var f = random.Next(1, 4); f > 0; f--)
            {
                int[] weights = [.. sizes.Select(_ => random.Next(-1, 3))];
                var value = weights.Zip(truth, (w, k) => w * k).Sum();
                var (lower, upper) = (value - random.Next(3), value + random.Next(3));
                figures.Add((weights, lower, upper));
                known.Publish((p, s) => s == 1 ? weights[p] : 0, lower, upper);
            }
            var worlds = Worlds(sizes)
                .Where(w => figures.TrueForAll(f => f.Weights.Zip(w, (a, k) => a * k).Sum() is var sum && sum >= f.Lower && sum <= f.Upper))
                .ToList();
            var expected = Sets(sizes).Sum(set => Enumerable.Range(0, set.Sum() + 1).Count(yes => !worlds.Exists(w =>
                set.Select((m, i) => Math.Max(0, m - (sizes[i] - w[i]))).Sum() <= yes
                    && yes <= set.Select((m, i) => Math.Min(m, w[i])).Sum())));
            Assert.Equal(expected, Attack.On(known).Count);
        }

        static IEnumerable<int[]> Worlds(int[] sizes) =>
            sizes.Length == 0 ? [[]]
                : Worlds(sizes[1..]).SelectMany(rest => Enumerable.Range(0, sizes[0] + 1).Select(k => (int[])[k, .. rest]));
        static IEnumerable<int[]> Sets(int[] sizes) => Worlds(sizes).Where(s => s.Sum() == Math.Min(4, sizes.Sum()));
    }
}
