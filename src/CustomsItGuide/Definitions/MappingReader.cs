using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Definitions;

/// <summary>Reads the mapping of a table: a small YAML file that <c>scorecard map</c> proposes and a person completes.</summary>
internal static class MappingReader
{
    /// <summary>Reads a mapping and checks it against the contracts.</summary>
    /// <param name="shown">How issues name the file.</param>
    /// <exception cref="RefusedException">
    /// It is no such file, names a data set or column that is not there, or maps a head twice: every mistake with its line.
    /// </exception>
    public static TableMapping Read(string shown, string text, IReadOnlyList<DataSet> dataSets)
    {
        var issues = new List<Issue>();
        if (text.Length > TableMapping.MostCharacters)
        {
            throw new RefusedException(new Issue(Severity.Error, shown, null, "mapping_too_large", new LocalizedText(
                $"It has more than {TableMapping.MostCharacters} characters, and the journal keeps it with the delivery. Leave out what the file does not need.",
                $"Elle a plus de {TableMapping.MostCharacters} caractères, et le journal la garde avec la livraison. Omettez ce dont le fichier n'a pas besoin.")));
        }
        var mapping = YamlTree.Read(shown, text, issues) is { } part ? Mapping(new Section(shown, part, "the mapping of a table", issues),
            text) : null;
        if (mapping is not null && issues.Count == 0) Check(shown, mapping, dataSets, issues);
        // An empty or broken file has said so itself.
        return issues.Count == 0 ? mapping! : throw new RefusedException(issues);
    }

    /// <summary>The contracts, with that of the mapping's data set reading tables by it.</summary>
    public static IReadOnlyList<DataSet> Apply(IReadOnlyList<DataSet> dataSets, TableMapping? mapping) =>
        mapping is null ? dataSets : [.. dataSets.Select(d => d.Name == mapping.DataSet ? d with { Mapping = mapping } : d)];

    /// <summary>The same for a text that the journal kept, which was checked when it was loaded.</summary>
    public static IReadOnlyList<DataSet> Apply(IReadOnlyList<DataSet> dataSets, string? text)
    {
        if (text is null) return dataSets;
        var issues = new List<Issue>();
        return YamlTree.Read("mapping", text, issues) is { } part ? Apply(dataSets, Mapping(new Section("mapping", part,
            "the mapping of a table", issues), text)) : dataSets;
    }

    private static TableMapping Mapping(Section source, string text)
    {
        var mapping = new TableMapping
        {
            DataSet = source.Text("dataset"),
            Columns = Pairs(source.OptionalInner("columns", "columns by head")),
            Questions = Pairs(source.OptionalInner("questions", "questions by head")),
            Values = source.OptionalInner("values", "words by column").Each("words with what each means").ToDictionary(v => v.Key, v =>
                (IReadOnlyDictionary<string, string>)Pairs(v.Section), StringComparer.Ordinal),
            Constants = Pairs(source.OptionalInner("constants", "values by column")),
            Text = text,
        };
        source.Close();
        return mapping;
    }

    private static Dictionary<string, string> Pairs(Section source) => source.Entries.ToDictionary(e => e.Key, e => source.Text(e.Key),
        StringComparer.Ordinal);

    private static void Check(string shown, TableMapping mapping, IReadOnlyList<DataSet> dataSets, List<Issue> issues)
    {
        if (dataSets.FirstOrDefault(d => d.Name == mapping.DataSet) is not { } dataSet)
        {
            issues.Add(new Issue(Severity.Error, shown, null, "unknown_data_set", new LocalizedText(
                $"There is no data set '{mapping.DataSet}'. Give one of {string.Join(", ", dataSets.Select(d => d.Name))}.",
                $"Il n'y a pas de jeu de données « {mapping.DataSet} ». Donnez l'un de {string.Join(", ", dataSets.Select(d => d.Name))}.")));
            return;
        }
        var columns = dataSet.Columns.Select(c => c.Name).ToList();
        foreach (var column in mapping.Columns.Values.Concat(mapping.Values.Keys).Concat(mapping.Constants.Keys).Where(c =>
            !columns.Contains(c)).Distinct(StringComparer.Ordinal))
        {
            issues.Add(new Issue(Severity.Error, shown, null, "unknown_column", new LocalizedText(
                $"{dataSet.Name} has no column '{column}'. It has: {string.Join(", ", columns)}.",
                    $"{dataSet.Name} n'a pas de colonne « {column} ». Il a : {string.Join(", ", columns)}.")));
        }
        foreach (var twice in mapping.Columns.Keys.Concat(mapping.Questions.Keys).GroupBy(Headers.Plain).Where(g => g.Count() > 1))
        {
            issues.Add(new Issue(Severity.Error, shown, null, "mapped_twice", new LocalizedText(
                $"The head '{twice.First()}' is mapped twice. Keep one of the two.",
                    $"L'en-tête « {twice.First()} » est mis en correspondance deux fois. N'en gardez qu'une.")));
        }
        if (mapping.Questions.Count > 0 && dataSet.Wide is null)
        {
            issues.Add(new Issue(Severity.Error, shown, null, "not_wide", new LocalizedText(
                $"{dataSet.Name} has no form with a column for each question. Remove 'questions'.",
                    $"{dataSet.Name} n'a pas de forme avec une colonne par question. Supprimez « questions ».")));
        }
    }
}
