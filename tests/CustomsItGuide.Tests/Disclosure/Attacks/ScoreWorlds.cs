using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>Rules 4 and 10: one table drawn at random, with its groups, total, distribution and mean. A secret is the score, from 1
/// on.</summary>
internal static class ScoreWorlds
{
    private static readonly string[] Ring = ["A", "B", "C"];

    private static readonly DisclosureRules Rules = new() { Ring = Ring };

    /// <returns>What is known, whether a distribution was shown.</returns>
    public static (Knowledge Known, bool Shown) Draw(Random random)
    {
        var known = new Knowledge();
        double[] weights = [.. Enumerable.Range(0, 5).Select(_ => Math.Pow(random.NextDouble(), 3))];
        var members = Ring.SelectMany((region, at) =>
            Enumerable.Range(0, random.Next(0, 30)).Select(m => (Region: region, Score: Drawn(random, weights), Name: $"{at}.{m}")))
                .ToList();
        if (members.Count == 0) return (known, false);
        foreach (var region in Ring) known.Add($"of {region}", members.Count(m => m.Region == region), 5);
        known.Know((p, s) => members.Count(m => m.Region == Ring[p] && m.Score == s + 1));
        var answers = new TableAnswers
        {
            Indicator = "RES-2",
            Area = null,
            Period = Period.FiscalYear(2023),
            FieldedTo = new DateOnly(2024, 6, 30),
            Definition = "d",
            Members = [.. members.Select(m => new MemberScore(m.Name, m.Region, null, m.Score, m.Score >= 4))],
            Parts = [],
            Lowest = 1,
            Highest = 5,
            SatisfiedFrom = 4,
            TotalOnly = false,
        };
        if (Closing.Of(Rules, answers, 1, DateOnly.MaxValue, []) is not var (closed, _)) return (known, false);
        var (table, publication) = (closed.Publication.Table!, closed.Publication);
        known.Publish((_, s) => s >= 3 ? 1 : 0, table.Total.Lower, table.Total.Upper);
        foreach (var group in table.Groups)
            known.Publish((p, s) => s >= 3 && group.Regions.Contains(Ring[p]) ? 1 : 0, group.Satisfied.Lower, group.Satisfied.Upper);
        foreach (var bin in publication.Distribution ?? [])
            known.Publish((_, s) => s + 1 >= bin.From && s + 1 <= bin.To ? 1 : 0, bin.Members, bin.Members);
        if (publication.Mean is { } mean)
        {
            // Sums of scores whose mean is shown as this one: from half a step below it, included, to half a step above it, excluded.
            var half = PublishedMean.Step(table.N) / 2;
            known.Publish((_, s) => s + 1, Math.Ceiling(((mean - half) * table.N) - 1e-9),
                Math.Ceiling(((mean + half) * table.N) - 1e-9) - 1);
        }
        return (known, publication.Distribution is not null || publication.Mean is not null);
    }

    private static int Drawn(Random random, double[] weights)
    {
        var at = random.NextDouble() * weights.Sum();
        var score = 1;
        while (score < weights.Length && (at -= weights[score - 1]) > 0) score++;
        return score;
    }
}
