using System.Text;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions;

/// <summary>Writes a mapping as the YAML that a person completes and <see cref="MappingReader"/> reads.</summary>
internal static class MappingText
{
    /// <param name="language">Of the comments: two letters; anything but <c>fr</c> is English.</param>
    public static string Write(ProposedMapping proposed, DataSet dataSet, string language)
    {
        var (yaml, mapping) = (new StringBuilder(), proposed.Mapping);
        Lines(Say(DefinitionsWords.MappingIntroduction));
        yaml.Append("dataset: ").Append(mapping.DataSet).Append('\n');
        Pairs("columns", Say(DefinitionsWords.HeadToColumn), mapping.Columns);
        Pairs("questions", Say(DefinitionsWords.HeadToQuestion), mapping.Questions);
        if (mapping.Values.Count > 0)
        {
            yaml.Append("\nvalues: # ").Append(Say(DefinitionsWords.ValuesExplained)).Append('\n');
            foreach (var (column, words) in mapping.Values)
            {
                yaml.Append("  ").Append(column).Append(":\n");
                foreach (var (word, meant) in words) Pair("    ", word, meant);
            }
        }
        if (proposed.Missing.Count > 0)
        {
            yaml.Append("\nconstants: # ").Append(Say(
                DefinitionsWords.ConstantsExplained)).Append('\n');
            foreach (var column in proposed.Missing) yaml.Append("  ").Append(column).Append(": \"\" # ")
                .Append(OneLine(dataSet.Column(column).Meaning.In(language))).Append('\n');
        }
        Comments(Say(DefinitionsWords.HeadsNotRead),
            proposed.Unmapped);
        Comments(Say(DefinitionsWords.WordsWithoutMeaning),
            [.. proposed.Unknown.Select(u => $"{u.Column}: {u.Word}{Times(u.Count)}")]);
        return yaml.ToString();

        string Say(LocalizedText text) => text.In(language);

        string Times(long count) => count == 1 ? "" : DefinitionsWords.TimesFound(count).In(language);

        void Lines(string text) => yaml.Append("# ").Append(text.Replace("\n", "\n# ", StringComparison.Ordinal)).Append('\n');

        void Pair(string indent, string from, string to) =>
            yaml.Append(indent).Append(Quoted(from)).Append(": ").Append(Quoted(to)).Append('\n');

        void Pairs(string name, string meaning, IReadOnlyDictionary<string, string> pairs)
        {
            if (pairs.Count == 0) return;
            yaml.Append('\n').Append(name).Append(": # ").Append(meaning).Append('\n');
            foreach (var (head, target) in pairs) Pair("  ", head, target);
        }

        void Comments(string title, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0) return;
            yaml.Append('\n');
            Lines(title);
            foreach (var line in lines.Distinct(StringComparer.Ordinal)) yaml.Append("#   ").Append(OneLine(line)).Append('\n');
        }
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
