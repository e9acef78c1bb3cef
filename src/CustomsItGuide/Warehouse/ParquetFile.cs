using CustomsItGuide.Ingestion;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Warehouse;

/// <summary>What a Parquet file says of itself.</summary>
internal static class ParquetFile
{
    /// <summary>Its columns in order, and how many rows it has; reads no row.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static (IReadOnlyList<string> Columns, long Rows) Schema(string path)
    {
        using var database = Database.InMemory();
        try
        {
            return ([.. Columns(database, path).Select(c => c.Name)],
                database.Scalar<long>($"select count(*) from read_parquet({Database.Literal(path)})"));
        }
        catch (DuckDB.NET.Data.DuckDBException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <summary>
    /// Looks once at what is read, before any of it is copied: a text that the file holds once may stand in each of its rows, and what the
    /// pages hold is only known when they are read.
    /// </summary>
    /// <param name="texts">SQL of each column that is read, by its index.</param>
    /// <exception cref="RefusedException">A column holds tables within its cells, a text is beyond a limit, or a page is
    /// damaged.</exception>
    public static void CheckTexts(
        Database database, Source source, IReadOnlyList<(string Name, string Type)> columns, IReadOnlyDictionary<int, string> texts)
    {
        if (texts.Keys.Select(i => columns[i]).FirstOrDefault(c => IsNested(c.Type)) is { Name: not null } nested)
            throw Refused(source, "nested_column",
                WarehouseWords.ColumnNested(nested.Name)
                .Then(WarehouseWords.NestedColumnRemedy));
        try
        {
            var measures = texts.Values.Select(t => $"coalesce(max(strlen({t})), 0), coalesce(sum(strlen({t})), 0)::bigint");
            var sizes = database.Query($"select {string.Join(", ", measures)} from read_parquet({Database.Literal(source.Path)})").Rows[0]
                .Select(n => (long)n!).ToList();
            foreach (var (column, place) in texts.Keys.Select((c, i) => (columns[c].Name, i * 2)))
            {
                if (sizes[place] > IntakeLimits.RecordBytes)
                    throw Refused(source, "long_cell",
                        WarehouseWords.CellTooLong(column, sizes[place], IntakeLimits.RecordBytes)
                        .Then(WarehouseWords.LongCellRemedy));
            }
            if (sizes.Where((_, i) => i % 2 == 1).Sum() is > IntakeLimits.ParquetTextBytes and var all)
                throw Refused(source, "too_large",
                    WarehouseWords.TextBytesTaken(all)
                    .Then(WarehouseWords.TextBytesLimit(IntakeLimits.ParquetTextBytes))
                    .Then(WarehouseWords.DeliverInParts));
        }
        catch (DuckDB.NET.Data.DuckDBException e)
        {
            var why = e.Message.Split('\n')[0].TrimEnd('.');
            throw Refused(source, "damaged_parquet",
                WarehouseWords.DamagedParquet(why));
        }
    }

    /// <summary>A structure, a map, or a list of lists: none of them has a text that a person would have typed.</summary>
    private static bool IsNested(string type)
    {
        var item = type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2] : type;
        return item.EndsWith(']')
            || item.StartsWith("STRUCT(", StringComparison.Ordinal) || item.StartsWith("MAP(", StringComparison.Ordinal)
            || item.StartsWith("UNION(", StringComparison.Ordinal);
    }

    private static RefusedException Refused(Source source, string rule, LocalizedText text)
        => new(new Issue(Severity.Error, source.Shown, null, rule, text));

    /// <summary>Each column with its DuckDB type.</summary>
    public static IReadOnlyList<(string Name, string Type)> Columns(Database database, string path)
        => [.. database.Query($"describe from read_parquet({Database.Literal(path)})").Rows.Select(r => ((string)r[0]!, (string)r[1]!))];
}
