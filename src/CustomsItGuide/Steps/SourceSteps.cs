using CustomsItGuide.Wording;

namespace CustomsItGuide.Steps;

/// <summary>Steps 1 to 4: what was delivered, who says so, which rows it gave, and where they can be queried.</summary>
internal static class SourceSteps
{
    private const int RowsShown = 5;

    public static Step Delivery(Explanation explanation, string language)
    {
        string T(LocalizedText text) => text.In(language);
        var lines = new List<string>();
        foreach (var share in explanation.Deliveries)
        {
            var (delivery, rows) = share;
            var counted = rows is not { } count ? T(StepsWords.ReadBeside) : T(
                StepsWords.RowsPickedOfDelivery(count, share.Counted ? LocalizedText.Empty : StepsWords.NoneCounted));
            lines.Add(T(
                StepsWords.ReceivedFrom(Numbers.Count(delivery.Position), delivery.DataSet, Numbers.Moment(delivery.Received), delivery.By,
                    counted)));
            lines.AddRange(
                delivery.Files.Select(f =>
                    $"   {f.Name}, {Numbers.Count(f.Bytes, language)} {T(StepsWords.BytesWord)}, sha256 {f.Sha256}"));
        }
        if (lines.Count == 0) lines.Add(T(StepsWords.NothingDelivered));
        return new(1, "delivery", lines);
    }

    public static Step Journal(Explanation explanation, string language)
    {
        string T(LocalizedText text) => text.In(language);
        var lines = new List<string>();
        foreach (var entry in explanation.Journal)
        {
            lines.Add($"{Numbers.Count(entry.Position)}. {entry.Kind}, {Numbers.Moment(entry.Received)}, "
                + $"{T(StepsWords.ByAuthor)} {Authors.Named(entry, language)}: {entry.Summary.In(language)}");
            lines.Add($"   {T(StepsWords.HashWord)} {entry.Hash}");
            lines.Add($"   {T(StepsWords.PreviousWord)} {entry.Previous}");
        }
        lines.Add($"{T(StepsWords.PositionLabel)} {Numbers.Count(explanation.AsOf.Position)}, "
            + $"{Numbers.Moment(explanation.AsOf.Time)}, {T(StepsWords.HeadWord)} {explanation.AsOf.Head}");
        return new(2, "journal", lines);
    }

    public static Step Rows(Explanation explanation, StepTelling telling)
    {
        string T(LocalizedText text) => text.In(telling.Language);
        string N(long number) => Numbers.Count(number, telling.Language);
        var counted = explanation.Deliveries.Where(d => d.Rows is not null).Select(d => d.Delivery.DataSet)
            .Distinct(StringComparer.Ordinal);
        var beside = explanation.Deliveries.Where(d => d.Rows is null).Select(d => d.Delivery.DataSet).Distinct(StringComparer.Ordinal);
        var lines = new List<string>
        {
            T(StepsWords.RowsPicked(explanation.RowCount, Listed(counted), explanation.Assessment.Reading.Rows, Listed(beside))),
        };
        if (explanation.Rows.Rows.Count == 0) return new(3, "rows", lines);

        lines.AddRange(telling.Draw(explanation.RowsAreCounts ? explanation.Rows
            : explanation.Rows with { Rows = [.. explanation.Rows.Rows.Take(RowsShown)] }));
        if (explanation.RowsAreCounts)
            lines.Add(T(StepsWords.PublishedCounts));
        else if (explanation.RowCount > RowsShown)
            lines.Add(T(StepsWords.RowsNotListed(N(explanation.RowCount - RowsShown))));
        return new(3, "rows", lines);
    }

    public static Step Warehouse(Explanation explanation, string language) => new(4, "warehouse",
    [
        StepsWords.WarehouseQuery(explanation.Warehouse).In(language),
        .. Query(explanation.RowsSql),
    ]);

    /// <summary>A query in its own lines, set in.</summary>
    public static IEnumerable<string> Query(string sql) =>
        sql.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(l => $"  {l.TrimEnd()}");

    private static LocalizedText Listed(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list ? LocalizedText.Verbatim(list) : StepsWords.NoName;
}
