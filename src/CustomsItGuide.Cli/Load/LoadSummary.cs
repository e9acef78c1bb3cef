using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Rejections;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Load;

/// <summary>What became of a load, for people and for spreadsheets: one delivery a line.</summary>
internal static class LoadSummary
{
    private const int RemovedShown = 20;
    private const int RejectionsShown = 10;

    public static void WriteText(LoadReport report, bool dryRun, Call call)
    {
        if (call.Quiet) return;
        var output = call.Output;
        var table = call.Table(
            new Head("File", Wraps: true), "Data set", new Head("Read", Right: true), new Head("Typed", Right: true, Dispensable: 1), new Head("Rejected", Right: true),
            new Head("Added", Right: true), new Head("Changed", Right: true), new Head("Removed", Right: true), new Head("Outcome", Wraps: true));
        foreach (var loaded in report.Deliveries)
        {
            var (delivery, rows) = (loaded.Delivery, loaded.Delivery.Rows);
            table.Row(
                Names(delivery), delivery.DataSet, Numbers.Count(rows.Read), Numbers.Count(rows.Typed), Numbers.Count(rows.Rejected),
                Numbers.Count(rows.Added), Numbers.Count(rows.Changed), Numbers.Count(rows.Removed), Outcome(loaded));
        }
        table.WriteTo(output);

        foreach (var loaded in report.Deliveries) ChangesText.Rows(loaded, dryRun, output);
        foreach (var loaded in report.Deliveries.Where(d => d.Delivery.Rows.Removed > 0)) WriteRemoved(loaded, output);
        foreach (var loaded in report.Deliveries.Where(d => d.Rejections.Count > 0 || d.Delivery.Rows.Rejected > 0)) WriteRejected(loaded, call);
        ChangesText.Readings(report.Indicators, dryRun, call);
        output.WriteLine();
        output.WriteLine((dryRun, report.Before.Head == report.After.Head) switch
        {
            (true, _) => "Dry run: nothing was written.",
            (_, true) => $"Nothing was written: these files are already what counts. Journal at position {Numbers.Count(report.After.Position)}.",
            _ => $"Journal at position {Numbers.Count(report.After.Position)}, head {report.After.Head}.",
        });
    }

    public static void WriteCsv(LoadReport report, TextWriter output)
    {
        Csv.Line(output, "files", "dataset", "position", "outcome", "read", "typed", "rejected", "added", "changed", "removed");
        foreach (var loaded in report.Deliveries)
        {
            var (delivery, rows) = (loaded.Delivery, loaded.Delivery.Rows);
            long[] numbers = [rows.Read, rows.Typed, rows.Rejected, rows.Added, rows.Changed, rows.Removed];
            Csv.Line(output, [
                Names(delivery), delivery.DataSet, delivery.Position.ToString(CultureInfo.InvariantCulture), Terms.Code(loaded.Outcome),
                .. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static string Names(Delivery delivery) => string.Join("; ", delivery.Files.Select(f => f.Name));

    private static string Outcome(LoadedDelivery loaded)
    {
        var word = Terms.Of(loaded.Outcome).English;
        return loaded.Outcome == LoadOutcome.Loaded ? $"{word} as delivery {Numbers.Count(loaded.Delivery.Position)}" : word;
    }

    private static void WriteRemoved(LoadedDelivery loaded, TextWriter output)
    {
        var removed = loaded.Delivery.Rows.Removed;
        var shown = loaded.Removed.Take(RemovedShown).Select(k => Plain.Text(k)).ToList();
        var more = removed - shown.Count;
        output.WriteLine();
        output.WriteLine($"{(loaded.Outcome == LoadOutcome.WouldLoad ? "Would be removed" : "Removed")} from {loaded.Delivery.DataSet}, because the new delivery leaves them out:");
        foreach (var key in shown) output.WriteLine($"  {key}");
        if (more > 0) output.WriteLine(shown.Count == 0 ? $"  {Numbers.Count(more)} rows, which are not named because they hold what single Members said" : $"  and {Numbers.Count(more)} more");
    }

    private static void WriteRejected(LoadedDelivery loaded, Call call)
    {
        var (output, rejected) = (call.Output, loaded.Delivery.Rows.Rejected);
        output.WriteLine();
        output.WriteLine($"{Numbers.Count(rejected)} {(rejected == 1 ? "row" : "rows")} of {Plain.Text(Names(loaded.Delivery))} {Rejected()}");
        foreach (var rejection in loaded.Rejections.Take(RejectionsShown)) output.WriteLine($"  {RejectionList.Line(rejection, call.Language)}");
        if (loaded.Rejections.Count > RejectionsShown) output.WriteLine($"  and {Numbers.Count(loaded.Rejections.Count - RejectionsShown)} more remarks");
        if (loaded.Outcome is LoadOutcome.Loaded or LoadOutcome.Unchanged)
        {
            var verb = string.Create(CultureInfo.InvariantCulture, $"rejections --delivery {loaded.Delivery.Position}");
            output.WriteLine($"  '{call.Next(verb)}' says where, why and what to do; with --format csv to send back to the author.");
        }

        // Of a delivery that was loaded before, the rejections stand in the warehouse and are not listed again.
        string Rejected() => loaded.Outcome == LoadOutcome.Unchanged
            ? $"{(rejected == 1 ? "was" : "were")} rejected when it was loaded as delivery {Numbers.Count(loaded.Delivery.Position)}."
            : $"{(rejected == 1 ? "is" : "are")} rejected:";
    }
}
