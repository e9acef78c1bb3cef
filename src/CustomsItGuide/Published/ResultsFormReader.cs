using System.Text;
using CustomsItGuide.Definitions;
using CustomsItGuide.Files;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Published;

/// <summary>
/// Reads the YAML file that describes another file of published results: <c>form</c> (bounds or progress), <c>columns</c> (the head of each
/// column of ours), <c>words</c> (what the words of a column mean), <c>decimal</c> (point or comma), <c>delimiter</c>, and
/// <c>tolerance</c> of published figures.
/// </summary>
internal static class ResultsFormReader
{
    private static readonly Dictionary<string, bool> Forms = new() { ["bounds"] = false, ["progress"] = true };
    private static readonly Dictionary<string, char> Marks = new() { ["point"] = '.', ["comma"] = ',' };
    private static readonly Dictionary<string, char> Delimiters = new()
    {
        [","] = ',',
        [";"] = ';',
        ["|"] = '|',
        ["tab"] = '\t',
    };

    /// <exception cref="RefusedException">It cannot be read, is no such file, or leaves out a column that is needed: every mistake with
    /// its line.</exception>
    public static ResultsForm Read(string path)
    {
        var text = Trouble.Refused(path, null, () => Text(path));
        var issues = new List<Issue>();
        var form = YamlTree.Read(path, text, issues) is { } part
            ? Form(path, new Section(path, part, PublishedWords.MeaningDescription, issues)) : null;
        return issues.Count == 0 ? form! : throw new RefusedException(issues);
    }

    private static string Text(string path)
    {
        if (new FileInfo(path) is { Length: > TableMapping.MostCharacters })
            throw Refuse("description_too_large", PublishedWords.DescriptionTooLarge(TableMapping.MostCharacters));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Refuse("encoding", DefinitionsWords.NotUtf8);
        }

        RefusedException Refuse(string rule, LocalizedText why) => new(new Issue(Severity.Error, path, null, rule, why));
    }

    private static ResultsForm Form(string path, Section source)
    {
        var isProgress = source.OneOf("form", Forms);
        var columns = Columns(source.Inner("columns", PublishedWords.MeaningColumns), isProgress);
        var words = Words(source.OptionalInner("words", PublishedWords.MeaningWords), columns, isProgress);
        var form = new ResultsForm(Path.GetFileName(path), isProgress, columns, [.. columns.Values.Distinct(StringComparer.Ordinal)])
        {
            Words = words,
            DecimalMark = source.Optional("decimal") is not null ? source.OneOf("decimal", Marks) : Marks["point"],
            Delimiter = source.Optional("delimiter") is not null ? source.OneOf("delimiter", Delimiters) : null,
        };
        if (source.OptionalNumber("tolerance") is { } tolerance)
        {
            form = form with { Tolerance = tolerance };
            if (tolerance < 0)
                source.Report(source.LineOf("tolerance"), "tolerance", PublishedWords.ToleranceNegative(Numbers.Exact(tolerance)));
        }
        source.Close();
        return form;
    }

    private static Dictionary<string, string> Columns(Section source, bool isProgress)
    {
        var known = isProgress ? ResultsColumn.OfProgress : ResultsColumn.OfBounds;
        var columns = known.Where(source.Has).ToDictionary(c => c, source.Text, StringComparer.Ordinal);
        foreach (var entry in source.Entries.Where(e => !known.Contains(e.Key)))
            source.Report(entry.Line, "unknown_column", PublishedWords.ColumnUnknown(entry.Key, string.Join(", ", known)));
        if (!source.IsMapping) return columns;
        foreach (var needed in ResultsColumn.NeededOf(isProgress).Where(n => !columns.ContainsKey(n))) Missing(needed);
        if (!isProgress && !columns.ContainsKey(ResultsColumn.AtLeast) && !columns.ContainsKey(ResultsColumn.AtMost))
            source.Report(source.Line, "column_missing", PublishedWords.BoundMissing);
        if (columns.ContainsKey(ResultsColumn.Target) && !columns.ContainsKey(ResultsColumn.TargetYear)) Missing(ResultsColumn.TargetYear);
        return columns;

        void Missing(string column) => source.Report(source.Line, "column_missing", PublishedWords.ColumnMissing(column));
    }

    /// <summary>The words that need no description, with those that are described beside them or in their place.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, string>> Words(Section source, Dictionary<string, string> columns,
        bool isProgress)
    {
        var words = new Dictionary<string, IReadOnlyDictionary<string, string>>(ResultsWords.Default, StringComparer.Ordinal);
        foreach (var (column, section) in source.Each(PublishedWords.MeaningWords))
        {
            if (!ResultsWords.Default.TryGetValue(column, out var known) || !columns.ContainsKey(column))
            {
                var worded = (isProgress ? ResultsColumn.OfProgress : ResultsColumn.OfBounds).Where(ResultsWords.Default.ContainsKey);
                source.Report(source.LineOf(column), "words_of_column", PublishedWords.WordsOfOther(column, string.Join(", ", worded)));
                continue;
            }
            var meanings = ResultsWords.Meanings(column).ToDictionary(m => m, m => m, StringComparer.Ordinal);
            var own = new Dictionary<string, string>(known, StringComparer.OrdinalIgnoreCase);
            foreach (var entry in section.Entries) own[entry.Key.Trim()] = section.OneOf(entry.Key, meanings);
            words[column] = own;
        }
        return words;
    }
}
