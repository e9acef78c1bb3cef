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
                ? CliWords.CheckpointHolds(file, anchor.Checkpoint.Position, since)
                : CliWords.CheckpointWritten(file));
        }
        if (!found.Holds)
        {
            Say(call, call.Quiet ? CliWords.DoesNotAllHold
                : CliWords.DoesNotAllHoldAdvice);
        }
        else if (!call.Quiet)
        {
            Say(call, CliWords.AllHolds);
        }
    }

    private static void Checked(WorkspaceVerification found, Call call)
    {
        Say(call, CliWords.JournalHolds(found.Entries, found.Files));
        Say(call, CliWords.HeadAt(found.Head.Position, found.Head.Head));
        var differs = found.Issues.Any(i => i.Rule == "statement_differs");
        if (found.Statements > 0 || found.EarlierStatements == 0) Say(call, CliWords.EntriesReadAgain(found.Statements, differs));
        if (found.EarlierStatements > 0) Say(call, CliWords.EntriesUnderEarlierDefinitions(found.EarlierStatements));
        if (found.Warehouses.Count > 0) return;
        Say(call, CliWords.NoWarehouseCached);
    }

    private static void Write(VerifiedWarehouse warehouse, Call call)
    {
        var name = CliWords.WarehouseAt(Plain.Text(warehouse.File), warehouse.At.Position);
        if (warehouse.Holds)
        {
            if (call.Quiet) return;
            Say(call, CliWords.WarehouseHolds(name, warehouse.Scorecards, warehouse.Values, warehouse.Tables));
            return;
        }
        if (warehouse.Fault is { } fault) Say(call, CliWords.WarehouseFault(name, Plain.Text(fault.In(call.Language))));
        foreach (var difference in warehouse.Differences.Take(MostShown))
        {
            var (place, cached, remade) = (Plain.Text(difference.Where), Shown(difference.Cached), Shown(difference.Recomputed));
            Say(call, CliWords.WarehouseDiffers(name, place, difference.What, cached, remade));
        }
        var more = warehouse.Differences.Count - MostShown;
        if (more > 0)
        {
            Say(call, CliWords.MoreDifferences(more));
        }
        if (call.Quiet) return;
        var path = Plain.Text(Path.Combine(call.WorkspaceName, warehouse.File));
        Say(call, CliWords.DeleteWarehouse(path));
    }

    private static void Say(Call call, LocalizedText text) => call.Output.WriteLine(text.In(call.Language));

    private static LocalizedText Shown(string? text)
    {
        if (text is null) return CliWords.NothingCached;
        var plain = Plain.Text(text, 160);
        return LocalizedText.Verbatim(plain);
    }
}
