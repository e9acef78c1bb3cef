using System.Text;
using CustomsItGuide.Definitions;
using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Workspaces;

/// <summary>The file that a load names for its mapping.</summary>
internal static class MappingFile
{
    /// <summary>Null when the load names none.</summary>
    /// <exception cref="RefusedException">It cannot be read, is wrong, or is of another data set than the one that is said.</exception>
    public static TableMapping? Read(LoadRequest request, IReadOnlyList<DataSet> dataSets)
    {
        if (request.MapFile is not { } file) return null;
        var text = Trouble.Refused(file, WorkspacesWords.NothingLoaded,
            () => File.ReadAllText(file, Encoding.UTF8)).ReplaceLineEndings("\n");
        var mapping = MappingReader.Read(file, text, dataSets);
        if (request.DataSet is { } named && Headers.Plain(named) != Headers.Plain(mapping.DataSet))
        {
            throw new RefusedException(
                new Issue(Severity.Error, file, null, "other_data_set", WorkspacesWords.OtherDataSet(mapping.DataSet, named)));
        }
        return mapping;
    }
}
