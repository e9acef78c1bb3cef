using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Silent Members who differ from the others by the plan's shift would put the value on the other side of the baseline.</summary>
internal sealed class Fragile : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Nonresponse is not { Fragile: true, Population: { } all, Responding: var n }) return null;
        var shift = judged.Policy["fragile_shift"];
        return Remark.Hint("fragile",
            JudgementWords.SensitiveToSilentMembers(all - n, shift));
    }
}
