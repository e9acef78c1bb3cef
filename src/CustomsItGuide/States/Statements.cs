using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.States;

/// <summary>
/// What the journal's entries say of their deliveries (rows read, typed, rejected, added, changed, removed; slices), held against what the
/// deliveries give when they are read again. A hash shows that an entry is the one that was written, and not that it said the truth then.
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
        load.Add((delivery, dataSet, rows, Slices.Snapshot(db, dataSet, delivery.Options, rows, (int)delivery.Position)));

    /// <summary>After all of a load's rows have theirs.</summary>
    public void After(Database db)
    {
        foreach (var (delivery, dataSet, rows, before) in load)
        {
            var (typed, refused, added, changed, removed, _) = Slices.Compare(db, dataSet, before, delivery.Position);
            db.Execute($"drop table {before}");
            var now = new RowCounts(rows.Read, typed, refused, added, changed, removed);
            Compared++;
            if (now != delivery.Rows) Differs(delivery, StatesWords.Rows, Text(delivery.Rows), Text(now));
            if (!delivery.Slices.ToHashSet(StringComparer.Ordinal).SetEquals(rows.Slices))
                Differs(delivery, StatesWords.Slices, List(delivery.Slices), List(rows.Slices));
        }
        load.Clear();
    }

    private void Differs(Delivery delivery, LocalizedText what, LocalizedText said, LocalizedText found) => issues.Add(new Issue(
        Severity.Error, delivery.Files[0].Name, null, "statement_differs",
        StatesWords.StatementDiffers(delivery.Position, what, said, found, StatesWords.StatementAdvice)));

    private static LocalizedText List(IEnumerable<string> labels)
    {
        var list = string.Join(", ", labels);
        return LocalizedText.Verbatim(list);
    }

    private static LocalizedText Text(RowCounts rows) =>
        StatesWords.RowCounts(rows.Read, rows.Typed, rows.Rejected, rows.Added, rows.Changed, rows.Removed);
}
