namespace CustomsItGuide.Judgement;

/// <summary>What the journal and the warehouse know of the deliveries behind a reading.</summary>
/// <param name="Deliveries">Those whose rows were counted, oldest first.</param>
/// <param name="ReportedOn">Day on which the period's data were first all there; null without a delivery. A later restatement does not move
/// it.</param>
/// <param name="RowsRead">Rows that these deliveries carried.</param>
/// <param name="RowsRejected">Rows of them that do not count in the state judged.</param>
public sealed record SourceEvidence(IReadOnlyList<Delivery> Deliveries, DateOnly? ReportedOn, long RowsRead, long RowsRejected)
{
    /// <summary>Deliveries of what the indicator reads in the period at whose load losses above the plan's limits were accepted, oldest
    /// first.</summary>
    public IReadOnlyList<Delivery> LossesAccepted { get; init; } = [];
}
