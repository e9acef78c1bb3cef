namespace CustomsItGuide.Definitions.Checks;

internal static class ReferenceChecks
{
    public static IEnumerable<Issue> ReferencesExist(PlanDraft draft)
    {
        var names = draft.DataSetNames.ToList();
        foreach (var (column, place) in ColumnChecks.Columns(draft))
        {
            if (column.References is not { } reference) continue;
            var target = draft.DataSets.FirstOrDefault(d => d.Value.Name == reference.DataSet)?.Value;
            if (!names.Contains(reference.DataSet))
                yield return place.Issue("references", "unknown_data_set",
                    LayerChecks.Unknown(DefinitionsWords.NoSuchDataSet, reference.DataSet, names));
            else if (target is not null && target.Columns.All(c => c.Name != reference.Column))
                yield return place.Issue("references", "unknown_column",
                    LayerChecks.Unknown(DefinitionsWords.NoSuchColumn, $"{reference.DataSet}.{reference.Column}",
                        target.Columns.Select(c => $"{reference.DataSet}.{c.Name}")));
        }
    }

    /// <summary>A column of the type member always refers to the data set members.</summary>
    public static IEnumerable<Issue> MembersAreADataSet(PlanDraft draft)
    {
        var members = draft.DataSets.FirstOrDefault(d => d.Value.Name == "members")?.Value;
        if (members is null ? draft.DataSetNames.Contains("members") : members.Columns.Any(c => c.Name == "member")) return [];
        return from c in ColumnChecks.Columns(draft)
               where c.Column.Type is ColumnType.Member or ColumnType.Members
               select c.Place.Issue("type", "unknown_data_set",
                   DefinitionsWords.MissingMembers(c.Column.Name));
    }

    /// <summary>Rows are let in along the references; in a circle each data set would wait for the other.</summary>
    public static IEnumerable<Issue> ReferencesFormNoCircle(PlanDraft draft)
    {
        var next = draft.DataSets.ToDictionary(d => d.Value.Name, d => Named(d.Value).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach (var (dataSet, source) in draft.DataSets)
            foreach (var column in dataSet.Columns)
            {
                if (column.References is not { } reference || source.Inside("columns")?.Inside(column.Name) is not { } place) continue;
                if (Reaches(next, reference.DataSet, dataSet.Name, []))
                    yield return place.Issue("references", "reference_circle",
                        DefinitionsWords.ReferenceCircle(dataSet.Name, reference.DataSet));
            }
    }

    private static IEnumerable<string> Named(DataSet dataSet) =>
        dataSet.Columns.Where(c => c.References is not null).Select(c => c.References!.DataSet);

    private static bool Reaches(Dictionary<string, HashSet<string>> next, string from, string to, HashSet<string> visited) =>
        from == to || (visited.Add(from) && next.TryGetValue(from, out var targets) && targets.Any(t => Reaches(next, t, to, visited)));
}
