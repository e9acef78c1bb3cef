using System.Collections.Concurrent;
using CustomsItGuide.Files;

namespace CustomsItGuide.Web;

/// <summary>
/// The plans that the site shows, each of a workspace of its own. One plan alone stands at the root of the site; of several each stands
/// under its id, and the root lists them. Safe for many requests at once.
/// </summary>
public sealed class PlanSources : IDisposable
{
    private readonly SnapshotSource? only;
    private readonly IReadOnlyList<InstalledPlan> plans;
    private readonly ConcurrentDictionary<string, Lazy<Workspace>> opened = new(StringComparer.Ordinal);

    private PlanSources(SnapshotSource? only, IReadOnlyList<InstalledPlan> plans) => (this.only, this.plans) = (only, plans);

    /// <summary>One plan, without a part of the address for it.</summary>
    public static PlanSources Only(SnapshotSource source) => new(source, []);

    /// <summary>Several plans, each opened when it is first asked for.</summary>
    public static PlanSources Of(Installation installation)
    {
        ArgumentNullException.ThrowIfNull(installation);
        return new(null, installation.Plans);
    }

    /// <summary>Ids of the plans in order; none where the site shows one plan only.</summary>
    public IReadOnlyList<string> Ids => [.. plans.Select(p => p.Id)];

    /// <summary>The id of a plan as it is written; null: there is none of that id.</summary>
    public string? Find(string id) => plans.FirstOrDefault(p => p.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Id;

    /// <summary>The folder of a plan's workspace, which readers are not told, without opening it; null: there is none.</summary>
    /// <param name="address">As of <see cref="At"/>.</param>
    public string? Folder(string address) => only is not null ? only.Folder : plans.FirstOrDefault(p => "/" + p.Id == address)?.Folder;

    /// <summary>Where the pages of a plan get what they show.</summary>
    /// <param name="address">What stands before each path of the plan: <c>/ID</c>; empty for the only one.</param>
    /// <returns>Null: no plan has that address, as the list of several has none.</returns>
    /// <exception cref="RefusedException">The plan's workspace cannot be used.</exception>
    public SnapshotSource? At(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (only is not null) return only;
        var id = address.TrimStart('/');
        return plans.FirstOrDefault(p => p.Id == id) is { } plan ? SnapshotSource.Of(Open(plan)) : null;
    }

    /// <summary>Closes the workspaces that were opened.</summary>
    public void Dispose()
    {
        foreach (var workspace in opened.Values.Where(w => w.IsValueCreated)) workspace.Value.Dispose();
    }

    private Workspace Open(InstalledPlan plan)
    {
        var workspace = opened.GetOrAdd(plan.Id, _ => new Lazy<Workspace>(() => Workspace.Open(plan.Folder)));
        try
        {
            return workspace.Value;
        }
        catch (Exception problem) when (problem is RefusedException || Trouble.Is(problem))
        {
            // What was wrong may be put right while the site runs: the next one who asks tries again.
            opened.TryRemove(new(plan.Id, workspace));
            throw;
        }
    }
}
