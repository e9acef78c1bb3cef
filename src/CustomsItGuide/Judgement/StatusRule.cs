namespace CustomsItGuide.Judgement;

/// <param name="Rule">Name of the rule that fired.</param>
public sealed record Verdict(Status Status, Evidence Evidence, string Rule, LocalizedText Reason);

/// <summary>
/// The status of a reading from the plain fact and the due dates. Sampling error is not weighed, so the evidence of a survey is none
/// and never confirms a red; registers are complete counts.
/// </summary>
public static class StatusRule
{
    public static Verdict Of(Plan plan, Indicator indicator, Reading reading, Fact fact, DateOnly due, DateOnly judgedOn)
    {
        if (reading.Value is null) return Absent(plan, indicator, reading, judgedOn);
        var evidence = reading.N is null ? Evidence.Census : Evidence.None;
        var isDue = judgedOn > due && reading.Period.Last >= due;
        return (fact, isDue) switch
        {
            (Fact.Met, _) => new(Status.Met, evidence, "fact_met", Text("The value reaches the target.", "La valeur atteint la cible.")),
            (Fact.NotMet, true) => new(Status.OffTarget, evidence, "fact_not_met", Text("The target was due and is not reached.", "La cible était échue et n'est pas atteinte.")),
            (Fact.NotMet, false) => new(Status.NotYetDue, evidence, "before_due",
                Text(FormattableString.Invariant($"The target is due on {due:yyyy-MM-dd}; it is not judged before."), FormattableString.Invariant($"La cible échoit le {due:yyyy-MM-dd} ; elle n'est pas jugée avant."))),
            (_, false) when indicator.Target.AtPlanEnd => new(Status.NotYetDue, evidence, "before_plan_end",
                Text(FormattableString.Invariant($"The target is due at the plan's end, on {due:yyyy-MM-dd}; the value is a milestone."), FormattableString.Invariant($"La cible échoit à la fin du plan, le {due:yyyy-MM-dd} ; la valeur est un jalon."))),
            _ when indicator.Target.Kind == TargetRuleKind.None => new(Status.InsufficientData, evidence, "no_target", Text("Nothing is promised for it.", "Rien n'est promis à ce sujet.")),
            _ => new(Status.Baseline, evidence, "baseline_year", Text("There is nothing earlier to compare it with.", "Il n'existe rien d'antérieur à quoi la comparer.")),
        };
    }

    private static Verdict Absent(Plan plan, Indicator indicator, Reading reading, DateOnly judgedOn)
    {
        var reason = reading.AbsenceReason ?? Text("There is no value.", "Il n'y a pas de valeur.");
        var graceEnds = TypedAbsence.FirstDue(indicator, reading.Period).AddDays((int)plan.Policy["grace_days"]);
        return reading.Absence switch
        {
            Absence.NotDue => new(Status.NotYetDue, Evidence.None, "G1", reason),
            Absence.NotReported when judgedOn <= graceEnds => new(Status.NotYetDue, Evidence.None, "G2", reason),
            Absence.NotReported => new(Status.ReportOverdue, Evidence.None, "G3", reason),
            _ => new(Status.InsufficientData, Evidence.None, "absent", reason),
        };
    }

    private static LocalizedText Text(string english, string french) => new(english, french);
}
