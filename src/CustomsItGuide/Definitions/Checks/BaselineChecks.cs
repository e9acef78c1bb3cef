namespace CustomsItGuide.Definitions.Checks;

internal static class BaselineChecks
{
    public static IEnumerable<Issue> ComparedTargetsHaveABaseline(PlanDraft draft) =>
        from b in Baselines(draft)
        where b.Indicator.Baseline.Kind == BaselineRuleKind.None
            && (b.Indicator.Target.Kind.Keeps() || b.Indicator.Target.Kind.Moves())
        select b.Source.Issue("rule", "missing_baseline",
            DefinitionsWords.MissingBaseline);

    public static IEnumerable<Issue> FromFitsTheRule(PlanDraft draft)
    {
        foreach (var (indicator, source) in Baselines(draft))
        {
            if (indicator.Baseline.Kind == BaselineRuleKind.None && source.Has("from"))
                yield return source.Issue("from", "contradiction",
                    DefinitionsWords.BaselineFromWithoutRule);
            if (indicator.Baseline.Kind != BaselineRuleKind.None && !source.Has("from"))
                yield return source.Issue("rule", "missing_key",
                    DefinitionsWords.MissingBaselineFrom);
            var stated = indicator.Baseline.Kind == BaselineRuleKind.Stated;
            if (stated && !source.Has("value"))
                yield return source.Issue("rule", "missing_key", DefinitionsWords.BaselineValueMissing);
            if (!stated && source.Has("value"))
                yield return source.Issue("value", "contradiction", DefinitionsWords.BaselineValueNotStated);
            if (stated && indicator.Kind.Rows == RowSubject.Opinions && indicator.Kind is not UnknownKind)
                yield return source.Issue("rule", "contradiction", DefinitionsWords.BaselineOfAnswers(indicator.Kind.Name));
        }
    }

    /// <summary>The year before the plan (the zero measurement) or one of its years.</summary>
    public static IEnumerable<Issue> FromIsAYearOfThePlan(PlanDraft draft)
    {
        if (draft.Plan is not { Years: [var first, ..] and [.., var last] }) yield break;
        if (first.Period.Kind != PeriodKind.FiscalYear || last.Period.Kind != PeriodKind.FiscalYear) yield break;
        foreach (var (indicator, source) in Baselines(draft))
        {
            // What a document states may be of any earlier year.
            if (indicator.Baseline.From is not { } from
                || (indicator.Baseline.Kind == BaselineRuleKind.Stated && from < first.Period)) continue;
            if (from.Kind != PeriodKind.FiscalYear || from < first.Period.Previous || from > last.Period)
                yield return source.Issue("from", "out_of_range",
                    DefinitionsWords.BaselinePeriodOutOfRange(from, first.Period.Previous, last.Period));
        }
    }

    private static IEnumerable<(Indicator Indicator, Section Source)> Baselines(PlanDraft draft) =>
        from indicator in draft.Indicators
        let baseline = indicator.Source.Inside("baseline")
        where baseline is not null && baseline.Has("rule")
        select (indicator.Value, baseline);
}
