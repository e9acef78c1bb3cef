using System.Globalization;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>A target that nothing could meet or miss is worse than none.</summary>
internal static class TargetChecks
{
    public static IEnumerable<Issue> NumberWhereTheRuleTakesOne(PlanDraft draft)
    {
        foreach (var (indicator, source, target) in Targets(draft))
        {
            var number = source.Has("value");
            if (TakesNumber(indicator.Target.Kind) && !number)
                yield return source.Issue("rule", "target_number", $"The rule '{Name(indicator)}' needs a number. Add 'value'.");
            if (!TakesNumber(indicator.Target.Kind) && number)
                yield return source.Issue("value", "target_number",
                    $"The rule '{Name(indicator)}' takes no number: the plan promises a direction, not a level. Remove 'value'.");
        }
    }

    public static IEnumerable<Issue> NumberIsPossible(PlanDraft draft)
    {
        foreach (var (indicator, source, _) in Targets(draft))
        {
            if (indicator.Target.Value is not { } value || !TakesNumber(indicator.Target.Kind)) continue;
            var found = value.ToString(CultureInfo.InvariantCulture);
            if (indicator.Target.Kind == TargetRuleKind.AllMet && value != 100)
                yield return source.Issue("value", "impossible_target",
                    $"The target is {found}; expected 100, since every other indicator is to meet its own.");
            else if (indicator.Target.Kind == TargetRuleKind.AtLeastEach && (value < 1 || value != Math.Floor(value)))
                yield return source.Issue("value", "impossible_target",
                    $"The target is {found} in each category; expected a whole number from 1.");
            else if (indicator.Target.Kind != TargetRuleKind.AtLeastEach && indicator.Unit == "percent" && value is < 0 or > 100)
                yield return source.Issue("value", "impossible_target", $"The target is {found} percent; expected 0 to 100.");
            else if (value < 0)
                yield return source.Issue("value", "impossible_target", $"The target is {found} {indicator.Unit}; expected 0 or more.");
        }
    }

    public static IEnumerable<Issue> RuleFitsTheDirection(PlanDraft draft) =>
        from t in Targets(draft)
        where t.Indicator.Direction != Direction.Up
            && t.Indicator.Target.Kind is TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase or TargetRuleKind.AtLeast
                or TargetRuleKind.AtLeastEach or TargetRuleKind.AllMet
        select t.Source.Issue("rule", "contradiction",
            $"The rule '{Name(t.Indicator)}' wants more, but the direction is "
                + $"'{t.Indicator.Direction.ToString().ToLowerInvariant()}'; expected the direction up. Correct one of the two.");

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
                var judged = string.Join(" or ", draft.Kinds.All.Where(k => k.Rules.Contains(rule)).Select(k => k.Name));
                yield return source.Issue("rule", "contradiction",
                    $"The rule '{Name(indicator)}' judges the estimator {judged}, but the estimator is "
                        + $"'{indicator.Kind.Name}'. Correct one of the two.");
            }
            if (why is not null) yield return source.Issue("rule", "contradiction", why);
            if (rule == TargetRuleKind.AllMet && !indicator.Target.AtPlanEnd)
                yield return source.Issue("due", "contradiction",
                    "All targets can be met at the plan's end only; expected 'due: plan_end'.");
            if (indicator.Unit.Length > 0 && !indicator.Kind.Units.Contains(indicator.Unit)
                && draft.Kinds.All.Any(k => k.Units.Contains(indicator.Unit)))
                yield return indicatorSource.Issue("unit", "contradiction",
                    $"The estimator '{indicator.Kind.Name}' gives {Units(indicator.Kind)}, but the unit is "
                        + $"'{indicator.Unit}'; expected {string.Join(" or ", indicator.Kind.Units)}.");
        }
    }

    private static string Units(IndicatorKind kind) =>
        kind.Units is ["percent"] ? "percentages" : $"values in {string.Join(" or ", kind.Units)}";

    public static IEnumerable<Issue> InForceBeforeThePlanEnds(PlanDraft draft)
    {
        if (draft.Plan is not { Years: [.., var last] }) return [];
        return from t in Targets(draft)
               where t.Indicator.Target.Since > last.Period.Last
               select t.Source.Issue("since", "out_of_range",
                   $"The target is in force from {Day(t.Indicator.Target.Since)}, after the plan's last day "
                       + $"{Day(last.Period.Last)}. Correct the day.");
    }

    /// <summary>Each indicator whose target could be read, with the place of the target.</summary>
    private static IEnumerable<(Indicator Indicator, Section Source, Section IndicatorSource)> Targets(PlanDraft draft) =>
        from indicator in draft.Indicators
        let target = indicator.Source.Inside("target")
        where target is not null && target.Has("rule")
        select (indicator.Value, target, indicator.Source);

    private static bool TakesNumber(TargetRuleKind kind) =>
        kind is TargetRuleKind.AtLeast or TargetRuleKind.Equals or TargetRuleKind.AtLeastEach or TargetRuleKind.AllMet;

    private static string Name(Indicator indicator) => IndicatorReader.TargetRules.First(r => r.Value == indicator.Target.Kind).Key;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
