namespace CustomsItGuide.Disclosure;

/// <param name="From">Lowest score in it; inclusive.</param>
/// <param name="To">Highest score; inclusive.</param>
/// <param name="Members">Never fewer than the plan's <c>side</c>.</param>
public sealed record ScoreBin(int From, int To, int Members);

/// <summary>
/// Rule 10, distribution: inside the scores that are not satisfied and inside those that are, neighbouring scores are joined from the outer
/// end inwards until each bin has <c>side</c> Members.
/// </summary>
public static class ScoreBins
{
    /// <param name="counts">Members by score, from <paramref name="lowest"/> up.</param>
    /// <param name="satisfiedFrom">The lowest satisfied score.</param>
    /// <returns>Ascending; null when fewer than <c>side</c> Members are on one of the two sides: then nothing of it is shown.</returns>
    public static IReadOnlyList<ScoreBin>? Of(DisclosureRules rules, IReadOnlyList<int> counts, int lowest, int satisfiedFrom)
    {
        var scores = counts.Select((members, i) => new ScoreBin(lowest + i, lowest + i, members)).ToList();
        List<ScoreBin> below = [.. scores.Where(s => s.From < satisfiedFrom)], above = [.. scores.Where(s => s.From >= satisfiedFrom)];
        if (below.Sum(s => s.Members) < rules.Side || above.Sum(s => s.Members) < rules.Side) return null;
        above.Reverse();
        return [.. Joined(rules, below), .. Joined(rules, above).Reverse<ScoreBin>()];
    }

    /// <param name="bins">From the outer end inwards.</param>
    private static List<ScoreBin> Joined(DisclosureRules rules, List<ScoreBin> bins)
    {
        while (bins.FindIndex(b => b.Members < rules.Side) is var at and >= 0)
        {
            var first = at + 1 < bins.Count ? at : at - 1;
            var (a, b) = (bins[first], bins[first + 1]);
            bins[first] = new ScoreBin(Math.Min(a.From, b.From), Math.Max(a.To, b.To), a.Members + b.Members);
            bins.RemoveAt(first + 1);
        }
        return bins;
    }
}
