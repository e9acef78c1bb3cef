using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Counts as completed by declaration only.</summary>
internal sealed class EvidenceMissing : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsCompleted(period) && row.Evidence is null;

    protected override Finding Say(int n, string actions) => Remark.Warning("evidence_missing",
        KindsWords.EvidenceMissing(n, actions));
}
