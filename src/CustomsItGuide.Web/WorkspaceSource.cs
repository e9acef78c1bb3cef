using System.Collections.Concurrent;
using CustomsItGuide.Pages;

namespace CustomsItGuide.Web;

/// <summary>
/// The pages' source over a real workspace: follows its head, and keeps what was computed once at a position. Who asks for something that
/// takes long waits alone; what is kept is answered at once.
/// </summary>
public sealed class WorkspaceSource(Workspace workspace) : ScorecardSource, IDisposable
{
    // A scorecard is some 100 KB and an explanation with its 500 rows some 200 KB: at most about 50 MB in all.
    private const int Kept = 200;

    /// <summary>How many earlier positions may wait to be built. A person asks for one or two; a crawler for all of them.</summary>
    private const int MostWaiting = 8;

    private readonly Computed<(Period, AsOf), Scorecard> _scorecards = new(Kept);
    private readonly Computed<(string, Period, AsOf), Explanation> _explanations = new(Kept);
    private readonly ConcurrentDictionary<string, Task> _waiting = new(StringComparer.Ordinal);

    public override string? Folder => workspace.Folder;

    public override IReadOnlyList<Issue> Notices => workspace.Notices;

    public override Incomplete? Incomplete => workspace.Incomplete;

    public override AsOf At(string? asOf)
    {
        workspace.Refresh();
        return workspace.At(asOf);
    }

    public override Task ReadyAsync(AsOf at)
    {
        ArgumentNullException.ThrowIfNull(at);
        foreach (var (head, done) in _waiting.Where(w => w.Value.IsCompleted)) _waiting.TryRemove(new(head, done));
        if (_waiting.TryGetValue(at.Head, out var building)) return building;
        // The head is what everybody came for: it is never turned away.
        if (_waiting.Count >= MostWaiting && at.Head != workspace.At().Head) throw new BusyException();
        var ready = workspace.ReadyAsync(at);
        if (!ready.IsCompleted) _waiting.TryAdd(at.Head, ready);
        return ready;
    }

    public override Plan Plan(AsOf at) => workspace.Plan(at);

    public override Period DefaultPeriod(AsOf at) => workspace.DefaultPeriod(at);

    public override Scorecard Score(Period period, AsOf at) => _scorecards.Of((period, at), key => workspace.Score(key.Item1, key.Item2));

    public override Explanation Explain(string indicator, Period period, AsOf at) =>
        _explanations.Of((indicator, period, at), key => workspace.Explain(key.Item1, key.Item2, key.Item3));

    public override IReadOnlyList<Delivery> Deliveries(AsOf at) => workspace.Deliveries(at);

    public override Registers.RegisterReader Registers(AsOf at) => workspace.Registers(at);

    public override IReadOnlyList<PlanAdoption> Versions(AsOf at) => workspace.Versions(at);

    public override IReadOnlyList<Rejection> Rejections(AsOf at, long? delivery) => workspace.Rejections(at, delivery);

    public void Dispose() => workspace.Dispose();
}
