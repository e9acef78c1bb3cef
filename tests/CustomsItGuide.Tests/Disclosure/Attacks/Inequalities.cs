namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>A sum of unknown counts that lies between two bounds, both included.</summary>
internal sealed record Inequality(int[] Unknowns, double[] Weights, double Lower, double Upper);

/// <summary>
/// Looks for whole numbers within bounds that obey inequalities: bounds are narrowed until nothing moves, then one unknown is tried at a
/// time. Where the inequalities form a tree (groups, their total, a batch), narrowing alone is exact, and nothing is ever taken back.
/// Elsewhere what is looked for is mostly near a world that is known already, so that it is looked for there first.
/// </summary>
internal sealed class Inequalities(int[] most, IReadOnlyList<Inequality> known)
{
    private const double Hair = 1e-7;

    /// <summary>How far from the known world each unknown may lie, one search after the other; the last one looks everywhere.</summary>
    private static readonly (int Away, int Tries)[] Searches = [(1, 400), (2, 2_000), (4, 10_000), (int.MaxValue / 2, 40_000)];

    /// <summary>How often it was given up before every possibility was tried; nothing may be concluded then.</summary>
    public int GivenUp { get; private set; }

    /// <summary>Null: there is none.</summary>
    /// <param name="besides">What is asked of it in addition.</param>
    /// <param name="near">A world that obeys the inequalities without that; null where none is known.</param>
    public int[]? Solve(IReadOnlyList<Inequality> besides, int[]? near)
    {
        Inequality[] all = [.. known, .. besides];
        var uses = new List<int>[most.Length];
        for (var i = 0; i < uses.Length; i++) uses[i] = [];
        for (var i = 0; i < all.Length; i++)
            foreach (var unknown in all[i].Unknowns) uses[unknown].Add(i);
        if (near is not null && Mend(all, uses, near) is { } mended) return mended;
        foreach (var (away, allowed) in near is null ? Searches[^1..] : Searches)
        {
            var tries = allowed;
            int[] lower = [.. most.Select((m, i) => near is null ? 0 : Math.Clamp(near[i] - away, 0, m))], upper =
                [.. most.Select((m, i) => near is null ? m : Math.Clamp((long)near[i] + away, 0, m)).Select(m => (int)m)];
            if (Try(lower, upper, Enumerable.Range(0, all.Length), ref tries) is { } found) return found;
            // Nothing everywhere, and all was tried: there is none.
            if (away > 4 && tries <= 0) GivenUp++;
        }
        return null;

        int[]? Try(int[] lower, int[] upper, IEnumerable<int> moved, ref int tries)
        {
            if (--tries <= 0 || !Narrow(all, uses, lower, upper, moved)) return null;
            var open = -1;
            for (var i = 0; i < lower.Length; i++)
                if (lower[i] < upper[i] && (open < 0 || upper[i] - lower[i] < upper[open] - lower[open])) open = i;
            if (open < 0) return lower;
            var like = near?[open] ?? ((lower[open] + upper[open]) / 2);
            foreach (var value in Enumerable.Range(lower[open], upper[open] - lower[open] + 1).OrderBy(v => Math.Abs(v - like)))
            {
                var (from, to) = ((int[])lower.Clone(), (int[])upper.Clone());
                from[open] = to[open] = value;
                if (Try(from, to, uses[open], ref tries) is { } found) return found;
                if (tries <= 0) return null;
            }
            return null;
        }
    }

    /// <summary>
    /// From a world that is known: while an inequality is broken, one unknown in it is moved by one, mostly the one that mends most in all.
    /// Finds quickly what there is; what it does not find may be there all the same.
    /// </summary>
    private int[]? Mend(Inequality[] all, List<int>[] uses, int[] near)
    {
        const int Steps = 1000, Starts = 30, OneIn = 8;
        var random = new Random(20261129);
        for (var start = 0; start < Starts; start++)
        {
            var world = (int[])near.Clone();
            double[] sums = [.. all.Select(i => i.Unknowns.Zip(i.Weights, (u, w) => w * world[u]).Sum())];
            for (var step = 0; step < Steps; step++)
            {
                int[] broken = [.. Enumerable.Range(0, all.Length).Where(i => Broken(i, sums[i]) > Hair)];
                if (broken.Length == 0) return world;
                var at = broken[random.Next(broken.Length)];
                var up = sums[at] < all[at].Lower;
                var (best, by, least) = (-1, 0, double.PositiveInfinity);
                var first = random.Next(all[at].Unknowns.Length);
                for (var i = 0; i < all[at].Unknowns.Length; i++)
                {
                    var place = (first + i) % all[at].Unknowns.Length;
                    var (unknown, move) = (all[at].Unknowns[place], (all[at].Weights[place] > 0) == up ? 1 : -1);
                    if (world[unknown] + move < 0 || world[unknown] + move > most[unknown]) continue;
                    var cost = random.Next(OneIn) == 0 ? -random.NextDouble()
                        : uses[unknown].Sum(u => Broken(u, sums[u] + (move * WeightOf(u, unknown))) - Broken(u, sums[u]));
                    if (cost < least) (best, by, least) = (unknown, move, cost);
                }
                if (best < 0) break;
                world[best] += by;
                foreach (var use in uses[best]) sums[use] += by * WeightOf(use, best);
            }
        }
        return null;

        double Broken(int i, double sum) => Math.Max(0, Math.Max(all[i].Lower - sum, sum - all[i].Upper));
        double WeightOf(int i, int unknown) => all[i].Weights[Array.IndexOf(all[i].Unknowns, unknown)];
    }

    private static bool Narrow(Inequality[] all, List<int>[] uses, int[] lower, int[] upper, IEnumerable<int> moved)
    {
        var waiting = new Queue<int>(moved);
        var queued = new HashSet<int>(waiting);
        while (waiting.TryDequeue(out var next))
        {
            queued.Remove(next);
            var (unknowns, weights, least, most) = all[next];
            double sumLow = 0, sumHigh = 0;
            for (var i = 0; i < unknowns.Length; i++)
            {
                sumLow += weights[i] * (weights[i] > 0 ? lower[unknowns[i]] : upper[unknowns[i]]);
                sumHigh += weights[i] * (weights[i] > 0 ? upper[unknowns[i]] : lower[unknowns[i]]);
            }
            if (sumLow > most + Hair || sumHigh < least - Hair) return false;
            for (var i = 0; i < unknowns.Length; i++)
            {
                var (at, weight) = (unknowns[i], weights[i]);
                if (weight == 0) continue;
                var (own, ownHigh) = weight > 0 ? (weight * lower[at], weight * upper[at]) : (weight * upper[at], weight * lower[at]);
                var (a, b) = ((least - (sumHigh - ownHigh)) / weight, (most - (sumLow - own)) / weight);
                if (weight < 0) (a, b) = (b, a);
                var (from, to) = (Math.Max(lower[at], Ceiling(a)), Math.Min(upper[at], Floor(b)));
                if (from > to) return false;
                if (from == lower[at] && to == upper[at]) continue;
                sumLow += weight > 0 ? weight * (from - lower[at]) : weight * (to - upper[at]);
                sumHigh += weight > 0 ? weight * (to - upper[at]) : weight * (from - lower[at]);
                (lower[at], upper[at]) = (from, to);
                foreach (var use in uses[at]) if (queued.Add(use)) waiting.Enqueue(use);
            }
        }
        return true;

        static int Ceiling(double value) => (int)Math.Clamp(Math.Ceiling(value - Hair), -1e9, 1e9);
        static int Floor(double value) => (int)Math.Clamp(Math.Floor(value + Hair), -1e9, 1e9);
    }
}
