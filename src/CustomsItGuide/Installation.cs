using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Wording;

namespace CustomsItGuide;

/// <summary>
/// A folder of workspaces, so that several plans stand side by side: each in a folder of its own inside. A folder that is itself a
/// workspace is an installation of one.
/// </summary>
public sealed class Installation
{
    private Installation(string folder, bool isWorkspace, IReadOnlyList<InstalledPlan> plans, IReadOnlyList<Issue> issues) =>
        (Folder, IsWorkspace, Plans, Issues) = (folder, isWorkspace, plans, issues);

    /// <summary>Full path.</summary>
    public string Folder { get; }

    /// <summary>True when the folder is itself a workspace.</summary>
    public bool IsWorkspace { get; }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<InstalledPlan> Plans { get; }

    /// <summary>Folders that look like workspaces and of which the journal cannot be read; and plans that have the same id.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>
    /// Looks which workspaces are in a folder. Reads their journals and nothing else: whether a workspace holds is found out when it is
    /// opened. Without any it is an installation of none.
    /// </summary>
    /// <exception cref="RefusedException">The folder may not be looked into.</exception>
    public static Installation Find(string directory) => Trouble.Refused(directory, null, () =>
    {
        var folder = Path.GetFullPath(directory);
        var isWorkspace = Presence.Of(Path.Combine(folder, Journal.FileName));
        var candidates = isWorkspace ? [folder] : !Directory.Exists(folder) ? [] : Directory.EnumerateDirectories(folder)
            .Where(f => !Path.GetFileName(f).StartsWith('.') && Presence.Of(Path.Combine(f, Journal.FileName)))
            .Order(StringComparer.Ordinal).ToList();
        var (found, issues) = (new List<InstalledPlan>(), new List<Issue>());
        foreach (var candidate in candidates)
        {
            try
            {
                found.Add(new InstalledPlan(PlanOf(candidate), candidate));
            }
            catch (RefusedException refused)
            {
                // It is named all the same: who asks for it is told what is wrong with it.
                found.Add(new InstalledPlan(Path.GetFileName(candidate), candidate));
                issues.AddRange(refused.Issues);
            }
        }
        var plans = found.GroupBy(p => p.Id, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Count() == 1 ? g : Told(g, issues));
        return new Installation(folder, isWorkspace, [.. plans.OrderBy(p => p.Id, StringComparer.Ordinal)], issues);
    });

    /// <summary>
    /// The folder of the workspace that is meant by a folder and a plan: the folder itself where it is a workspace; else the plan's inside
    /// it, or, where the folder is not there and its last part is a plan's id (<c>DIR/ID</c>), that plan's.
    /// </summary>
    /// <param name="plan">Id of the plan; null: the only one.</param>
    /// <returns>Full path; that of the folder where nothing is found, which says what is wrong when it is opened.</returns>
    /// <exception cref="RefusedException">As of <see cref="Plan"/>.</exception>
    public static string Resolve(string directory, string? plan)
    {
        var folder = Path.GetFullPath(directory);
        if (plan is null && File.Exists(Path.Combine(folder, Journal.FileName))) return folder;
        var here = Find(folder);
        if (plan is not null || here.Plans.Count > 0) return here.Plan(plan).Folder;
        if (Directory.Exists(folder) || Path.GetDirectoryName(folder) is not { } above) return folder;
        var id = Path.GetFileName(folder);
        return Find(above).Plans.FirstOrDefault(p => p.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Folder ?? folder;
    }

    /// <summary>The folder of a plan's workspace.</summary>
    /// <param name="id">The plan's id, or the name of its folder; null: the only one.</param>
    /// <exception cref="RefusedException">There is no such plan, or there are several and none is named, or there is none at
    /// all.</exception>
    public InstalledPlan Plan(string? id)
    {
        if (id is null && Plans is [var only]) return only;
        var asked = Plans.Where(p => p.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (asked.Count == 0) asked = [.. Plans.Where(p => Path.GetFileName(p.Folder).Equals(id, StringComparison.OrdinalIgnoreCase))];
        if (asked is [var found]) return found;
        var ids = Plans.Select(p => p.Id).ToList();
        var list = string.Join(", ", ids);
        if (ids.Count == 0) throw Refuse("no_workspace", VocabularyWords.NoWorkspace(Journal.FileName));
        if (id is null) throw Refuse("several_plans", VocabularyWords.SeveralPlans(list, ids[0]));
        var near = Suggestion.Nearest(id, ids);
        throw Refuse("unknown_plan",
            VocabularyWords.UnknownPlan(id, near is null ? LocalizedText.Empty : VocabularyWords.DidYouMean(near), list));
    }

    private RefusedException Refuse(string rule, LocalizedText text) => new(new Issue(Severity.Error, Folder, null, rule, text));

    /// <summary>Plans of one id go by their folders' names.</summary>
    private static IEnumerable<InstalledPlan> Told(IGrouping<string, InstalledPlan> alike, List<Issue> issues)
    {
        var folders = string.Join(", ", alike.Select(p => Path.GetFileName(p.Folder)));
        issues.Add(new Issue(Severity.Warning, alike.First().Folder, null, "same_plan", VocabularyWords.SamePlan(alike.Key, folders)));
        return alike.Select(p => p with { Id = Path.GetFileName(p.Folder) });
    }

    private static string PlanOf(string folder)
    {
        var entries = Journal.Open(folder).Entries;
        try
        {
            return EntryKinds.Plan.Read(entries.Last(EntryKinds.Plan.Is)).Plan;
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException)
        {
            throw new RefusedException(
                new Issue(Severity.Error, Path.Combine(folder, Journal.FileName), 1, "unknown_entry", VocabularyWords.NoReadablePlan));
        }
    }
}
