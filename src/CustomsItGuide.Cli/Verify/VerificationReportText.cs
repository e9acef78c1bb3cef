using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Verify;

/// <summary>A verification for people: what was checked, then line by line what does not hold, then what to do.</summary>
internal static class VerificationReportText
{
    private const int MostShown = 100;

    public static void Write(WorkspaceVerification found, CheckpointOutcome? anchor, Call call)
    {
        if (!call.Quiet)
        {
            call.Output.WriteLine($"Journal: {Counted(found.Entries, "entry", "entries")}, "
                + $"{Counted(found.Files, "file", "files")} kept; every hash holds.");
            call.Output.WriteLine($"Head: position {Numbers.Count(found.Head.Position)}, {found.Head.Head}");
            call.Output.WriteLine($"Entries: {Counted(found.Statements, "delivery was", "deliveries were")} read again; "
                + $"{(found.Issues.Any(i => i.Rule == "statement_differs") ? "not all give" : "each gives")} the rows that the journal says.");
            if (found.Warehouses.Count == 0) call.Output.WriteLine("Warehouse: none is cached, so there is none to compare; one was "
                + "made from the deliveries and thrown away.");
        }
        foreach (var issue in found.Issues) call.Output.WriteLine(Plain.Text(issue.ToString()));
        foreach (var warehouse in found.Warehouses) Write(warehouse, call);
        if (anchor is not null && !call.Quiet)
        {
            call.Output.WriteLine(anchor.Since is { } since
                ? $"Checkpoint {Plain.Text(anchor.File)}: position {Numbers.Count(anchor.Checkpoint.Position)} still has its "
                    + $"hash; {Counted(since, "entry was", "entries were")} added since."
                : $"Checkpoint {Plain.Text(anchor.File)}: written. Keep it where those who can change the workspace cannot change it.");
        }
        if (!found.Holds) call.Output.WriteLine(call.Quiet ? "It does not all hold." : "It does not all hold: do not rely on what "
            + "was shown from the files named above.");
        else if (!call.Quiet) call.Output.WriteLine("All of it holds.");
    }

    private static void Write(VerifiedWarehouse warehouse, Call call)
    {
        var name = $"{Plain.Text(warehouse.File)}, position {Numbers.Count(warehouse.At.Position)}";
        if (warehouse.Holds)
        {
            if (!call.Quiet)
            {
                call.Output.WriteLine($"Warehouse {name}: {Counted(warehouse.Scorecards, "scorecard", "scorecards")} with "
                    + $"{Counted(warehouse.Values, "figure", "figures")} "
                    + $"and {Counted(warehouse.Tables, "table or view", "tables and views")} are what the deliveries give.");
            }
            return;
        }
        if (warehouse.Fault is { } fault) call.Output.WriteLine($"Warehouse {name}: {Plain.Text(fault)}.");
        foreach (var difference in warehouse.Differences.Take(MostShown))
        {
            call.Output.WriteLine($"Warehouse {name}: {Plain.Text(difference.Where)}, {difference.What}: cached "
                + $"{Shown(difference.Cached)}, from the deliveries {Shown(difference.Recomputed)}");
        }
        if (warehouse.Differences.Count > MostShown) call.Output.WriteLine($"… and "
            + $"{Counted(warehouse.Differences.Count - MostShown, "more", "more")}; --format json lists them all.");
        if (!call.Quiet) call.Output.WriteLine($"To be rid of it, delete "
            + $"{Plain.Text(Path.Combine(call.WorkspaceName, warehouse.File))}: it is only a cache and is made anew from the "
            + "deliveries. Keep a copy if you want to find out who made it.");
    }

    private static string Shown(string? text) => text is null ? "nothing" : Plain.Text(text, 160);

    private static string Counted(long count, string one, string several) => $"{Numbers.Count(count)} {(count == 1 ? one : several)}";
}
