using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Rules A: the share of satisfied members against a threshold, with the exact hypergeometric interval, or Wilson's where it is
/// not known how many were asked.</summary>
/// <param name="K">Satisfied members that answered.</param>
/// <param name="N">Members that answered.</param>
/// <param name="Population">All members asked; null where that is not known: then nothing is complete, and the response is no gate.</param>
/// <param name="Target">The share to be reached at this measurement, 0..1; at most this share where lower is better.</param>
public sealed record SurveyLevel(int K, int N, int? Population, double Target) : Subject
{
    /// <summary>True when the value is to fall.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Whether the test of "below target" is rejected after control of the false discovery rate over the round's family.</summary>
    public bool BenjaminiHochbergRejects { get; init; } = true;

    /// <summary>True when the target is due only later; then <see cref="Milestone"/> stands in for it and MET reads as ON_TRACK.</summary>
    public bool DueLater { get; init; }

    /// <summary>Lowest response of the waves, 0..1; null: <see cref="N"/> over <see cref="Population"/>. Only the gate uses it.</summary>
    public double? ResponseRate { get; init; }

    /// <summary>The share to be reached by now; null: the target itself.</summary>
    public double? Milestone { get; init; }

    static readonly IReadOnlyList<Row<Facts>> Table =
    [
        new("A1", f => f.TooFew,
            Status.InsufficientData, Evidence.None, JudgementWords.TooFewAnswers, Measured: false),
        new("A2", f => f.Complete && f.K >= f.Needed,
            Status.Met, Evidence.Census, JudgementWords.CompleteResponse),
        new("A2", f => f.Complete,
            Status.OffTarget, Evidence.Census, JudgementWords.CompleteResponse),
        new("A3", f => f.SurelyReached,
            Status.Met, Evidence.Confirmed, JudgementWords.LowerLimitReachesTarget),
        new("A4", f => f.SurelyMissed && f.Rejected,
            Status.OffTarget, Evidence.Confirmed, JudgementWords.UpperLimitBelowTarget),
        new("A5", f => f.SurelyMissed,
            Status.AtRisk, Evidence.Unconfirmed, JudgementWords.BelowTargetBeforeAdjustment),
        new("A6", f => f.TooWide,
            Status.InsufficientData, Evidence.None, JudgementWords.IntervalTooWide),
        new("A7", f => f.Observed,
            Status.OnTrack, Evidence.Unconfirmed, JudgementWords.AboveTargetNotConfirmed),
        new("A8", _ => true,
            Status.AtRisk, Evidence.Unconfirmed, JudgementWords.BelowTargetNotConfirmed),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        Require(N >= 0 && K >= 0 && K <= N, nameof(K), "from 0 to n satisfied members");
        Require(Population is null || (Population >= 1 && Population >= N), nameof(Population), "a population not smaller than its sample");
        Require(Target is >= 0 and <= 1 && Milestone is null or (>= 0 and <= 1), nameof(Target), "shares from 0 to 1");
        var facts = new Facts(this, thresholds);
        var verdict = First(Table, facts, v => v with
        {
            ObservedVsTarget = FactOf(facts.Observed),
            Interval = facts.Shown,
            Fragile = Population is { } all
                ? N < all && NonresponseBounds.IsFragile(facts.K, N, all, facts.Threshold, thresholds.FragileShift) : null,
        });
        return DueLater && verdict.Status == Status.Met ? verdict with { Status = Status.OnTrack } : verdict;
    }

    /// <summary>Where lower is better, the members that are not satisfied are counted against one minus the target.</summary>
    sealed class Facts(SurveyLevel subject, Thresholds limits)
    {
        readonly Lazy<HypergeometricInterval?> range = new(() => subject.Population is { } all
            ? HypergeometricInterval.Of(subject.LowerIsBetter ? subject.N - subject.K : subject.K, subject.N, all, limits.Confidence)
                : null);

        readonly Lazy<Interval> wilson =
            new(() => WilsonScore.Interval(subject.LowerIsBetter ? subject.N - subject.K : subject.K, subject.N, limits.Confidence));

        public int K => subject.LowerIsBetter ? subject.N - subject.K : subject.K;

        double Wanted => subject.DueLater ? subject.Milestone ?? subject.Target : subject.Target;

        public double Threshold => subject.LowerIsBetter ? 1 - Wanted : Wanted;

        /// <summary>Members needed of all that were asked; of the respondents where it is not known how many were.</summary>
        public int Needed => MembersNeeded.For(Threshold, subject.Population ?? subject.N);

        // What is sure of all Members holds of those that answered too: the limits enclose the share observed.
        public bool SurelyReached => Observed && (range.Value is { } all ? all.MembersLower >= Needed : wilson.Value.Lower >= Threshold);

        public bool SurelyMissed => !Observed && (range.Value is { } all ? all.MembersUpper < Needed : wilson.Value.Upper < Threshold);

        public bool TooFew => subject.N < limits.SuppressBelow || (subject.N < limits.RespondentsMin && subject.N != subject.Population)
            || (subject.Population is { } all && (subject.ResponseRate ?? (double)subject.N / all) < limits.ResponseMin);

        public bool Complete => subject.N == subject.Population;

        Interval Share => range.Value?.Share ?? wilson.Value;

        public bool Rejected => subject.BenjaminiHochbergRejects;

        public bool TooWide => Share.HalfWidth > limits.HalfWidthMax + Thresholds.Rounding;

        public bool Observed => (double)K / subject.N >= Threshold - (subject.LowerIsBetter ? Thresholds.Rounding : 0);

        public Interval Shown => subject.LowerIsBetter
            ? Share with { Lower = 1 - Share.Upper, Upper = 1 - Share.Lower }
            : Share;
    }
}
