using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>Stages those sources of a load that can be read, when others of the same data set cannot.</summary>
internal static class ClearSources
{
    /// <inheritdoc cref="Staging.Group"/>
    /// <param name="refused">Issues of the sources that cannot be read are added to it.</param>
    public static IReadOnlyList<StagedRows> Group(
        Database database, string table, DataSet dataSet, IReadOnlyList<Source> sources, DeliveryOptions options, List<Issue> refused)
    {
        try
        {
            return Staging.Group(database, table, dataSet, sources, options);
        }
        catch (RefusedException problem)
        {
            refused.AddRange(problem.Issues);
            var unclear = problem.Issues.Select(i => i.File).ToHashSet(StringComparer.Ordinal);
            var clear = sources.Where(s => !unclear.Contains(s.Shown)).ToList();
            // An issue that names no source is of the load as a whole, and would only come again.
            return clear.Count == 0 || clear.Count == sources.Count ? [] : Group(database, table, dataSet, clear, options, refused);
        }
    }
}
