using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>How far a workspace's files can be believed.</summary>
public sealed partial class Workspace
{
    private MissingFiles? incomplete;

    /// <summary>Warehouses that were made anew because what stood in their place was not theirs.</summary>
    private readonly List<Issue> mended = [];

    private FilesCheck? looked;

    /// <summary>How the kept files were looked at, and when they were all read last.</summary>
    public FilesCheck FilesCheck
    {
        get
        {
            lock (gate) return looked!;
        }
    }

    /// <summary>What is left out because deliveries are missing; null when all are there.</summary>
    public Incomplete? Incomplete
    {
        get
        {
            lock (gate) return incomplete is { } missing ? new Incomplete(missing.Position, missing.LeftOut, missing.Files[0].Name) : null;
        }
    }

    /// <summary>True for a hash of a journal entry as <see cref="Snapshot.Expect"/> takes it: 64 hexadecimal digits, or at least the
    /// first 12.</summary>
    public static bool IsHash(string text) => text is not null && Anchor.IsHash(text);

    /// <summary>
    /// Reads journal and deliveries again, checks each hash, makes the warehouse of every cached position anew from the deliveries in a
    /// scratch folder, and compares all scorecards and tables. Changes nothing but the note of when all files were read.
    /// </summary>
    /// <exception cref="RefusedException">An entry of the journal or a delivery was altered: each is named.</exception>
    public WorkspaceVerification Verify(IProgress<LocalizedText>? progress = null)
    {
        progress?.Report(WorkspacesWords.CheckingEveryHash);
        var read = Ledger.Journal.Open(Folder, kinds);
        var renewed = CheckNote.Empty(Folder, read.Entries[0].Hash);
        var missing = Inspection.Check(read, 0, Store, Folder, renewed, time, out var check);
        lock (gate) looked = check;
        var history = new History(read);
        var positions = read.Entries.ToDictionary(e => e.Hash, e => e.Position);
        var warehouses = new List<VerifiedWarehouse>();
        using var anew = new Recomputation(history, Store);
        foreach (var (head, path) in files.Cached(Engine.Build).Where(c => positions.ContainsKey(c.Head)).OrderBy(c => positions[c.Head]))
        {
            var at = history.At(positions[head].ToString(System.Globalization.CultureInfo.InvariantCulture));
            progress?.Report(WorkspacesWords.RecomputingAsOf(at.Position));
            warehouses.Insert(0, anew.Of(path, Path.GetRelativePath(Folder, path).Replace('\\', '/'), at, PlanAt(history, at.Position),
                VersionsAt(history, at.Position)));
        }
        // What entries say of their deliveries is compared once, on the way to the journal's end.
        if (!anew.HasReached(history.Head.Position))
        {
            progress?.Report(WorkspacesWords.RecomputingAsOf(history.Head.Position));
            anew.Make(history.Head.Position, PlanAt(history, history.Head.Position));
        }
        var statements = anew.Statements;
        var inForce = history.PlanAt(history.Head.Position).Position;
        var earlier = history.CountingAt(history.Head.Position).Count(d => d.Position < inForce);
        return new WorkspaceVerification(
            history.At(null), read.Entries.Count, check, [.. new[] { missing?.Notice }.OfType<Issue>(), .. statements.Issues], warehouses)
        { Statements = statements.Compared, EarlierStatements = earlier };
    }

    /// <summary>The journal's end as an anchor to keep elsewhere, written to a new file.</summary>
    /// <exception cref="RefusedException">There is something of that name, or it would stand inside the workspace, or it cannot be
    /// written.</exception>
    public Checkpoint WriteCheckpoint(string file)
    {
        if (Path.GetFullPath(file).StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new RefusedException(new Issue(Severity.Error, file, null, "inside", WorkspacesWords.CheckpointInsideWorkspace));
        }
        var head = HeadAt();
        var checkpoint = new Checkpoint(head.Position, head.Head, head.Time, Engine.Version);
        CheckpointFile.Write(file, checkpoint);
        return checkpoint;
    }

    /// <summary>Holds the journal against an anchor that was kept: its entry must still stand at its position.</summary>
    /// <returns>The checkpoint, and how many entries were added since.</returns>
    /// <exception cref="RefusedException">The file is no checkpoint, or the journal does not go on from it; the message says what that
    /// means.</exception>
    public (Checkpoint Checkpoint, long Since) CompareCheckpoint(string file)
    {
        var checkpoint = CheckpointFile.Read(file);
        return (checkpoint, Anchor.Compare(History, checkpoint, file));
    }

    /// <summary>Copies journal and deliveries, as of the end of the journal, while others may load: the copy opens as this workspace
    /// does.</summary>
    /// <param name="directory">An empty or missing folder outside the workspace.</param>
    /// <exception cref="RefusedException">
    /// There is something in the folder, or it cannot be written, or deliveries are missing here (<see cref="Incomplete"/>). Nothing was
    /// left.
    /// </exception>
    public BackupReport BackUp(string directory, IProgress<LocalizedText>? progress = null)
    {
        Refresh();
        Journal read;
        lock (gate) read = journal;
        read.RequireWhole();
        return Backup.Make(read, new History(read).At(null), Store, Folder, directory, progress);
    }
}
