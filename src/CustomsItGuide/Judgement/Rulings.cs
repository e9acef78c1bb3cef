using CustomsItGuide.Judgement.DecisionTable;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Which rule of the decision table judges which indicator. Completion: E. A share with a number for a target, and the fulfilment of the
/// plan: F without milestones. At least so many in each category: H, with nothing planned before it is due. Satisfaction: gate A1 and then B;
/// of focus areas the worst decides, of equally bad ones the lowest. Counts that are to increase: D with the administrative claim, against the larger of the baseline and
/// the year before. Other registers: the fact alone, K.
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
        Subject subject = of.Indicator.Estimator switch
        {
            "satisfaction" or "lowest_satisfaction" => null!,
            "completion" => new Completion(of.Reading.Numerator!.Value / of.Reading.Denominator!.Value, PlannedShare(of), of.AsOf, of.Due),
            // Over all the others, compared or not: one that cannot be assessed is not met.
            "fulfilment" => new CensusThreshold(of.Reading.Numerator!.Value / (of.Plan.Indicators.Count - 1), 1, of.AsOf, of.Due),
            "share" when of.Indicator.Target.Kind == TargetRuleKind.AtLeast => new CensusThreshold(value / 100, of.Indicator.Target.Value!.Value / 100, of.AsOf, of.Due)
            {
                LowerIsBetter = of.Indicator.Direction == Direction.Down,
            },
            "one_per_category" => new OnePerCategory(Categories(of.Reading), of.AsOf, of.Due, 0, (int)(of.Indicator.Target.Value ?? 1)),
            "seizures" or "stock" when of.Fact != Fact.None => Count(of, value),
            _ => new RegisterFact(of.Fact, of.AsOf >= of.Due),
        };
        return of.IsSatisfaction ? Satisfaction(of, limits, rejected) : new(WithinRounding(of, subject.Judge(limits)));
    }

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

    private static Ruling Change(Case of, string? area, Thresholds limits, bool rejected)
    {
        var members = of.Reading.Members.Where(m => m.Area == area).ToList();
        var waves = Waves.AgainstBaseline(of, area);
        var subject = waves is null
            ? new SurveyChange(members.Count(m => m.Satisfied), members.Count, null) { IsBaselinePeriod = of.Fact == Fact.None }
            : SurveyChange.Of(waves.Counts);
        subject = subject with
        {
            Gated = true,
            Population = of.Reading.Population,
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

    private static CountIncrease Count(Case of, double value) =>
        new((int)value, 1, (int)ComparedWith(of), 1, CountClaim.Administrative, of.AsOf >= of.Due) { LowerIsBetter = of.Indicator.Direction == Direction.Down };

    /// <summary>The larger of the baseline and the year before.</summary>
    public static double ComparedWith(Case of) => Math.Max(of.Baseline.Value ?? 0, of.YearBefore?.Value ?? 0);

    /// <summary>
    /// Between two sums that rounding alone could have put in this order neither an increase nor a decrease is claimed: what would be met is
    /// no significant change, and what is not met rests on the count and not on a rate that fell.
    /// </summary>
    private static Verdict WithinRounding(Case of, Verdict verdict)
    {
        if (of.Indicator.Target.Kind != TargetRuleKind.Increase || verdict.RateRatio is null) return verdict;
        var against = of.YearBefore?.Value >= (of.Baseline.Value ?? 0) ? of.YearBefore : Readings.Baselines.ReadingOf(of.Indicator, of.Reading, of.Readings);
        if (against is null || !Rounded.Overlap(of.Reading, against)) return verdict;
        if (verdict.Status == Status.Met)
        {
            return verdict with
            {
                Rule = "D-rounding",
                Status = Status.NoSignificantChange,
                Evidence = Evidence.Unconfirmed,
                Note = new("reported figures are rounded, and the two overlap", "les chiffres rapportés sont arrondis, et les deux se recoupent"),
            };
        }
        return verdict.Evidence != Evidence.Confirmed ? verdict : verdict with
        {
            Rule = "D-rounding",
            Status = of.AsOf >= of.Due ? Status.OffTarget : Status.AtRisk,
            Evidence = Evidence.Census,
            Note = new("no increase counted; reported figures are rounded, and the two overlap", "aucune hausse comptée ; les chiffres rapportés sont arrondis, et les deux se recoupent"),
        };
    }

    private static double PlannedShare(Case of) =>
        of.Reading.Schedule.LastOrDefault(step => step.Day <= of.AsOf) is { } step ? step.Planned / of.Reading.Denominator!.Value : 0;

    private static IReadOnlyList<Category> Categories(Reading reading) =>
        [.. reading.Breakdown.Where(cell => cell.By == "objective").Select(cell => new Category(cell.Key, (int)(cell.Value ?? 0)))];
}
