using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The cells of one source by the columns of its contract, one row for each that will be typed (of a wide form, one for each
/// cell).</summary>
/// <param name="Relation">SQL to stand after FROM.</param>
/// <param name="Row">SQL of a row's number in it.</param>
/// <param name="Columns">Those of the contract that the source has, in the contract's order.</param>
/// <param name="CellOf">SQL of each column's cell as delivered.</param>
/// <param name="Texts">What can stand in a cell.</param>
/// <param name="Names">Columns that name something: keys and references.</param>
/// <param name="Marks">Whether a cell may hold the mark of a failed formula.</param>
internal sealed record StagingCells(
    string Relation, string Row, IReadOnlyList<Column> Columns, IReadOnlyDictionary<string, string> CellOf, CellTexts Texts,
    IReadOnlySet<string> Names, bool Marks)
{
    /// <summary>Whether the relation has the trimmed texts as columns of their own.</summary>
    private bool HasTexts { get; init; }

    /// <summary>
    /// The same with each cell's trimmed text beside it in a table: what is asked of a text, and there is much, is then asked of a column,
    /// not of the long expression that makes it, which costs a small file more than its rows do.
    /// </summary>
    /// <param name="table">To be made; the caller drops it.</param>
    /// <param name="located">Whether the relation has a column <c>_at</c>.</param>
    /// <param name="delivered">SQL of each column's cell as it was delivered, which a mapping may read as another.</param>
    /// <returns>The cells, and SQL of what was delivered in them.</returns>
    public (StagingCells Cells, IReadOnlyDictionary<string, string> Delivered) WithTexts(
        Database database, string table, bool located, IReadOnlyDictionary<string, string> delivered)
    {
        database.Execute($"create or replace table {Database.Name(table)} as select {(located ? "_at, " : "")}"
            + string.Join(", ", Columns.SelectMany(c => new[]
            {
                $"{delivered[c.Name]} as {Named("d", c)}", $"{CellOf[c.Name]} as {Named("c", c)}", $"{Raw(c)} as {Named("t", c)}",
            })) + $" from {Relation}");
        return (this with
        {
            Relation = Database.Name(table),
            CellOf = Columns.ToDictionary(c => c.Name, c => Named("c", c)),
            HasTexts = true,
        }, Columns.ToDictionary(c => c.Name, c => Named("d", c)));
    }

    private static string Named(string what, Column column) => Database.Name($"{what}_{column.Name}");

    /// <summary>SQL of the trimmed text; NULL when blank, and where a formula failed that the row can do without.</summary>
    public string Text(Column column)
    {
        var text = Raw(column);
        return Marks && !column.Required ? $"case when {Failed(text)} then null else {text} end" : text;
    }

    /// <summary>Says once for each column that a row can do without which of its cells hold a formula that failed.</summary>
    public IReadOnlyList<Issue> FailedCells(Database database, Source source)
    {
        var optional = Marks ? Columns.Where(c => !c.Required).ToList() : [];
        if (optional.Count == 0) return [];
        var texts = optional.ToDictionary(c => c.Name, Raw);
        var counts = database.Query(
            $"select {string.Join(", ", optional.Select(c => $"count(*) filter ({Failed(texts[c.Name])})"))} from {Relation}").Rows[0];
        return [.. optional.Select((c, i) => (Column: c.Name, Count: (long)counts[i]!)).Where(t => t.Count > 0).Select(t =>
            Remarks.FailedCells(source, t.Column, t.Count, First(database, $"{CellOf[t.Column]}", Failed(texts[t.Column]))))];
    }

    private string Raw(Column column) => HasTexts ? Named("t", column)
        : Typing.Text(column, CellOf[column.Name], Texts, Names.Contains(column.Name));

    /// <summary>Row and text of the first rows of which something is true.</summary>
    public IReadOnlyList<(long Row, string Text)> First(Database database, string text, string condition)
        => [.. database.Query($"select {Row}, {text} from {Relation} where {condition} order by 1 limit 5").Rows.Select(r =>
            ((long)r[0]!, r[1]?.ToString() ?? ""))];

    /// <summary>SQL that is true for the mark of a formula that failed.</summary>
    public static string Failed(string text)
        => $"(starts_with({text}, '#') and {text} in ({Typing.Literals(FailedFormulas.Marks)}) or "
            + $"regexp_full_match({text}, 'Err:[0-9]{{3}}'))";
}
