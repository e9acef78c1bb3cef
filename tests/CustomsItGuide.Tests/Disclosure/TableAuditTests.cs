using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>The audit of several figures of a table against trying every world.</summary>
public sealed class TableAuditTests
{
    private static readonly DisclosureRules Rules = Oracle.Rules;

    [Fact]
    public void The_audit_says_what_trying_every_world_says()
    {
        var random = new Random(20261129);
        var (held, broken) = (0, 0);
        for (var i = 0; i < 400; i++)
        {
            var (rows, columns) = (random.Next(1, 4), random.Next(2, 4));
            var members = Enumerable.Range(0, random.Next(4, 30))
                .Select(_ => (Row: random.Next(rows), Column: $"c{random.Next(columns)}", Satisfied: random.Next(3) > 0)).ToList();
            var ranges = random.Next(2) == 0;
            var published = Enumerable.Range(0, rows).Select(r =>
            {
                var (n, k) = (members.Count(m => m.Row == r), members.Count(m => m.Row == r && m.Satisfied));
                return ranges ? new PublishedCount(n, Math.Max(0, k - random.Next(4)), Math.Min(n, k + random.Next(4)))
                    : PublishedCount.Exact(n, k);
            }).ToList();
            var expected = members.Select(m => m.Column).Distinct().Count() <= 1 || EveryWorld(published, members);
            Assert.Equal(expected, TableAudit.Holds(Rules, published, members));
            if (expected) held++;
            else broken++;
        }
        Assert.True(held > 10 && broken > 20, $"{held} held, {broken} did not");
    }

    [Fact]
    public void A_wave_beside_exact_groups_can_tell_a_region_of_which_few_are_in_it()
    {
        // Europe 16 of 24. Eight of them answered the wave, and the sixteen others are all that did not: the wave's count tells 5 of 8.
        var members = Many(0, "wave", 8, 5).Concat(Many(0, "", 16, 11)).Concat(Many(1, "wave", 30, 20)).ToList();
        PublishedCount[] groups = [PublishedCount.Exact(24, 16), PublishedCount.Exact(30, 20)];
        Assert.False(TableAudit.Holds(Rules, groups, members));
        Assert.True(TableAudit.Holds(Rules, groups,
            [.. Many(0, "wave", 16, 11), .. Many(0, "", 8, 5), .. Many(1, "wave", 14, 9), .. Many(1, "", 16, 11)]));
    }

    private static IEnumerable<(int Row, string Column, bool Satisfied)> Many(int row, string column, int n, int k) =>
        Enumerable.Range(0, n).Select(i => (row, column, i < k));

    private static bool EveryWorld(List<PublishedCount> rows, List<(int Row, string Column, bool Satisfied)> members)
    {
        var atoms = members.GroupBy(m => (m.Row, m.Column)).Select(g => (g.Key.Row, g.Key.Column, N: g.Count())).ToList();
        var known = members.GroupBy(m => m.Column).ToDictionary(g => g.Key, g => g.Count(m => m.Satisfied));
        var worlds = Worlds(0, new int[atoms.Count]).Select(w => (int[])w.Clone()).Where(w =>
            Enumerable.Range(0, rows.Count).All(r => Sum(w, a => a.Row == r) is var k && k >= rows[r].Lower && k <= rows[r].Upper)
                && known.All(c => Sum(w, a => a.Column == c.Key) == c.Value)).ToList();
        return Sets(0, 4, new int[atoms.Count])
            .All(s => worlds.Exists(w => w.Zip(s).All(x => x.First >= x.Second))
                && worlds.Exists(w => Enumerable.Range(0, w.Length).All(i => w[i] <= atoms[i].N - s[i])));

        int Sum(int[] world, Func<(int Row, string Column, int N), bool> of) => atoms.Select((a, i) => of(a) ? world[i] : 0).Sum();

        // The last atom of a column follows from the others; the rest is tried.
        IEnumerable<int[]> Worlds(int at, int[] world)
        {
            if (at == atoms.Count)
            {
                yield return world;
                yield break;
            }
            var column = atoms[at].Column;
            var before = Enumerable.Range(0, at).Where(i => atoms[i].Column == column).Sum(i => world[i]);
            var isLast = !atoms.Skip(at + 1).Any(a => a.Column == column);
            var (least, most) = isLast ? (known[column] - before, known[column] - before)
                : (0, Math.Min(atoms[at].N, known[column] - before));
            for (var k = Math.Max(0, least); k <= Math.Min(most, atoms[at].N); k++)
            {
                world[at] = k;
                foreach (var w in Worlds(at + 1, world)) yield return w;
            }
        }

        IEnumerable<int[]> Sets(int at, int left, int[] set)
        {
            if (at == atoms.Count)
            {
                yield return (int[])set.Clone();
                yield break;
            }
            for (var s = 0; s <= Math.Min(left, atoms[at].N); s++)
            {
                set[at] = s;
                foreach (var more in Sets(at + 1, left - s, set)) yield return more;
            }
            set[at] = 0;
        }
    }
}
