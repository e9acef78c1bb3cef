namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Rule K: an indicator of which only the fact is judged, from a complete register.</summary>
/// <param name="Fact">None while there is nothing to compare with.</param>
/// <param name="Due">False while the period still runs.</param>
public sealed record RegisterFact(Fact Fact, bool Due) : Subject
{
    /// <summary>False for an indicator of which nothing is promised.</summary>
    public bool IsPromised { get; init; } = true;

    static readonly IReadOnlyList<Row<RegisterFact>> Table =
    [
        new("K", s => !s.IsPromised,
            Status.Baseline, Evidence.None, "nothing is promised", "rien n’est promis"),
        new("K", s => s.Fact == Fact.None,
            Status.Baseline, Evidence.None, "nothing to compare with yet", "pas encore de comparaison"),
        new("K", s => s.Fact == Fact.Met && !s.Due,
            Status.OnTrack, Evidence.Census, "counted result, period not over", "résultat compté, période en cours"),
        new("K", s => s.Fact == Fact.Met,
            Status.Met, Evidence.Census, "counted result", "résultat compté"),
        new("K", s => s.Due,
            Status.OffTarget, Evidence.Census, "counted result", "résultat compté"),
        new("K", _ => true,
            Status.AtRisk, Evidence.Census, "counted result, period not over", "résultat compté, période en cours"),
    ];

    public override Verdict Judge(Thresholds thresholds) => First(Table, this) with { ObservedVsTarget = Fact };
}
