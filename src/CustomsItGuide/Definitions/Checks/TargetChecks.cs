using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>A target that nothing could meet or miss is worse than none.</summary>
internal static class TargetChecks
{
    /// <summary>What a rule takes beside its name, and that it is there: a number, numbers by year, two ends, or a day.</summary>
    public static IEnumerable<Issue> NumberWhereTheRuleTakesOne(PlanDraft draft)
    {
        foreach (var (indicator, source, _) in Targets(draft))
        {
            var rule = indicator.Target.Kind;
            var (number, years) = (source.Has("value"), source.Has("values"));
            if (TakesNumber(rule) && !number && !(years && TakesYears(rule)))
                yield return source.Issue("rule", "target_number", rule == TargetRuleKind.YesNo
                    ? DefinitionsWords.TargetAnswerMissing : DefinitionsWords.TargetNumberMissing(Name(indicator)));
            if (!TakesNumber(rule) && number)
                yield return source.Issue("value", "target_number", rule.Keeps() || rule.Moves()
                    ? DefinitionsWords.TargetNumberNotTaken(Name(indicator))
                    : DefinitionsWords.TargetKeyNotTaken(Name(indicator), "value"));
            if (years && !TakesYears(rule))
                yield return source.Issue("values", "target_number", DefinitionsWords.TargetYearsNotTaken(Name(indicator)));
            else if (years && number)
                yield return source.Issue("values", "contradiction", DefinitionsWords.TargetNumberTwice);
            else if (years && indicator.Target.Values.Count == 0 && source.Inside("values") is { Entries.Count: 0 })
                yield return source.Issue("values", "target_number", DefinitionsWords.TargetNumberMissing(Name(indicator)));
            foreach (var (key, taker) in new[]
                { ("from", TargetRuleKind.Between), ("to", TargetRuleKind.Between), ("by", TargetRuleKind.Milestone) })
            {
                if (rule == taker && !source.Has(key))
                    yield return source.Issue("rule", "missing_key", DefinitionsWords.TargetKeyMissing(Name(indicator), key));
                if (rule != taker && source.Has(key))
                    yield return source.Issue(key, "contradiction", DefinitionsWords.TargetKeyNotTaken(Name(indicator), key));
            }
            if (rule == TargetRuleKind.Milestone && source.Has("due"))
                yield return source.Issue("due", "contradiction", DefinitionsWords.TargetKeyNotTaken(Name(indicator), "due"));
        }
    }

    public static IEnumerable<Issue> NumberIsPossible(PlanDraft draft)
    {
        foreach (var (indicator, source, _) in Targets(draft))
        {
            foreach (var (value, key) in Numbers(indicator.Target))
            {
                var found = Number(value);
                if (indicator.Target.Kind == TargetRuleKind.AllMet && value != 100)
                    yield return source.Issue(key, "impossible_target",
                        DefinitionsWords.AllMetTargetImpossible(found));
                else if (indicator.Target.Kind == TargetRuleKind.AtLeastEach && (value < 1 || value != Math.Floor(value)))
                    yield return source.Issue(key, "impossible_target",
                        DefinitionsWords.CategoryTargetImpossible(found));
                else if (indicator.Target.Kind != TargetRuleKind.AtLeastEach && indicator.Unit.IsPercent && value is < 0 or > 100)
                    yield return source.Issue(key, "impossible_target", DefinitionsWords.PercentTargetImpossible(found));
                else if (value < 0 && !indicator.Kind.MayBeNegative)
                    yield return source.Issue(key, "impossible_target",
                        DefinitionsWords.NegativeTarget(found, indicator.Unit));
            }
            if (indicator.Target is { From: { } from, To: { } to } && from > to)
                yield return source.Issue("from", "contradiction", DefinitionsWords.TargetEndsReversed(Number(from), Number(to)));
        }
    }

    /// <summary>Numbers of the years of the plan, and no others: one of another year would promise nothing.</summary>
    public static IEnumerable<Issue> YearsAreOfThePlan(PlanDraft draft)
    {
        if (draft.Plan is not { Years: [var first, .., var last] }) return [];
        return from t in Targets(draft)
               from value in t.Indicator.Target.Values
               where value.Year < first.Period.Year || value.Year > last.Period.Year
               select (t.Source.Inside("values") ?? t.Source).Issue(value.Year.ToString(), "out_of_range",
                   DefinitionsWords.TargetYearOutOfRange(value.Year, first.Period, last.Period));
    }

    /// <summary>A rule that wants more goes with the direction up, its mirror with down; neutral wants neither.</summary>
    public static IEnumerable<Issue> RuleFitsTheDirection(PlanDraft draft)
    {
        foreach (var (indicator, source, _) in Targets(draft))
        {
            var (rule, direction) = (indicator.Target.Kind, indicator.Direction);
            var side = rule == TargetRuleKind.YesNo && indicator.Target.Value is { } answer && direction != Direction.Neutral
                ? (answer == 1 ? 1 : -1) : rule.Sign();
            if (side > 0 && direction != Direction.Up)
                yield return source.Issue("rule", "contradiction", DefinitionsWords.RuleAgainstDirection(Name(indicator), Word(direction)));
            if (side < 0 && direction != Direction.Down)
                yield return source.Issue("rule", "contradiction",
                    DefinitionsWords.RuleAgainstDirectionDown(Name(indicator), Word(direction)));
        }

        static string Word(Direction direction) => direction.ToString().ToLowerInvariant();
    }

    /// <summary>A number that is worse than the baseline stated would be met by getting worse.</summary>
    public static IEnumerable<Issue> NumberIsNotWorseThanTheBaseline(PlanDraft draft) =>
        from t in Targets(draft)
        where t.Indicator.Target.Kind.IsBound() && t.Indicator.Baseline is { Kind: BaselineRuleKind.Stated, Value: not null }
        let stated = t.Indicator.Baseline.Value!.Value
        let sign = t.Indicator.Target.Kind.Sign()
        from number in Numbers(t.Indicator.Target)
        where sign * number.Value < sign * stated
        select t.Source.Issue(number.Key, "contradiction", sign > 0
            ? DefinitionsWords.TargetBelowBaseline(Number(number.Value), Number(stated))
            : DefinitionsWords.TargetAboveBaseline(Number(number.Value), Number(stated)));

    /// <summary>Rules that only make sense of some kinds' values, and kinds whose values another rule cannot judge.</summary>
    public static IEnumerable<Issue> RuleFitsTheEstimator(PlanDraft draft)
    {
        foreach (var (indicator, source, indicatorSource) in Targets(draft))
        {
            if (indicator.Kind is UnknownKind) continue;
            var rule = indicator.Target.Kind;
            var why = indicator.Kind.WhyNot(indicator, Name(indicator));
            if (!indicator.Kind.Rules.Contains(rule) && (why is null || !IndicatorKind.GeneralRules.Contains(rule)))
            {
                var judged = ResultColumns.Or(draft.Kinds.All.Where(k => k.Rules.Contains(rule)).Select(k => k.Name));
                yield return source.Issue("rule", "contradiction",
                    DefinitionsWords.RuleOfOtherEstimator(Name(indicator), judged, indicator.Kind.Name));
            }
            if (why is not null) yield return source.Issue("rule", "contradiction", why);
            if (rule == TargetRuleKind.AllMet && !indicator.Target.AtPlanEnd)
                yield return source.Issue("due", "contradiction",
                    DefinitionsWords.AllMetBeforePlanEnd);
            if (IndicatorChecks.Units(draft).Contains(indicator.Unit.Code) && WrongUnit(indicator) is { } wrong)
                yield return indicatorSource.Issue("unit", "contradiction", wrong);
        }
    }

    /// <summary>Null for a unit that the values of the kind may have.</summary>
    private static LocalizedText? WrongUnit(Indicator indicator)
    {
        var (kind, unit) = (indicator.Kind, indicator.Unit);
        if (kind.OnlyUnits.Count > 0)
        {
            return kind.OnlyUnits.Contains(unit.Code) ? null : DefinitionsWords.UnitContradicts(kind.Name,
                DefinitionsWords.ValuesInUnits(ResultColumns.Or(kind.OnlyUnits)), unit, ResultColumns.Or(kind.OnlyUnits));
        }
        return kind.Values switch
        {
            ValueKind.Percentage when !unit.IsPercent =>
                DefinitionsWords.UnitContradicts(kind.Name, DefinitionsWords.Percentages, unit, Units.Percent),
            ValueKind.Count when unit.IsPercent =>
                DefinitionsWords.UnitContradicts(kind.Name, DefinitionsWords.Counts, unit, DefinitionsWords.UnitOfThePlan),
            _ => null,
        };
    }

    public static IEnumerable<Issue> InForceBeforeThePlanEnds(PlanDraft draft)
    {
        if (draft.Plan is not { Years: [.., var last] }) return [];
        return from t in Targets(draft)
               where t.Indicator.Target.Since > last.Period.Last
               select t.Source.Issue("since", "out_of_range",
                   DefinitionsWords.TargetAfterPlanEnd(Day(t.Indicator.Target.Since), Day(last.Period.Last)));
    }

    /// <summary>Each indicator whose target could be read, with the place of the target.</summary>
    private static IEnumerable<(Indicator Indicator, Section Source, Section IndicatorSource)> Targets(PlanDraft draft) =>
        from indicator in draft.Indicators
        let target = indicator.Source.Inside("target")
        where target is not null && target.Has("rule")
        select (indicator.Value, target, indicator.Source);

    private static IEnumerable<(double Value, string Key)> Numbers(Target target) =>
        new[] { (target.Value, "value"), (target.From, "from"), (target.To, "to") }
            .Where(n => n.Item1 is not null && (n.Item2 != "value" || TakesNumber(target.Kind))).Select(n => (n.Item1!.Value, n.Item2))
            .Concat(target.Values.Where(v => !double.IsNaN(v.Value)).Select(v => (v.Value, "values")));

    private static bool TakesNumber(TargetRuleKind kind) => TakesYears(kind)
        || kind is TargetRuleKind.AtLeastEach or TargetRuleKind.AllMet or TargetRuleKind.YesNo;

    private static bool TakesYears(TargetRuleKind kind) => kind.IsBound() || kind == TargetRuleKind.Exactly;

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(Indicator indicator) => Wording.Targets.Code(indicator.Target);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
