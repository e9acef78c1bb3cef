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
        Lines(Say("How a table with other heads and words is read. 'scorecard map' proposed it: check every line, fill in\n"
            + "what is empty, then\n"
            + "scorecard load FILE --map THIS --dry-run\n"
            + "To have it used without --map: put it into the plan's folder as mappings/NAME.yaml, then scorecard plan adopt.",
            "Comment se lit un tableau aux autres en-têtes et mots. « scorecard map » l'a proposé : vérifiez chaque ligne,\n"
            + "remplissez les vides, puis\n"
            + "scorecard load FICHIER --map CECI --dry-run\n"
            + "Pour qu'elle serve sans --map : placez-la dans le dossier du plan sous mappings/NOM.yaml, puis scorecard plan adopt."));
        yaml.Append("dataset: ").Append(mapping.DataSet).Append('\n');
        Pairs("columns", Say("head in the file: column of the data set", "en-tête du fichier : colonne du jeu de données"), mapping.Columns);
        Pairs("questions", Say("head in the file: question", "en-tête du fichier : question"), mapping.Questions);
        if (mapping.Values.Count > 0)
        {
            yaml.Append("\nvalues: # ").Append(Say("column of the data set, then word in the file: what is meant; \"\" is no answer",
                "colonne du jeu de données, puis mot du fichier : ce qu'il signifie ; \"\" est sans réponse")).Append('\n');
            foreach (var (column, words) in mapping.Values)
            {
                yaml.Append("  ").Append(column).Append(":\n");
                foreach (var (word, meant) in words) Pair("    ", word, meant);
            }
        }
        if (proposed.Missing.Count > 0)
        {
            yaml.Append("\nconstants: # ").Append(Say(
                "no head was found for these: write the value that every row has, or move the line to 'columns' with its head before it",
                "aucun en-tête trouvé pour ceux-ci : écrivez la valeur de toutes les lignes, ou déplacez la ligne sous « columns », "
                + "précédée de son en-tête")).Append('\n');
            foreach (var column in proposed.Missing) yaml.Append("  ").Append(column).Append(": \"\" # ")
                .Append(OneLine(dataSet.Column(column).Meaning.In(language))).Append('\n');
        }
        Comments(Say("Heads that are not read, because nothing was found for them:", "En-têtes qui ne sont pas lus, faute de correspondance :"),
            proposed.Unmapped);
        Comments(Say("Words that nothing was found for, with how often they stand where more than once. Add them under 'values', as\n"
            + "  column, then \"word\": \"what is meant\"; \"\" where a word is no opinion or no answer. Else they are read as they\n"
            + "  stand, and rejected where a code or a rating is expected:",
            "Mots sans correspondance, avec leur nombre s'ils figurent plus d'une fois. Ajoutez-les sous « values » :\n"
            + "  colonne, puis \"mot\": \"ce qu'il signifie\" ; \"\" si le mot est sans opinion ou sans réponse. Sinon ils sont\n"
            + "  lus tels quels, et refusés là où un code ou une note est attendu :"),
            [.. proposed.Unknown.Select(u => $"{u.Column}: {u.Word}{Times(u.Count)}")]);
        return yaml.ToString();

        string Say(string english, string french) => language == "fr" ? french : english;

        string Times(long count) => count == 1 ? "" : Format.Sentence($" ({count:N0} times)", $" ({count:N0} fois)").In(language);

        void Lines(string text) => yaml.Append("# ").Append(text.Replace("\n", "\n# ", StringComparison.Ordinal)).Append('\n');

        void Pair(string indent, string from, string to) => yaml.Append(indent).Append(Quoted(from)).Append(": ").Append(Quoted(to)).Append('\n');

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
