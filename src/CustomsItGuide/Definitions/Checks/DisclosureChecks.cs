using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

internal static class DisclosureChecks
{
    /// <summary>Thresholds may be stricter than the method's and never weaker: below them the guarantee does not hold.</summary>
    public static IEnumerable<Issue> ParametersKeepTheGuarantee(PlanDraft draft)
    {
        if (draft.Plan?.Disclosure is not { } disclosure || disclosure.Source.Entries.Count == 0) yield break;
        var rules = disclosure.Rules;
        var least = new (string Name, int Value, int Least)[]
        {
            ("side", rules.Side, DisclosureRules.LeastSide),
            ("group", rules.Group, Math.Max(DisclosureRules.LeastGroup, 2 * rules.Side)),
            ("slack", rules.Slack, Math.Max(DisclosureRules.LeastSlack, rules.Side - 1)),
            ("closure_days", rules.ClosureDays, 0),
            ("batch", rules.Batch, Math.Max(DisclosureRules.LeastGroup, 2 * rules.Side)),
        };
        foreach (var (name, value, lowest) in least.Where(l => l.Value < l.Least || l.Value > 1000))
        {
            if (disclosure.Source.Inside(name) is not { } source) continue;
            yield return source.Issue("value", "out_of_range",
                DefinitionsWords.DisclosureOutOfRange(name, Text(value), Text(lowest)));
        }
    }

    /// <summary>Each region that a Member can have stands on the ring once, and no other.</summary>
    public static IEnumerable<Issue> TheRingIsThatOfTheMembers(PlanDraft draft)
    {
        if (draft.Plan?.Disclosure is not { Ring: { Count: > 0 } ring } disclosure) yield break;
        var source = disclosure.Source.Inside("ring") ?? disclosure.Source;
        foreach (var twice in ring.GroupBy(r => r.Region, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return new Issue(Severity.Error, source.File, twice.Last().Line, "ring",
                DefinitionsWords.RegionOnRingTwice(twice.Key));
        var regions = draft.DataSets.Select(d => d.Value)
            .FirstOrDefault(d => d.Name == "members")?.Columns.FirstOrDefault(c => c.Name == "region")?.Codes.Keys.ToList();
        if (regions is not { Count: > 0 }) yield break;
        foreach (var (region, line) in ring.Where(r => !regions.Contains(r.Region, StringComparer.Ordinal)))
            yield return new Issue(Severity.Error, source.File, line, "ring",
                DefinitionsWords.UnknownRegion(region, string.Join("; ", regions), Suggestion.For(region, regions)));
        var missing = regions.Where(r => !ring.Any(on => on.Region == r)).ToList();
        if (missing.Count > 0)
            yield return source.Issue("value", "ring",
                DefinitionsWords.RegionNotOnRing(string.Join("; ", missing)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
