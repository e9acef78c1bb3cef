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
    /// <exception cref="RefusedException">A column holds tables within its cells, a text is beyond a limit, or a page is damaged.</exception>
    public static void CheckTexts(
        Database database, Source source, IReadOnlyList<(string Name, string Type)> columns, IReadOnlyDictionary<int, string> texts)
    {
        if (texts.Keys.Select(i => columns[i]).FirstOrDefault(c => IsNested(c.Type)) is { Name: not null } nested)
            throw Refused(source, "nested_column",
                new LocalizedText($"The column '{nested.Name}' holds more than a value or a list of values in a cell.",
                    $"La colonne « {nested.Name} » contient plus qu'une valeur ou une liste de valeurs par cellule.")
                .Then("Write its parts as columns of their own and deliver that.",
                    "Écrivez ses parties en colonnes distinctes et livrez cela."));
        try
        {
            var measures = texts.Values.Select(t => $"coalesce(max(strlen({t})), 0), coalesce(sum(strlen({t})), 0)::bigint");
            var sizes = database.Query($"select {string.Join(", ", measures)} from read_parquet({Database.Literal(source.Path)})").Rows[0].Select(n => (long)n!).ToList();
            foreach (var (column, place) in texts.Keys.Select((c, i) => (columns[c].Name, i * 2)))
            {
                if (sizes[place] > IntakeLimits.RecordBytes)
                    throw Refused(source, "long_cell",
                        Format.Sentence(
                            $"A cell of the column '{column}' has {sizes[place]:N0} bytes; at most {IntakeLimits.RecordBytes:N0} are read.",
                            $"Une cellule de la colonne « {column} » a {sizes[place]:N0} octets ; {IntakeLimits.RecordBytes:N0} au plus sont lus.")
                        .Then("Shorten it and deliver the file again.", "Raccourcissez-la et livrez le fichier à nouveau."));
            }
            if (sizes.Where((_, i) => i % 2 == 1).Sum() is > IntakeLimits.ParquetTextBytes and var all)
                throw Refused(source, "too_large",
                    Format.Sentence($"Its texts take {all:N0} bytes when they stand in every row;",
                        $"Ses textes prennent {all:N0} octets lorsqu'ils figurent dans chaque ligne ;")
                    .Then(Format.Sentence($"at most {IntakeLimits.ParquetTextBytes:N0} are read.",
                        $"au plus {IntakeLimits.ParquetTextBytes:N0} sont lus."))
                    .Then("Deliver it in parts.", "Livrez-le en plusieurs parties."));
        }
        catch (DuckDB.NET.Data.DuckDBException e)
        {
            var why = e.Message.Split('\n')[0].TrimEnd('.');
            throw Refused(source, "damaged_parquet",
                new($"The Parquet file is damaged or was cut off on its way ({why}). Write it anew and deliver that.",
                    $"Le fichier Parquet est endommagé ou a été tronqué en chemin ({why}). Écrivez-le à nouveau et livrez cela."));
        }
    }

    /// <summary>A structure, a map, or a list of lists: none of them has a text that a person would have typed.</summary>
    private static bool IsNested(string type)
    {
        var item = type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2] : type;
        return item.EndsWith(']')
            || item.StartsWith("STRUCT(", StringComparison.Ordinal) || item.StartsWith("MAP(", StringComparison.Ordinal) || item.StartsWith("UNION(", StringComparison.Ordinal);
    }

    private static RefusedException Refused(Source source, string rule, LocalizedText text)
        => new(new Issue(Severity.Error, source.Shown, null, rule, text));

    /// <summary>Each column with its DuckDB type.</summary>
    public static IReadOnlyList<(string Name, string Type)> Columns(Database database, string path)
        => [.. database.Query($"describe from read_parquet({Database.Literal(path)})").Rows.Select(r => ((string)r[0]!, (string)r[1]!))];
}
