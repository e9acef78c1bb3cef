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

    /// <summary>Each column with its DuckDB type.</summary>
    public static IReadOnlyList<(string Name, string Type)> Columns(Database database, string path)
        => [.. database.Query($"describe from read_parquet({Database.Literal(path)})").Rows.Select(r => ((string)r[0]!, (string)r[1]!))];
}
