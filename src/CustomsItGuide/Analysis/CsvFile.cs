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
                    AnalysisWords.FileMissing(path)));
        using var database = Database.InMemory();
        try
        {
            return FrameRecords.Sql(database.Query($"select * from read_csv({Database.Literal(path)})"));
        }
        catch (DbException problem)
        {
            throw new RefusedException(new Issue(Severity.Error, path, null, "csv", LocalizedText.Verbatim(problem.Message.Trim())));
        }
    }
}
