using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Definitions;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>A version of the definitions enters the journal: who adopted it, when, by which decision. Its files are kept like deliveries.</summary>
internal sealed record Adoption(DateTimeOffset Received, string By, string Decision)
{
    /// <summary>Keeps the definition files under their hashes; the journal entry is the caller's.</summary>
    public PlanVersion Keep(DeliveryStore store, Plan plan, DefinitionFiles definitions)
    {
        var kept = new List<DeliveredFile>();
        foreach (var (name, text) in definitions.Texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            store.Put(new MemoryStream(bytes), sha256, name);
            kept.Add(new DeliveredFile(name, sha256, bytes.Length, []));
        }
        return new PlanVersion(plan.Id, Decision, definitions.Sha256, kept);
    }

    /// <summary>Enters a new version into a workspace: the warehouse is built by it first, and only then does the journal know of it.</summary>
    /// <param name="before">The definitions in force.</param>
    /// <exception cref="RefusedException">See <see cref="Workspace.Adopt"/>.</exception>
    public void Enter(string planDirectory, History history, Plan before, WriterLock writer, Journal journal, DeliveryStore store, WarehouseFiles files, IProgress<string>? progress)
    {
        var definitions = DefinitionFiles.FromFolder(planDirectory);
        var (plan, issues) = DefinitionsReader.Read(definitions);
        if (plan is null) throw new RefusedException([.. issues.Where(i => i.Severity == Severity.Error)]);
        if (plan.Id != before.Id)
        {
            throw new RefusedException(new Issue(Severity.Error, planDirectory, null, "another_plan",
                $"These are the definitions of the plan '{plan.Id}', and this workspace holds '{before.Id}'. A plan has a workspace of its own: `scorecard init --plan {planDirectory} --workspace DIR`."));
        }
        if (definitions.Sha256 == Entries.ReadPlan(history.PlanAt(history.Head.Position)).Sha256)
        {
            throw new RefusedException(new Issue(Severity.Error, planDirectory, null, "definitions_unchanged",
                "These definitions are in force already, to the last byte. Nothing was entered."));
        }
        progress?.Report("computing every period by the new definitions");
        var unfinished = files.Unfinished();
        try
        {
            Draft? draft = null;
            var (head, known) = (history.Head.Position, history.KnownAt(history.Head.Position));
            Rebuild.Build(history, head, plan, store, unfinished, head + 1, Received > known ? Received : known, () =>
            {
                draft = journal.Draft([Entries.Plan(Keep(store, plan, definitions), By, Received)]);
                return WarehouseStamp.Of([.. journal.Entries, .. draft.Entries], Engine.Build);
            });
            journal.Append(writer, draft!);
            files.SwapIn(unfinished, files.PathOf(journal.Head.Hash, Engine.Build));
        }
        finally
        {
            WarehouseFiles.Discard(unfinished);
        }
    }

    /// <exception cref="RefusedException">The definitions of that version do not pass the checks of this engine.</exception>
    public static Plan ReadBack(DeliveryStore store, PlanVersion version)
    {
        var texts = version.Files.Select(f => KeyValuePair.Create(f.Name, File.ReadAllText(store.PathOf(f.Sha256, f.Name), Encoding.UTF8)));
        var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles(texts));
        return plan ?? throw new RefusedException([
            new Issue(Severity.Error, version.Plan, null, "definitions_of_another_engine",
                $"The definitions in force ({version.Decision}) do not pass the checks of this version ({Engine.Version}). Adopt corrected ones, or use the version that they were adopted with."),
            .. issues.Where(i => i.Severity == Severity.Error)]);
    }
}
