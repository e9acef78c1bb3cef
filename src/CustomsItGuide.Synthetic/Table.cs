namespace CustomsItGuide.Synthetic;

/// <summary>
/// The rows of a file before they are written. A cell is null (empty), a string, an int, a decimal or a <see cref="DateOnly"/>.
/// A row may have more or fewer cells than there are columns: that is how a torn line of a CSV file is made.
/// </summary>
public sealed class Table(params string[] columns)
{
    public IReadOnlyList<string> Columns { get; } = columns;

    public List<object?[]> Rows { get; } = [];

    public void Add(params object?[] cells) => Rows.Add(cells);

    public int Index(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] == column) return i;
        throw new ArgumentOutOfRangeException(nameof(column), column, $"The table has the columns {string.Join(", ", Columns)}.");
    }

    /// <summary>The cell as text that a CSV would carry (ISO dates); empty for an empty or missing cell.</summary>
    public string Text(object?[] row, string column)
    {
        var index = Index(column);
        return index < row.Length ? SyntheticCell.Text(row[index]) : "";
    }

    public Table Copy()
    {
        var copy = new Table([.. Columns]);
        foreach (var row in Rows) copy.Rows.Add([.. row]);
        return copy;
    }

    /// <summary>The same table with some columns under other headers.</summary>
    public Table Renamed(IReadOnlyDictionary<string, string> headers)
    {
        var copy = new Table([.. Columns.Select(c => headers.GetValueOrDefault(c, c))]);
        copy.Rows.AddRange(Rows);
        return copy;
    }
}
