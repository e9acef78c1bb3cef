using CustomsItGuide.Definitions;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Makes a workspace in a scratch folder inside its place and moves it up when it is whole, the journal last: before that it is no
/// workspace. Inside, since its place may be a disk of its own, mounted there.
/// </summary>
internal static class Creation
{
    private const string Making = ".making";

    /// <summary>What is moved, in this order.</summary>
    private static readonly string[] Parts = ["deliveries", "warehouse", Journal.FileName];

    public static void Make(string directory, string planDirectory, Adoption adoption, IReadOnlyList<LoadRequest> loads,
        IProgress<LocalizedText>? progress)
    {
        var folder = Path.GetFullPath(directory);
        ClearDead(folder);
        if (!IsFree(folder))
        {
            throw new RefusedException(new Issue(Severity.Error, directory, null, "not_empty", WorkspacesWords.WorkspaceFolderNotEmpty));
        }
        var definitions = DefinitionFiles.FromFolder(planDirectory);
        var (plan, issues) = DefinitionsReader.Read(definitions);
        if (plan is null) throw new RefusedException([.. issues.Where(i => i.Severity == Severity.Error)]);

        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        try
        {
            using var scratch = new ScratchFolder(folder, Making);
            var made = Path.Combine(scratch.Path, "workspace");
            Directory.CreateDirectory(made);
            Fill(made, plan, definitions, adoption, loads, progress);
            // Somebody else may have been quicker in the same place.
            using var writer = WriterLock.Take(folder);
            if (!IsFree(folder))
            {
                throw new ToldTrouble(WorkspacesWords.FolderFilledMeanwhile(folder));
            }
            foreach (var part in Parts) Directory.Move(Path.Combine(made, part), Path.Combine(folder, part));
        }
        catch when (isNew)
        {
            RemoveEmpty(folder);
            throw;
        }
    }

    /// <summary>
    /// Whether a workspace can be made in a folder: it is missing, or empty but for what another that is being made there leaves aside.
    /// </summary>
    public static bool IsFree(string folder)
    {
        if (!Presence.Of(folder)) return true;
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder)
            .All(e => ScratchFolder.IsOne(e, Making) || Path.GetFileName(e) is WriterLock.FileName or WriterLock.HolderName);
    }

    private static void Fill(string folder, Plan plan, DefinitionFiles definitions, Adoption adoption, IReadOnlyList<LoadRequest> loads,
        IProgress<LocalizedText>? progress)
    {
        var store = new DeliveryStore(folder);
        Adoption.Keep(store, definitions);
        var files = new WarehouseFiles(folder);
        using var writer = WriterLock.Take(folder);
        using var session = new LoadSession(files.Begin(), plan, 1, adoption.Received, [], isGuarded: false);
        for (var i = 0; i < loads.Count; i++)
        {
            var names = string.Join(", ", loads[i].Paths.Select(Path.GetFileName));
            progress?.Report(WorkspacesWords.Loading(i + 1, loads.Count, names));
            session.Add(loads[i], loads[i].Received ?? adoption.Received);
        }
        progress?.Report(WorkspacesWords.ComputingIndicators);
        var journal = Journal.Create(folder);
        var draft = session.Finish([], journal.Draft,
            [EntryKinds.Plan.New(adoption.Version(plan, definitions), adoption.By, adoption.Received)]);
        session.Commit(writer, draft, journal, store, files);
    }

    /// <summary>
    /// What a killed making left: its scratch folder, and, when it was killed while it moved, the parts moved so far. Without such a
    /// scratch folder parts without a journal are not touched: they may be what is left of a workspace.
    /// </summary>
    private static void ClearDead(string folder)
    {
        if (!Directory.Exists(folder) || Presence.Of(Path.Combine(folder, Journal.FileName))) return;
        var before = Scratch(folder);
        var moving = before.Where(s =>
            File.Exists(Path.Combine(s, "workspace", Journal.FileName)) && !Directory.Exists(Path.Combine(s, "workspace", Parts[0])))
                .ToList();
        using var writer = moving.Count > 0 ? WriterLock.Take(folder) : null;
        ScratchFolder.ClearDead(folder, Making);
        if (moving.Count == 0 || Scratch(folder).Count > 0 || Presence.Of(Path.Combine(folder, Journal.FileName))) return;
        foreach (var part in Parts.Where(p => Directory.Exists(Path.Combine(folder, p))))
            Directory.Delete(Path.Combine(folder, part), recursive: true);
    }

    private static List<string> Scratch(string folder) =>
        [.. Directory.EnumerateDirectories(folder, Making + "-*").Where(f => ScratchFolder.IsOne(f, Making))];

    private static void RemoveEmpty(string folder)
    {
        try
        {
            foreach (var name in new[] { WriterLock.FileName, WriterLock.HolderName }) File.Delete(Path.Combine(folder, name));
            Directory.Delete(folder);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // Somebody else is making one there.
        }
    }
}
