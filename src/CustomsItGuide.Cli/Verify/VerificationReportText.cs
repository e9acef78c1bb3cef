using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Verify;

/// <summary>A verification for people: what was checked, then line by line what does not hold, then what to do.</summary>
internal static class VerificationReportText
{
    private const int MostShown = 100;

    public static void Write(WorkspaceVerification found, CheckpointOutcome? anchor, Call call)
    {
        if (!call.Quiet) Checked(found, call);
        foreach (var issue in found.Issues) call.Output.WriteLine(Plain.Text(issue.In(call.Language)));
        foreach (var warehouse in found.Warehouses) Write(warehouse, call);
        if (anchor is not null && !call.Quiet)
        {
            var file = Plain.Text(anchor.File);
            Say(call, anchor.Since is { } since
                ? new($"Checkpoint {file}: position {Numbers.Count(anchor.Checkpoint.Position)} still has its "
                    + $"hash; {Counted(since, "entry was", "entries were")} added since.",
                    $"Point de contrôle {file} : la position {Numbers.Count(anchor.Checkpoint.Position, "fr")} a toujours son "
                    + $"empreinte ; {Compte(since, "entrée a été ajoutée", "entrées ont été ajoutées")} depuis.")
                : new($"Checkpoint {file}: written. Keep it where those who can change the workspace cannot change it.",
                    $"Point de contrôle {file} : écrit. Gardez-le là où ceux qui peuvent modifier l'espace de travail ne "
                    + "peuvent le modifier."));
        }
        if (!found.Holds)
        {
            Say(call, call.Quiet ? new("It does not all hold.", "Tout n'est pas intact.")
                : new("It does not all hold: do not rely on what was shown from the files named above.",
                    "Tout n'est pas intact : ne vous fiez pas à ce qui a été montré à partir des fichiers nommés ci-dessus."));
        }
        else if (!call.Quiet)
        {
            Say(call, new("All of it holds.", "Tout est intact."));
        }
    }

    private static void Checked(WorkspaceVerification found, Call call)
    {
        Say(call, new(
            $"Journal: {Counted(found.Entries, "entry", "entries")}, {Counted(found.Files, "file", "files")} kept; every hash holds.",
            $"Journal : {Compte(found.Entries, "entrée", "entrées")}, "
            + $"{Compte(found.Files, "fichier conservé", "fichiers conservés")} ; toutes les empreintes concordent."));
        Say(call, new($"Head: position {Numbers.Count(found.Head.Position)}, {found.Head.Head}",
            $"Tête : position {Numbers.Count(found.Head.Position, "fr")}, {found.Head.Head}"));
        var differs = found.Issues.Any(i => i.Rule == "statement_differs");
        Say(call, new(
            $"Entries: {Counted(found.Statements, "delivery was", "deliveries were")} read again; "
            + $"{(differs ? "not all give" : "each gives")} the rows that the journal says.",
            $"Entrées : {Compte(found.Statements, "livraison a été relue", "livraisons ont été relues")} ; "
            + $"{(differs ? "toutes ne donnent pas" : "chacune donne")} les lignes que dit le journal."));
        if (found.Warehouses.Count > 0) return;
        Say(call, new("Warehouse: none is cached, so there is none to compare; one was made from the deliveries and thrown away.",
            "Entrepôt : aucun n'est en cache, il n'y en a donc pas à comparer ; un a été fait à partir des livraisons, puis supprimé."));
    }

    private static void Write(VerifiedWarehouse warehouse, Call call)
    {
        var (file, position) = (Plain.Text(warehouse.File), warehouse.At.Position);
        var name = $"Warehouse {file}, position {Numbers.Count(position)}:";
        var nom = $"Entrepôt {file}, position {Numbers.Count(position, "fr")} :";
        if (warehouse.Holds)
        {
            if (call.Quiet) return;
            Say(call, new(
                $"{name} {Counted(warehouse.Scorecards, "scorecard", "scorecards")} with {Counted(warehouse.Values, "figure", "figures")} "
                + $"and {Counted(warehouse.Tables, "table or view", "tables and views")} are what the deliveries give.",
                $"{nom} {Compte(warehouse.Scorecards, "tableau de bord", "tableaux de bord")} avec "
                + $"{Compte(warehouse.Values, "chiffre", "chiffres")} et {Compte(warehouse.Tables, "table ou vue", "tables et vues")} "
                + "sont ce que donnent les livraisons."));
            return;
        }
        if (warehouse.Fault is { } fault) Say(call, new($"{name} {Plain.Text(fault.English)}.", $"{nom} {Plain.Text(fault.French)}."));
        foreach (var difference in warehouse.Differences.Take(MostShown))
        {
            var (place, cached, remade) = (Plain.Text(difference.Where), Shown(difference.Cached), Shown(difference.Recomputed));
            Say(call, new($"{name} {place}, {difference.What}: cached {cached.English}, from the deliveries {remade.English}",
                $"{nom} {place}, {difference.What} : en cache {cached.French}, d'après les livraisons {remade.French}"));
        }
        var more = warehouse.Differences.Count - MostShown;
        if (more > 0)
        {
            Say(call, new($"… and {Counted(more, "more", "more")}; --format json lists them all.",
                $"… et {Compte(more, "autre", "autres")} ; --format json les donne toutes."));
        }
        if (call.Quiet) return;
        var path = Plain.Text(Path.Combine(call.WorkspaceName, warehouse.File));
        Say(call, new(
            $"To be rid of it, delete {path}: it is only a cache and is made anew from the deliveries. "
            + "Keep a copy if you want to find out who made it.",
            $"Pour vous en défaire, supprimez {path} : ce n'est qu'un cache, refait à partir des livraisons. "
            + "Gardez une copie si vous voulez chercher qui l'a fait."));
    }

    private static void Say(Call call, LocalizedText text) => call.Output.WriteLine(text.In(call.Language));

    private static LocalizedText Shown(string? text)
    {
        if (text is null) return new("nothing", "rien");
        var plain = Plain.Text(text, 160);
        return new(plain, plain);
    }

    private static string Counted(long count, string one, string several) => $"{Numbers.Count(count)} {(count == 1 ? one : several)}";

    private static string Compte(long count, string one, string several) =>
        $"{Numbers.Count(count, "fr")} {Grammar.Forme(count, one, several)}";
}
