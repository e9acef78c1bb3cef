namespace CustomsItGuide.Warehouse;

/// <summary>What a delivery changes of what counts, row by row.</summary>
internal static class RowChanges
{
    /// <summary>A row's key as people read it: <c>a / b</c>.</summary>
    /// <param name="alias">The table's name in the query.</param>
    public static string Key(DataSet dataSet, string alias) =>
        $"concat_ws(' / ', {string.Join(", ", dataSet.Key.Select(k => $"coalesce({alias}.{Database.Name(k)}::varchar, '')"))})";

    /// <summary>Rows that are added, changed and removed, each group by key.</summary>
    /// <param name="before">As <see cref="Slices.Snapshot"/> made it.</param>
    /// <param name="position">Of the delivery.</param>
    /// <returns>Empty for a data set that holds what single Members said: neither keys nor values of it are shown.</returns>
    public static IReadOnlyList<RowChange> Of(Database db, DataSet dataSet, string before, long position)
    {
        if (dataSet.Confidential is not null) return [];
        var view = Database.Name(dataSet.Name);
        var columns = dataSet.Columns.Where(c => !dataSet.Key.Contains(c.Name)).ToList();
        var now = $"(select * from {view} where _delivery = {Typing.Number(position)})";
        return
        [
            .. Rows(ChangeKind.Added, $"select {Key(dataSet, "n")} as k, {Cells("null", "n")} from {now} n "
                + $"where not exists (select 1 from {before} b where {Schema.SameKey(dataSet, "b", "n")}) order by k"),
            .. Rows(ChangeKind.Changed,
                $"select {Key(dataSet, "n")} as k, {Cells("b", "n")} from {now} n join {before} b on {Schema.SameKey(dataSet, "b", "n")} "
                + $"where b._content <> {Slices.Content(dataSet, "n")} order by k"),
            .. Rows(ChangeKind.Removed, $"select {Key(dataSet, "b")} as k, {Cells("b", "null")} from {before} b "
                + $"where not exists (select 1 from {view} n where {Schema.SameKey(dataSet, "b", "n")}) order by k"),
        ];

        string Cells(string then, string after) => columns.Count == 0 ? "null"
            : string.Join(", ", columns.SelectMany(c => new[] { Cell(c, then), Cell(c, after) }));

        IEnumerable<RowChange> Rows(ChangeKind kind, string sql) => db.Query(sql).Rows.Select(r => new RowChange(kind, (string)r[0]!,
            [.. columns.Select((c, i) => new CellChange(c.Name, r[1 + (2 * i)] as string, r[2 + (2 * i)] as string))
                .Where(c => c.Before != c.After)]));
    }

    /// <summary>SQL of a cell as text; <c>null</c> as alias: an empty one.</summary>
    public static string Cell(Column column, string alias)
    {
        if (alias == "null") return "null::varchar";
        var cell = $"{alias}.{Database.Name(column.Name)}";
        return Schema.SqlType(column.Type) switch
        {
            "varchar[]" => $"array_to_string({cell}, '; ')",
            // Four decimals are kept; people write what is needed.
            "decimal(18,4)" => $"regexp_replace(regexp_replace({cell}::varchar, '(\\.[0-9]*?)0+$', '\\1'), '\\.$', '')",
            _ => $"{cell}::varchar",
        };
    }
}
