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
        string T(LocalizedText text) => text.In(call.Language);
        var (output, name) = (call.Output, loaded.Delivery.DataSet);
        foreach (var kind in new[] { ChangeKind.Added, ChangeKind.Changed })
        {
            var changes = loaded.Changes.Where(c => c.Kind == kind).ToList();
            if (changes.Count == 0) continue;
            output.WriteLine();
            output.WriteLine((kind, tried) switch
            {
                (ChangeKind.Added, true) => T(CliWords.WouldBeAddedTo(name)),
                (ChangeKind.Added, false) => T(CliWords.AddedTo(name)),
                (_, true) => T(CliWords.WouldBeChangedIn(name)),
                (_, false) => T(CliWords.ChangedIn(name)),
            });
            foreach (var change in changes.Take(RowsShown))
            {
                var cells = kind == ChangeKind.Changed ? T(CliWords.CellsColon) + Cells(change, call.Language) : "";
                output.WriteLine($"  {Plain.Text(change.Key)}{cells}");
            }
            var more = changes.Count - RowsShown;
            if (more <= 0) continue;
            output.WriteLine("  " + T(CliWords.MoreRowChanges(more)));
        }
    }

    public static void Readings(IReadOnlyList<ReadingChange> changes, bool tried, Call call)
    {
        if (changes.Count == 0) return;
        call.Output.WriteLine();
        call.Output.WriteLine((tried
            ? CliWords.WouldMoveOnScorecard
            : CliWords.MovedOnScorecard).In(call.Language));
        ComparisonText.Table(changes, call);
    }

    private static string Cells(RowChange change, string language) => string.Join(CliWords.CellSeparator.In(language),
        change.Cells.Select(c => $"{c.Column} {Value(c.Before, language)} -> {Value(c.After, language)}"));

    private static string Value(string? text, string language) => (text is null ? CliWords.EmptyText
        : CliWords.QuotedText(Plain.Text(text))).In(language);
}
