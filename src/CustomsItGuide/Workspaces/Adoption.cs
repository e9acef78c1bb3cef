using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Definitions;
using CustomsItGuide.Ledger;

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
