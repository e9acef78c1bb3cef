namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Gates G: there is no value. A matter of reporting, never of performance, whatever the kind of indicator.</summary>
/// <param name="AsOf">The judging date.</param>
/// <param name="FirstDue">Last day by which the report is expected.</param>
public sealed record MissingValue(DateOnly AsOf, DateOnly FirstDue) : Subject
{
    static readonly IReadOnlyList<Row<(MissingValue Subject, Thresholds Limits)>> Table =
    [
        new("G1", f => f.Subject.AsOf <= f.Subject.FirstDue,
            Status.NotYetDue, Evidence.None, JudgementWords.BeforeFirstMeasurement),
        new("G2", f => f.Subject.AsOf.DayNumber <= f.Subject.FirstDue.DayNumber + f.Limits.GraceDays,
            Status.NotYetDue, Evidence.None, JudgementWords.AwaitingData),
        new("G3", _ => true,
            Status.ReportOverdue, Evidence.None, JudgementWords.MeasurementOverdue),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds) => First(Table, (this, thresholds));
}
