using CustomsItGuide.Ingestion;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>Whether mappings fit the contracts: those of a plan, and one that a load names.</summary>
internal static class MappingChecks
{
    public static IEnumerable<Issue> DataSetsAndColumnsExist(PlanDraft draft)
    {
        var dataSets = draft.DataSets.Select(d => d.Value).ToList();
        // A contract that could not be read has said so itself, and is not missing.
        return draft.Mappings.Where(m => dataSets.Any(d => d.Name == m.Value.DataSet) || !draft.DataSetNames.Contains(m.Value.DataSet))
            .SelectMany(m => m.Value.Text.Length > TableMapping.MostCharacters ? [TooLarge(m.Source.File)] : Of(m, dataSets));
    }

    /// <summary>A plan's mapping is used for files that have its heads, so it needs some.</summary>
    public static IEnumerable<Issue> FilesAreRecognized(PlanDraft draft) =>
        from mapping in draft.Mappings
        where mapping.Value.DataSet.Length > 0 && !mapping.Value.Heads.Any()
        select Wrong(mapping.Source, mapping.Source.Line, "no_heads", DefinitionsWords.NoHeads);

    public static Issue TooLarge(string file) =>
        new(Severity.Error, file, null, "mapping_too_large", DefinitionsWords.MappingTooLarge(TableMapping.MostCharacters));

    /// <summary>What is wrong with one mapping, each with its line.</summary>
    public static IEnumerable<Issue> Of(Draft<TableMapping> draft, IReadOnlyList<DataSet> dataSets)
    {
        var (mapping, source) = (draft.Value, draft.Source);
        if (mapping.DataSet.Length == 0) return [];
        if (dataSets.FirstOrDefault(d => d.Name == mapping.DataSet) is { } dataSet)
        {
            return
            [
                .. Columns(mapping, source, dataSet), .. Empty(source, dataSet), .. Twice(mapping, source),
                .. NotWide(mapping, source, dataSet),
            ];
        }
        var names = dataSets.Select(d => d.Name).ToList();
        var (meant, list) = (Meant(mapping.DataSet, names), string.Join(", ", names));
        return [Wrong(source, source.LineOf("dataset"), "unknown_data_set", DefinitionsWords.UnknownDataSet(mapping.DataSet, meant, list))];
    }

    /// <summary>What was probably meant, as a sentence with a blank before it; empty when nothing is near.</summary>
    private static LocalizedText Meant(string found, IEnumerable<string> names) => Suggestion.Nearest(found, names) is { } near
        ? DefinitionsWords.DidYouMean(near) : LocalizedText.Empty;

    private static IEnumerable<Issue> Columns(TableMapping mapping, Section source, DataSet dataSet)
    {
        var columns = dataSet.Columns.Select(c => c.Name).ToList();
        var named = mapping.Columns.Select(c => (Column: c.Value, Line: Line(source, "columns", c.Key)))
            .Concat(mapping.Values.Keys.Select(c => (Column: c, Line: Line(source, "values", c))))
            .Concat(mapping.Constants.Keys.Select(c => (Column: c, Line: Line(source, "constants", c))));
        return named.Where(n => n.Column.Length > 0 && !columns.Contains(n.Column)).DistinctBy(n => n.Column).Select(n =>
        {
            var (meant, list) = (Meant(n.Column, columns), string.Join(", ", columns));
            return Wrong(source, n.Line, "unknown_column", DefinitionsWords.UnknownColumn(dataSet.Name, n.Column, meant, list));
        });
    }

    /// <summary>A word can mean no answer only where a cell may be empty.</summary>
    private static IEnumerable<Issue> Empty(Section source, DataSet dataSet) =>
        from column in dataSet.Columns
        where column is { Required: true, MayBeBlank: false }
        from word in source.Inside("values")?.Inside(column.Name)?.Entries ?? []
        where word.Value is YamlScalar { IsPlain: false } meant && meant.Text.Trim().Length == 0
        select Wrong(source, word.Line, "empty_not_allowed", DefinitionsWords.EmptyNotAllowed(word.Key, column.Name));

    private static IEnumerable<Issue> Twice(TableMapping mapping, Section source) =>
        from heads in mapping.Columns.Keys.Select(h => (Head: h, Line: Line(source, "columns", h)))
            .Concat(mapping.Questions.Keys.Select(h => (Head: h, Line: Line(source, "questions", h)))).GroupBy(h => Headers.Plain(h.Head))
        where heads.Count() > 1
        select Wrong(source, heads.Last().Line, "mapped_twice", DefinitionsWords.MappedTwice(heads.First().Head));

    private static IEnumerable<Issue> NotWide(TableMapping mapping, Section source, DataSet dataSet) =>
        mapping.Questions.Count == 0 || dataSet.Wide is not null ? []
            : [Wrong(source, source.LineOf("questions"), "not_wide", DefinitionsWords.NotWide(dataSet.Name))];

    private static long Line(Section source, string part, string key) => source.Inside(part)?.LineOf(key) ?? source.Line;

    private static Issue Wrong(Section source, long line, string rule, LocalizedText text) =>
        new(Severity.Error, source.File, line, rule, text);
}
