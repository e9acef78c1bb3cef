using System.Globalization;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>Finds rows whose key stands already in an earlier row of the same delivery.</summary>
internal static class StagingKeys
{
    /// <summary>From how many rows on the key's last column is checked inside groups of the others, which is what keeps a large table
    /// cheap.</summary>
    private const long Large = 100_000;

    /// <summary>Writes those rows into <paramref name="table"/> as (<c>_file</c>, <c>_n</c>: rowid), if there are any.</summary>
    /// <param name="union">Relation of all rows that passed: key columns, <c>_file</c>, <c>_n</c>, <c>_row</c>.</param>
    /// <returns>Each with the index of its source.</returns>
    public static IReadOnlyList<(Rejection Rejection, int Source)> Repeated(Database database, DataSet dataSet,
        IReadOnlyList<Source> sources, string union, long rows, string table)
    {
        var key = dataSet.Key.Select(Database.Name).ToList();
        var suspects = Suspects(database, key, union, rows);
        if (database.Scalar<long>($"select count(*) from ({suspects})") == 0) return [];

        var columns = string.Join(", ", key);
        var grouped = suspects.Contains(" last_key ", StringComparison.Ordinal) ? key.SkipLast(1) : key;
        var same = string.Join(" and ", grouped.Select(k => $"u.{k} is not distinct from s.{k}"));
        database.Execute($"""
            create or replace table {Database.Name(table)} as
            select * from (
              select u._file, _n, _row, row_number() over w as _nth, first_value(u._file) over w as _first_file, first_value(_row) over w as _first_row,
                concat_ws(' / ', {string.Join(", ", key.Select(k => $"coalesce(u.{k}::varchar, '')"))}) as _key
              from {union} u semi join ({suspects}) s on ({same})
              window w as (partition by {string.Join(", ", key.Select(k => "u." + k))} order by u._file, _n))
            where _nth > 1
            """);
        var text = string.Join(", ", dataSet.Key);
        return [.. database.Query(
            $"select _file, _row, _key, _first_file, _first_row from {Database.Name(table)} order by _file, _n").Rows.Select(r =>
        {
            var (source, first) = (sources[(int)(long)r[0]!], sources[(int)(long)r[3]!]);
            var row = ((long)r[4]!).ToString(CultureInfo.InvariantCulture);
            var place = first.Sheet is null ? first.File.Name : $"{first.File.Name} [{first.Sheet}]";
            return (new Rejection(0, dataSet.Name, source.File.Name, source.Sheet, (long)r[1]!, dataSet.Key[^1], (string)r[2]!,
                "key_repeated",
                WarehouseWords.KeyOnce(text, row, place),
                WarehouseWords.KeepOneOfRows), (int)(long)r[0]!);
        })];
    }

    /// <summary>A query of the keys, or of their leading columns, among which there are repeated ones.</summary>
    private static string Suspects(Database database, List<string> key, string union, long rows)
    {
        var all = $"select {string.Join(", ", key)} from {union} group by all having count(*) > 1";
        if (rows < Large || key.Count == 1) return all;
        var codes = database.Query($"select distinct {key[^1]}::varchar from {union} limit 63").Rows.Select(r => r[0] as string).ToList();
        if (codes.Count > 62 || codes.Contains(null)) return all;
        // A key is repeated in a group when the group has fewer different codes than rows: one bit for each code.
        var members = string.Join(", ", codes.Select(c => Database.Literal(c!)));
        var leading = string.Join(", ", key.SkipLast(1));
        return $"select {leading} from (select {leading}, {key[^1]} as last_key from {union}) group by {leading}"
            + $" having bit_count(bit_or(1::bigint << enum_code( last_key ::varchar::enum({members})))) <> count(*)";
    }
}
