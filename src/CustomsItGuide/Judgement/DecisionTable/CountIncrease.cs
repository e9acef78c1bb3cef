using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>What "increase" of a count claims.</summary>
public enum CountClaim
{
    /// <summary>More were counted than before; chance does not matter.</summary>
    Administrative,

    /// <summary>The rate behind the count rose.</summary>
    Inferential,
}

/// <summary>Rule D: a count against an earlier one, with the exact interval of <see cref="PoissonRateRatio"/>.</summary>
/// <param name="Count">x1, now.</param>
/// <param name="Exposure">t1, e.g. years; equal exposures may both be 1.</param>
/// <param name="BaselineCount">x0.</param>
/// <param name="BaselineExposure">t0.</param>
/// <param name="Due">False while the period still runs.</param>
public sealed record CountIncrease(long Count, double Exposure, long BaselineCount, double BaselineExposure, CountClaim Claim, bool Due)
    : Subject
{
    /// <summary>True when the value is to fall.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Whether it is better by what the reports say, as where one says "more than" the figure compared with; null: by the
    /// counts.</summary>
    public bool? Increased { get; init; }

    static readonly IReadOnlyList<Row<Facts>> Upwards = Table(JudgementWords.RateIncreased, JudgementWords.RateDecreased);

    static readonly IReadOnlyList<Row<Facts>> Downwards = Table(JudgementWords.RateDecreased, JudgementWords.RateIncreased);

    static IReadOnlyList<Row<Facts>> Table(LocalizedText better, LocalizedText worse) =>
    [
        new("D", f => f.SurelyBetter && f.Better,
            Status.Met, Evidence.Confirmed, better),
        new("D", f => f.SurelyWorse && !f.Better,
            Status.OffTarget, Evidence.Confirmed, worse),
        new("D", f => f.Subject.Claim == CountClaim.Inferential,
            Status.NoSignificantChange, Evidence.Unconfirmed, JudgementWords.ChangeWithinChance),
        new("D", f => f.Better,
            Status.Met, Evidence.Census, JudgementWords.CountedChangeWithinChance),
        new("D", f => f.Subject.Due,
            Status.OffTarget, Evidence.Census, JudgementWords.CountedChangeWithinChance),
        new("D", _ => true,
            Status.AtRisk, Evidence.Census, JudgementWords.CountedChangeWithinChance),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        var ratio = PoissonRateRatio.Of(Count, Exposure, BaselineCount, BaselineExposure, thresholds.Confidence);
        var facts = new Facts(this, ratio.Interval);
        return First(LowerIsBetter ? Downwards : Upwards, facts,
            v => v with { ObservedVsTarget = FactOf(facts.Better), RateRatio = ratio.Ratio, Interval = ratio.Interval });
    }

    sealed class Facts(CountIncrease subject, Interval ratio)
    {
        public CountIncrease Subject => subject;

        public bool Better => subject.Increased ?? (subject.LowerIsBetter
            ? subject.Count * subject.BaselineExposure < subject.BaselineCount * subject.Exposure
            : subject.Count * subject.BaselineExposure > subject.BaselineCount * subject.Exposure);

        public bool SurelyBetter => subject.LowerIsBetter ? ratio.Upper < 1 : ratio.Lower > 1;

        public bool SurelyWorse => subject.LowerIsBetter ? ratio.Lower > 1 : ratio.Upper < 1;
    }
}
