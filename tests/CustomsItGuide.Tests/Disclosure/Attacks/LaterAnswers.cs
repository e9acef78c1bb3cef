namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// One table in several states, as Members come, leave and are corrected. Peers came and left together. One that was corrected has an
/// answer before and another after, which the reader, who knows that it was corrected, does not take for the same.
/// </summary>
internal sealed class LaterAnswers
{
    /// <summary>For each peers and state, which of the Member's answers counts; -1: none.</summary>
    private readonly List<(string Region, int[] Answer)> peers = [];

    public Knowledge Known { get; } = new();

    public static LaterAnswers Of(IReadOnlyList<Dictionary<string, (string Region, bool Satisfied)>> states)
    {
        var all = new LaterAnswers();
        var truth = new List<int[]>();
        foreach (var group in states.SelectMany(s => s.Select(m => (Member: m.Key, m.Value.Region))).Distinct()
            .Select(m => (m.Region, Answers: Answers(states, m.Member)))
            .GroupBy(m => (m.Region, Answer: string.Join(',', m.Answers.At))))
        {
            var at = group.First().Answers.At;
            var secrets = 1 << (at.Max() + 1);
            all.peers.Add((group.Key.Region, at));
            all.Known.Add($"of {group.Key.Region} with answers {group.Key.Answer}", group.Count(), secrets);
            truth.Add([.. Enumerable.Range(0, secrets).Select(s => group.Count(m => m.Answers.Secret == s))]);
        }
        all.Known.Know((p, s) => truth[p][s]);
        return all;
    }

    /// <summary>Satisfied in one state.</summary>
    public Func<int, int, bool?> At(int state) => (p, s) => peers[p].Answer[state] < 0 ? null : (s >> peers[p].Answer[state] & 1) == 1;

    /// <param name="regions">Null: all.</param>
    public void Publish(int state, IReadOnlyCollection<string>? regions, double lower, double upper) =>
        Known.Publish((p, s) => (regions is null || regions.Contains(peers[p].Region)) && At(state)(p, s) is true ? 1 : 0, lower, upper);

    private static (int[] At, int Secret) Answers(IReadOnlyList<Dictionary<string, (string Region, bool Satisfied)>> states, string member)
    {
        var (at, answer, secret) = (new int[states.Count], -1, 0);
        bool? before = null;
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = -1;
            if (!states[i].TryGetValue(member, out var now)) continue;
            if (before != now.Satisfied) answer++;
            before = now.Satisfied;
            at[i] = answer;
            if (now.Satisfied) secret |= 1 << answer;
        }
        return (at, secret);
    }
}
