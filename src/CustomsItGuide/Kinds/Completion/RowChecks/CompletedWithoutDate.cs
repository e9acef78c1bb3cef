using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Declared completed, and nobody says when.</summary>
internal sealed class CompletedWithoutDate : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsDeclaredCompleted && row.CompletedOn is null;

    protected override Finding Say(int n, string actions) => Remark.Warning("completed_without_date",
        KindsWords.CompletedWithoutDate(n, actions));
}
