using System.Globalization;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>Finds rows whose key stands already in an earlier row of the same delivery.</summary>
internal static class StagingKeys
{
    /// <summary>From how many rows on the key's last column is checked inside groups of the others, which is what keeps a large table
    /// cheap.</summary>
    private const long Large = 100_000;

    private const string Suspected = "suspected_keys";

    /// <summary>Added to the rowid of a packed row, which begin at 0 as those of the table beside it do.</summary>
    public const string OfPacked = "1099511627776";

    /// <summary>Writes those rows into <paramref name="table"/> as (<c>_file</c>, <c>_n</c>: rowid, of a packed row with
    /// <see cref="OfPacked"/> on it), if there are any.</summary>
    /// <returns>Each with the index of its source.</returns>
    public static IReadOnlyList<(Rejection Rejection, int Source)> Repeated(Database database, DataSet dataSet,
        IReadOnlyList<StagingSource> typed, long rows, string table)
    {
        var sources = typed.Select(s => s.Source).ToList();
        var key = dataSet.Key.Select(Database.Name).ToList();
        var loose = typed.Select((s, i) => $"select {string.Join(", ", key)}, {Typing.Number(i)} as _file, rowid as _n, {s.Row} as _row "
            + $"from {Database.Name(s.Table)} where _check is null").ToList();
        var packed = typed.Select((s, i) => (Table: s.Packed, File: i)).Where(p => p.Table is not null)
            .Select(p => (Table: p.Table!, p.File)).ToList();
        var union = $"({string.Join(" union all ", loose.Concat(packed.Select(p => Rows(dataSet, p.Table, p.File))))})";
        var (suspects, grouped) = packed is [var one] ? Suspects(database, dataSet, one.Table, $"({string.Join(" union all ", loose)})")
            : Suspects(database, key, union, rows);
        if (packed.Count > 0)
        {
            // Looked for once in many rows; of few the query itself is as quick as a table.
            database.Execute($"create or replace temp table {Suspected} as {suspects}");
            suspects = $"from {Suspected}";
        }
        var isSuspected = database.Scalar<bool>($"select exists ({suspects})");
        if (isSuspected) Find();
        if (packed.Count > 0) database.Execute($"drop table {Suspected}");
        if (!isSuspected) return [];

        var text = string.Join(", ", dataSet.Key);
        return [.. database.Query(
            $"select _file, _row, _key, _first_file, _first_row from {Database.Name(table)} order by _file, _row, _n").Rows.Select(r =>
        {
            var (source, first) = (sources[(int)(long)r[0]!], sources[(int)(long)r[3]!]);
            var row = ((long)r[4]!).ToString(CultureInfo.InvariantCulture);
            var place = first.Sheet is null ? first.File.Name : $"{first.File.Name} [{first.Sheet}]";
            return (new Rejection(0, dataSet.Name, source.File.Name, source.Sheet, (long)r[1]!, dataSet.Key[^1], (string)r[2]!,
                "key_repeated",
                WarehouseWords.KeyOnce(text, row, place),
                WarehouseWords.KeepOneOfRows), (int)(long)r[0]!);
        })];

        void Find()
        {
            var same = string.Join(" and ", grouped.Select(k => $"u.{k} is not distinct from s.{k}"));
            database.Execute($"""
                create or replace table {Database.Name(table)} as
                select * from (
                  select u._file, _n, _row, row_number() over w as _nth, first_value(u._file) over w as _first_file,
                    first_value(_row) over w as _first_row,
                    concat_ws(' / ', {string.Join(", ", key.Select(k => $"coalesce(u.{k}::varchar, '')"))}) as _key
                  from {union} u semi join ({suspects}) s on ({same})
                  window w as (partition by {string.Join(", ", key.Select(k => "u." + k))} order by u._file, _row, _n))
                where _nth > 1
                """);
        }
    }

    private static string Rows(DataSet dataSet, PackedTable packed, int file) =>
        $"select {string.Join(", ", dataSet.Key.Select(k => $"{packed.Value(dataSet.Column(k), "p")} as {Database.Name(k)}"))}, "
        + $"{Typing.Number(file)}, rowid + {OfPacked}, {packed.Row} from {packed.Rows} p where _odd is null";

    /// <summary>The same for one packed table and the loose rows beside it: a key can be repeated among the packed rows, or in a group of
    /// which a loose row is.</summary>
    private static (string Query, IReadOnlyList<string> Columns) Suspects(
        Database database, DataSet dataSet, PackedTable packed, string loose)
    {
        var key = dataSet.Key.Where(k => packed.Coded.Contains(k) || packed.Texts.Contains(k)).ToList();
        var last = key.LastOrDefault(packed.Coded.Contains);
        var leading = key.Where(k => k != last).ToList();
        var codes = last is null ? long.MaxValue
            : database.Scalar<long>($"select len(enum_range(any_value({Database.Name(last)}))) from {packed.Rows}");
        var grouped = codes < 63 && leading.Count > 0 ? leading : key;
        var names = string.Join(", ", grouped.Select(Database.Name));
        var having = grouped.Count == key.Count ? "count(*) > 1"
            : $"bit_count(bit_or(1::bigint << enum_code({Database.Name(last!)}))) <> count(*)";
        var texts = string.Join(", ", grouped.Select(k => $"{Database.Name(k)}::varchar as {Database.Name(k)}"));
        return ($"select {texts} from (select {names} from {packed.Rows} where _odd is null group by {names} having {having}) "
            + $"union select {names} from {loose}", [.. grouped.Select(Database.Name)]);
    }

    /// <summary>A query of the keys, or of their leading columns, among which there are repeated ones.</summary>
    /// <returns>And the columns that it gives.</returns>
    private static (string Query, IReadOnlyList<string> Columns) Suspects(Database database, List<string> key, string union, long rows)
    {
        var all = $"select {string.Join(", ", key)} from {union} group by all having count(*) > 1";
        if (rows < Large || key.Count == 1) return (all, key);
        var codes = database.Query($"select distinct {key[^1]}::varchar from {union} limit 63").Rows.Select(r => r[0] as string).ToList();
        if (codes.Count > 62 || codes.Contains(null)) return (all, key);
        // A key is repeated in a group when the group has fewer different codes than rows: one bit for each code.
        var members = string.Join(", ", codes.Select(c => Database.Literal(c!)));
        var leading = string.Join(", ", key.SkipLast(1));
        return ($"select {leading} from (select {leading}, {key[^1]} as last_key from {union}) group by {leading}"
            + $" having bit_count(bit_or(1::bigint << enum_code(last_key::varchar::enum({members})))) <> count(*)", [.. key.SkipLast(1)]);
    }
}
