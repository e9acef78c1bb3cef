using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A focus area that was asked about before has no answers now, and nobody decided to end it: the target is not met while it is
/// open.</summary>
internal sealed class FocusAreaMissing : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var missing = Baselines.MissingAreas(judged.Indicator, judged.Reading, judged.Case.Readings);
        return missing.Count == 0 ? null : Remark.Warning("focus_area_missing",
            JudgementWords.FocusAreaMissing(judged.Case.Period, Remark.Names(missing)));
    }
}
