using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Makes typed rows of delivered tables, or rejections with a reason. It is not to be called inside a transaction: a file that DuckDB's
/// own reader refuses is read in another way, and a failed statement would have spoilt the transaction.
/// </summary>
internal static class Staging
{
    /// <summary>Stages the sources of one delivery that is known already: dates are read as they were when it was loaded.</summary>
    /// <param name="table">Name of the view to be made; tables whose names begin with it are made too.</param>
    /// <param name="sources">All of the data set; their order is their index in <c>_file</c>.</param>
    /// <exception cref="RefusedException">A file's dates cannot be read without being told how: all such columns of all
    /// sources.</exception>
    public static StagedRows Stage(Database database, string table, DataSet dataSet, IReadOnlyList<Source> sources, DeliveryOptions options)
        => Deliver(database, table, dataSet, Type(database, table, sources, options, asking: false));

    /// <summary>
    /// Stages the sources of one command and one data set. Files that share a slice, and sheets of one file, are one delivery;
    /// others are deliveries of their own, in the order of their first source. Each file is read once.
    /// </summary>
    /// <inheritdoc cref="Stage"/>
    public static IReadOnlyList<StagedRows> Group(Database database, string table, DataSet dataSet, IReadOnlyList<Source> sources,
        DeliveryOptions options)
    {
        var groups = new List<(HashSet<string> Shared, List<StagingSource> Sources)>();
        foreach (var source in Type(database, table, sources, options, asking: true))
        {
            var shared = source.Slices.Select(s => "slice " + Spellings.Fold(s)).Append("file " + source.Source.File.Sha256)
                .ToHashSet(StringComparer.Ordinal);
            var same = groups.Where(g => g.Shared.Overlaps(shared)).ToList();
            if (same.Count == 0)
            {
                groups.Add((shared, [source]));
                continue;
            }
            // A source that shares slices with two groups makes them one.
            foreach (var other in same.Skip(1))
            {
                same[0].Shared.UnionWith(other.Shared);
                same[0].Sources.AddRange(other.Sources);
                groups.Remove(other);
            }
            same[0].Shared.UnionWith(shared);
            same[0].Sources.Add(source);
        }
        var order = sources.ToList();
        return [.. groups.Select((g, i) => Deliver(database, $"{table}_{Typing.Number(i)}", dataSet,
            [.. g.Sources.OrderBy(s => order.FindIndex(o => ReferenceEquals(o, s.Source)))]))];
    }

    /// <summary>Removes the view and the tables under it.</summary>
    public static void Drop(Database database, StagedRows staged)
    {
        database.Execute($"drop view if exists {Database.Name(staged.Table)}");
        foreach (var table in staged.Tables) database.Execute($"drop table if exists {Database.Name(table)}");
        if (!staged.HasPacked) return;
        database.Execute($"drop view if exists {Database.Name(staged.Loose)}");
        foreach (var packed in staged.Packed.OfType<PackedTable>()) packed.Drop(database);
    }

    private static List<StagingSource> Type(Database database, string table, IReadOnlyList<Source> sources, DeliveryOptions options,
        bool asking)
    {
        if (options.Dates is not (null or "dmy" or "mdy"))
            throw new RefusedException(
                new Issue(Severity.Error, "--dates", null, "dates", WarehouseWords.UnknownDateOrder(options.Dates)));
        using var folder = new ScratchFolder("scorecard-staging");
        var typed = new List<StagingSource>();
        var issues = new List<Issue>();
        foreach (var (source, index) in sources.Select((s, i) => (s, i)))
        {
            try
            {
                typed.Add(StagingSource.Type(database, source, $"{table}_source_{Typing.Number(index)}", options, asking, folder.Path));
            }
            catch (RefusedException e)
            {
                issues.AddRange(e.Issues);
            }
        }
        if (issues.Count == 0) return typed;
        foreach (var one in typed)
        {
            database.Execute($"drop table if exists {Database.Name(one.Table)}");
            one.Packed?.Drop(database);
        }
        throw new RefusedException(issues);
    }

    private static StagedRows Deliver(Database database, string table, DataSet dataSet, IReadOnlyList<StagingSource> sources)
    {
        var repeatedTable = table + "_repeated";
        var read = sources.Sum(s => s.Read);
        var repeated = StagingKeys.Repeated(database, dataSet, sources, read, repeatedTable);
        var packed = sources.Select((s, i) => Packed(database, s.Packed, repeated.Count > 0 ? repeatedTable : null, i)).ToList();

        var columns = string.Join(", ", dataSet.Columns.Select(c => Database.Name(c.Name)));
        var loose = sources.Select((s, i) =>
            $"select {columns}, {Typing.Number(i)}::integer as _file, {s.Row}::bigint as _row, {StagingSource.Slice(dataSet)} as _slice"
            + $" from {Database.Name(s.Table)} where _check is null"
            + (repeated.Count > 0 ? $" and rowid not in (select _n from {Database.Name(repeatedTable)} where _file = {Typing.Number(i)})"
                : "")).ToList();
        var all = loose.Concat(packed.Select((p, i) => p?.Staged(dataSet, i)).OfType<string>()).ToList();
        database.Execute($"create or replace view {Database.Name(table)} as {string.Join(" union all ", all)}");
        if (all.Count > loose.Count)
            database.Execute($"create or replace view {Database.Name(StagedRows.LooseOf(table))} as {string.Join(" union all ", loose)}");

        var rejections = sources.SelectMany((s, i) => s.Rejections.Select(r => (r, i)))
            .Concat(repeated.Select(r => (r: r.Rejection, i: r.Source)))
            .OrderBy(t => t.i).ThenBy(t => t.r.Row).Select(t => t.r).ToList();
        var tables = sources.Select(s => s.Table).Concat(repeated.Count > 0 ? [repeatedTable] : []).ToList();
        var slices = sources.SelectMany(s => s.Slices).Distinct().Order(StringComparer.Ordinal).ToList();
        var typed = database.Scalar<long>($"select count(*) from {Database.Name(table)}");
        var rejected = sources.Sum(s => s.Rejected)
            + (repeated.Count > 0 ? database.Scalar<long>($"select count(*) from {Database.Name(repeatedTable)}") : 0);
        var files = sources.Select(s => s.Source).ToList();
        RowsLostException.Check($"staging {dataSet.Name} of {string.Join(", ", files.Select(f => f.File.Name).Distinct())}", read, typed,
            rejected, rejections.Count);
        return new StagedRows(table, tables, dataSet, files, read, typed, slices,
            rejections)
        { Remarks = [.. sources.SelectMany(s => s.Remarks)], Packed = packed };
    }

    /// <summary>Marks the rows with a key that stands in an earlier row, and counts the combinations of the others.</summary>
    private static PackedTable? Packed(Database database, PackedTable? packed, string? repeated, int file)
    {
        if (packed is null) return null;
        database.Execute($"create or replace table {packed.Marks} (id bigint, mark utinyint)" + (repeated is null ? ""
            : $"; insert into {packed.Marks} select _n - {StagingKeys.OfPacked}, {PackedTable.Repeated} from {Database.Name(repeated)} "
                + $"where _file = {Typing.Number(file)} and _n >= {StagingKeys.OfPacked}"));
        packed.Combine(database);
        return packed;
    }
}
