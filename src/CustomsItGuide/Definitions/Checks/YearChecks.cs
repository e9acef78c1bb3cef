namespace CustomsItGuide.Definitions.Checks;

internal static class YearChecks
{
    public static IEnumerable<Issue> YearsFollowEachOther(PlanDraft draft)
    {
        if (draft.Plan is not { } plan) yield break;
        if (plan.Years.Count == 0 && plan.Source.Optional("years") is YamlList { Items.Count: 0 })
            yield return plan.Source.Issue("years", "years",
                DefinitionsWords.PlanWithoutYear((plan.Calendar ?? Calendar.Default).FiscalYear(2022)));
        for (var i = 0; i < plan.Years.Count; i++)
        {
            var (year, line) = plan.Years[i];
            if (year.Kind != PeriodKind.FiscalYear)
                yield return At(plan, line, DefinitionsWords.NotFiscalYear(year, year.Calendar.FiscalYear(2022)));
            else if (i > 0 && plan.Years[i - 1].Period is { Kind: PeriodKind.FiscalYear } before
                && before.StartYear < Calendar.LastYear && year != before.Next)
                yield return At(plan, line, DefinitionsWords.YearOutOfOrder(year, before, before.Next));
        }
    }

    private static Issue At(PlanFile plan, long line, LocalizedText message) =>
        new(Severity.Error, plan.Source.File, line, "years", message);
}
