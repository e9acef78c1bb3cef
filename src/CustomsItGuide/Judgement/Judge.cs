namespace CustomsItGuide.Judgement;

/// <summary>Makes an assessment of a reading: a pure function of what is handed in, the same for the same input everywhere.</summary>
public static class Judge
{
    /// <param name="reading">The period's reading, or its typed absence.</param>
    /// <param name="history">Readings with a value of all fiscal years up to and including the period, oldest first.</param>
    /// <param name="judgedOn">The day that due dates are compared with.</param>
    /// <param name="evidence">What is known of the deliveries behind the reading.</param>
    /// <param name="findings">Remarks that came up in comparing it with other readings.</param>
    public static Assessment Assess(
        Plan plan, Indicator indicator, Reading reading, IReadOnlyList<Reading> history, Baseline baseline, Fact fact, DateOnly judgedOn, SourceEvidence evidence,
        IReadOnlyList<Finding> findings)
    {
        var due = indicator.Target.AtPlanEnd ? plan.End : reading.Period.Year.Last;
        var typed = TypedAbsence.Of(reading with { Provisional = reading.Provisional || (reading.Value is not null && judgedOn <= reading.Period.Last) }, indicator, judgedOn);
        var verdict = StatusRule.Of(plan, indicator, typed, fact, due, judgedOn);
        var checks = SourceChecks.All.Select(check => check(plan, indicator, typed, evidence)).ToList();
        return new Assessment
        {
            Indicator = indicator,
            Reading = typed,
            Baseline = baseline,
            Due = due,
            Fact = fact,
            Status = verdict.Status,
            Evidence = verdict.Evidence,
            Rule = verdict.Rule,
            Reason = verdict.Reason,
            Trend = Trend.NotEnoughData,
            SourceRating = SourceChecks.Rate(evidence, checks),
            SourceChecks = checks,
            Findings = [.. typed.Findings, .. findings],
            History = history,
        };
    }
}

/// <summary>What the journal and the warehouse know of the deliveries behind a reading.</summary>
/// <param name="Deliveries">Those whose rows were counted, oldest first.</param>
/// <param name="ReportedOn">Day on which the period's data were first all there; null without a delivery. A later restatement does not move it.</param>
/// <param name="RowsRead">Rows that these deliveries carried.</param>
/// <param name="RowsRejected">Rows of them that do not count in the state judged.</param>
public sealed record SourceEvidence(IReadOnlyList<Delivery> Deliveries, DateOnly? ReportedOn, long RowsRead, long RowsRejected);
