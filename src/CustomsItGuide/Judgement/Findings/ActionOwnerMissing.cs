using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A commentary names something to be done, but nobody who does it, or no day by which.</summary>
internal sealed class ActionOwnerMissing : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Case.Commentary is not { Action: not null } said ? null : (said.Owner, said.DueOn) switch
    {
        (null, null) => Remark.Warning("owner_missing", $"The action stated has neither an owner nor a due date.", $"La mesure indiquée n’a ni responsable ni échéance."),
        (null, _) => Remark.Warning("owner_missing", $"The action stated has no owner.", $"La mesure indiquée n’a pas de responsable."),
        (_, null) => Remark.Hint("due_date_missing", $"The action stated has no due date.", $"La mesure indiquée n’a pas d’échéance."),
        _ => null,
    };
}
