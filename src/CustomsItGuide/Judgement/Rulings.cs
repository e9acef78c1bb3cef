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

    /// <summary>By the rules that a target of any kind may have: a number that a full count reaches, or the fact alone.</summary>
    public static Ruling ByTarget(Case of, Thresholds limits) => new(of.Indicator.Target.Kind == TargetRuleKind.AtLeast
        ? new CensusThreshold(of.Reading.Value!.Value, of.Indicator.Target.Value!.Value, of.AsOf, of.Due)
        {
            LowerIsBetter = of.Indicator.Direction == Direction.Down,
            Reached = Reached(of),
        }.Judge(limits)
        : new RegisterFact(of.Fact, of.AsOf >= of.Due) { IsPromised = of.Indicator.Target.Kind != TargetRuleKind.None }.Judge(limits));

    /// <summary>Null before the plan's first year, of which nothing was promised.</summary>
    public static bool? Reached(Case of) => of.Fact == Fact.None ? null : of.Fact == Fact.Met;

    private static Verdict Absent(Case of, Thresholds limits) => of.Reading.Absence switch
    {
        Absence.NotReported or Absence.NotDue =>
            new MissingValue(of.JudgedOn, TypedAbsence.FirstDue(of.Indicator, of.Period)).Judge(limits),
        _ => new Verdict { Rule = "absent", Status = Status.InsufficientData, Evidence = Evidence.None, Note = of.Reading.AbsenceReason! },
    };
}
