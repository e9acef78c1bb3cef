using CustomsItGuide.Judgement;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion;

/// <summary>Lines of the Implementation Plan that are still open and name nobody who is to complete them.</summary>
internal static class OwnerOfActionsMissing
{
    public static Finding? Look(Judged judged) =>
        judged.Reading.Value is not null && judged.Reading.Beside(CompletionFigures.WithoutOwner) is > 0 and { } open
        ? Remark.Warning("action_without_owner",
            KindsWords.ActionWithoutOwner(open))
        : null;
}
