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
                yield return source.Issue("rule", "target_number", DefinitionsWords.TargetNumberMissing(Name(indicator)));
            if (!TakesNumber(indicator.Target.Kind) && number)
                yield return source.Issue("value", "target_number",
                    DefinitionsWords.TargetNumberNotTaken(Name(indicator)));
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
                    DefinitionsWords.AllMetTargetImpossible(found));
            else if (indicator.Target.Kind == TargetRuleKind.AtLeastEach && (value < 1 || value != Math.Floor(value)))
                yield return source.Issue("value", "impossible_target",
                    DefinitionsWords.CategoryTargetImpossible(found));
            else if (indicator.Target.Kind != TargetRuleKind.AtLeastEach && indicator.Unit == "percent" && value is < 0 or > 100)
                yield return source.Issue("value", "impossible_target", DefinitionsWords.PercentTargetImpossible(found));
            else if (value < 0)
                yield return source.Issue("value", "impossible_target",
                    DefinitionsWords.NegativeTarget(found, indicator.Unit));
        }
    }

    public static IEnumerable<Issue> RuleFitsTheDirection(PlanDraft draft) =>
        from t in Targets(draft)
        where t.Indicator.Direction != Direction.Up
            && t.Indicator.Target.Kind is TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase or TargetRuleKind.AtLeast
                or TargetRuleKind.AtLeastEach or TargetRuleKind.AllMet
        select t.Source.Issue("rule", "contradiction",
            DefinitionsWords.RuleAgainstDirection(Name(t.Indicator), t.Indicator.Direction.ToString().ToLowerInvariant()));

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
            if (indicator.Unit.Length > 0 && !indicator.Kind.Units.Contains(indicator.Unit)
                && draft.Kinds.All.Any(k => k.Units.Contains(indicator.Unit)))
                yield return indicatorSource.Issue("unit", "contradiction",
                    DefinitionsWords.UnitContradicts(
                        indicator.Kind.Name, Units(indicator.Kind), indicator.Unit, ResultColumns.Or(indicator.Kind.Units)));
        }
    }

    private static LocalizedText Units(IndicatorKind kind) => kind.Units is ["percent"]
        ? DefinitionsWords.Percentages : DefinitionsWords.ValuesInUnits(ResultColumns.Or(kind.Units));

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

    private static bool TakesNumber(TargetRuleKind kind) =>
        kind is TargetRuleKind.AtLeast or TargetRuleKind.Equals or TargetRuleKind.AtLeastEach or TargetRuleKind.AllMet;

    private static string Name(Indicator indicator) => IndicatorReader.TargetRules.First(r => r.Value == indicator.Target.Kind).Key;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
