using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The target was changed after data of the period had been delivered: whoever changed it could have known the result.</summary>
internal sealed class TargetChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var change = Versions.Changes(judged).Select(c => c with
        {
            Before = c.Before.In(judged.Case.Period),
            After = c.After.In(judged.Case.Period),
        }).LastOrDefault(c => Promise(c.Before) != Promise(c.After)
            && Versions.CameAfterData(judged.Reading, judged.Case.Reported.GetValueOrDefault(judged.Case.Period, []), c.Adoption));
        if (change.Adoption is not { } adoption) return null;
        var by = Versions.By(adoption);
        return Remark.Warning("target_changed_after_result",
            JudgementWords.TargetChanged(judged.Case.Period, In(change.Before), In(change.After), by));
    }

    private static (TargetRuleKind, double?, double?, double?, DateOnly?, bool) Promise(Indicator indicator) =>
        (indicator.Target.Kind, indicator.Target.Value, indicator.Target.From, indicator.Target.To, indicator.Target.By,
            indicator.Target.AtPlanEnd);

    private static LocalizedText In(Indicator indicator) => Wording.Targets.Rule(indicator);
}
