namespace CustomsItGuide.Ingestion;

/// <summary>What the columns of a delimited text are, as far as it helps to tell its lines apart before any of them is read
/// whole.</summary>
internal sealed class TableShape
{
    private readonly NonDataRows rows;
    private readonly HashSet<char> firstLetters;
    private readonly int afterLists;

    /// <param name="found">Index of each of the contract's columns that the table has.</param>
    public TableShape(DataSet dataSet, IReadOnlyDictionary<string, int> found)
    {
        rows = new NonDataRows(dataSet, found);
        // Only a line whose first letter begins the name of a column can be a header.
        firstLetters = [
            .. dataSet.Columns.SelectMany(c => c.Aliases.Prepend(c.Name)).Select(Headers.Plain).Where(n => n.Length > 0).Select(n => n[0])];
        var lists = dataSet.Columns.Where(c => c.Type is ColumnType.List or ColumnType.Members && found.ContainsKey(c.Name))
            .Select(c => found[c.Name]).ToList();
        afterLists = lists.Count == 0 ? int.MaxValue : lists.Min() + 1;
    }

    /// <summary>What a record is; null for data.</summary>
    /// <inheritdoc cref="NonDataRows.Kind"/>
    public NonDataRow? Kind(ReadOnlySpan<byte> record, byte delimiter, int afterHeader)
    {
        if (afterHeader > NonDataRows.MostHeaders && !MayBe(record, delimiter)) return null;
        var cells = new List<string>();
        var reader = new CellReader(record, delimiter);
        while (reader.Read()) cells.Add(CellHygiene.Clean(reader.Text()));
        return rows.Kind(cells, afterHeader);
    }

    /// <summary>Whether a record with blank cells too many has anything behind a list, where an item of the list may have slipped
    /// to.</summary>
    public bool MayBeShifted(ReadOnlySpan<byte> record, byte delimiter)
    {
        var reader = new CellReader(record, delimiter);
        for (var i = 0; reader.Read(); i++)
        {
            if (i >= afterLists && !string.IsNullOrWhiteSpace(reader.Text())) return true;
        }
        return false;
    }

    /// <summary>A quick look that keeps most lines of a large file from being read twice.</summary>
    private bool MayBe(ReadOnlySpan<byte> record, byte delimiter)
    {
        var filled = record.Trim(delimiter);
        if (filled.Length == 0) return false;
        if (filled.IndexOf(delimiter) < 0 || filled[0] is (byte)'"' or >= 0x80) return true;
        var first = char.ToLowerInvariant((char)filled[0]);
        return first is 't' or 's' or 'g' or 'e' || firstLetters.Contains(first);
    }
}
