using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Load;

/// <summary>What is changed by a load or a withdrawal, for people: row by row, and what moves on the scorecard.</summary>
internal static class ChangesText
{
    /// <summary>Of each group of rows; JSON has all.</summary>
    private const int RowsShown = 20;

    /// <param name="tried">True when nothing was written.</param>
    public static void Rows(LoadedDelivery loaded, bool tried, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        var (output, name) = (call.Output, loaded.Delivery.DataSet);
        foreach (var kind in new[] { ChangeKind.Added, ChangeKind.Changed })
        {
            var changes = loaded.Changes.Where(c => c.Kind == kind).ToList();
            if (changes.Count == 0) continue;
            output.WriteLine();
            output.WriteLine((kind, tried) switch
            {
                (ChangeKind.Added, true) => T($"Would be added to {name}:", $"Seraient ajoutées à {name} :"),
                (ChangeKind.Added, false) => T($"Added to {name}:", $"Ajoutées à {name} :"),
                (_, true) => T($"Would be changed in {name}:", $"Seraient modifiées dans {name} :"),
                (_, false) => T($"Changed in {name}:", $"Modifiées dans {name} :"),
            });
            foreach (var change in changes.Take(RowsShown))
            {
                var cells = kind == ChangeKind.Changed ? T(": ", " : ") + Cells(change, call.Language) : "";
                output.WriteLine($"  {Plain.Text(change.Key)}{cells}");
            }
            var more = changes.Count - RowsShown;
            if (more <= 0) continue;
            output.WriteLine(T($"  and {Numbers.Count(more)} more (--format json has all)",
                $"  et {Numbers.Count(more, "fr")} {Grammar.Forme(more, "autre", "autres")} (toutes avec --format json)"));
        }
    }

    public static void Readings(IReadOnlyList<ReadingChange> changes, bool tried, Call call)
    {
        if (changes.Count == 0) return;
        call.Output.WriteLine();
        call.Output.WriteLine((tried
            ? new LocalizedText("Would move on the scorecard:", "Changeraient dans le tableau de bord :")
            : new LocalizedText("Moved on the scorecard:", "Ont changé dans le tableau de bord :")).In(call.Language));
        ComparisonText.Table(changes, call);
    }

    private static string Cells(RowChange change, string language) => string.Join(language == "fr" ? " ; " : "; ",
        change.Cells.Select(c => $"{c.Column} {Value(c.Before, language)} -> {Value(c.After, language)}"));

    private static string Value(string? text, string language) => (text is null ? new LocalizedText("(empty)", "(vide)")
        : new LocalizedText($"'{Plain.Text(text)}'", $"« {Plain.Text(text)} »")).In(language);
}
