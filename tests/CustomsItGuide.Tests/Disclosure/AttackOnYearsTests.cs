using CustomsItGuide.Disclosure;
using CustomsItGuide.Tests.Disclosure.Attacks;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// Twenty seeded years of several tables: one region thinned, two rounds of late answers, of corrections and of Members taken out. What is
/// published at each of the three positions, all together.
/// </summary>
public sealed class AttackOnYearsTests
{
    private static readonly string[] Ring = ["Americas", "Europe", "NANME", "WCA", "ESA", "FarEast"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    /// <summary>Late answers enter in batches: then the totals of all positions hold together, without exception.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void In_batches_nothing_is_told_by_all_positions_together(int seed)
    {
        var rules = new DisclosureRules { Ring = Ring, LateAnswers = LateAnswers.Batch };
        var random = new Random(seed);
        for (var table = 0; table < 3; table++)
        {
            var states = States(random);
            var known = LaterAnswers.Of(states);
            Closed(rules, states[0], known);
            var total = BatchedTotal.First(rules, states[0].Count, Satisfied(states[0]));
            var letIn = 0;
            for (var at = 0; at < states.Count; at++)
            {
                if (at > 0)
                {
                    var (before, now) = (states[letIn], states[at]);
                    var next = total.Next(rules, now.Keys.Count(m => !before.ContainsKey(m)), before.Keys.Count(m => !now.ContainsKey(m)),
                        now.Count(m => before.TryGetValue(m.Key, out var then) && then.Satisfied != m.Value.Satisfied), now.Count,
                        Satisfied(now));
                    if (next == total) continue;
                    (total, letIn) = (next, at);
                }
                if (total.Shown is { } shown) known.Publish(at, null, shown.Lower, shown.Upper);
            }
            Holds(known, states.Count, $"seed {seed}, table {table}");
        }
    }

    /// <summary>The default: the headline follows at once. Beside any one of its totals, groups that are ranges tell nothing.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void At_once_ranges_beside_one_total_tell_nothing(int seed)
    {
        var rules = new DisclosureRules { Ring = Ring };
        var random = new Random(seed);
        for (var table = 0; table < 3; table++)
        {
            var states = States(random);
            for (var at = 0; at < states.Count; at++)
            {
                var known = LaterAnswers.Of(states);
                var exact = Closed(rules, states[0], known);
                // Exact groups add up to the total at closure: another total beside them is the difference of two totals, which a reader
                // may take.
                if (at > 0 && exact) continue;
                if (rules.IsTwoSided(states[at].Count, Satisfied(states[at])))
                    known.Publish(at, null, Satisfied(states[at]), Satisfied(states[at]));
                Holds(known, states.Count, $"seed {seed}, table {table}, total {at}");
            }
        }
    }

    /// <returns>Whether groups are shown exactly.</returns>
    private static bool Closed(DisclosureRules rules, Dictionary<string, (string Region, bool Satisfied)> state, LaterAnswers known)
    {
        var published = Publication.Of(rules,
            [.. Ring.Select(r =>
                new RegionCount(r, state.Values.Count(m => m.Region == r), state.Values.Count(m => m.Region == r && m.Satisfied)))]);
        foreach (var group in published?.Groups ?? []) known.Publish(0, group.Regions, group.Satisfied.Lower, group.Satisfied.Upper);
        return published is { Groups: [var first, ..] } && first.Satisfied.IsExact;
    }

    private static void Holds(LaterAnswers known, int states, string where)
    {
        for (var at = 0; at < states; at++)
        {
            var (leaks, undecided) = Attack.Try(known.Known, known.At(at));
            Assert.True(leaks.Count == 0 && undecided == 0,
                $"{where}, opinions of state {at}: {string.Join("; ", leaks.Take(3))}{(undecided > 0 ? $"; {undecided} undecided" : "")}\n{known.Known}");
        }
    }

    private static int Satisfied(Dictionary<string, (string Region, bool Satisfied)> state) => state.Values.Count(m => m.Satisfied);

    private static List<Dictionary<string, (string Region, bool Satisfied)>> States(Random random)
    {
        var share = 0.35 + (0.5 * random.NextDouble());
        var thin = random.Next(2) == 0 ? Ring[random.Next(Ring.Length)] : null;
        var state = new Dictionary<string, (string Region, bool Satisfied)>();
        foreach (var region in Ring) Come(region, region == thin ? random.Next(1, 5) : random.Next(8, 30));
        List<Dictionary<string, (string, bool)>> states = [new(state)];
        for (var round = 0; round < 2; round++)
        {
            foreach (var member in state.Keys.ToList().Where(_ => random.Next(60) == 0))
                state[member] = (state[member].Region, !state[member].Satisfied);
            foreach (var member in state.Keys.ToList().Where(_ => random.Next(80) == 0)) state.Remove(member);
            for (var late = random.Next(1, 9); late > 0; late--) Come(Ring[random.Next(Ring.Length)], 1);
            states.Add(new(state));
        }
        return states;

        void Come(string region, int members)
        {
            for (; members > 0; members--) state[$"{region}.{state.Count}.{random.Next()}"] = (region, random.NextDouble() < share);
        }
    }
}
