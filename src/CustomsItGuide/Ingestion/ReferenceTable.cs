namespace CustomsItGuide.Ingestion;

/// <summary>A table of data/reference that is part of the program, so that the same program reads the same deliveries alike
/// everywhere.</summary>
internal static class ReferenceTable
{
    /// <summary>The rows by the names of their columns; a cell that is empty is an empty text.</summary>
    /// <exception cref="InvalidOperationException">The program was built without the table.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not part of this build.");
        using var reader = new RecordReader(stream, (byte)',', name);
        reader.Read();
        var header = reader.Texts();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            var cells = reader.Texts();
            rows.Add(header.Select((column, i) => (column, i)).ToDictionary(h => h.column, h => cells[h.i]));
        }
        return rows;
    }
}
