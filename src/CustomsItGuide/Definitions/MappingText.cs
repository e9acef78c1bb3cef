using System.Text;

namespace CustomsItGuide.Definitions;

/// <summary>Writes a mapping as the YAML that a person completes and <see cref="MappingReader"/> reads.</summary>
internal static class MappingText
{
    /// <param name="missing">Required columns without a head.</param>
    /// <param name="unmapped">Heads that are not read.</param>
    /// <param name="unknownWords">Words without a meaning, each with its column.</param>
    public static string Write(TableMapping mapping, DataSet dataSet, IReadOnlyList<string> missing, IReadOnlyList<string> unmapped,
        IReadOnlyList<string> unknownWords)
    {
        var yaml = new StringBuilder();
        yaml.Append("# How a table with other heads and words is read. It was proposed by 'scorecard map': check every line, fill in what is empty, then\n");
        yaml.Append("# scorecard load FILE --map THIS --dry-run\n");
        yaml.Append("dataset: ").Append(mapping.DataSet).Append('\n');
        Pairs(yaml, "columns", "head in the file: column of the data set", mapping.Columns);
        Pairs(yaml, "questions", "head in the file: question", mapping.Questions);
        if (mapping.Values.Count > 0)
        {
            yaml.Append("\nvalues: # column of the data set, then word in the file: what is meant\n");
            foreach (var (column, words) in mapping.Values)
            {
                yaml.Append("  ").Append(column).Append(":\n");
                foreach (var (word, meant) in words) yaml.Append("    ").Append(Quoted(word)).Append(": ").Append(Quoted(meant))
                    .Append('\n');
            }
        }
        if (missing.Count > 0)
        {
            yaml.Append("\nconstants: # no head was found for these: write the value that every row has, or move the line to 'columns' with its head before it\n");
            foreach (var column in missing) yaml.Append("  ").Append(column).Append(": \"\" # ")
                .Append(OneLine(dataSet.Column(column).Meaning.English)).Append('\n');
        }
        Comments(yaml, "Heads that are not read, because nothing was found for them:", unmapped);
        Comments(yaml, "Words that nothing was found for; add them under 'values', else their rows are rejected:", unknownWords);
        return yaml.ToString();
    }

    private static void Pairs(StringBuilder yaml, string name, string meaning, IReadOnlyDictionary<string, string> pairs)
    {
        if (pairs.Count == 0) return;
        yaml.Append('\n').Append(name).Append(": # ").Append(meaning).Append('\n');
        foreach (var (head, target) in pairs) yaml.Append("  ").Append(Quoted(head)).Append(": ").Append(Quoted(target)).Append('\n');
    }

    private static void Comments(StringBuilder yaml, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        yaml.Append("\n# ").Append(title).Append('\n');
        foreach (var line in lines.Distinct(StringComparer.Ordinal)) yaml.Append("#   ").Append(OneLine(line)).Append('\n');
    }

    /// <summary>A double-quoted YAML scalar: nothing in it is taken for anything but text.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c < ' ' || (c >= '\u007F' && c <= '\u00A0')
                || c is '\u2028' or '\u2029' or '\uFEFF') quoted.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]);
}
