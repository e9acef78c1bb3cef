using System.Data.Common;
using CustomsItGuide.Files;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Analysis;

/// <summary>A file of one's own beside the workspace's data: read whole, with the types that DuckDB finds in it.</summary>
internal static class CsvFile
{
    /// <returns>A SELECT that gives its rows.</returns>
    /// <exception cref="RefusedException">There is no such file, or it is no table: the message says where.</exception>
    public static string Sql(string path)
    {
        if (!Presence.Of(path))
            throw new RefusedException(
                new Issue(Severity.Error, path, null, "no_file",
                    $"There is no file {path}. In a notebook, name it from the notebook's folder: Path.Combine(Folder, \"figures.csv\")."));
        using var database = Database.InMemory();
        try
        {
            return FrameRecords.Sql(database.Query($"select * from read_csv({Database.Literal(path)})"));
        }
        catch (DbException problem)
        {
            throw new RefusedException(new Issue(Severity.Error, path, null, "csv", problem.Message.Trim()));
        }
    }
}
