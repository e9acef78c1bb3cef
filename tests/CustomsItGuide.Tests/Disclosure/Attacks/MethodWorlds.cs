using CustomsItGuide.Disclosure;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// Small worlds drawn at random and published by the rules that tie several tables of the same Members together, each with what its readers then know.
/// Sizes are near the thresholds and opinions often lopsided, for there a rule breaks first.
/// </summary>
internal static class MethodWorlds
{
    private static readonly string[] Ring = ["A", "B", "C"];

    public static readonly DisclosureRules Rules = new() { Ring = Ring };

    /// <summary>
    /// Rules 8 and 4: a year of several waves by region; the year's groups and total, and each wave's total where it may stand beside. A Member in several
    /// waves that is satisfied in all is satisfied in the year, one in none is not, and any other may be either.
    /// </summary>
    /// <returns>What is known, and the opinions to attack: of each wave, then of the year.</returns>
    public static (Knowledge Known, IReadOnlyList<Func<int, int, bool?>> Opinions, int Shown) Waves(Random random, int waves)
    {
        var known = new Knowledge();
        var all = new List<(string Region, int Waves, (int Answers, bool Year)[] Secrets, int[] Members)>();
        foreach (var region in Ring)
            for (var of = 1; of < 1 << waves; of++)
            {
                (int Answers, bool Year)[] secrets = [.. from answers in Enumerable.Range(0, of + 1)
                                                         where (answers & ~of) == 0
                                                         from year in new[] { false, true }
                                                         where year ? answers != 0 : answers != of
                                                         select (answers, year)];
                var members = Drawn(random, random.Next(3) == 0 ? 0 : random.Next(1, 10), secrets, random.NextDouble(), s => s.Answers == of || (s.Answers != 0 && s.Year));
                known.Add($"of {region} in waves {Convert.ToString(of, 2)}", members.Sum(), secrets.Length);
                all.Add((region, of, secrets, members));
            }
        int Sum(Func<(string Region, int Waves, (int Answers, bool Year)[] Secrets, int[] Members), bool> who, Func<(int Answers, bool Year), bool> what) =>
            all.Where(who).Sum(p => p.Secrets.Zip(p.Members).Where(s => what(s.First)).Sum(s => s.Second));
        var counts = Ring.Select(r => new RegionCount(r, Sum(p => p.Region == r, _ => true), Sum(p => p.Region == r, s => s.Year))).ToList();
        var shown = 0;
        if (Publication.Of(Rules, counts) is { } table)
        {
            known.Publish((p, s) => all[p].Secrets[s].Year ? 1 : 0, table.Total.Lower, table.Total.Upper);
            foreach (var group in table.Groups) known.Publish((p, s) => group.Regions.Contains(all[p].Region) && all[p].Secrets[s].Year ? 1 : 0, group.Satisfied.Lower, group.Satisfied.Upper);
            for (var wave = 1; wave < 1 << waves && table.Total.IsExact; wave <<= 1)
            {
                var (bit, n) = (wave, Sum(p => (p.Waves & wave) != 0, _ => true));
                var part = new PartAndWhole(n, Sum(_ => true, s => (s.Answers & bit) != 0), Sum(p => (p.Waves & bit) == 0, _ => true), Sum(p => (p.Waves & bit) != 0 && p.Waves != bit, _ => true), table.Total.Lower);
                if (!part.MayBeShown(Rules)) continue;
                known.Publish((p, s) => (all[p].Secrets[s].Answers & bit) != 0 ? 1 : 0, part.K, part.K);
                shown++;
            }
        }
        return (known,
        [
            .. Enumerable.Range(0, waves).Select(w => (Func<int, int, bool?>)((p, s) => (all[p].Waves >> w & 1) == 0 ? null : (all[p].Secrets[s].Answers >> w & 1) == 1)),
            (p, s) => all[p].Secrets[s].Year,
        ], shown);
    }

    /// <summary>
    /// Rules 9 and 4: surveys of several years by region; each year's total and groups, and of two years the four cells of the pairs where the panel may be
    /// shown (Better and Worse, and the correlation, from which the other two follow).
    /// </summary>
    public static (Knowledge Known, IReadOnlyList<Func<int, int, bool?>> Opinions, int Shown) Years(Random random, int years)
    {
        var known = new Knowledge();
        var all = new List<(string Region, int Years, int[] Secrets, int[] Members)>();
        var lean = Enumerable.Range(0, years).Select(_ => random.NextDouble()).ToList();
        foreach (var region in Ring)
            for (var of = 1; of < 1 << years; of++)
            {
                int[] secrets = [.. Enumerable.Range(0, of + 1).Where(answers => (answers & ~of) == 0)];
                var most = of == (1 << years) - 1 ? 25 : 9;
                var members = Drawn(random, random.Next(3) == 0 ? 0 : random.Next(1, most), secrets, lean[random.Next(years)], s => s == of);
                known.Add($"of {region} in years {Convert.ToString(of, 2)}", members.Sum(), secrets.Length);
                all.Add((region, of, secrets, members));
            }
        int Sum(Func<(string Region, int Years, int[] Secrets, int[] Members), bool> who, Func<int, bool> what) =>
            all.Where(who).Sum(p => p.Secrets.Zip(p.Members).Where(s => what(s.First)).Sum(s => s.Second));
        var totals = new List<PublishedTable?>();
        for (var y = 0; y < years; y++)
        {
            var bit = 1 << y;
            var table = Publication.Of(Rules, [.. Ring.Select(r => new RegionCount(r, Sum(p => p.Region == r && (p.Years & bit) != 0, _ => true), Sum(p => p.Region == r, s => (s & bit) != 0)))]);
            totals.Add(table);
            if (table is null) continue;
            known.Publish((p, s) => (all[p].Secrets[s] & bit) != 0 ? 1 : 0, table.Total.Lower, table.Total.Upper);
            foreach (var group in table.Groups) known.Publish((p, s) => group.Regions.Contains(all[p].Region) && (all[p].Secrets[s] & bit) != 0 ? 1 : 0, group.Satisfied.Lower, group.Satisfied.Upper);
        }
        var shown = 0;
        for (var then = 0; then < years; then++)
            for (var now = then + 1; now < years; now++)
            {
                if (totals[then] is not { Total.IsExact: true } || totals[now] is not { Total.IsExact: true }) continue;
                var (before, after) = (1 << then, 1 << now);
                Dictionary<string, bool> Of(int bit) => all.SelectMany((p, at) => p.Secrets.Zip(p.Members).SelectMany((s, i) => Enumerable.Range(0, s.Second).Select(m => (Name: $"{at}.{i}.{m}", Yes: (s.First & bit) != 0, In: (p.Years & bit) != 0))))
                    .Where(m => m.In).ToDictionary(m => m.Name, m => m.Yes);
                if (!PanelTable.MayBeShown(Rules, OverlappingCounts.Of(Of(before), Of(after)))) continue;
                shown++;
                foreach (var answers in new[] { 0, before, after, before | after })
                {
                    bool Is(int p, int s) => (all[p].Years & before) != 0 && (all[p].Years & after) != 0 && (all[p].Secrets[s] & (before | after)) == answers;
                    var cell = all.Select((p, at) => p.Secrets.Select((_, s) => Is(at, s) ? p.Members[s] : 0).Sum()).Sum();
                    known.Publish((p, s) => Is(p, s) ? 1 : 0, cell, cell);
                }
            }
        return (known, [.. Enumerable.Range(0, years).Select(y => (Func<int, int, bool?>)((p, s) => (all[p].Years >> y & 1) == 0 ? null : (all[p].Secrets[s] >> y & 1) == 1))], shown);
    }

    /// <summary>Rules 10 and 4: one table with its groups, total, distribution and mean.</summary>
    public static (Knowledge Known, IReadOnlyList<Func<int, int, bool?>> Opinions, int Shown) Scores(Random random)
    {
        var known = new Knowledge();
        var lean = Enumerable.Range(0, 5).Select(_ => Math.Pow(random.NextDouble(), 3)).ToArray();
        var members = Ring.Select(_ => Spread(random, random.Next(0, 25), lean)).ToList();
        foreach (var (region, at) in Ring.Select((r, i) => (r, i))) known.Add($"of {region}", members[at].Sum(), 5);
        var shown = 0;
        int Score(int s) => s + 1;
        if (Publication.Of(Rules, [.. Ring.Select((r, i) => new RegionCount(r, members[i].Sum(), members[i][3] + members[i][4]))]) is { } table)
        {
            known.Publish((_, s) => s >= 3 ? 1 : 0, table.Total.Lower, table.Total.Upper);
            foreach (var group in table.Groups) known.Publish((p, s) => s >= 3 && group.Regions.Contains(Ring[p]) ? 1 : 0, group.Satisfied.Lower, group.Satisfied.Upper);
            int[] counts = [.. Enumerable.Range(0, 5).Select(s => members.Sum(m => m[s]))];
            if (table.Total.IsExact && ScoreBins.Of(Rules, counts, 1, 4) is { } bins)
            {
                shown++;
                foreach (var bin in bins) known.Publish((_, s) => Score(s) >= bin.From && Score(s) <= bin.To ? 1 : 0, bin.Members, bin.Members);
                if (PublishedMean.Of(Rules, table.N, counts.Select((c, s) => (double)c * Score(s)).Sum() / table.N) is { } mean)
                {
                    var half = PublishedMean.Step(table.N) / 2;
                    known.Publish((_, s) => Score(s), Math.Ceiling(((mean - half) * table.N) - 1e-9), Math.Ceiling(((mean + half) * table.N) - 1e-9) - 1);
                }
            }
        }
        return (known, [(_, s) => s >= 3], shown);
    }

    /// <summary>Members by secret; most of them share the opinion where the world leans to it.</summary>
    private static int[] Drawn<T>(Random random, int members, T[] secrets, double lean, Func<T, bool> yes) =>
        Spread(random, members, [.. secrets.Select(s => random.NextDouble() * (yes(s) ? lean : 1 - lean))]);

    private static int[] Spread(Random random, int members, double[] weights)
    {
        var counts = new int[weights.Length];
        for (var m = 0; m < members; m++)
        {
            var at = random.NextDouble() * weights.Sum();
            var i = 0;
            while (i < weights.Length - 1 && (at -= weights[i]) > 0) i++;
            counts[i]++;
        }
        return counts;
    }
}
