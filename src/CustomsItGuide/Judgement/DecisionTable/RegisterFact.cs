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
            Status.Baseline, Evidence.None, JudgementWords.NothingPromised),
        new("K", s => s.Fact == Fact.None,
            Status.Baseline, Evidence.None, JudgementWords.NoComparisonYet),
        new("K", s => s.Fact == Fact.Met && !s.Due,
            Status.OnTrack, Evidence.Census, JudgementWords.CountedPeriodNotOver),
        new("K", s => s.Fact == Fact.Met,
            Status.Met, Evidence.Census, JudgementWords.CountedResult),
        new("K", s => s.Due,
            Status.OffTarget, Evidence.Census, JudgementWords.CountedResult),
        new("K", _ => true,
            Status.AtRisk, Evidence.Census, JudgementWords.CountedPeriodNotOver),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds) => First(Table, this) with { ObservedVsTarget = Fact };
}
