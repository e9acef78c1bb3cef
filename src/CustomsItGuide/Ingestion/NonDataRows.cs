namespace CustomsItGuide.Ingestion;

/// <summary>A row of a table that is no data.</summary>
internal enum NonDataRow
{
    /// <summary>A second line of column names: in another language, numbers, a survey tool's wording, or the header again.</summary>
    Header,

    /// <summary>A row that sums up others.</summary>
    Total,

    /// <summary>A text about the table at its foot.</summary>
    Note,
}

/// <param name="Row">Line or sheet row, counted from 1.</param>
/// <param name="Text">Its first cells, as a message shows them.</param>
internal sealed record LeftOutRow(long Row, NonDataRow Kind, LocalizedText Text);

/// <summary>
/// Tells rows that are no data by what stands in them. A row with everything that the contract requires is data, whatever it says; and a
/// text that stands alone is a note only at the foot, which only its reader knows.
/// </summary>
internal sealed class NonDataRows
{
    /// <summary>As many rows after the header may be numbers or a tool's wording of the columns.</summary>
    public const int MostHeaders = 3;

    private readonly List<(int Index, bool Required, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names, int Longest)> columns;

    /// <param name="found">Index of each of the contract's columns that the table has.</param>
    public NonDataRows(DataSet dataSet, IReadOnlyDictionary<string, int> found)
    {
        columns = [.. dataSet.Columns.Where(c => found.ContainsKey(c.Name)).Select(c =>
        {
            var names = c.Aliases.Prepend(c.Name).Select(Headers.Plain).ToHashSet(StringComparer.Ordinal);
            return (found[c.Name], c.Required && !c.MayBeBlank, names.GetAlternateLookup<ReadOnlySpan<char>>(), names.Max(n => n.Length));
        })];
    }

    /// <summary>What a row is; null for data. A <see cref="NonDataRow.Note"/> is one only when nothing but such rows follows.</summary>
    /// <param name="afterHeader">How many rows stand between the header and it.</param>
    public NonDataRow? Kind(IReadOnlyList<string> cells, int afterHeader)
    {
        string? first = null;
        var filled = 0;
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell)) continue;
            first ??= cell;
            filled++;
        }
        if (first is null) return null;
        if (IsHeader(cells, afterHeader)) return NonDataRow.Header;
        if (!columns.Any(c => c.Required && (c.Index >= cells.Count || string.IsNullOrWhiteSpace(cells[c.Index])))) return null;
        if (OfficeWords.IsTotal(first)) return NonDataRow.Total;
        return filled == 1 && OfficeWords.IsNote(first) ? NonDataRow.Note : null;
    }

    /// <summary>A row as a message shows it.</summary>
    public static LocalizedText Shown(IReadOnlyList<string> cells) => Headers.Named(cells.Select(CellHygiene.Clean), 4);

    private bool IsHeader(IReadOnlyList<string> cells, int afterHeader)
    {
        int named = 0, filled = 0;
        foreach (var (index, _, names, longest) in columns)
        {
            if (index >= cells.Count || string.IsNullOrWhiteSpace(cells[index])) continue;
            filled++;
            if (Headers.IsOneOf(cells[index], names, longest)) named++;
        }
        if (named >= 2 && named * 2 >= filled) return true;
        if (afterHeader > MostHeaders || filled < 3) return false;
        var written = cells.Where(c => !string.IsNullOrWhiteSpace(c)).ToList();
        return written.All(c => c.TrimStart().StartsWith("{\"ImportId\"", StringComparison.Ordinal))
            || cells.Select((c, i) => (c, i)).All(t => string.IsNullOrWhiteSpace(t.c) || t.c.Trim() == OfficeWords.Number(t.i + 1));
    }
}
