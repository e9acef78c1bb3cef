using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Explain;

/// <summary>Steps 1 to 4: what was delivered, who says so, which rows it gave, and where they can be queried.</summary>
internal static class SourceSteps
{
    private const int RowsShown = 5;
    private const int CellShown = 40;

    public static Step Delivery(Explanation explanation)
    {
        var lines = new List<string>();
        foreach (var share in explanation.Deliveries)
        {
            var (delivery, rows) = share;
            var counted = rows is { } count ? $"{Numbers.Count(count)} {(count == 1 ? "row" : "rows")} picked{(share.Counted ? "" : ", none of them counted")}" : "read beside";
            lines.Add($"{Numbers.Count(delivery.Position)}. {delivery.DataSet}, received {Numbers.Moment(delivery.Received)} from {delivery.By}; {counted}");
            lines.AddRange(delivery.Files.Select(f => $"   {f.Name}, {Numbers.Count(f.Bytes)} bytes, sha256 {f.Sha256}"));
        }
        if (lines.Count == 0) lines.Add("Nothing was delivered for this number.");
        return new(1, "delivery", lines);
    }

    public static Step Journal(Explanation explanation)
    {
        var lines = new List<string>();
        foreach (var entry in explanation.Journal)
        {
            lines.Add($"{Numbers.Count(entry.Position)}. {entry.Kind}, {Numbers.Moment(entry.Received)}, by {entry.By}: {entry.Summary}");
            lines.Add($"   hash {entry.Hash}");
            lines.Add($"   previous {entry.Previous}");
        }
        lines.Add($"As of position {Numbers.Count(explanation.AsOf.Position)}, {Numbers.Moment(explanation.AsOf.Time)}, head {explanation.AsOf.Head}");
        return new(2, "journal", lines);
    }

    public static Step Rows(Explanation explanation, Call call)
    {
        var counted = explanation.Deliveries.Where(d => d.Rows is not null).Select(d => d.Delivery.DataSet).Distinct(StringComparer.Ordinal);
        var beside = explanation.Deliveries.Where(d => d.Rows is null).Select(d => d.Delivery.DataSet).Distinct(StringComparer.Ordinal);
        var lines = new List<string>
        {
            $"{Numbers.Count(explanation.RowCount)} {(explanation.RowCount == 1 ? "row is" : "rows are")} picked by the measure, of: {Listed(counted)}. The value counts {Numbers.Count(explanation.Assessment.Reading.Rows)} of them. Read beside: {Listed(beside)}.",
        };
        if (explanation.Rows.Rows.Count == 0) return new(3, "rows", lines);

        var table = call.Table([.. explanation.Rows.Columns.Select((name, i) => new Head(name, Wraps: true, Dispensable: i))]);
        foreach (var row in explanation.RowsAreCounts ? explanation.Rows.Rows : explanation.Rows.Rows.Take(RowsShown))
            table.Row(row.Select(v => new Cell(Plain.Text(Json.Shown(v), CellShown))));
        var drawn = new StringWriter { NewLine = "\n" };
        table.WriteTo(drawn);
        lines.AddRange(drawn.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        if (explanation.RowsAreCounts)
            lines.Add("Counts as they were published. The rows hold what single Members said, and are not shown.");
        else if (explanation.RowCount > RowsShown)
            lines.Add($"and {Numbers.Count(explanation.RowCount - RowsShown)} more; the query of step 4 gives all of them.");
        return new(3, "rows", lines);
    }

    public static Step Warehouse(Explanation explanation) => new(4, "warehouse",
    [
        $"{explanation.Warehouse}, a cache of steps 1 and 2: open it read-only in a DuckDB shell. This query gives exactly the rows:",
        .. Query(explanation.RowsSql),
    ]);

    /// <summary>A query in its own lines, set in.</summary>
    public static IEnumerable<string> Query(string sql) => sql.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(l => $"  {l.TrimEnd()}");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "none";
}
