using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Explain;

/// <summary>Steps 1 to 4: what was delivered, who says so, which rows it gave, and where they can be queried.</summary>
internal static class SourceSteps
{
    private const int RowsShown = 5;
    private const int CellShown = 40;

    public static Step Delivery(Explanation explanation, string language)
    {
        string T(string english, string french) => language == "fr" ? french : english;
        var lines = new List<string>();
        foreach (var share in explanation.Deliveries)
        {
            var (delivery, rows) = share;
            var counted = rows is not { } count ? T("read beside", "lue à côté") : T(
                $"{Numbers.Count(count)} {(count == 1 ? "row" : "rows")} picked{(share.Counted ? "" : ", none of them counted")}",
                $"{Numbers.Count(count, language)} {Grammar.Forme(count, "ligne retenue", "lignes retenues")}{(share.Counted ? "" : ", aucune n'est comptée")}");
            lines.Add(T($"{Numbers.Count(delivery.Position)}. {delivery.DataSet}, received {Numbers.Moment(delivery.Received)} from {delivery.By}; {counted}",
                $"{Numbers.Count(delivery.Position)}. {delivery.DataSet}, reçue le {Numbers.Moment(delivery.Received)} de {delivery.By} ; {counted}"));
            lines.AddRange(delivery.Files.Select(f => $"   {f.Name}, {Numbers.Count(f.Bytes, language)} {T("bytes", "octets")}, sha256 {f.Sha256}"));
        }
        if (lines.Count == 0) lines.Add(T("Nothing was delivered for this number.", "Rien n'a été livré pour ce nombre."));
        return new(1, "delivery", lines);
    }

    public static Step Journal(Explanation explanation, string language)
    {
        string T(string english, string french) => language == "fr" ? french : english;
        var lines = new List<string>();
        foreach (var entry in explanation.Journal)
        {
            lines.Add($"{Numbers.Count(entry.Position)}. {entry.Kind}, {Numbers.Moment(entry.Received)}, {T("by", "par")} {Authors.Named(entry, language)}: {entry.Summary.In(language)}");
            lines.Add($"   {T("hash", "empreinte")} {entry.Hash}");
            lines.Add($"   {T("previous", "précédente")} {entry.Previous}");
        }
        lines.Add($"{T("As of position", "À la position")} {Numbers.Count(explanation.AsOf.Position)}, {Numbers.Moment(explanation.AsOf.Time)}, {T("head", "tête")} {explanation.AsOf.Head}");
        return new(2, "journal", lines);
    }

    public static Step Rows(Explanation explanation, Call call)
    {
        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
        var counted = explanation.Deliveries.Where(d => d.Rows is not null).Select(d => d.Delivery.DataSet).Distinct(StringComparer.Ordinal);
        var beside = explanation.Deliveries.Where(d => d.Rows is null).Select(d => d.Delivery.DataSet).Distinct(StringComparer.Ordinal);
        var lines = new List<string>
        {
            T($"{N(explanation.RowCount)} {(explanation.RowCount == 1 ? "row is" : "rows are")} picked by the measure, of: {Listed(counted, "none")}. The value counts {N(explanation.Assessment.Reading.Rows)} of them. Read beside: {Listed(beside, "none")}.",
                $"{N(explanation.RowCount)} {Grammar.Forme(explanation.RowCount, "ligne est retenue", "lignes sont retenues")} par la mesure, de : {Listed(counted, "aucun")}. La valeur en compte {N(explanation.Assessment.Reading.Rows)}. Lus à côté : {Listed(beside, "aucun")}."),
        };
        if (explanation.Rows.Rows.Count == 0) return new(3, "rows", lines);

        var table = call.Table([.. explanation.Rows.Columns.Select((name, i) => new Head(name, Wraps: true, Dispensable: i))]);
        foreach (var row in explanation.RowsAreCounts ? explanation.Rows.Rows : explanation.Rows.Rows.Take(RowsShown))
            table.Row(row.Select(v => new Cell(Plain.Text(Json.Shown(v), CellShown))));
        var drawn = new StringWriter { NewLine = "\n" };
        table.WriteTo(drawn);
        lines.AddRange(drawn.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        if (explanation.RowsAreCounts)
            lines.Add(T("Counts as they were published. The rows hold what single Members said, and are not shown.",
                "Décomptes tels que publiés. Les lignes contiennent ce que des Membres ont dit et ne sont pas montrées."));
        else if (explanation.RowCount > RowsShown)
            lines.Add(T($"and {N(explanation.RowCount - RowsShown)} more; the query of step 4 gives all of them.",
                $"et {N(explanation.RowCount - RowsShown)} de plus ; la requête de l'étape 4 les donne toutes."));
        return new(3, "rows", lines);
    }

    public static Step Warehouse(Explanation explanation, string language) => new(4, "warehouse",
    [
        new LocalizedText($"{explanation.Warehouse}, a cache of steps 1 and 2: open it read-only in a DuckDB shell. This query gives exactly the rows:",
            $"{explanation.Warehouse}, un cache des étapes 1 et 2 : ouvrez-le en lecture seule dans un shell DuckDB. Cette requête donne exactement les lignes :").In(language),
        .. Query(explanation.RowsSql),
    ]);

    /// <summary>A query in its own lines, set in.</summary>
    public static IEnumerable<string> Query(string sql) => sql.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(l => $"  {l.TrimEnd()}");

    private static string Listed(IEnumerable<string> names, string none) => string.Join(", ", names) is { Length: > 0 } list ? list : none;
}
