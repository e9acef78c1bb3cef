using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Rejections;
using CustomsItGuide.Files;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Load;

/// <summary>What became of a load, for people and for spreadsheets: one delivery a line.</summary>
internal static class LoadSummary
{
    private const int RemovedShown = 20;
    private const int ReasonsShown = 10;

    public static void WriteText(LoadReport report, bool dryRun, Call call)
    {
        if (call.Quiet) return;
        var output = call.Output;
        WriteDeliveries(report.Deliveries, call);
        ChangesText.Readings(report.Indicators, dryRun, call);
        output.WriteLine();
        output.WriteLine((dryRun, report.Before.Head == report.After.Head) switch
        {
            _ when report.Deliveries.Count == 0 => T("There is nothing to load.", "Il n'y a rien à charger."),
            (true, _) when report.Refusal.Count > 0 => T("Dry run: nothing was written, and the load would be refused for what it takes away.",
                "Essai : rien n'a été écrit, et le chargement serait refusé pour ce qu'il retire."),
            (true, _) => T("Dry run: nothing was written.", "Essai : rien n'a été écrit."),
            (_, true) => T($"Nothing was written: these files are already what counts. Journal at position {N(report.After.Position)}.",
                $"Rien n'a été écrit : ces fichiers sont déjà ceux qui comptent. Journal à la position {N(report.After.Position)}."),
            _ => T($"Journal at position {N(report.After.Position)}, head {report.After.Head}.", $"Journal à la position {N(report.After.Position)}, tête {report.After.Head}."),
        });

        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
    }

    /// <summary>
    /// A load that was refused: for some of its files, with what would have become of the others; or for what it takes away, which the refusal lists.
    /// </summary>
    public static void WriteRefused(RefusedException refused, Call call)
    {
        if (call.Quiet) return;
        WriteDeliveries(refused.WouldLoad, call);
        if (refused.Losses.IsAny) return;
        call.Output.WriteLine();
        call.Output.WriteLine(new LocalizedText(
            "Nothing was loaded, because other files of the same load are not clear. Mend them, or load without them.",
            "Rien n'a été chargé, parce que d'autres fichiers du même chargement ne sont pas clairs. Corrigez-les, ou chargez sans eux.").In(call.Language));
    }

    private static void WriteDeliveries(IReadOnlyList<LoadedDelivery> deliveries, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
        if (deliveries.Count == 0) return;
        var output = call.Output;
        var table = call.Table(
            new Head(T("File", "Fichier"), Wraps: true), T("Data set", "Jeu de données"), new Head(T("Read", "Lues"), Right: true),
            new Head(T("Typed", "Reprises"), Right: true, Dispensable: 1), new Head(T("Rejected", "Refusées"), Right: true),
            new Head(T("Added", "Ajoutées"), Right: true), new Head(T("Changed", "Modifiées"), Right: true),
            new Head(T("Removed", "Retirées"), Right: true), new Head(T("Outcome", "Résultat"), Wraps: true));
        foreach (var loaded in deliveries)
        {
            var (delivery, rows) = (loaded.Delivery, loaded.Delivery.Rows);
            table.Row(Names(delivery), delivery.DataSet, N(rows.Read), N(rows.Typed), N(rows.Rejected), N(rows.Added), N(rows.Changed), N(rows.Removed), Outcome(loaded, call.Language));
        }
        table.WriteTo(output);

        foreach (var loaded in deliveries) ChangesText.Rows(loaded, loaded.Outcome is LoadOutcome.WouldLoad or LoadOutcome.WouldBeRefused, call);
        foreach (var loaded in deliveries.Where(d => d.Delivery.Rows.Removed > 0)) WriteRemoved(loaded, call);
        foreach (var loaded in deliveries.Where(d => d.Rejections.Count > 0 || d.Delivery.Rows.Rejected > 0)) WriteRejected(loaded, call);
    }

    public static void WriteCsv(IReadOnlyList<LoadedDelivery> deliveries, TextWriter output)
    {
        CsvText.Write(output, "files", "dataset", "position", "outcome", "read", "typed", "rejected", "added", "changed", "removed");
        foreach (var loaded in deliveries)
        {
            var (delivery, rows) = (loaded.Delivery, loaded.Delivery.Rows);
            long[] numbers = [rows.Read, rows.Typed, rows.Rejected, rows.Added, rows.Changed, rows.Removed];
            CsvText.Write(output, [
                Names(delivery), delivery.DataSet, delivery.Position.ToString(CultureInfo.InvariantCulture), Terms.Code(loaded.Outcome),
                .. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static string Names(Delivery delivery) => string.Join("; ", delivery.Files.Select(f => f.Name));

    private static string Outcome(LoadedDelivery loaded, string language)
    {
        var word = Terms.Of(loaded.Outcome).In(language);
        if (loaded.Outcome != LoadOutcome.Loaded) return word;
        var number = Numbers.Count(loaded.Delivery.Position, language);
        return language == "fr" ? $"{word}, livraison {number}" : $"{word} as delivery {number}";
    }

    private static void WriteRemoved(LoadedDelivery loaded, Call call)
    {
        var output = call.Output;
        var removed = loaded.Delivery.Rows.Removed;
        var shown = loaded.Removed.Take(RemovedShown).Select(k => Plain.Text(k)).ToList();
        var more = removed - shown.Count;
        var would = loaded.Outcome is LoadOutcome.WouldLoad or LoadOutcome.WouldBeRefused;
        output.WriteLine();
        output.WriteLine(new LocalizedText(
            $"{(would ? "Would be removed" : "Removed")} from {loaded.Delivery.DataSet}, because the new delivery leaves them out:",
            $"{(would ? "Seraient retirées" : "Retirées")} de {loaded.Delivery.DataSet}, parce que la nouvelle livraison ne les contient pas :").In(call.Language));
        foreach (var key in shown) output.WriteLine($"  {key}");
        if (more > 0)
        {
            output.WriteLine((shown.Count == 0
                ? Format.Sentence($"  {more:N0} {(more == 1 ? "row" : "rows")}, not named because they hold what single Members said",
                    $"  {more:N0} {Grammar.Forme(more, "ligne", "lignes")}, non nommées parce qu'elles contiennent les réponses de Membres")
                : Format.Sentence($"  and {more:N0} more", $"  et {more:N0} {Grammar.Forme(more, "autre", "autres")}")).In(call.Language));
        }
    }

    private static void WriteRejected(LoadedDelivery loaded, Call call)
    {
        var (output, rejected, position) = (call.Output, loaded.Delivery.Rows.Rejected, loaded.Delivery.Position);
        var names = Plain.Text(Names(loaded.Delivery));
        output.WriteLine();
        if (loaded.Outcome == LoadOutcome.Unchanged)
        {
            // Of a delivery that was loaded before, the rejections stand in the warehouse and are not listed again.
            output.WriteLine(Format.Sentence(
                $"{RejectionWords.Rows(rejected)} of {names} {Grammar.Was(rejected)} rejected when it was loaded as delivery {position:N0}.",
                $"{RejectionWords.Rows(rejected)} de {names} {Grammar.Forme(rejected, "a été refusée", "ont été refusées")} lors du chargement, livraison {position:N0}.").In(call.Language));
        }
        else
        {
            output.WriteLine(Format.Sentence(
                $"{RejectionWords.Rows(rejected)} of {names} {Grammar.Is(rejected)} rejected:",
                $"{RejectionWords.Rows(rejected)} de {names} {Grammar.Forme(rejected, "est refusée", "sont refusées")} :").In(call.Language));
        }
        RejectionGroups.WriteLines(RejectionGroup.Of(loaded.Rejections), ReasonsShown, call);
        if (loaded.Outcome is LoadOutcome.WouldLoad or LoadOutcome.WouldBeRefused) return;
        var verb = call.Next(string.Create(CultureInfo.InvariantCulture, $"rejections --delivery {position}"));
        output.WriteLine(new LocalizedText(
            $"  '{verb}' says where, why and what to do; with --format csv to send back to the author.",
            $"  « {verb} » dit où, pourquoi et que faire ; avec --format csv pour renvoyer à l'auteur.").In(call.Language));
    }
}
