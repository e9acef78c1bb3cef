using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>What the indicator is compared with was changed after data of the period, or of the baseline, had been delivered.</summary>
internal sealed class BaselineChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var change = Versions.Changes(judged)
            .LastOrDefault(c => (c.Before.Baseline.Kind, c.Before.Baseline.From) != (c.After.Baseline.Kind, c.After.Baseline.From)
            && Versions.CameAfterData(judged.Reading, judged.Case.Reported.GetValueOrDefault(judged.Case.Period, []), c.Adoption));
        if (change.Adoption is not { } adoption) return null;
        var by = Versions.By(adoption);
        return Remark.Warning("baseline_changed_after_result",
            JudgementWords.BaselineChanged(judged.Case.Period, Of(change.Before), Of(change.After), by));
    }

    private static object Of(Indicator indicator) => indicator.Baseline.From is { } from ? from : JudgementWords.NoBaselinePeriod;
}
