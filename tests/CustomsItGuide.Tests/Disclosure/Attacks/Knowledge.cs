namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>Members that a reader cannot tell from each other by anything but their answers: same region, came and left at the same time,
/// asked the same.</summary>
/// <param name="Secrets">What each of them may have answered; at least two. A reader knows how many Members there are, and which.</param>
internal sealed record Peers(string Name, int Members, int Secrets);

/// <summary>
/// All that a reader knows: who took part, and what was published. The worst reader of all: it knows each Member's region and when it
/// answered, left or was corrected, forgets nothing, and never miscounts.
/// </summary>
internal sealed class Knowledge
{
    private readonly List<Peers> peers = [];
    private readonly List<Inequality> published = [];

    public IReadOnlyList<Peers> Peers => peers;

    /// <summary>The world as it is, where the test knows it: the search begins there, and the attack's answer does not depend on it. By
    /// unknown; null elsewhere.</summary>
    public int[]? Truth { get; private set; }

    /// <param name="members">Members of some peers with some secret.</param>
    public void Know(Func<int, int, int> members) =>
        Truth = [.. peers.SelectMany((p, at) => Enumerable.Range(1, p.Secrets - 1).Select(s => members(at, s)))];

    /// <returns>Its place, by which figures name it.</returns>
    public int Add(string name, int members, int secrets = 2)
    {
        peers.Add(new Peers(name, members, secrets));
        return peers.Count - 1;
    }

    /// <summary>A published figure: the sum of weights over Members lies between two bounds, both included.</summary>
    /// <param name="weight">Of a Member of some peers with some secret; 0: it is not in the figure. By default 1 for secret 1
    /// (satisfied).</param>
    public void Publish(Func<int, int, double> weight, double lower, double upper)
    {
        var (unknowns, weights, constant) = (new List<int>(), new List<double>(), 0.0);
        for (var p = 0; p < peers.Count; p++)
        {
            constant += weight(p, 0) * peers[p].Members;
            for (var s = 1; s < peers[p].Secrets; s++)
            {
                var apart = weight(p, s) - weight(p, 0);
                if (apart == 0) continue;
                unknowns.Add(Unknown(p, s));
                weights.Add(apart);
            }
        }
        published.Add(new Inequality([.. unknowns], [.. weights], lower - constant, upper - constant));
    }

    /// <summary>Satisfied Members of some peers.</summary>
    public void Publish(IEnumerable<int> of, double lower, double upper)
    {
        var all = of.ToHashSet();
        Publish((p, s) => s == 1 && all.Contains(p) ? 1 : 0, lower, upper);
    }

    /// <summary>Every world that is left obeys these; an unknown is the number of Members of some peers with some secret other than the
    /// first.</summary>
    public Inequalities Worlds() => new(
        [.. peers.SelectMany(p => Enumerable.Repeat(p.Members, p.Secrets - 1))],
        [
            .. published,
            // Of several secrets a Member has one.
            .. peers.Select((p, at) => (p, at)).Where(x => x.p.Secrets > 2)
                .Select(x => Sum(x.at, _ => true, 0, x.p.Members)).OfType<Inequality>(),
        ]);

    /// <summary>At least so many Members of some peers have a secret that is looked for. Null where that is always so.</summary>
    public Inequality? AtLeast(int at, Func<int, bool> secret, int members)
    {
        if (members == 0) return null;
        // The first secret is what is left of the Members: at most so many have another that is not looked for.
        return secret(0) ? Sum(at, s => !secret(s), 0, peers[at].Members - members) : Sum(at, secret, members, peers[at].Members);
    }

    /// <summary>Of some peers, how many Members have a secret that is looked for.</summary>
    public int Count(int[] world, int at, Func<int, bool> secret)
    {
        var (with, others) = (0, peers[at].Members);
        for (var s = 1; s < peers[at].Secrets; s++)
        {
            var members = world[Unknown(at, s)];
            others -= members;
            if (secret(s)) with += members;
        }
        return secret(0) ? with + others : with;
    }

    /// <summary>Who took part, and each figure as an inequality, for the message of a test.</summary>
    public override string ToString() => string.Join('\n',
    [
        .. peers.Select((p, i) => $"{p.Members} {p.Name}: secrets 1 to {p.Secrets - 1} are x{Unknown(i, 1)} on"),
        .. published.Select(f => $"{f.Lower} <= {string.Join(" + ", f.Weights.Zip(f.Unknowns, (w, u) => $"{w} x{u}"))} <= {f.Upper}"),
    ]);

    private int Unknown(int at, int secret) => peers.Take(at).Sum(p => p.Secrets - 1) + secret - 1;

    private Inequality Sum(int at, Func<int, bool> secret, double lower, double upper)
    {
        int[] unknowns = [.. Enumerable.Range(1, peers[at].Secrets - 1).Where(secret).Select(s => Unknown(at, s))];
        return new Inequality(unknowns, [.. unknowns.Select(_ => 1.0)], lower, upper);
    }
}
