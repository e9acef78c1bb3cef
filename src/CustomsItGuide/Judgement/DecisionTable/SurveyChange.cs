using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.DecisionTable;

/// <param name="K">Satisfied members at the baseline.</param>
/// <param name="N">Members that answered then.</param>
public sealed record BaselineWave(int K, int N);

/// <summary>Rules B ("maintain or increase") and C ("increase"): the change against the baseline, with the interval of
/// <see cref="MoverDifference"/>.</summary>
/// <param name="K">Satisfied members now.</param>
/// <param name="N">Members that answer now.</param>
/// <param name="Baseline">Null: there is none.</param>
public sealed record SurveyChange(int K, int N, BaselineWave? Baseline) : Subject
{
    /// <summary>The change between two waves whose members are known by name, the first being the baseline.</summary>
    public static SurveyChange Of(OverlappingCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new SurveyChange(counts.K2, counts.N2, new BaselineWave(counts.K1, counts.N1))
        {
            Overlap = counts.Pairs,
            Phi = counts.PhiForChange
        };
    }

    /// <summary>True for rule C: the promise is an increase, not only that nothing is lost.</summary>
    public bool MustIncrease { get; init; }

    /// <summary>True when the value is to fall.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>True when this is the period of the baseline itself.</summary>
    public bool IsBaselinePeriod { get; init; }

    /// <summary>Members in both waves; 0 when unknown.</summary>
    public int Overlap { get; init; }

    /// <summary>Correlation of their two answers.</summary>
    public double Phi { get; init; }

    /// <summary>The indicator's own margin; null: that of the thresholds.</summary>
    public double? Margin { get; init; }

    /// <summary>Whether the test of "no decline" is rejected after control of the false discovery rate over the round's family.</summary>
    public bool BenjaminiHochbergRejects { get; init; } = true;

    /// <summary>
    /// True: rule A1 is asked first (too few respondents, or too low a response where <see cref="Population"/> is known), before it
    /// is even said that this is the baseline.
    /// </summary>
    public bool Gated { get; init; }

    /// <summary>All members asked; null where that is unknown or has no meaning. Only the gate uses it.</summary>
    public int? Population { get; init; }

    /// <summary>Lowest response of the waves, 0..1; null: <see cref="N"/> over <see cref="Population"/>. Only the gate uses it.</summary>
    public double? ResponseRate { get; init; }

    /// <summary>Change of the mean, where that is the headline; it replaces the change of the share, and the margin is in its
    /// unit.</summary>
    public DifferenceInterval? MeanChange { get; init; }

    static readonly IReadOnlyList<Row<Facts>> Gates =
    [
        new("A1", f => f.TooFew,
            Status.InsufficientData, Evidence.None, JudgementWords.TooFewAnswers, Measured: false),
        new("B1", f => f.Subject.IsBaselinePeriod,
            Status.Baseline, Evidence.None, JudgementWords.BaselinePeriod, Measured: false),
        new("B1", f => f.Subject.Baseline is null,
            Status.InsufficientData, Evidence.None, JudgementWords.NoBaseline, Measured: false),
        new("B1", f => f.Subject.N < f.Limits.RespondentsMin || f.Subject.Baseline!.N < f.Limits.RespondentsMin,
            Status.InsufficientData, Evidence.None, JudgementWords.TooFewAnswers, Measured: false),
    ];

    static readonly IReadOnlyList<Row<Facts>> Maintain =
    [
        .. Gates,
        new("B2", f => f.Lower > 0,
            Status.Met, Evidence.Confirmed, JudgementWords.Improved),
        new("B3", f => f.Lower >= -f.Margin && f.Upper < 0,
            Status.Met, Evidence.Confirmed, JudgementWords.MaintainedWithSmallDecline),
        new("B3", f => f.Lower >= -f.Margin,
            Status.Met, Evidence.Confirmed, JudgementWords.MaintainedWithinMargin),
        new("B4", f => f.Upper < -f.Margin && f.Rejected,
            Status.OffTarget, Evidence.Confirmed, JudgementWords.DeclinedBeyondMargin),
        new("B5", f => f.Upper < -f.Margin,
            Status.AtRisk, Evidence.Unconfirmed, JudgementWords.DeclinedBeforeAdjustment),
        new("B6", f => f.Upper < 0,
            Status.AtRisk, Evidence.Confirmed, JudgementWords.DeclinedMaterialityOpen),
        new("B7", _ => true,
            Status.NoSignificantChange, Evidence.Unconfirmed, JudgementWords.DeclineBeyondMarginPossible),
    ];

    static readonly IReadOnlyList<Row<Facts>> Increase =
    [
        .. Gates,
        new("C", f => f.Lower > 0,
            Status.Met, Evidence.Confirmed, JudgementWords.Improved),
        new("C", f => f.Upper < 0 && f.Rejected,
            Status.OffTarget, Evidence.Confirmed, JudgementWords.Declined),
        new("C", f => f.Upper < 0,
            Status.AtRisk, Evidence.Unconfirmed, JudgementWords.DeclinedBeforeAdjustment),
        new("C", _ => true,
            Status.NoSignificantChange, Evidence.Unconfirmed, JudgementWords.NoSignificantChange),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        Require(N >= 0 && K >= 0 && K <= N, nameof(K), "from 0 to n satisfied members");
        Require(Population is null || (Population >= 1 && Population >= N), nameof(Population), "a population not smaller than its sample");
        Require(Margin is null or >= 0, nameof(Margin), "a margin not below 0");
        var facts = new Facts(this, thresholds);
        return First(MustIncrease ? Increase : Maintain, facts, v => v with
        {
            ObservedVsTarget = FactOf(MustIncrease ? facts.Difference > 0 : facts.Difference >= 0),
            Difference = facts.Difference,
            Interval = facts.Shown,
        });
    }

    /// <summary>Where lower is better, the change is taken with the other sign.</summary>
    sealed class Facts(SurveyChange subject, Thresholds limits)
    {
        readonly Lazy<DifferenceInterval> change = new(() =>
        {
            if (subject.MeanChange is { } means)
                return means;
            var mover = MoverDifference.Of(
                subject.Baseline!.K, subject.Baseline.N, subject.K, subject.N, subject.Overlap, subject.Phi, limits.Confidence);
            return new DifferenceInterval(mover.Difference, mover.Interval);
        });

        public SurveyChange Subject => subject;

        public Thresholds Limits => limits;

        public double Difference => subject.LowerIsBetter ? -change.Value.Difference : change.Value.Difference;

        public double Lower => Shown.Lower;

        public double Upper => Shown.Upper;

        public double Margin => subject.Margin ?? limits.Margin;

        public bool Rejected => subject.BenjaminiHochbergRejects;

        public Interval Shown => subject.LowerIsBetter
            ? change.Value.Interval with { Lower = -change.Value.Interval.Upper, Upper = -change.Value.Interval.Lower }
            : change.Value.Interval;

        public bool TooFew => subject.Gated && (subject.N < limits.SuppressBelow
            || (subject.N < limits.RespondentsMin && subject.N != subject.Population)
            || (subject.Population is { } all && (subject.ResponseRate ?? (double)subject.N / all) < limits.ResponseMin));
    }
}
