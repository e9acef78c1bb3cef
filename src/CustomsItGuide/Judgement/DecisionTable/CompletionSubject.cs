namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Rules E: completion of a plan, from a register, without an interval.</summary>
/// <param name="Actual">Share of the approved actions that are done, 0..1; cancelled ones stay in the denominator.</param>
/// <param name="Planned">P(t): share whose due date has passed.</param>
/// <param name="AsOf">The judging date.</param>
/// <param name="Due">Day by which the target is to be reached.</param>
/// <param name="CompletedOn">When the last was done; null while one is open or where it is not known.</param>
public sealed record CompletionSubject(double Actual, double Planned, DateOnly AsOf, DateOnly Due, DateOnly? CompletedOn = null) : Subject
{
    /// <summary>Share that is promised, 0..1; the plan's own curve is measured against as large a part of it.</summary>
    public double Target { get; init; } = 1;

    /// <summary>Whether the target is reached, by exact arithmetic; null: by the shares here, which doubles may have rounded.</summary>
    public bool? Reached { get; init; }

    static readonly IReadOnlyList<Row<(CompletionSubject Subject, Thresholds Limits)>> Table =
    [
        new("E1", f => f.Subject.IsReached && f.Subject.Target < 1,
            Status.Met, Evidence.Census, JudgementWords.TargetReached),
        new("E1", f => f.Subject.IsReached && f.Subject.CompletedOn > f.Subject.Due,
            Status.Met, Evidence.Census, JudgementWords.CompleteLate),
        new("E1", f => f.Subject.IsReached,
            Status.Met, Evidence.Census, JudgementWords.Complete),
        new("E2", f => f.Subject.AsOf >= f.Subject.Due && f.Subject.Target < 1,
            Status.OffTarget, Evidence.Census, JudgementWords.DatePassedBelowTarget),
        new("E2", f => f.Subject.AsOf >= f.Subject.Due,
            Status.OffTarget, Evidence.Census, JudgementWords.DatePassedNotComplete),
        new("E3", f => f.Subject.Planned == 0 && f.Subject.Actual > 0,
            Status.OnTrack, Evidence.Census, JudgementWords.AheadOfPlan),
        new("E3", f => f.Subject.Planned == 0,
            Status.NotYetDue, Evidence.None, JudgementWords.NothingPlannedYet),
        new("E4", f => f.Subject.Actual >= f.Subject.Wanted - f.Limits.OnTrackTolerance - Thresholds.Rounding,
            Status.OnTrack, Evidence.Census, JudgementWords.OnPlan),
        new("E5", f => f.Subject.Actual >= f.Subject.Wanted - f.Limits.AtRiskTolerance - Thresholds.Rounding,
            Status.AtRisk, Evidence.Census, JudgementWords.BehindPlan),
        new("E6", _ => true,
            Status.OffTarget, Evidence.Census, JudgementWords.FarBehindPlan),
    ];

    /// <summary>Shares of actions may add to the target but for the rounding of doubles.</summary>
    bool IsReached => Reached ?? Actual >= Target - Thresholds.Rounding;

    /// <summary>What the plan wants by now for the target to be reached in the end.</summary>
    double Wanted => Planned * Target;

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        Require(Actual >= 0, nameof(Actual), "a share not below 0");
        Require(Planned is >= 0 and <= 1, nameof(Planned), "a share from 0 to 1");
        Require(Target is >= 0 and <= 1, nameof(Target), "a share from 0 to 1");
        return First(Table, (this, thresholds), v => v with { ObservedVsTarget = FactOf(IsReached) });
    }
}
