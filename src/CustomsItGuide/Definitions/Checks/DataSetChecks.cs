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
                    $"'{dataSet.Name}' names a view; expected lower-case letters, digits and underscores, beginning with a letter. "
                        + $"Rename the file.");
            if (source.Inside("columns") is not { } columns) continue;
            foreach (var column in dataSet.Columns.Where(c => !IsIdentifier(c.Name)))
                yield return columns.Issue(column.Name, "name",
                    $"'{column.Name}' names a column; expected lower-case letters, digits and underscores, beginning with a letter.");
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
                        $"The alias '{alias}' already means the data set '{seen[Normal.Form(alias)]}' (case, blanks, hyphens and "
                            + $"underscores make no difference). Remove it from one of the two.");
    }

    public static IEnumerable<Issue> KeysExist(PlanDraft draft)
    {
        foreach (var (dataSet, source) in draft.DataSets)
        {
            if (source.Optional("key") is YamlList { Items.Count: 0 })
                yield return source.Issue("key", "empty_list", "The key is empty; expected the columns that identify a row.");
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
                        $"The slice is told by '{column.Name}', which may be absent; expected a required column. Require it or choose "
                            + $"another.");
                if (dataSet.Slice.Kind == SliceKind.FiscalYearOf && column.Type != ColumnType.Date)
                    yield return source.Issue("slice", "contradiction",
                        $"The slice is the fiscal year of '{column.Name}', which is no date. Choose a date column.");
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
                    $"'{part}' tells the slice already, so every part of it is a slice of its own. Remove 'part' or choose another "
                        + $"column.");
            if (dataSet.Columns.FirstOrDefault(c => c.Name == part)?.Type is not (null or ColumnType.Text or ColumnType.Code))
                yield return source.Issue("part", "contradiction",
                    $"Parts are told by '{part}', which is neither a text nor a code. Choose one that is.");
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
                    $"The header goes to '{wide.Variable}', which is not in the key, so that all columns of a row would be the same row. "
                        + $"Add it to the key.");
            if (dataSet.Key.Contains(wide.Value))
                yield return source.Issue("wide", "contradiction",
                    $"The cell goes to '{wide.Value}', which is in the key. Take it out of the key.");
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
                            LayerChecks.Unknown("column", rule.Column, dataSet.Columns.Select(c => c.Name)));
    }

    public static bool IsIdentifier(string name) => Identifier().IsMatch(name);

    private static IEnumerable<Issue> Missing(DataSet dataSet, Section source, string key, IEnumerable<string> names) =>
        from name in names
        where name.Length > 0 && dataSet.Columns.All(c => c.Name != name)
        select source.Issue(key, "unknown_column", LayerChecks.Unknown("column", name, dataSet.Columns.Select(c => c.Name)));

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifier();
}
