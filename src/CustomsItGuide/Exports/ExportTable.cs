namespace CustomsItGuide.Exports;

/// <summary>A column of an exported table.</summary>
/// <param name="Type">DuckDB's.</param>
/// <param name="Meaning">One line, for whoever opens the file without us.</param>
internal sealed record ExportColumn<T>(string Name, string Type, string Meaning, Func<T, object?> Value);

/// <summary>A table that the engine computes: a row for each item.</summary>
internal sealed record ExportTable(string Name, string Meaning, IReadOnlyList<(string Name, string Type, string Meaning)> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public static ExportTable Of<T>(string name, string meaning, IEnumerable<T> items, params IReadOnlyList<ExportColumn<T>> columns) =>
        new(name, meaning, [.. columns.Select(c => (c.Name, c.Type, c.Meaning))],
            [.. items.Select(i => (IReadOnlyList<object?>)[.. columns.Select(c => c.Value(i))])]);
}

/// <summary>A selection of the tables under a name of its own; it picks and names, and computes nothing.</summary>
internal sealed record ExportView(string Name, string Meaning, string Sql);
