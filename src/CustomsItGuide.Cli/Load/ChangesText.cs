using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Load;

/// <summary>What is changed by a load or a withdrawal, for people: row by row, and what moves on the scorecard.</summary>
internal static class ChangesText
{
    /// <summary>Of each group of rows; JSON has all.</summary>
    private const int RowsShown = 20;

    /// <param name="tried">True when nothing was written.</param>
    public static void Rows(LoadedDelivery loaded, bool tried, TextWriter output)
    {
        foreach (var kind in new[] { ChangeKind.Added, ChangeKind.Changed })
        {
            var changes = loaded.Changes.Where(c => c.Kind == kind).ToList();
            if (changes.Count == 0) continue;
            output.WriteLine();
            output.WriteLine((kind, tried) switch
            {
                (ChangeKind.Added, true) => $"Would be added to {loaded.Delivery.DataSet}:",
                (ChangeKind.Added, false) => $"Added to {loaded.Delivery.DataSet}:",
                (_, true) => $"Would be changed in {loaded.Delivery.DataSet}:",
                (_, false) => $"Changed in {loaded.Delivery.DataSet}:",
            });
            foreach (var change in changes.Take(RowsShown)) output.WriteLine($"  {Plain.Text(change.Key)}{(kind == ChangeKind.Changed ? ": " + Cells(change) : "")}");
            if (changes.Count > RowsShown) output.WriteLine($"  and {Numbers.Count(changes.Count - RowsShown)} more (--format json has all)");
        }
    }

    public static void Readings(IReadOnlyList<ReadingChange> changes, bool tried, Call call)
    {
        if (changes.Count == 0) return;
        call.Output.WriteLine();
        call.Output.WriteLine(tried ? "Would move on the scorecard:" : "Moved on the scorecard:");
        ComparisonText.Table(changes, call);
    }

    private static string Cells(RowChange change) =>
        string.Join("; ", change.Cells.Select(c => $"{c.Column} {Value(c.Before)} -> {Value(c.After)}"));

    private static string Value(string? text) => text is null ? "(empty)" : $"'{Plain.Text(text)}'";
}
