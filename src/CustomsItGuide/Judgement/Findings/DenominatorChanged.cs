using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The denominator moved by more than the limit against the year before, so that a rate can rise without more being
/// done.</summary>
internal sealed class DenominatorChanged : IFindingCheck
{
    public Finding? Look(Judged judged) =>
        Sources.Stability.DenominatorChange(judged) is null ? null : Remark.Warning("denominator_changed",
        JudgementWords.DenominatorChanged(judged.Case.YearBefore!.Denominator, judged.Reading.Denominator,
            judged.Policy["denominator_change_max"]));
}
