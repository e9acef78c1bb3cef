using CustomsItGuide.Ingestion;
using DuckDB.NET.Data;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Reads a large plain text in one pass of the engine's own reader into a packed table. It takes only what can be read in one way: a cell
/// is certain when its text is one of those that were typed beforehand, by the same SQL that types every other delivery. The rows with
/// any other cell go, as texts with their lines, the way of all rows, which decides.
/// </summary>
internal static class Packing
{
    /// <summary>Different texts up to which a column is kept by number.</summary>
    private const int MostTexts = 2_000;

    /// <summary>A file of which more than one row in this many is not certain is read in the usual way.</summary>
    private const long OddShare = 50;

    private const string Separator = "chr(31)";

    /// <summary>
    /// True for a data set of which large deliveries may be packed: every column is a text, a code or a Member, all about a row is told by
    /// its cells, and its key alone tells its slice.
    /// </summary>
    public static bool IsPackable(DataSet dataSet) =>
        dataSet.Part is null && dataSet.Rules.Count == 0 && PendingRows.KeyTellsSlice(dataSet)
        && dataSet.Columns.All(c => c.Type is ColumnType.Text or ColumnType.Code or ColumnType.Member)
        && !dataSet.Key.Any(k => Schema.IsNamed(dataSet.Column(k)));

    /// <summary>Whether a file that nobody has read yet may be packed: a column that the contract does not know could say that a row is none,
    /// and is not looked at.</summary>
    public static bool MayPresume(Source source) => source.Columns.Count == source.Headers.Count;

    /// <param name="table">Name of the table of the rows that are not certain; the packed one's begins with it.</param>
    /// <returns>Null where the source is read in the usual way.</returns>
    public static StagingSource? Try(Database db, Source source, string table, DeliveryOptions options, bool asking)
    {
        if (source.Format != FileFormat.Text
            || source.Text is not { Plain: true, Padded: false, Protected: false, Quoted: false, NumberSigns: false } layout
            || layout.Records < TextLayout.Large || source.Questions.Count > 0 || options.Merge || options.Part is not null
            || source.DataSet.Mapping is not null || !IsPackable(source.DataSet)) return null;
        var (name, copy) = (table + "_packed", table + "_cells");
        try
        {
            var words = PackedWords.Of(db, source, ColumnSample.Of(source, MostTexts), MostTexts);
            var packed = new PackedTable(name, source.DataSet.Name, 0, 0, source.HeaderRow + 1,
                [.. words.Where(w => w.Texts is not null).Select(w => w.Column.Name)],
                [.. words.Where(w => w.Texts is null).Select(w => w.Column.Name)]);
            // Of one column of texts and others by number a second header cannot pass for a row.
            if (!Tells(source.DataSet, packed) || (layout.Scan is not null && packed.Texts.Count > 1)) return null;
            return Pack(db, source, packed, words) is { } odd && Odd(db, source, packed, copy, odd) is { } cells
                && StagingSource.TypeCells(db, source with { Text = layout with { Records = odd } }, table, cells, options, asking)
                    is { } typed
                ? Whole(db, typed, source, packed) : Not(db, name);
        }
        catch (DuckDBException)
        {
            // Whatever the engine's reader stumbles over, ours decides.
            return Not(db, name);
        }
        finally
        {
            db.Execute($"drop table if exists {Database.Name(copy)}");
        }
    }

    /// <summary>Whether a column of texts is taken as it stands, and equal combinations have the same slice and the same reasons to
    /// wait.</summary>
    private static bool Tells(DataSet dataSet, PackedTable packed) =>
        packed.Coded.Count > 0
        && packed.Texts.Select(dataSet.Column).All(c => c.Type == ColumnType.Text && c.Blanks.Count == 0 && c.Name != dataSet.Wide?.Value)
        && dataSet.Slice.Columns.All(c => packed.Coded.Contains(c))
        && dataSet.Columns.Where(c => c.References is not null || Schema.IsNamed(c)).All(c => !packed.Texts.Contains(c.Name))
        && dataSet.StateRules.All(r => PendingReason.ReadBy(dataSet, r).All(c => !packed.Texts.Contains(c)));

    /// <returns>How many rows are not certain; null where they are too many, or the reader saw other rows than ours.</returns>
    private static long? Pack(Database db, Source source, PackedTable packed, IReadOnlyList<PackedWords> words)
    {
        var cells = words.Select(w => StagingTable.Cell(source.Columns[w.Column.Name])).ToList();
        var odd = string.Join(" or ", words.Select((w, i) => w.Odd(cells[i])).OfType<string>().DefaultIfEmpty("false"));
        db.Execute($"create or replace table {packed.Rows} as select {string.Join(", ", words.Select(w => Database.Name(w.Column.Name)))}, "
            + $"case when {odd} then "
            + string.Join($" || {Separator} || ", cells.Select(c => $"coalesce({c}, '')")) + " end as _odd from (select *, "
            + string.Join(", ", words.Select((w, i) => $"{w.Value(cells[i])} as {Database.Name(w.Column.Name)}"))
            + $" from {StagingTable.ReadCsv(source, source.Path)})");
        var counts = db.Query($"select count(*), count(_odd), count(*) filter (len(string_split(_odd, {Separator})) <> "
            + $"{Typing.Number(words.Count)}) from {packed.Rows}").Rows[0];
        var (rows, odds, torn) = ((long)counts[0]!, (long)counts[1]!, (long)counts[2]!);
        return rows == source.Text!.Records && torn == 0 && odds <= rows / OddShare ? odds : null;
    }

    /// <summary>The rows that are not certain, as delivered.</summary>
    /// <returns>Null when there is an answer with a label among them: whether it is a rating all answers of its question decide.</returns>
    private static StagingTable? Odd(Database db, Source source, PackedTable packed, string copy, long odd)
    {
        var columns = packed.Columns(source.DataSet).ToList();
        db.Execute($"create or replace table {Database.Name(copy)} as select {packed.Row} as _at, "
            + string.Join(", ", columns.Select((c, i) => $"nullif(string_split(_odd, {Separator})[{Typing.Number(i + 1)}], '') as "
                + StagingTable.Cell(source.Columns[c]))) + $" from {packed.Rows} where _odd is not null order by 1");
        if (source.DataSet.Wide is { } wide && source.Columns.TryGetValue(wide.Value, out var value)
            && db.Scalar<bool>($"select coalesce(bool_or({StagingAnswers.IsDressed(StagingTable.Cell(value))}), false) "
                + $"from {Database.Name(copy)}"))
            return null;
        return source.Text!.Scan is not null && HasOthers(db, source, columns, copy) ? null
            : new StagingTable(Database.Name(copy), true, CellTexts.Bare, odd);
    }

    /// <summary>Whether rows are among them that are no data: blank, a header again, a sum, a note.</summary>
    private static bool HasOthers(Database db, Source source, List<string> columns, string copy)
    {
        var kinds = new NonDataRows(source.DataSet, columns.Index().ToDictionary(c => c.Item, c => c.Index));
        var cells = string.Join(", ", columns.Select(c => StagingTable.Cell(source.Columns[c])));
        return db.Rows($"select {cells} from {Database.Name(copy)}").Select(r => r.Select(c => c as string ?? "").ToList())
            .Any(r => r.TrueForAll(string.IsNullOrWhiteSpace) || kinds.Kind(r, NonDataRows.MostHeaders + 1) is not null);
    }

    private static StagingSource Whole(Database db, StagingSource odd, Source source, PackedTable packed)
    {
        var slices = db.Query($"select distinct {StagingSource.Slice(source.DataSet)} from {packed.Rows} where _odd is null").Rows
            .Select(r => (string)r[0]!);
        return odd with
        {
            Source = source,
            Read = source.Text!.Records,
            Slices = [.. odd.Slices.Union(slices, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Packed = packed,
        };
    }

    private static StagingSource? Not(Database db, string name)
    {
        db.Execute($"drop table if exists packed.{Database.Name(name)}");
        return null;
    }
}
