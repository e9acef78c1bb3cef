using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>
/// The tests of one round that could raise a false alarm together: every satisfaction indicator that passes the gates and has a baseline,
/// with the one-sided p of "no decline" (of focus areas, the lowest area's). Counts and registers are complete and are not in it.
/// </summary>
internal sealed class Family
{
    private readonly Dictionary<string, (double P, double Adjusted, bool Rejected)> tests = [];

    private Family() { }

    public static Family Of(IReadOnlyList<Case> cases)
    {
        var family = new Family();
        if (cases.Count == 0) return family;
        var policy = cases[0].Plan.Policy;
        var members = cases.Select(c => (Case: c, P: P(c))).Where(t => t.P is not null).ToList();
        var result = BenjaminiHochberg.Of([.. members.Select(m => m.P!.Value)], policy["false_discovery_rate"]);
        for (var i = 0; i < members.Count; i++) family.tests[members[i].Case.Indicator.Id] = (members[i].P!.Value, result.Adjusted[i], result.Rejected[i]);
        return family;
    }

    public (double P, double Adjusted, bool Rejected)? this[string indicator] => tests.TryGetValue(indicator, out var test) ? test : null;

    private static double? P(Case of)
    {
        if (!of.IsSatisfaction || of.Reading.Value is null) return null;
        // Rejected or not, a case that does not pass the gates gets the same verdict: it asks no question.
        var open = Rulings.Of(of, rejected: true);
        if (open.Verdict.Difference is null) return null;
        var waves = Readings.Baselines.Areas(of.Reading) is { Count: > 0 } areas
            ? areas.Select(area => Waves.AgainstBaseline(of, area)).OfType<Waves>().MinBy(Share)
            : open.Waves;
        var p = waves?.PDecline(of.Plan.Policy["confidence"]);
        return p is { } number && double.IsFinite(number) ? number : null;
    }

    private static double Share(Waves waves) => (double)waves.Counts.K2 / waves.Counts.N2;
}
