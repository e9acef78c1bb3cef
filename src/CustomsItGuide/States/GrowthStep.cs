using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// What one load or one withdrawal does to a warehouse, in this order: rows are put in their place or cleared, as often as there are
/// deliveries; then it is settled which of them count; then what readers are shown since is written down and what is due is fixed.
/// </summary>
internal sealed class GrowthStep(
    Database db, Plan plan, GrowthParts kept,
    (long Position, DateTimeOffset Known, string By, bool IsWithdrawal) entry)
{
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private bool remembersActions;

    /// <summary>Names of the data sets of which rows were put or cleared.</summary>
    public IReadOnlySet<string> Touched => touched;

    /// <summary>Writes down what stood of a data set before its rows change; nothing when they have already.</summary>
    public void Touch(DataSet dataSet)
    {
        if (!touched.Add(dataSet.Name)) return;
        var one = new HashSet<string> { dataSet.Name };
        kept.Reported.Before(one, entry.Position, entry.Known);
        if (!remembersActions) remembersActions = kept.Versions.Before(one);
    }

    /// <summary>Takes away all that was delivered of a data set.</summary>
    public void Clear(DataSet dataSet)
    {
        Touch(dataSet);
        Slices.Clear(db, dataSet);
    }

    public void Put(Delivery delivery, DataSet dataSet, GrowthRows rows)
    {
        Touch(dataSet);
        Slices.Replace(db, delivery, dataSet, rows.Placed);
    }

    /// <summary>Settles which rows count.</summary>
    public void Settle()
    {
        PendingRows.Settle(db, plan, touched);
        kept.Measured.Forget(touched);
        // What is the latest word already changes nothing, so that a load made anew, which does not know of it, writes the same.
        if (remembersActions) kept.Versions.After(entry.Position, entry.Known, entry.By, entry.IsWithdrawal);
    }

    /// <summary>Writes down what readers are shown since, and fixes what is due.</summary>
    /// <param name="last">Position of the last entry of it.</param>
    /// <param name="fixes">False in the middle of a load, and before the definitions were in force: nothing is fixed then.</param>
    public void Close(long last, bool fixes = true)
    {
        if (touched.Count == 0) return;
        foreach (var dataSet in plan.DataSets.Where(d => touched.Contains(d.Name))) PackedViews.Sweep(db, dataSet);
        if (fixes) kept.Closures.After(touched, last, entry.Known);
        kept.Reported.After(touched, last, entry.Known);
    }
}

/// <summary>A delivery's staged rows as they are placed: spelled as the warehouse spells, and by parts where they come so.</summary>
internal sealed class GrowthRows : IDisposable
{
    private readonly Database db;
    private readonly StagedRows? parts;

    /// <param name="part">The column that tells the part; null: whole slices are replaced.</param>
    public GrowthRows(Database db, Plan plan, StagedRows staged, string? part)
    {
        this.db = db;
        Whole = Spellings.Adopt(db, plan, staged);
        parts = SliceLabels.AsParts(db, Whole, part);
    }

    public StagedRows Whole { get; }

    public StagedRows Placed => parts ?? Whole;

    public bool AreParts => parts is not null;

    public void Dispose()
    {
        if (parts is not null) SliceLabels.Drop(db, parts);
        Staging.Drop(db, Whole);
    }
}
