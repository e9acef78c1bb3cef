using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Definitions;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>A version of the definitions enters the journal: who adopted it, when, by which decision. Its files are kept like
/// deliveries.</summary>
internal sealed record Adoption(DateTimeOffset Received, Author By, string Decision)
{
    /// <summary>Versions that are kept read, of all workspaces.</summary>
    private const int MostVersions = 64;

    private static readonly Computed<string, Plan> Versions = new(MostVersions);

    /// <summary>The version as the journal names it.</summary>
    public PlanVersion Version(Plan plan, DefinitionFiles definitions) =>
        new(plan.Id, Decision, definitions.Sha256, [.. Contents(definitions).Select(c => c.File)]);

    /// <summary>Keeps the definition files under their hashes; the journal entry is the caller's.</summary>
    /// <returns>Where those are that were not there before.</returns>
    public static IReadOnlyList<string> Keep(DeliveryStore store, DefinitionFiles definitions)
    {
        var kept = new List<string>();
        foreach (var (file, bytes) in Contents(definitions))
        {
            if (store.Put(new MemoryStream(bytes), file.Sha256, file.Name) is { } path) kept.Add(path);
        }
        return kept;
    }

    private static IEnumerable<(DeliveredFile File, byte[] Bytes)> Contents(DefinitionFiles definitions) => definitions.Texts.Select(t =>
    {
        var bytes = Encoding.UTF8.GetBytes(t.Value);
        return (new DeliveredFile(t.Key, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, []), bytes);
    });

    /// <summary>Builds the warehouse by a new version; only then does the journal know of it.</summary>
    /// <param name="head">What it is built on.</param>
    /// <param name="before">The definitions in force.</param>
    /// <param name="draft">How entries would stand after the head.</param>
    /// <exception cref="RefusedException">See <see cref="Workspace.Adopt"/>.</exception>
    public ReadyVersion Prepare(
        string planDirectory, History history, AsOf head, Plan before, Func<IReadOnlyList<NewEntry>, Draft> draft, DeliveryStore store,
        WarehouseFiles files,
        IProgress<LocalizedText>? progress)
    {
        var (plan, definitions) = ReadNew(planDirectory, before, history, head.Position);
        progress?.Report(WorkspacesWords.ComputingByNewDefinitions);
        var unfinished = files.Begin();
        try
        {
            Draft? made = null;
            var (version, known) = (Version(plan, definitions), history.KnownAt(head.Position));
            Rebuild.Build(history, head.Position, plan, store, unfinished.File, head.Position + 1, Received > known ? Received : known,
                () =>
            {
                made = draft([EntryKinds.Plan.New(version, By, Received)]);
                return WarehouseStamp.Of([.. history.Until(head.Position), .. made.Entries], Engine.Build);
            }, cached: files);
            return new ReadyVersion(definitions, made!, unfinished);
        }
        catch
        {
            unfinished.Dispose();
            throw;
        }
    }

    /// <summary>Enters what was prepared on the journal's head.</summary>
    /// <exception cref="RefusedException">The disk refused. Nothing that was kept is left.</exception>
    public static void Enter(ReadyVersion ready, WriterLock writer, Journal journal, DeliveryStore store, WarehouseFiles files)
    {
        store.ClearDead(writer);
        var kept = Keep(store, ready.Definitions);
        try
        {
            journal.Append(writer, ready.Draft);
        }
        catch
        {
            foreach (var path in kept) File.Delete(path);
            throw;
        }
        files.SwapIn(ready.Warehouse.File, files.PathOf(journal.Head.Hash, Engine.Build));
    }

    /// <summary>The definitions of a folder, if they can be adopted after those in force.</summary>
    /// <exception cref="RefusedException">They have an error, are of another plan, or are those in force already.</exception>
    /// <param name="position">Of the head that they would come after.</param>
    public static (Plan Plan, DefinitionFiles Files) ReadNew(string planDirectory, Plan before, History history, long position)
    {
        var (plan, files) = Read(planDirectory, before);
        if (files.Sha256 == EntryKinds.Plan.Read(history.PlanAt(position)).Sha256)
        {
            throw new RefusedException(
                new Issue(Severity.Error, planDirectory, null, "definitions_unchanged", WorkspacesWords.DefinitionsUnchanged));
        }
        return (plan, files);
    }

    /// <summary>The definitions of a folder, if they can stand beside those in force.</summary>
    /// <exception cref="RefusedException">They have an error, or are of another plan.</exception>
    public static (Plan Plan, DefinitionFiles Files) Read(string planDirectory, Plan before)
    {
        var files = DefinitionFiles.FromFolder(planDirectory);
        var (plan, issues) = DefinitionsReader.Read(files);
        if (plan is null) throw new RefusedException([.. issues.Where(i => i.Severity == Severity.Error)]);
        if (plan.Id != before.Id)
        {
            throw new RefusedException(
                new Issue(Severity.Error, planDirectory, null, "another_plan",
                    WorkspacesWords.AnotherPlan(plan.Id, before.Id, planDirectory)));
        }
        return (plan, files);
    }

    /// <summary>The files of a version as they were adopted.</summary>
    /// <param name="adoption">The entry of the version.</param>
    /// <exception cref="RefusedException">One was altered, is missing, or may not be read.</exception>
    public static DefinitionFiles Files(DeliveryStore store, Entry adoption) => new(EntryKinds.Plan.Read(adoption).Files
        .Select(f => KeyValuePair.Create(f.Name, store.ProvenText(f, adoption.Position))));

    /// <summary>
    /// A version is read once, whichever workspaces have it: what it says follows from its files alone, whose hash the journal has checked.
    /// </summary>
    /// <inheritdoc cref="Files"/>
    /// <exception cref="RefusedException">The same, or the definitions of that version do not pass the checks of this engine.</exception>
    public static Plan ReadBack(DeliveryStore store, Entry adoption)
    {
        var version = EntryKinds.Plan.Read(adoption);
        var files = Files(store, adoption);
        return Versions.Of(files.Sha256, _ => ReadBack(files, version));
    }

    private static Plan ReadBack(DefinitionFiles files, PlanVersion version)
    {
        var (plan, issues) = DefinitionsReader.ReadAdopted(files);
        return plan ?? throw new RefusedException([
            new Issue(Severity.Error, version.Plan, null, "definitions_of_another_engine",
                WorkspacesWords.DefinitionsOfAnotherEngine(version.Decision, Engine.Version)),
            .. issues.Where(i => i.Severity == Severity.Error)]);
    }
}

/// <summary>A version of the definitions with its warehouse, before the journal knows of it.</summary>
internal sealed record ReadyVersion(DefinitionFiles Definitions, Draft Draft, UnfinishedWarehouse Warehouse) : IDisposable
{
    public void Dispose() => Warehouse.Dispose();
}
