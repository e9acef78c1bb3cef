using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Versions of the definitions that this engine cannot read: what they changed is not compared, and nobody is to think that
/// nothing was.</summary>
internal sealed class VersionsUnreadable : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var unreadable = judged.Case.Versions.SelectMany(v => v.Unreadable).ToList();
        if (unreadable.Count == 0) return null;
        return Remark.Warning("version_unreadable",
            JudgementWords.VersionsUnreadable(LocalizedText.Join(JudgementWords.ListSeparator, unreadable.Select(Text))));
    }

    private static LocalizedText Text(UnreadableAdoption version) =>
        JudgementWords.VersionUnreadable(version.Position, version.Decision, version.Reason.WithoutStop());
}
