namespace CustomsItGuide.Warehouse;

internal static class RejectionTable
{
    private const string Columns = "delivery, dataset, file, sheet, \"row\", \"column\", \"value\", rule, expected, advice, nearest";
    private const string Order = "order by delivery, file, sheet, \"row\", \"column\", rule";

    public static string Sql(long? delivery) =>
        $"select {Columns} from rejections {(delivery is { } d ? $"where delivery = {d.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "")} {Order}";

    public static IReadOnlyList<Rejection> Read(Database db, long? delivery) => Read(db.Query(Sql(delivery)));

    public static IReadOnlyList<Rejection> Read(RowTable table)
    {
        // Many rows are told the same.
        var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        return [.. table.Rows.Select(r =>
            new Rejection((long)r[0]!, (string)r[1]!, (string)r[2]!, (string?)r[3], (long)r[4]!, (string?)r[5], (string?)r[6],
            (string)r[7]!, Text(r[8]), Text(r[9])) { Nearest = (string?)r[10] })];

        LocalizedText Text(object? json) =>
            texts.TryGetValue((string)json!, out var known) ? known : texts[(string)json!] = LocalizedText.FromJson((string)json!);
    }
}
