namespace CustomsItGuide.Synthetic;

/// <summary>
/// Turns a share of satisfied Members that the story asks for into Members and answers. A Member's opinion has a lasting
/// part, so that the same Members tend to be satisfied from wave to wave; chance decides the rest.
/// </summary>
internal static class Opinion
{
    /// <summary>The Members who are satisfied: as many as the share says, those with the best opinion first.</summary>
    /// <param name="share">Wanted share of the given Members, 0..1.</param>
    /// <param name="about">What the opinion is about; the same text gives the same lasting opinion.</param>
    public static HashSet<string> Satisfied(int seed, IReadOnlyCollection<string> members, double share, string about, string wave)
    {
        var count = (int)Math.Round(share * members.Count, MidpointRounding.AwayFromZero);
        return [.. members
            .Select(m => (Member: m, Score: Chance.For(seed, $"opinion {m}").Bell() + Chance.For(seed, $"opinion {m} {about}").Bell()
                + 0.8 * Chance.For(seed, $"opinion {m} {about} {wave}").Bell()))
            .OrderByDescending(x => x.Score).ThenBy(x => x.Member, StringComparer.Ordinal)
            .Take(count).Select(x => x.Member)];
    }

    /// <summary>The Members who answer: those most willing, of whom most stay the same from wave to wave.</summary>
    /// <param name="inclined">Added to a Member's willingness; null for 0.</param>
    public static List<string> Respondents(int seed, IEnumerable<string> members, int count, string instrument, string wave,
        Func<string, double>? inclined = null) =>
        [.. members
            .Select(m =>
                (Member: m, Score: 1.5 * Chance.For(seed, $"willing {m} {instrument}").Bell()
                    + Chance.For(seed, $"willing {m} {wave}").Bell() + (inclined?.Invoke(m) ?? 0)))
            .OrderByDescending(x => x.Score).ThenBy(x => x.Member, StringComparer.Ordinal)
            .Take(count).Select(x => x.Member).Order(StringComparer.Ordinal)];

    /// <summary>Answers to the items of one question block whose mean is at least the satisfied answer exactly when the respondent is
    /// satisfied.</summary>
    /// <param name="threshold">Satisfied answer: 4 on 1..5, 8 on 0..10.</param>
    /// <param name="plain">No mixing of high and low answers, so that the block keeps its meaning when an item has no opinion.</param>
    public static int[] Answers(Chance chance, bool satisfied, int items, int threshold, int best, bool plain)
    {
        var answers = new int[items];
        for (var i = 0; i < items; i++) answers[i] = One(chance, satisfied, threshold, best);
        if (plain || items < 2) return answers;
        if (satisfied && chance.Happens(0.2))
        {
            answers[0] = best;
            answers[^1] = threshold - (best - threshold);
        }
        else if (!satisfied && chance.Happens(0.3))
        {
            answers[0] = threshold;
            answers[^1] = threshold - chance.Between(1, 2);
        }
        return answers;
    }

    private static int One(Chance chance, bool satisfied, int threshold, int best)
    {
        if (satisfied) return chance.Happens(0.62) ? threshold : chance.Between(threshold + 1, best);
        var drop = chance.Unit() switch { < 0.58 => 1, < 0.86 => 2, _ => 3 };
        return threshold - drop;
    }
}
