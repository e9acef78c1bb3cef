namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// One table with its parts, in several states of which the first is that of its closure. Members are peers whom no figure tells apart: in
/// the same groups, who came and left together, and were asked the same. One that was corrected has an answer before and another after,
/// which the reader, who knows that it was corrected, does not take for the same; and so has one that answered another wave since.
/// </summary>
internal sealed class KeptWorlds
{
    private readonly List<(string Region, int[] Answer, IReadOnlyList<int> Secrets, IReadOnlyList<AnsweredCell>? Cells)> peers = [];
    private readonly List<(string Kind, string Of)> parts;

    public Knowledge Known { get; } = new();

    /// <summary>Waves and items of which a figure is shown.</summary>
    public IReadOnlyList<(string Kind, string Of)> Parts => parts;

    /// <param name="states">The first is that of closure.</param>
    /// <param name="figures">Of regions, waves and items; others are left aside.</param>
    public KeptWorlds(IReadOnlyList<Answered> states, IReadOnlyCollection<Figure> figures, PossibleAnswers possible)
    {
        parts = [.. figures.Where(f => f.Kind is "survey" or "item").Select(f => (f.Kind, f.Of)).Distinct().Order()];
        var closed = states[0];
        var members = states.SelectMany(s => s.Members.Select(m => (Member: m.Key, m.Value.Region))).Distinct().Select(m => (m.Region,
            Answers: Answers(states, m.Member),
            Cells: parts.Count > 0 && closed.Members.TryGetValue(m.Member, out var said) ? said.Cells : null));
        var truth = new List<int[]>();
        foreach (var group in members.GroupBy(m => $"{Figure.GroupsOf(m.Region, figures)} {string.Join(',', m.Answers.At)} "
            + string.Join(';', m.Cells ?? [])))
        {
            var (region, (at, _), cells) = group.First();
            // Said by several respondents, an answer may be one that no single respondent gives.
            int[] secrets = [.. Secrets(at, cells, closed, possible).Concat(group.Select(m => m.Answers.Secret)).Distinct().Order()];
            peers.Add((region, at, secrets, cells));
            Known.Add($"of {region} with answers {string.Join(',', at)} to {cells?.Count ?? 1} questions", group.Count(), secrets.Length);
            truth.Add([.. secrets.Select(s => group.Count(m => m.Answers.Secret == s))]);
        }
        Known.Know((p, s) => truth[p][s]);
        foreach (var figure in figures) Publish(closed, figure);
    }

    /// <summary>Satisfied in one state; null of a Member that has no answer in it.</summary>
    public Func<int, int, bool?> At(int state) => (p, s) =>
        peers[p].Answer[state] is >= 0 and var answer ? (peers[p].Secrets[s] >> Bit(peers[p].Answer, answer) & 1) == 1 : null;

    /// <summary>Satisfied in a part, at closure; null of a Member that was not asked or did not answer.</summary>
    public Func<int, int, bool?> In(int part) => (p, s) =>
        peers[p].Cells?.Any(c => c.IsIn(parts[part])) is true ? (peers[p].Secrets[s] >> (part + 1) & 1) == 1 : null;

    public void Publish(int state, PublishedCount total) =>
        Known.Publish((p, s) => At(state)(p, s) is true ? 1 : 0, total.Lower, total.Upper);

    private void Publish(Answered closed, Figure figure)
    {
        if (figure.Kind == "region")
        {
            Assert.Equal(closed.Members.Values.Count(m => figure.Holds(m.Region)), figure.N);
            Known.Publish((p, s) => figure.Holds(peers[p].Region) && At(0)(p, s) is true ? 1 : 0, figure.Lower, figure.Upper);
        }
        else if (parts.IndexOf((figure.Kind, figure.Of)) is >= 0 and var part)
        {
            Assert.Equal(closed.Members.Values.Count(m => m.Cells.Any(c => c.IsIn(parts[part]))), figure.N);
            Known.Publish((p, s) => In(part)(p, s) is true ? 1 : 0, figure.Lower, figure.Upper);
        }
    }

    private IEnumerable<int> Secrets(int[] at, IReadOnlyList<AnsweredCell>? cells, Answered closed, PossibleAnswers possible)
    {
        var from = closed.Table.SatisfiedFrom - PossibleAnswers.Hair;
        var closing = at[0] < 0 ? [0] : cells is null ? [0, 1]
            : possible.Of(cells, parts).Select(p => (p.Bits << 1) | (p.Score >= from ? 1 : 0)).Distinct();
        var later = at.Max() + (at[0] < 0 ? 1 : 0);
        return closing.SelectMany(c => Enumerable.Range(0, 1 << later).Select(l => c | (l << (parts.Count + 1))));
    }

    /// <summary>The bits of a secret: the answer of closure, the parts in it, the other answers in their order.</summary>
    private int Bit(int[] at, int answer) => at[0] < 0 ? parts.Count + 1 + answer : answer == 0 ? 0 : parts.Count + answer;

    private (int[] At, int Secret) Answers(IReadOnlyList<Answered> states, string member)
    {
        var (at, given) = (new int[states.Count], new List<MemberAnswer>());
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = -1;
            if (!states[i].Members.TryGetValue(member, out var now)) continue;
            if (given.Count == 0 || given[^1].Satisfied != now.Satisfied || !given[^1].Cells.SequenceEqual(now.Cells)) given.Add(now);
            at[i] = given.Count - 1;
        }
        var secret = 0;
        for (var i = 0; i < given.Count; i++)
            if (given[i].Satisfied) secret |= 1 << Bit(at, i);
        for (var p = 0; p < parts.Count && at[0] >= 0; p++)
            if (given[0].Parts.Contains(parts[p])) secret |= 1 << (p + 1);
        return (at, secret);
    }
}
