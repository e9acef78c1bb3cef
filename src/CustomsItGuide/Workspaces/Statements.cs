using System.Globalization;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// What the journal's entries say of their deliveries (rows read, typed, rejected, added, changed, removed; slices), held against what the deliveries give when
/// they are read again. A hash shows that an entry is the one that was written, and not that it said the truth then.
/// </summary>
internal sealed class Statements
{
    private readonly List<Issue> issues = [];
    private readonly List<(Delivery Delivery, DataSet DataSet, StagedRows Rows, string Before)> load = [];

    /// <summary>Entries that were compared.</summary>
    public int Compared { get; private set; }

    public IReadOnlyList<Issue> Issues => issues;

    /// <summary>Before a delivery's rows take their place.</summary>
    public void Before(Database db, Delivery delivery, DataSet dataSet, StagedRows rows) =>
        load.Add((delivery, dataSet, rows, Slices.Snapshot(db, dataSet, delivery.Options, rows.Table, (int)delivery.Position)));

    /// <summary>After all of a load's rows have theirs.</summary>
    public void After(Database db)
    {
        foreach (var (delivery, dataSet, rows, before) in load)
        {
            var (typed, refused, added, changed, removed, _) = Slices.Compare(db, dataSet, before, delivery.Position);
            db.Execute($"drop table {before}");
            var now = new RowCounts(rows.Read, typed, refused, added, changed, removed);
            Compared++;
            if (now != delivery.Rows) Differs(delivery, "rows", Text(delivery.Rows), Text(now));
            if (!delivery.Slices.ToHashSet(StringComparer.Ordinal).SetEquals(rows.Slices)) Differs(delivery, "slices", string.Join(", ", delivery.Slices), string.Join(", ", rows.Slices));
        }
        load.Clear();
    }

    private void Differs(Delivery delivery, string what, string said, string found) => issues.Add(new Issue(Severity.Error, delivery.Files[0].Name, null, "statement_differs",
        string.Create(CultureInfo.InvariantCulture, $"Entry {delivery.Position} of the journal says of its {what}: {said}. The delivery itself gives: {found}. ")
        + "Do not rely on what the entry says; find out who wrote it, and put the journal back from a copy that holds."));

    private static string Text(RowCounts rows) => string.Create(CultureInfo.InvariantCulture,
        $"read {rows.Read}, typed {rows.Typed}, rejected {rows.Rejected}, added {rows.Added}, changed {rows.Changed}, removed {rows.Removed}");
}
