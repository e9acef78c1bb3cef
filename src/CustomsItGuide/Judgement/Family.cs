using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>
/// The tests of one round that could raise a false alarm together: every satisfaction indicator that passes the gates and has a baseline,
/// with the one-sided p of "no decline" (of focus areas, the lowest area's). Counts and registers are complete and are not in it.
/// </summary>
internal sealed class Family
{
    private readonly List<(string Indicator, double P)> tests;
    private readonly double rate;
    private readonly BenjaminiHochberg? result;

    private Family(List<(string, double)> tests, double rate)
    {
        this.tests = tests;
        this.rate = rate;
        result = tests.Count == 0 ? null : BenjaminiHochberg.Of([.. this.tests.Select(t => t.P)], rate);
    }

    public static Family Of(IReadOnlyList<Case> cases) => new(
        [.. cases.Select(c => (c.Indicator.Id, P: P(c))).Where(t => t.P is not null).Select(t => (t.Id, t.P!.Value))],
        cases.Count == 0 ? 0 : cases[0].Plan.Policy["false_discovery_rate"]);

    /// <summary>The same round with one of its cases as it would be otherwise.</summary>
    public Family With(Case moved) => new(
        [.. tests.Where(t => t.Indicator != moved.Indicator.Id),
            .. P(moved) is { } p ? [(moved.Indicator.Id, p)] : Array.Empty<(string, double)>()], rate);

    /// <summary>Null for an indicator that is not in the family.</summary>
    public (double P, double Adjusted, bool Rejected)? this[string indicator] =>
        tests.FindIndex(t => t.Indicator == indicator) is var at and >= 0 ? (tests[at].P, result!.Adjusted[at], result.Rejected[at]) : null;

    private static double? P(Case of)
    {
        if (!of.IsSatisfaction || of.Reading.Value is null) return null;
        // Rejected or not, a case that does not pass the gates gets the same verdict: it asks no question.
        var open = Rulings.Of(of, rejected: true);
        if (open.Verdict.Difference is null) return null;
        var waves = Readings.Baselines.Areas(of.Reading) is { Count: > 0 } areas
            ? areas.Select(area => Waves.Judging(of, area)).OfType<Waves>().MinBy(Share)
            : open.Waves;
        var p = waves?.PDecline(of.Plan.Policy["confidence"]);
        return p is { } number && double.IsFinite(number) ? number : null;
    }

    private static double Share(Waves waves) => (double)waves.Counts.K2 / waves.Counts.N2;
}
