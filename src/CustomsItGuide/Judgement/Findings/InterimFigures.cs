using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The value is provisional: a later delivery is still expected to change it.</summary>
internal sealed class InterimFigures : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Reading is { Value: not null, Provisional: true }
        ? Remark.Hint("interim_figures", JudgementWords.InterimFigures(judged.Case.Period))
        : null;
}
