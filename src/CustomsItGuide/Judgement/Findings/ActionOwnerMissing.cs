using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A commentary names something to be done, but nobody who does it, or no day by which.</summary>
internal sealed class ActionOwnerMissing : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Case.Commentary is not { Action: not null } said ? null : (said.Owner, said.DueOn) switch
    {
        (null, null) => Remark.Warning("owner_missing", JudgementWords.ActionWithoutOwnerOrDate),
        (null, _) => Remark.Warning("owner_missing", JudgementWords.ActionWithoutOwner),
        (_, null) => Remark.Hint("due_date_missing", JudgementWords.ActionWithoutDueDate),
        _ => null,
    };
}
