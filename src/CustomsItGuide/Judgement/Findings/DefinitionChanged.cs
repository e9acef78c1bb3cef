using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>What is counted, or how, was changed within the plan: values before and after are not the same thing.</summary>
internal sealed class DefinitionChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var plans = judged.Case.Versions;
        var change = plans.Zip(plans.Skip(1))
            .LastOrDefault(v =>
                Counted(v.First.Plan, judged) is { } before && Counted(v.Second.Plan, judged) is { } after && before != after);
        if (change.Second is not { } adoption) return null;
        var by = Versions.By(adoption);
        return Remark.Warning("definition_changed",
            JudgementWords.DefinitionChanged(by));
    }

    private static string? Counted(Plan plan, Judged judged)
    {
        if (plan.Indicators.FirstOrDefault(i => i.Id == judged.Indicator.Id) is not { } indicator) return null;
        var where = string.Join(';',
            indicator.Where.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={string.Join(',', w.Value)}"));
        return $"{plan.Measure(indicator.Measure).Sql}\n{where}\n{indicator.Estimator}\n{indicator.Headline}\n{indicator.Unit}\n{indicator.Direction}\n{indicator.Sheet.Definition.English}";
    }
}
