namespace CustomsItGuide.Web;

/// <summary>
/// The pages' source over a real workspace: follows its head, and keeps what was computed once at a position.
/// One question at a time goes to the workspace; what is kept is answered at once.
/// </summary>
public sealed class WorkspaceSource(Workspace workspace) : ScorecardSource, IDisposable
{
    // A scorecard is some 100 KB and an explanation with its 500 rows some 200 KB: at most about 50 MB in all.
    private const int Kept = 200;

    private readonly Lock _gate = new();
    private readonly Dictionary<(Period, AsOf), Scorecard> _scorecards = [];
    private readonly Dictionary<(string, Period, AsOf), Explanation> _explanations = [];

    public override IReadOnlyList<Issue> Notices => workspace.Notices;

    public override Incomplete? Incomplete => workspace.Incomplete;

    public override AsOf At(string? asOf)
    {
        lock (_gate)
        {
            workspace.Refresh();
            return workspace.At(asOf);
        }
    }

    public override Plan Plan(AsOf at)
    {
        lock (_gate) return workspace.Plan(at);
    }

    public override Period DefaultPeriod(AsOf at)
    {
        lock (_gate) return workspace.DefaultPeriod(at);
    }

    public override Scorecard Score(Period period, AsOf at)
    {
        lock (_gate) return Keep(_scorecards, (period, at), key => workspace.Score(key.Item1, key.Item2));
    }

    public override Explanation Explain(string indicator, Period period, AsOf at)
    {
        lock (_gate) return Keep(_explanations, (indicator, period, at), key => workspace.Explain(key.Item1, key.Item2, key.Item3));
    }

    public override IReadOnlyList<Delivery> Deliveries(AsOf at)
    {
        lock (_gate) return workspace.Deliveries(at);
    }

    public override Registers.RegisterReader Registers(AsOf at)
    {
        lock (_gate) return workspace.Registers(at);
    }

    public override IReadOnlyList<PlanAdoption> Versions(AsOf at)
    {
        lock (_gate) return workspace.Versions(at);
    }

    public override IReadOnlyList<Rejection> Rejections(AsOf at, long? delivery)
    {
        lock (_gate) return workspace.Rejections(at, delivery);
    }

    public void Dispose() => workspace.Dispose();

    private static TValue Keep<TKey, TValue>(Dictionary<TKey, TValue> kept, TKey key, Func<TKey, TValue> compute) where TKey : notnull
    {
        if (kept.TryGetValue(key, out var known)) return known;
        var value = compute(key);
        if (kept.Count >= Kept) kept.Clear();
        kept[key] = value;
        return value;
    }
}
