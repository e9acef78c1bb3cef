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
            $"Definitions that this version of the program cannot read are not compared with the others: {string.Join("; ", unreadable.Select(u => Text(u).English))}.",
            $"Des définitions que cette version du programme ne peut lire ne sont pas comparées aux autres : {string.Join(" ; ", unreadable.Select(u => Text(u).French))}.");
    }

    private static LocalizedText Text(UnreadableAdoption version) => Format.Sentence(
        $"journal entry {version.Position}, decision “{version.Decision}” ({version.Reason.English.TrimEnd('.')})",
        $"entrée {version.Position} du journal, décision « {version.Decision} » ({version.Reason.French.TrimEnd('.')})");
}
