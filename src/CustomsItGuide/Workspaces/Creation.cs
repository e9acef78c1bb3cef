using CustomsItGuide.Definitions;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>Makes a workspace beside its place and moves it there when it is whole.</summary>
internal static class Creation
{
    public static void Make(string directory, string planDirectory, Adoption adoption, IReadOnlyList<LoadRequest> loads, IProgress<string>? progress)
    {
        var folder = Path.GetFullPath(directory);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new RefusedException(new Issue(Severity.Error, directory, null, "not_empty",
                "There is something in this folder already, and nothing is ever overwritten. Name an empty or a new folder with --workspace."));
        }
        var definitions = DefinitionFiles.FromFolder(planDirectory);
        var (plan, issues) = DefinitionsReader.Read(definitions);
        if (plan is null) throw new RefusedException([.. issues.Where(i => i.Severity == Severity.Error)]);

        var making = $"{folder.TrimEnd(Path.DirectorySeparatorChar)}.making-{Environment.ProcessId}";
        Directory.CreateDirectory(making);
        try
        {
            var store = new DeliveryStore(making);
            var version = adoption.Keep(store, plan, definitions);
            var files = new WarehouseFiles(making);
            using (var writer = WriterLock.Take(making))
            using (var session = new LoadSession(files.Unfinished(), plan, 1, adoption.Received, []))
            {
                for (var i = 0; i < loads.Count; i++)
                {
                    progress?.Report($"loading {i + 1} of {loads.Count}: {string.Join(", ", loads[i].Paths.Select(Path.GetFileName))}");
                    session.Add(loads[i], loads[i].Received ?? adoption.Received);
                }
                progress?.Report("computing the indicators");
                session.Commit(writer, Journal.Create(making), store, files, [Entries.Plan(version, adoption.By, adoption.Received)]);
            }
            if (Directory.Exists(folder)) Directory.Delete(folder);
            Directory.Move(making, folder);
        }
        finally
        {
            if (Directory.Exists(making)) Directory.Delete(making, recursive: true);
        }
    }
}
