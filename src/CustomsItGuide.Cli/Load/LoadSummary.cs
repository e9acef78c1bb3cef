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
            _ when report.Deliveries.Count == 0 => T(CliWords.NothingToLoad),
            (true, _) when report.Refusal.Count > 0 => T(CliWords.DryRunRefused),
            (true, _) => T(CliWords.DryRun),
            (_, true) => T(CliWords.FilesCountAlready(N(report.After.Position))),
            _ => T(CliWords.JournalAt(N(report.After.Position), report.After.Head)),
        });

        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
    }

    /// <summary>
    /// A load that was refused: for some of its files, with what would have become of the others; or for what it takes away, which the
    /// refusal lists.
    /// </summary>
    public static void WriteRefused(RefusedException refused, Call call)
    {
        if (call.Quiet) return;
        WriteDeliveries(refused.WouldLoad, call);
        if (refused.Losses.IsAny) return;
        call.Output.WriteLine();
        call.Output.WriteLine(CliWords.NothingLoaded.In(call.Language));
    }

    private static void WriteDeliveries(IReadOnlyList<LoadedDelivery> deliveries, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
        if (deliveries.Count == 0) return;
        var output = call.Output;
        var table = call.Table(
            new Head(T(CliWords.FileColumn), Wraps: true), new Head(T(CliWords.DataSetColumn), Dispensable: 1),
            new Head(T(CliWords.ReadColumn), Right: true, Dispensable: 2),
            new Head(T(CliWords.TypedColumn), Right: true, Dispensable: 3), new Head(T(CliWords.RejectedColumn), Right: true),
            new Head(T(CliWords.AddedColumn), Right: true), new Head(T(CliWords.ChangedColumn), Right: true),
            new Head(T(CliWords.Removed), Right: true), new Head(T(CliWords.OutcomeColumn), Wraps: true));
        foreach (var loaded in deliveries)
        {
            var (delivery, rows) = (loaded.Delivery, loaded.Delivery.Rows);
            table.Row(Names(delivery), delivery.DataSet, N(rows.Read), N(rows.Typed), N(rows.Rejected), N(rows.Added), N(rows.Changed),
                N(rows.Removed), Outcome(loaded, call.Language));
        }
        table.WriteTo(output);

        foreach (var loaded in deliveries)
            ChangesText.Rows(loaded, loaded.Outcome is LoadOutcome.WouldLoad or LoadOutcome.WouldBeRefused, call);
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
        var word = Terms.Of(loaded.Outcome);
        return (loaded.Outcome == LoadOutcome.Loaded ? CliWords.LoadedAsDelivery(word, loaded.Delivery.Position) : word).In(language);
    }

    private static void WriteRemoved(LoadedDelivery loaded, Call call)
    {
        var output = call.Output;
        var removed = loaded.Delivery.Rows.Removed;
        var shown = loaded.Removed.Take(RemovedShown).Select(k => Plain.Text(k)).ToList();
        var more = removed - shown.Count;
        var would = loaded.Outcome is LoadOutcome.WouldLoad or LoadOutcome.WouldBeRefused;
        output.WriteLine();
        output.WriteLine(CliWords.RowsLeftOut(would ? CliWords.WouldBeRemoved : CliWords.Removed, loaded.Delivery.DataSet)
            .In(call.Language));
        foreach (var key in shown) output.WriteLine($"  {key}");
        if (more > 0)
        {
            output.WriteLine((shown.Count == 0
                ? CliWords.RowsNotNamed(more)
                : CliWords.RowsAndMore(more)).In(call.Language));
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
            output.WriteLine(CliWords.RowsRejectedAtLoad(RejectionWords.Rows(rejected), names, rejected, position)
                .In(call.Language));
        }
        else
        {
            output.WriteLine(CliWords.RowsRejected(RejectionWords.Rows(rejected), names, rejected).In(call.Language));
        }
        RejectionGroups.WriteLines(RejectionGroup.Of(loaded.Rejections), ReasonsShown, call);
        if (loaded.Outcome is LoadOutcome.WouldLoad or LoadOutcome.WouldBeRefused) return;
        var verb = call.Next(string.Create(CultureInfo.InvariantCulture, $"rejections --delivery {position}"));
        output.WriteLine(CliWords.RejectionsAdvice(verb).In(call.Language));
    }
}
