using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Rule J: a series on an XmR chart, by its assurance and the variation of its latest point.</summary>
/// <param name="Points">Length of the series.</param>
public sealed record ControlSeries(int Points, Assurance Assurance, Variation Variation) : Subject
{
    static readonly IReadOnlyList<Row<ControlSeries>> Table =
    [
        new("J", s => s.Points < IndividualsChart.TrialBelow,
            Status.InsufficientData, Evidence.None, JudgementWords.TrialLimitsOnly),
        J(Assurance.ConsistentPass, Variation.Improvement, Status.Met),
        J(Assurance.ConsistentPass, Variation.CommonCause, Status.Met),
        J(Assurance.ConsistentPass, Variation.Concern, Status.AtRisk),
        J(Assurance.Inconsistent, Variation.Improvement, Status.OnTrack),
        J(Assurance.Inconsistent, Variation.CommonCause, Status.AtRisk),
        J(Assurance.Inconsistent, Variation.Concern, Status.AtRisk),
        J(Assurance.ConsistentFail, Variation.Improvement, Status.AtRisk),
        J(Assurance.ConsistentFail, Variation.CommonCause, Status.OffTarget),
        J(Assurance.ConsistentFail, Variation.Concern, Status.OffTarget),
    ];

    /// <summary>A special cause without a wanted direction (neutral) says no more than common cause.</summary>
    Variation Read => Variation == Variation.Neutral ? Variation.CommonCause : Variation;

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        Require(Enum.IsDefined(Assurance) && Enum.IsDefined(Variation), nameof(Assurance), "an assurance and a variation of the chart");
        return First(Table, this);
    }

    static Row<ControlSeries> J(Assurance assurance, Variation variation, Status status) => new(
        "J", s => s.Assurance == assurance && s.Read == variation, status, Evidence.Process, JudgementWords.ControlChartMatrix);
}
