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
                (ChangeKind.Added, true) => T(CliWords.WouldAdded(name)),
                (ChangeKind.Added, false) => T(CliWords.AddedAdded(name)),
                (_, true) => T(CliWords.WouldChanged(name)),
                (_, false) => T(CliWords.ChangedChanged(name)),
            });
            foreach (var change in changes.Take(RowsShown))
            {
                var cells = kind == ChangeKind.Changed ? T(CliWords.SignSign) + Cells(change, call.Language) : "";
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
            ? CliWords.WouldMoveScorecard
            : CliWords.MovedScorecard).In(call.Language));
        ComparisonText.Table(changes, call);
    }

    private static string Cells(RowChange change, string language) => string.Join(CliWords.CellSeparator.In(language),
        change.Cells.Select(c => $"{c.Column} {Value(c.Before, language)} -> {Value(c.After, language)}"));

    private static string Value(string? text, string language) => (text is null ? CliWords.Empty
        : CliWords.Text(Plain.Text(text))).In(language);
}
