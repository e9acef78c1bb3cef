using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Lines of the Implementation Plan that are still open and name nobody who is to complete them.</summary>
internal sealed class OwnerOfActionsMissing : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Reading.Value is not null && judged.Reading.Supporting.GetValueOrDefault("without_owner") is > 0 and var open
        ? Remark.Warning("action_without_owner", $"{open:0} action(s) are not completed and have no owner.", $"{open:0} action(s) non achevée(s) n’ont pas de responsable.")
        : null;
}
