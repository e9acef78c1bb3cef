using CustomsItGuide.Definitions.Checks;

namespace CustomsItGuide.Definitions;

/// <summary>
/// Reads the mapping of a table: a small YAML file that <c>scorecard map</c> proposes and a person completes. It stands in mappings/ of a
/// plan, or is named by a load.
/// </summary>
internal static class MappingReader
{
    /// <summary>What such a file is, for the issue when something else stands in it.</summary>
    public static LocalizedText Meaning => DefinitionsWords.MeaningMapping;

    /// <summary>Reads a mapping and checks it against the contracts.</summary>
    /// <param name="shown">How issues name the file.</param>
    /// <exception cref="RefusedException">
    /// It is no such file, names a data set or column that is not there, or maps a head twice: every mistake with its line.
    /// </exception>
    public static TableMapping Read(string shown, string text, IReadOnlyList<DataSet> dataSets)
    {
        var issues = new List<Issue>();
        var draft = text.Length <= TableMapping.MostCharacters && YamlTree.Read(shown, text, issues) is { } part
            ? Draft("", new Section(shown, part, Meaning, issues), text) : null;
        if (text.Length > TableMapping.MostCharacters) issues.Add(MappingChecks.TooLarge(shown));
        if (draft is not null && issues.Count == 0) issues.AddRange(MappingChecks.Of(draft, dataSets));
        // An empty or broken file has said so itself.
        return issues.Count == 0 ? draft!.Value : throw new RefusedException(issues);
    }

    /// <summary>The mapping as it stands there; how it fits the contracts is not looked at.</summary>
    /// <param name="name">Stem of its file in the plan; empty for one that a load names.</param>
    /// <param name="text">The file, word for word but for its line ends.</param>
    public static Draft<TableMapping> Draft(string name, Section source, string text)
    {
        var mapping = new TableMapping
        {
            Name = name,
            DataSet = source.Text("dataset"),
            Columns = Pairs(source.OptionalInner("columns", DefinitionsWords.ColumnsByHead), (s, key) => s.Text(key)),
            Questions = Pairs(source.OptionalInner("questions", DefinitionsWords.QuestionsByHead), (s, key) => s.Text(key)),
            Values = source.OptionalInner("values", DefinitionsWords.WordsByColumn).Each(DefinitionsWords.WordsWithMeaning)
                .ToDictionary(v => v.Key, v =>
                (IReadOnlyDictionary<string, string>)Pairs(v.Section, (s, key) => s.AnyText(key)), StringComparer.Ordinal),
            Constants = Pairs(source.OptionalInner("constants", DefinitionsWords.ValuesByColumn), (s, key) => s.Text(key)),
            Text = text.ReplaceLineEndings("\n"),
        };
        source.Close();
        return new Draft<TableMapping>(mapping, source);
    }

    /// <summary>The contracts, with that of the mapping's data set reading tables by it.</summary>
    public static IReadOnlyList<DataSet> Apply(IReadOnlyList<DataSet> dataSets, TableMapping? mapping) =>
        mapping is null ? dataSets : [.. dataSets.Select(d => d.Name == mapping.DataSet ? d with { Mapping = mapping } : d)];

    /// <summary>The same for a text that the journal kept, which was checked when it was loaded.</summary>
    public static IReadOnlyList<DataSet> Apply(IReadOnlyList<DataSet> dataSets, string? text)
    {
        if (text is null) return dataSets;
        var issues = new List<Issue>();
        return YamlTree.Read("mapping", text, issues) is { } part
            ? Apply(dataSets, Draft("", new Section("mapping", part, Meaning, issues), text).Value) : dataSets;
    }

    private static Dictionary<string, string> Pairs(Section source, Func<Section, string, string> read) => source.Entries
        .ToDictionary(e => e.Key, e => read(source, e.Key), StringComparer.Ordinal);
}
