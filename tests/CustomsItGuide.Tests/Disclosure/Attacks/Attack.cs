namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>A few Members of whom something is known.</summary>
/// <param name="Members">How many of which peers.</param>
/// <param name="Impossible">How many of them can not have the secret that is looked for.</param>
internal sealed record Leak(string Members, int Impossible)
{
    public override string ToString() => $"of [{Members}] it is known that not {Impossible} of them";
}

/// <summary>
/// The guarantee, looked for from the other side: for every set of at most four Members, any number of them may have had the opinion and
/// any number not. It follows that no group of four or more is known to be of one mind. Sets of exactly four (or all, where there are
/// fewer) tell of the smaller ones.
/// </summary>
internal static class Attack
{
    private const int Few = 4;

    /// <summary>What can be told of a yes (satisfied) of any few Members; empty: nothing.</summary>
    public static IReadOnlyList<Leak> On(Knowledge knowledge) => On(knowledge, (_, secret) => secret == 1);

    /// <inheritdoc cref="Try"/>
    /// <exception cref="InvalidOperationException">What is published contradicts itself, or a search was given up: nothing may be
    /// concluded.</exception>
    public static IReadOnlyList<Leak> On(Knowledge knowledge, Func<int, int, bool?> opinion) =>
        Try(knowledge, opinion) is { Undecided: 0 } tried ? tried.Leaks
        : throw new InvalidOperationException("A search was given up.");

    /// <param name="opinion">Whether a Member of some peers with some secret has the opinion; null: those peers were not asked, and are no
    /// part of any set.</param>
    /// <returns>What is proved to be told, and of how many sets the search was given up.</returns>
    /// <exception cref="InvalidOperationException">What is published contradicts itself.</exception>
    public static (IReadOnlyList<Leak> Leaks, int Undecided) Try(Knowledge knowledge, Func<int, int, bool?> opinion)
    {
        var worlds = knowledge.Worlds();
        if (worlds.Solve([], knowledge.Truth) is not { } first) throw new InvalidOperationException("No world fits what is published.");
        int[] asked = [.. Enumerable.Range(0, knowledge.Peers.Count)
            .Where(p => knowledge.Peers[p].Members > 0 && opinion(p, 0) is not null)];
        bool Yes(int p, int s) => opinion(p, s) is true;
        var seen = new List<(int[] World, int[] Yes, int[] No)> { Seen(first) };
        var leaks = new List<Leak>();
        var undecided = 0;
        foreach (var set in Sets([.. asked.Select(p => knowledge.Peers[p].Members)]))
        {
            var members = set.Sum();
            for (var yes = 0; yes <= members; yes++)
            {
                if (seen.Exists(w => Allows(w, set, yes))) continue;
                var before = worlds.GivenUp;
                if (Splits(set, yes).Any(with => Found(set, with))) continue;
                if (worlds.GivenUp > before) undecided++;
                else leaks.Add(new Leak(Named(set), yes));
            }
        }
        return (leaks, undecided);

        (int[] World, int[] Yes, int[] No) Seen(int[] world)
        {
            int[] yes = [.. asked.Select(p => knowledge.Count(world, p, s => Yes(p, s)))];
            return (world, yes, [.. asked.Select((p, i) => knowledge.Peers[p].Members - yes[i])]);
        }

        bool Found(int[] set, int[] with)
        {
            var asks = new List<Inequality>();
            for (var i = 0; i < set.Length; i++)
            {
                var p = asked[i];
                if (knowledge.AtLeast(p, s => Yes(p, s), with[i]) is { } some) asks.Add(some);
                if (knowledge.AtLeast(p, s => !Yes(p, s), set[i] - with[i]) is { } others) asks.Add(others);
            }
            // From the world that lacks least of what is asked.
            var near = seen.MinBy(w =>
                set.Select((m, i) => Math.Max(0, with[i] - w.Yes[i]) + Math.Max(0, m - with[i] - w.No[i])).Sum()).World;
            if (worlds.Solve(asks, near) is not { } world) return false;
            seen.Add(Seen(world));
            return true;
        }

        string Named(int[] set) =>
            string.Join(", ",
                set.Select((m, i) => (m, i)).Where(x => x.m > 0)
                    .Select(x => $"{x.m} of {knowledge.Peers[asked[x.i]].Members} {knowledge.Peers[asked[x.i]].Name}"));
    }

    /// <summary>Whether in a world that number of a set may have the opinion: Members of the same peers stand for each other.</summary>
    private static bool Allows((int[] World, int[] Yes, int[] No) world, int[] set, int yes)
    {
        var (least, most) = (0, 0);
        for (var i = 0; i < set.Length; i++)
        {
            least += Math.Max(0, set[i] - world.No[i]);
            most += Math.Min(set[i], world.Yes[i]);
            if (least > yes) return false;
        }
        return yes <= most;
    }

    /// <summary>How many Members of each peers a set may have: all sets of four, or the one of all Members where there are no
    /// four.</summary>
    private static IEnumerable<int[]> Sets(int[] sizes)
    {
        var few = Math.Min(Few, sizes.Sum());
        return few == 0 ? [] : Of(sizes, few);
    }

    private static IEnumerable<int[]> Splits(int[] set, int yes) => Of(set, yes);

    /// <summary>Every choice of a number of each, at most as many as there are, that together make a sum.</summary>
    private static IEnumerable<int[]> Of(int[] most, int sum)
    {
        var chosen = new int[most.Length];
        return From(0, sum);

        IEnumerable<int[]> From(int at, int left)
        {
            if (left == 0 || at == most.Length)
            {
                if (left == 0) yield return (int[])chosen.Clone();
                yield break;
            }
            for (var take = Math.Min(left, most[at]); take >= 0; take--)
            {
                chosen[at] = take;
                foreach (var found in From(at + 1, left - take)) yield return found;
            }
            chosen[at] = 0;
        }
    }
}
