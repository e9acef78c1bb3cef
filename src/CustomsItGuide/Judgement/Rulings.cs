using CustomsItGuide.Judgement.DecisionTable;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Which rule of the decision table judges which indicator. Completion with a number for a target: E. Another number for a target, and the
/// fulfilment of the plan: F without milestones. At least so many in each category: H, with nothing planned before it is due. Satisfaction:
/// gate A1 and then B or C against what is compared with, or A against a number; of focus areas the worst decides, of equally bad ones the
/// lowest. Counts that are to increase: D with the administrative claim, against the larger of the baseline and the year before.
/// Everything else: the fact alone, K. A full count that is due has the status that its fact has: the exact comparison is handed to the
/// rule, so that no rounding of doubles parts the two.
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
        if (of.Reading.Value is not { } value) return new(Absent(of, limits));
        var (target, due) = (of.Indicator.Target, of.AsOf >= of.Due);
        return (of.Indicator.Estimator, target.Kind) switch
        {
            ("satisfaction" or "lowest_satisfaction", TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase) => WithMissingAreas(of, Satisfaction(of, limits, rejected)),
            ("satisfaction", TargetRuleKind.AtLeast) when of.Indicator.Headline == Headline.SatisfiedShare => new(Level(of, target.Value!.Value / 100, rejected).Judge(limits)),
            ("completion", TargetRuleKind.AtLeast) => new(new Completion(of.Reading.Numerator!.Value / of.Reading.Denominator!.Value, PlannedShare(of), of.AsOf, of.Due)
            {
                Target = target.Value!.Value / 100,
                Reached = Reached(of),
            }.Judge(limits)),
            // Over all the others, compared or not: one that cannot be assessed is not met.
            ("fulfilment", TargetRuleKind.AllMet) => new(new CensusThreshold(of.Reading.Numerator!.Value / (of.Plan.Indicators.Count - 1), 1, of.AsOf, of.Due).Judge(limits)),
            ("one_per_category", TargetRuleKind.AtLeastEach) => new(new OnePerCategory(Categories(of.Reading), of.AsOf, of.Due, 0, (int)(target.Value ?? 1)).Judge(limits)),
            ("seizures" or "stock", TargetRuleKind.Increase) when of.Fact != Fact.None => new(Counted(of, Count(of, value, due).Judge(limits))),
            (_, TargetRuleKind.AtLeast) => new(new CensusThreshold(value, target.Value!.Value, of.AsOf, of.Due)
            {
                LowerIsBetter = of.Indicator.Direction == Direction.Down,
                Reached = Reached(of),
            }.Judge(limits)),
            _ => new(new RegisterFact(of.Fact, due) { IsPromised = target.Kind != TargetRuleKind.None }.Judge(limits)),
        };
    }

    /// <summary>Null before the plan's first year, of which nothing was promised.</summary>
    private static bool? Reached(Case of) => of.Fact == Fact.None ? null : of.Fact == Fact.Met;

    private static Verdict Absent(Case of, Thresholds limits) => of.Reading.Absence switch
    {
        Absence.NotReported or Absence.NotDue => new MissingValue(of.JudgedOn, TypedAbsence.FirstDue(of.Indicator, of.Period)).Judge(limits),
        _ => new Verdict { Rule = "absent", Status = Status.InsufficientData, Evidence = Evidence.None, Note = of.Reading.AbsenceReason! },
    };

    private static Ruling Satisfaction(Case of, Thresholds limits, bool rejected)
    {
        var areas = Readings.Baselines.Areas(of.Reading);
        var rulings = (areas.Count == 0 ? [null] : areas.Cast<string?>()).Select(area => Change(of, area, limits, rejected)).ToList();
        // An area in its first year has nothing to compare with; it decides only when they all are.
        return rulings.Where(r => Order.Contains(r.Verdict.Status)).OrderBy(r => Order.ToList().IndexOf(r.Verdict.Status))
            .ThenBy(r => r.Waves is { } waves ? (double)waves.Counts.K2 / waves.Counts.N2 : 1).FirstOrDefault() ?? rulings[0];
    }

    /// <summary>An area that was asked about and is not now leaves open whether its promise is kept: nothing better than insufficient data.</summary>
    private static Ruling WithMissingAreas(Case of, Ruling ruling)
    {
        var missing = Readings.Baselines.MissingAreas(of.Indicator, of.Reading, of.Readings);
        var place = Order.ToList().IndexOf(ruling.Verdict.Status);
        if (missing.Count == 0 || (place >= 0 && place < Order.ToList().IndexOf(Status.InsufficientData))) return ruling;
        return ruling with
        {
            Verdict = ruling.Verdict with
            {
                Rule = "B-missing",
                Status = Status.InsufficientData,
                Evidence = Evidence.None,
                Note = new("a focus area was not asked about", "un domaine prioritaire n’a pas fait l’objet de questions"),
            },
        };
    }

    private static SurveyLevel Level(Case of, double target, bool rejected)
    {
        var members = of.Reading.Members;
        return new SurveyLevel(members.Count(m => m.Satisfied), members.Count, of.Reading.Population, target)
        {
            BenjaminiHochbergRejects = rejected,
            ResponseRate = of.Reading.ResponseRate / 100,
            DueLater = of.AsOf < of.Due,
        };
    }

    private static Ruling Change(Case of, string? area, Thresholds limits, bool rejected)
    {
        var members = of.Reading.Members.Where(m => m.Area == area).ToList();
        var waves = Waves.Judging(of, area);
        var subject = waves is null
            ? new SurveyChange(members.Count(m => m.Satisfied), members.Count, null) { IsBaselinePeriod = of.Fact == Fact.None }
            : SurveyChange.Of(waves.Counts);
        subject = subject with
        {
            Gated = true,
            Population = of.Reading.Population,
            ResponseRate = of.Reading.ResponseRate / 100,
            BenjaminiHochbergRejects = rejected,
            MustIncrease = of.Indicator.Target.Kind == TargetRuleKind.Increase,
            LowerIsBetter = of.Indicator.Direction == Direction.Down,
        };
        if (of.Indicator.Headline == Headline.Mean && waves is not null)
        {
            subject = subject with { MeanChange = waves.MeanChange(limits.Confidence), Margin = limits.Margin * SurveyScales.Width(of.Reading) };
        }
        return new(subject.Judge(limits), area, waves);
    }

    private static CountIncrease Count(Case of, double value, bool due) =>
        new((long)value, 1, (long)of.Comparator!.Value!.Value, 1, CountClaim.Administrative, due)
        {
            LowerIsBetter = of.Indicator.Direction == Direction.Down,
            Increased = of.Fact == Fact.Met,
        };

    /// <summary>
    /// What a count may claim beyond having been counted. Between two sums that rounding alone could have put in this order neither an
    /// increase nor a decrease is: what would be met is no significant change. Between sums of wholly different operations no rate is
    /// compared, and of a complete register of persons none exists: the count stands, and nothing is confirmed by it.
    /// </summary>
    private static Verdict Counted(Case of, Verdict verdict)
    {
        var status = of.Fact == Fact.Met ? Status.Met : of.AsOf >= of.Due ? Status.OffTarget : Status.AtRisk;
        if (of.Indicator.Estimator == "stock") return Census("D", "counted result", "résultat compté");
        if (Readings.Rounded.Overlap(of.Reading, of.Comparator!))
        {
            return status == Status.Met
                ? Census("D-rounding", "reported figures are rounded, and the two overlap", "les chiffres rapportés sont arrondis, et les deux se recoupent") with
                {
                    Status = Status.NoSignificantChange,
                    Evidence = Evidence.Unconfirmed,
                }
                : Census("D-rounding", "no increase counted; reported figures are rounded, and the two overlap", "aucune hausse comptée ; les chiffres rapportés sont arrondis, et les deux se recoupent");
        }
        return OperationsCounted.Of(of, of.Comparator!) is { Both.Count: 0 }
            ? Census("D-series", "counted result; none of the operations was counted both times", "résultat compté ; aucune des opérations n’a été comptée les deux fois")
            : verdict;

        Verdict Census(string rule, string english, string french) => verdict with { Rule = rule, Status = status, Evidence = Evidence.Census, Note = new(english, french) };
    }

    private static double PlannedShare(Case of) =>
        of.Reading.Schedule.LastOrDefault(step => step.Day <= of.AsOf) is { } step ? step.Planned / of.Reading.Denominator!.Value : 0;

    private static IReadOnlyList<Category> Categories(Reading reading) =>
        [.. reading.Breakdown.Where(cell => cell.By == "objective").Select(cell => new Category(cell.Key, (int)Math.Min(int.MaxValue, cell.Value ?? 0)))];
}
