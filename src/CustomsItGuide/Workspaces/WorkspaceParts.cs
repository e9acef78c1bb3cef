using CustomsItGuide.Ledger;
using CustomsItGuide.Registers;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>A position of a workspace, computed from its warehouse when it is asked for.</summary>
/// <param name="history">Of the journal as it stood when the position was first asked for; only what lies before the position is read of
/// it.</param>
/// <param name="isHead">True when it was the head then.</param>
internal sealed class WorkspaceParts(Workspace workspace, History history, AsOf at, bool isHead) : SnapshotParts
{
    private readonly int edition = workspace.Warehouses.EditionOf(at.Head);
    private readonly Lazy<IReadOnlyList<Delivery>> deliveries = new(() => history.DeliveriesAt(at.Position));
    private readonly Lazy<IReadOnlyList<PlanAdoption>> versions = new(() => workspace.VersionsAt(history, at.Position));
    private RegisterReader? registers;

    public override Plan Plan => workspace.PlanAt(history, at.Position);

    public override IReadOnlyList<PlanAdoption> Versions => versions.Value;

    public override IReadOnlyList<Delivery> Deliveries => deliveries.Value;

    public override IReadOnlyList<JournalEntry> Journal => [.. history.Until(at.Position).Select(History.Describe)];

    public override bool PrintsAnswers => workspace.PrintsAnswers;

    public override IReadOnlyList<Reading> Unconfirmed
    {
        get
        {
            using var lease = Lease();
            return Scoring.Unconfirmed(lease.Warehouse, at);
        }
    }

    public override RegisterReader Registers
    {
        get
        {
            RequireReadable();
            if (registers is { } known) return known;
            using var lease = Lease();
            var warehouse = lease.Warehouse;
            var made = new RegisterReader(Query, warehouse.Plan, at.Day, id => warehouse.Readings[id], warehouse.Published,
                warehouse.ActionVersions);
            return Interlocked.CompareExchange(ref registers, made, null) ?? made;
        }
    }

    public override Task ReadyAsync() => workspace.Warehouses.ReadyAsync(at, isHead);

    public override IReadOnlyList<Rejection> Rejections(long? delivery) => RejectionTable.Read(Query(RejectionTable.Sql(delivery)));

    public override RowTable Query(string sql, params object?[] values)
    {
        using var lease = Lease();
        return lease.Warehouse.Query(sql, values);
    }

    public override void WithFile(Action<string> use)
    {
        using var lease = Lease();
        use(lease.Warehouse.File);
    }

    public override string PathOf(DeliveredFile file, long delivery) => workspace.Store.Proven(file, delivery);

    public override SnapshotParts Telling(long delivery) =>
        history.StandingAt(at.Position).Any(d => d.Position == delivery) ? this : workspace.PartsAt(delivery);

    public override void Expect(string hash) => Anchor.Expect(workspace.History, at, hash);

    public override void CopyTo(string directory)
    {
        using var lease = Lease();
        workspace.Copy(at.Position, lease.Warehouse.File, directory);
    }

    protected override void RequireReadable() => workspace.Warehouses.Require(at, edition);

    protected override Scorecard Judge(Period period)
    {
        using var lease = Lease();
        return Scoring.Score(lease.Warehouse, Deliveries, Versions, period, at);
    }

    protected override Explanation Receipt(string indicator, Period period)
    {
        var scorecard = Score(period);
        using var lease = Lease();
        return Explaining.Explain(lease.Warehouse, history, scorecard, lease.Warehouse.Plan.Indicators.First(i => i.Id == indicator),
            workspace.Folder);
    }

    private WarehouseLease Lease() => workspace.Warehouses.Lease(at, edition);
}
