using CustomsItGuide.Judgement;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion;

/// <summary>Lines of the Implementation Plan that are still open and name nobody who is to complete them.</summary>
internal static class OwnerOfActionsMissing
{
    public static Finding? Look(Judged judged) =>
        judged.Reading.Value is not null && judged.Reading.Beside(CompletionFigures.WithoutOwner) is > 0 and { } open
        ? Remark.Warning("action_without_owner",
            $"{open:0} action{Grammar.S(open)} {Grammar.Is(open)} not completed and {Grammar.Has(open)} no owner.",
            $"{open:0} action{Grammar.Accord(open)} non achevée{Grammar.Accord(open)} {Grammar.Forme(open, "n’a", "n’ont")} pas de responsable.")
        : null;
}
