namespace CustomsItGuide.Warehouse;

/// <summary>
/// How slices and their parts are named. A slice that is delivered whole has its own label (<c>2024/25</c>); a part of it adds its
/// value (<c>2024/25 | Tariff and Trade Affairs</c>). A whole slice covers its parts; a part covers nothing but itself.
/// </summary>
internal static class SliceLabels
{
    public const string Separator = " | ";

    /// <summary>True when what is delivered under one label replaces what stands under the other.</summary>
    public static bool Covers(string label, string other) =>
        label == other || other.StartsWith(label + Separator, StringComparison.Ordinal);

    /// <summary>True when two labels name something in common.</summary>
    public static bool Touch(string label, string other) => Covers(label, other) || Covers(other, label);

    /// <summary>SQL of the whole slice that a label's row is in.</summary>
    /// <param name="label">SQL of the label.</param>
    public static string Whole(DataSet dataSet, string label) =>
        dataSet.Part is null ? label : $"split_part({label}, {Database.Literal(Separator)}, 1)";

    /// <summary>
    /// Of deliveries in the order of the journal those that still have a say: of which at least one slice was not replaced by a later
    /// one. A merge replaces no slice, and is replaced with the slice that it went into.
    /// </summary>
    public static IReadOnlyList<Delivery> Standing(IReadOnlyList<Delivery> deliveries)
    {
        var standing = new List<Delivery>();
        var replaced = new HashSet<(string DataSet, string Label)>();
        foreach (var delivery in deliveries.Reverse())
        {
            if (delivery.Slices.Any(s => !IsReplaced(delivery.DataSet, s))) standing.Add(delivery);
            if (!delivery.Options.Merge) replaced.UnionWith(delivery.Slices.Select(s => (delivery.DataSet, s)));
        }
        standing.Reverse();
        return standing;

        bool IsReplaced(string dataSet, string label)
        {
            for (var end = label.Length; end > 0; end = label.LastIndexOf(Separator, end - 1, StringComparison.Ordinal))
            {
                if (replaced.Contains((dataSet, label[..end]))) return true;
            }
            return false;
        }
    }

    /// <summary>The last of some deliveries that said anything of what a label names; null: none did.</summary>
    public static Delivery? LastWord(IReadOnlyList<Delivery> deliveries, string dataSet, string label) =>
        deliveries.LastOrDefault(d => d.DataSet == dataSet && d.Slices.Any(s => Touch(s, label)));

    /// <summary>
    /// The same rows as those of a part of each slice, when the contract knows parts and every row has a value in their column, and
    /// the delivery is no merge; else null.
    /// </summary>
    /// <param name="column">The column that tells the part; null: there are none.</param>
    public static StagedRows? AsParts(Database db, StagedRows staged, string? column)
    {
        if (column is null || staged.Typed == 0 || staged.DataSet.Columns.All(c => c.Name != column)) return null;
        var part = Database.Name(column);
        if (db.Scalar<long>($"select count(*) from {staged.Table} where coalesce(trim({part}::varchar), '') = ''") > 0) return null;
        var table = staged.Table + "_parts";
        db.Execute($"create or replace temp table {table} as select * replace (_slice || "
            + $"{Database.Literal(Separator)} || {part} as _slice), "
            + $"_slice as _whole from {staged.Table}");
        var slices = db.Query($"select distinct _slice from {table}").Rows.Select(r => (string)r[0]!).Order(StringComparer.Ordinal)
            .ToList();
        return staged with { Table = table, Slices = slices };
    }

    /// <summary>Removes what <see cref="AsParts"/> made.</summary>
    public static void Drop(Database db, StagedRows parts) => db.Execute($"drop table if exists {parts.Table}");
}
