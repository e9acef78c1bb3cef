using System.Text.RegularExpressions;

namespace CustomsItGuide.Definitions.Checks;

internal static partial class DataSetChecks
{
    public static IEnumerable<Issue> NamesAreIdentifiers(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            if (!IsIdentifier(dataSet.Name))
                yield return source.Issue("", "name",
                    DefinitionsWords.DataSetNameInvalid(dataSet.Name));
            if (source.Inside("columns") is not { } columns) continue;
            foreach (var column in dataSet.Columns.Where(c => !IsIdentifier(c.Name)))
                yield return columns.Issue(column.Name, "name",
                    DefinitionsWords.ColumnNameInvalid(column.Name));
        }
    }

    /// <summary>A file is told by how its name begins, so no two data sets may share a name or an alias.</summary>
    public static IEnumerable<Issue> NamesAreDistinct(PlanDraft draft)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (dataSet, _) in draft.DataSets) seen.TryAdd(Normal.Form(dataSet.Name), dataSet.Name);
        foreach (var (dataSet, source) in draft.DataSets)
            foreach (var alias in dataSet.Aliases)
                if (!seen.TryAdd(Normal.Form(alias), dataSet.Name))
                    yield return source.Issue("aliases", "alias_collision",
                        DefinitionsWords.DataSetAliasTaken(alias, seen[Normal.Form(alias)]));
    }

    public static IEnumerable<Issue> KeysExist(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            if (source.Optional("key") is YamlList { Items.Count: 0 })
                yield return source.Issue("key", "empty_list", DefinitionsWords.KeyWithoutColumns);
            foreach (var issue in Missing(dataSet, source, "key", dataSet.Key)) yield return issue;
        }
    }

    /// <summary>A slice is told by its columns, so each must be there and filled in every row.</summary>
    public static IEnumerable<Issue> SlicesExist(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            foreach (var issue in Missing(dataSet, source, "slice", dataSet.Slice.Columns)) yield return issue;
            foreach (var column in dataSet.Columns.Where(c => dataSet.Slice.Columns.Contains(c.Name)))
            {
                if (!column.Required || column.MayBeBlank)
                    yield return source.Issue("slice", "contradiction",
                        DefinitionsWords.SliceColumnOptional(column.Name));
                if (dataSet.Slice.Kind == SliceKind.FiscalYearOf && column.Type != ColumnType.Date)
                    yield return source.Issue("slice", "contradiction",
                        DefinitionsWords.SliceColumnNotDate(column.Name));
            }
        }
    }

    /// <summary>A part is told by one column, which neither the key nor the slice tells already.</summary>
    public static IEnumerable<Issue> PartsExist(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            if (dataSet.Part is not { Length: > 0 } part) continue;
            foreach (var issue in Missing(dataSet, source, "part", [part])) yield return issue;
            if (dataSet.Slice.Columns.Contains(part))
                yield return source.Issue("part", "contradiction",
                    DefinitionsWords.PartTellsSlice(part));
            if (dataSet.Columns.FirstOrDefault(c => c.Name == part)?.Type is not (null or ColumnType.Text or ColumnType.Code))
                yield return source.Issue("part", "contradiction",
                    DefinitionsWords.PartColumnType(part));
        }
    }

    public static IEnumerable<Issue> WideFormExists(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            if (dataSet.Wide is not { } wide) continue;
            foreach (var issue in Missing(dataSet, source, "wide", [wide.Variable, wide.Value])) yield return issue;
            if (dataSet.Columns.Any(c => c.Name == wide.Variable) && !dataSet.Key.Contains(wide.Variable))
                yield return source.Issue("wide", "contradiction",
                    DefinitionsWords.WideHeaderNotInKey(wide.Variable));
            if (dataSet.Key.Contains(wide.Value))
                yield return source.Issue("wide", "contradiction",
                    DefinitionsWords.WideCellInKey(wide.Value));
        }
    }

    public static IEnumerable<Issue> ConfidentialColumnsExist(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            if (dataSet.Confidential is not { } confidential || source.Inside("confidential") is not { } said) continue;
            foreach (var issue in Missing(dataSet, said, "whose", [confidential.Whose])
                .Concat(Missing(dataSet, said, "opinions", confidential.Opinions))) yield return issue;
        }
    }

    public static IEnumerable<Issue> RulesNameAColumn(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
            foreach (var (section, rules) in new[] { ("rules", dataSet.Rules), ("state_rules", dataSet.StateRules) })
                foreach (var rule in rules.Where(r => r.Column.Length > 0 && dataSet.Columns.All(c => c.Name != r.Column)))
                    if (source.Inside(section)?.Inside(rule.Id) is { } place)
                        yield return place.Issue("column", "unknown_column",
                            LayerChecks.Unknown(DefinitionsWords.NoSuchColumn, rule.Column, dataSet.Columns.Select(c => c.Name)));
    }

    public static bool IsIdentifier(string name) => Identifier().IsMatch(name);

    private static IEnumerable<Issue> Missing(DataSet dataSet, Section source, string key, IEnumerable<string> names) =>
        from name in names
        where name.Length > 0 && dataSet.Columns.All(c => c.Name != name)
        select source.Issue(key, "unknown_column",
            LayerChecks.Unknown(DefinitionsWords.NoSuchColumn, name, dataSet.Columns.Select(c => c.Name)));

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifier();
}
