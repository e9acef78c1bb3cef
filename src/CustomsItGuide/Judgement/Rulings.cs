using CustomsItGuide.Judgement.DecisionTable;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Which rule of the decision table judges a case: its kind says so where there is a value. A number for a target that no kind has a rule
/// of its own for: F without milestones. Everything else: the fact alone, K. A full count that is due has the status that its fact has: the
/// exact comparison is handed to the rule, so that no rounding of doubles parts the two.
/// </summary>
internal static class Rulings
{
    /// <summary>From worst to best. Statuses that are not in it conclude nothing.</summary>
    public static readonly IReadOnlyList<Status> Order =
        [Status.OffTarget, Status.AtRisk, Status.NoSignificantChange, Status.InsufficientData, Status.OnTrack, Status.Met];

    /// <param name="rejected">Whether "no decline" is rejected for the case after control of the false discovery rate.</param>
    public static Ruling Of(Case of, bool rejected)
    {
        var limits = Thresholds.From(of.Plan.Policy);
        return of.Reading.Value is null ? new(Absent(of, limits)) : JudgedKind.Of(of.Indicator).Judge(of, limits, rejected);
    }

    /// <summary>
    /// By the rules that a target of any kind may have: a number that a full count reaches, a day by which something is there, or the fact
    /// alone. What is at most so much is F mirrored; between two numbers it is F at the one that the value is beyond; a milestone is a plan
    /// of one action, which nothing is due of before its day (E).
    /// </summary>
    public static Ruling ByTarget(Case of, Thresholds limits)
    {
        var target = of.Indicator.Target;
        if (target.IsOpen)
        {
            return new(new RegisterFact(Fact.None, of.AsOf >= of.Due).Judge(limits) with
            {
                Note = JudgementWords.NoTargetThisYear(of.Period.Year),
            });
        }
        return new(target.Kind switch
        {
            TargetRuleKind.AtLeast or TargetRuleKind.AtMost =>
                Against(of, target.Value!.Value, lowerIsBetter: target.Kind == TargetRuleKind.AtMost, limits),
            TargetRuleKind.Between => of.Reading.Value > target.To ? Against(of, target.To!.Value, lowerIsBetter: true, limits)
                : Against(of, target.From!.Value, lowerIsBetter: false, limits),
            TargetRuleKind.Milestone => new CompletionSubject(of.Fact == Fact.Met ? 1 : 0, of.AsOf >= of.Due ? 1 : 0, of.AsOf, of.Due)
                .Judge(limits),
            _ => new RegisterFact(of.Fact, of.AsOf >= of.Due) { IsPromised = target.Kind != TargetRuleKind.None }.Judge(limits),
        });
    }

    private static Verdict Against(Case of, double number, bool lowerIsBetter, Thresholds limits) =>
        new CensusThreshold(of.Reading.Value!.Value, number, of.AsOf, of.Due)
        {
            LowerIsBetter = lowerIsBetter,
            Reached = Reached(of),
        }.Judge(limits);

    /// <summary>Null before the plan's first year, of which nothing was promised.</summary>
    public static bool? Reached(Case of) => of.Fact == Fact.None ? null : of.Fact == Fact.Met;

    private static Verdict Absent(Case of, Thresholds limits) => of.Reading.Absence switch
    {
        Absence.NotReported or Absence.NotDue =>
            new MissingValue(of.JudgedOn, TypedAbsence.FirstDue(of.Indicator, of.Period)).Judge(limits),
        _ => new Verdict { Rule = "absent", Status = Status.InsufficientData, Evidence = Evidence.None, Note = of.Reading.AbsenceReason! },
    };
}
