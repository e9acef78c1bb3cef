using System.Globalization;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// The rows of one large delivered table, in a table of its own: the columns that have few different values by number, in the order of the
/// file, never deleted and never moved, so that a row's place tells its line. Beside it stands a table of the different combinations of
/// those columns: what is asked of rows is asked of it where the answer is the same for all equal rows.
/// </summary>
/// <param name="Name">Of the table in the schema <c>packed</c>. It has the data set's name as a word, by which a query that reads answers is
/// told.</param>
/// <param name="DataSet">Name of the data set.</param>
/// <param name="Delivery">Its position; 0 while it is staged.</param>
/// <param name="File">Index of the file in the delivery.</param>
/// <param name="FirstRow">Line of the first row, counted from 1.</param>
/// <param name="Coded">Columns by number; in both tables.</param>
/// <param name="Texts">Columns of texts; only in the table of the rows.</param>
internal sealed record PackedTable(
    string Name, string DataSet, long Delivery, int File, long FirstRow, IReadOnlyList<string> Coded, IReadOnlyList<string> Texts)
{
    /// <summary>SQL of the mark of a row whose key stands in an earlier row of the delivery: it was refused.</summary>
    public const string Repeated = "1";

    /// <summary>SQL of the mark of a row whose key stands in a later delivery: it does not count.</summary>
    public const string Superseded = "2";

    private const string MarksEnd = " marks", CombinationsEnd = " combinations";

    /// <summary>Marks a combination whose slice another delivery has replaced since.</summary>
    public const string Gone = "gone";

    /// <summary>
    /// The rows: the columns and <c>_odd</c> (not null: the row could not be read for certain and stands among the loose rows or the
    /// rejections; its cells as delivered).
    /// </summary>
    public string Rows => $"packed.{Database.Name(Name)}";

    /// <summary>The few rows with a mark, as <c>id</c> (rowid) and <c>mark</c> (<see cref="Repeated"/> or
    /// <see cref="Superseded"/>).</summary>
    public string Marks => $"packed.{Database.Name(Name + MarksEnd)}";

    /// <summary>The combinations of the rows: the coded columns, <c>times</c> (how many rows have it and no mark) and <c>_held</c> (as
    /// <see cref="Schema.Held"/>, or <see cref="Gone"/>).</summary>
    public string Combinations => $"packed.{Database.Name(Name + CombinationsEnd)}";

    /// <summary>The columns that were delivered, in the contract's order.</summary>
    public IEnumerable<string> Columns(DataSet dataSet) =>
        dataSet.Columns.Select(c => c.Name).Where(n => Coded.Contains(n) || Texts.Contains(n));

    /// <summary>SQL of a row's line.</summary>
    public string Row => $"(rowid + {Typing.Number(FirstRow)})";

    /// <summary>SQL true for rows <c>p</c> that were read for certain and not refused.</summary>
    public string Certain => $"p._odd is null and p.rowid not in (select id from {Marks} where mark = {Repeated})";

    /// <summary>SQL true for rows <c>p</c> that a later delivery's have superseded.</summary>
    public string IsSuperseded => $"p.rowid in (select id from {Marks} where mark = {Superseded})";

    /// <summary>SQL of a column as the contract types it, from either table.</summary>
    /// <param name="alias">The table's name in the query.</param>
    public string Value(Column column, string alias) =>
        Coded.Contains(column.Name) ? $"{alias}.{Database.Name(column.Name)}::varchar"
            : Texts.Contains(column.Name) ? $"{alias}.{Database.Name(column.Name)}" : $"null::{Schema.SqlType(column.Type)}";

    /// <summary>A query of the staged rows, as <see cref="StagedRows.Table"/> has them.</summary>
    public string Staged(DataSet dataSet, int file) =>
        $"select {string.Join(", ", dataSet.Columns.Select(c => $"{Value(c, "p")} as {Database.Name(c.Name)}"))}, "
        + $"{Typing.Number(file)}::integer, p.rowid + {Typing.Number(FirstRow)}, {StagingSource.Slice(dataSet)} "
        + $"from {Rows} p where {Certain}";

    /// <summary>SQL of all combinations with their values as texts and with <c>id</c>, <c>_slice</c>, <c>times</c> and
    /// <c>_held</c>.</summary>
    public string CombinationsRead(DataSet dataSet) =>
        $"(select *, {StagingSource.Slice(dataSet)} as _slice from (select "
        + string.Concat(dataSet.Columns.Where(c => Coded.Contains(c.Name)).Select(c => $"{Value(c, "c")} as {Database.Name(c.Name)}, "))
        + $"rowid as id, times, {Schema.Held} from {Combinations} c))";

    /// <summary>Counts the combinations anew, after marks have changed; what was said of them is kept.</summary>
    public void Combine(Database db)
    {
        var columns = string.Join(", ", Coded.Select(Database.Name));
        var known = db.Scalar<long>("select count(*) from duckdb_tables() where schema_name = 'packed' and table_name = ?",
            Name + CombinationsEnd) > 0;
        var fresh = $"select {columns}, count(*) filter (m.mark is null) as times from {Rows} p left join {Marks} m on m.id = p.rowid "
            + $"where _odd is null and m.mark is distinct from {Repeated} group by {columns}";
        db.Execute(!known ? $"create table {Combinations} as select *, null::varchar as {Schema.Held} from ({fresh})"
            : $"create or replace table {Combinations} as select n.*, b.{Schema.Held} from ({fresh}) n left join {Combinations} b "
                + $"on ({Same("n", "b")})");
    }

    /// <summary>Writes another value in place of one, before anything is said of the combinations.</summary>
    public void Rename(Database db, Column column, string value, string same)
    {
        var name = Database.Name(column.Name);
        if (Texts.Contains(column.Name)) db.Execute($"update {Rows} set {name} = ? where {name} = ?", same, value);
        if (!Coded.Contains(column.Name)) return;
        var values = db.Query($"select distinct {name}::varchar from {Rows} where {name} is not null").Rows.Select(r => (string)r[0]!)
            .Select(v => v == value ? same : v).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var type = $"enum({Typing.Literals(values.DefaultIfEmpty(""))})";
        db.Execute($"alter table {Rows} alter column {name} set data type {type} using "
            + $"(case when {name}::varchar = {Database.Literal(value)} then {Database.Literal(same)} else {name}::varchar end)::{type}; "
            + $"drop table {Combinations}");
        Combine(db);
    }

    /// <summary>SQL true where two rows of either table have the same combination.</summary>
    public string Same(string a, string b) =>
        string.Join(" and ", Coded.Select(c => $"{a}.{Database.Name(c)} is not distinct from {b}.{Database.Name(c)}"));

    public void Drop(Database db)
    {
        db.Execute($"drop table if exists {Rows}; drop table if exists {Combinations}; drop table if exists {Marks}");
        db.Execute("delete from packed_tables where name = ?", Name);
    }

    /// <summary>Gives a staged table its place and its name.</summary>
    public PackedTable Place(Database db, long delivery, int file)
    {
        var placed = this with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{DataSet} {delivery} {file}"),
            Delivery = delivery,
            File = file,
        };
        db.Execute($"alter table {Rows} rename to {Database.Name(placed.Name)}; "
            + $"alter table {Combinations} rename to {Database.Name(placed.Name + CombinationsEnd)}; "
            + $"alter table {Marks} rename to {Database.Name(placed.Name + MarksEnd)}");
        db.Execute("insert into packed_tables values (?, ?, ?, ?, ?, string_split(?, '|'), string_split(?, '|'))", placed.Name, DataSet,
            delivery, file, FirstRow, string.Join('|', Coded), string.Join('|', Texts));
        return placed;
    }

    public static void CreateRegister(Database db) => db.Execute("create table packed_tables (name varchar, dataset varchar, "
        + "delivery bigint, _file integer, first_row bigint, coded varchar[], texts varchar[])");

    /// <summary>Those of a data set, in the order of their deliveries; none for a data set whose rows are never packed.</summary>
    public static IReadOnlyList<PackedTable> Of(Database db, DataSet dataSet) => !Packing.IsPackable(dataSet) ? []
        : [.. db.Query("select name, dataset, delivery, _file, first_row, coded, texts from packed_tables where dataset = ? "
                + "order by delivery, _file", dataSet.Name).Rows.Select(r => new PackedTable((string)r[0]!, (string)r[1]!, (long)r[2]!,
                    (int)(long)r[3]!, (long)r[4]!, Names(r[5]), Names(r[6])))];

    private static IReadOnlyList<string> Names(object? list) =>
        [.. ((IEnumerable<object?>)list!).OfType<string>().Where(n => n.Length > 0)];
}
