namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Rule F: a figure of a complete register against a threshold (ratio of sums, share, count).</summary>
/// <param name="Value">In any unit; the tolerance under a milestone is in the same one.</param>
/// <param name="Target">To be reached; not to be exceeded where lower is better.</param>
/// <param name="AsOf">The judging date.</param>
/// <param name="Due">Day by which it is to be reached.</param>
/// <param name="Milestone">To be reached by now; null: none is set.</param>
public sealed record CensusThreshold(double Value, double Target, DateOnly AsOf, DateOnly Due, double? Milestone = null) : Subject
{
    /// <summary>True when the value is to fall.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Whether the target is reached, by exact arithmetic; null: by the figures here, which doubles may have rounded.</summary>
    public bool? Reached { get; init; }

    static readonly IReadOnlyList<Row<Facts>> Upwards = Table(JudgementWords.DueAndBelowTarget, JudgementWords.BelowTargetWithoutMilestone,
        JudgementWords.SlightlyBelowMilestone, JudgementWords.BelowMilestone);

    static readonly IReadOnlyList<Row<Facts>> Downwards = Table(JudgementWords.DueAndAboveTarget,
        JudgementWords.AboveTargetWithoutMilestone, JudgementWords.SlightlyAboveMilestone, JudgementWords.AboveMilestone);

    /// <summary>The rows are the same for what is to rise and for what is to fall; only the words for the wrong side differ.</summary>
    static IReadOnlyList<Row<Facts>> Table(LocalizedText due, LocalizedText missed, LocalizedText nearly, LocalizedText farOff) =>
    [
        new("F", f => f.Reached && f.IsDue,
            Status.Met, Evidence.Census, JudgementWords.TargetReached),
        new("F", f => f.Reached,
            Status.OnTrack, Evidence.Census, JudgementWords.TargetReached),
        new("F", f => f.IsDue,
            Status.OffTarget, Evidence.Census, due),
        new("F", f => f.Milestone is null,
            Status.AtRisk, Evidence.Census, missed),
        new("F", f => f.Value >= f.Milestone - Thresholds.Rounding,
            Status.OnTrack, Evidence.Census, JudgementWords.MilestoneReached),
        new("F", f => f.Value >= f.Milestone - f.Tolerance - Thresholds.Rounding,
            Status.AtRisk, Evidence.Census, nearly),
        new("F", _ => true,
            Status.OffTarget, Evidence.Census, farOff),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        Require(double.IsFinite(Value), nameof(Value), "a finite figure");
        Require(double.IsFinite(Target) && Milestone is not (double.NaN), nameof(Target), "finite figures");
        var facts = new Facts(this, thresholds.OnTrackTolerance);
        return First(LowerIsBetter ? Downwards : Upwards, facts, v => v with { ObservedVsTarget = FactOf(facts.Reached) });
    }

    /// <summary>Where lower is better, all figures are taken with the other sign.</summary>
    sealed class Facts(CensusThreshold subject, double tolerance)
    {
        int Sign => subject.LowerIsBetter ? -1 : 1;

        public double Value => Sign * subject.Value;

        public double? Milestone => Sign * subject.Milestone;

        public double Tolerance => tolerance;

        public bool Reached => subject.Reached ?? Value >= (Sign * subject.Target) - Thresholds.Rounding;

        public bool IsDue => subject.AsOf >= subject.Due;
    }
}
