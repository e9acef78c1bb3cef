using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Backup;

/// <summary><c>backup</c>: a copy of the workspace that is whole, whatever is loaded meanwhile.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> target = new("DIR")
    {
        Description = "An empty or missing folder outside the workspace; nothing is overwritten.",
    };

    public BackupVerb() : base("backup",
        "Copies journal and deliveries to another folder, also while others load: first what the journal says, then the files "
            + "that it names, each checked. The warehouse is a cache and stays out.") => Add(target);

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard backup /media/safe/scorecard-2024-06-30", "A folder of its own for each backup."),
        ("scorecard verify --workspace /media/safe/scorecard-2024-06-30", "Checks the copy, like any workspace."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var name = call.Value(target)!;
        BackupReport report;
        using (var progress = call.Progress()) report = workspace.BackUp(call.Surroundings.Resolve(name), progress);
        if (call.Format == "json")
        {
            Json.Write(call.Output, json =>
            {
                json.WriteStartObject();
                json.WriteString("written", name);
                json.AsOf("as_of", report.At);
                json.WriteNumber("files", report.Files);
                json.WriteNumber("bytes", report.Bytes);
                json.WriteEndObject();
            });
        }
        else if (!call.Quiet)
        {
            call.Output.WriteLine(new LocalizedText(
                $"{Plain.Text(name)}: {Numbers.Count(report.Files)} {(report.Files == 1 ? "file" : "files")} "
                + $"and the journal up to position {Numbers.Count(report.At.Position)}, "
                + $"{Numbers.Count(report.Bytes)} bytes, every hash checked. Head {report.At.Head}",
                $"{Plain.Text(name)} : {Numbers.Count(report.Files, "fr")} {Grammar.Forme(report.Files, "fichier", "fichiers")} "
                + $"et le journal jusqu'à la position {Numbers.Count(report.At.Position, "fr")}, "
                + $"{Numbers.Count(report.Bytes, "fr")} octets, toutes les empreintes vérifiées. Tête {report.At.Head}").In(call.Language));
            call.Output.WriteLine(new LocalizedText(
                "It is a workspace like any other: name it with --workspace. It holds every delivery, who "
                + "answered a survey too: keep it as safe as the workspace.",
                "C'est un espace de travail comme un autre : désignez-le avec --workspace. Il contient toutes les "
                + "livraisons, et donc aussi "
                + "qui a répondu à une enquête : protégez-le autant que l'espace de travail.").In(call.Language));
        }
        return ExitCode.Done;
    }
}
