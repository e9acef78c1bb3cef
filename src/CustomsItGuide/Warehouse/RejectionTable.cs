namespace CustomsItGuide.Warehouse;

internal static class RejectionTable
{
    private const string Columns = "delivery, dataset, file, sheet, \"row\", \"column\", \"value\", rule, expected_en, expected_fr, advice_en, advice_fr, nearest";
    private const string Order = "order by delivery, file, sheet, \"row\", \"column\", rule";

    public static string Sql(long? delivery) =>
        $"select {Columns} from rejections {(delivery is { } d ? $"where delivery = {d.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "")} {Order}";

    public static IReadOnlyList<Rejection> Read(Database db, long? delivery) => Read(db.Query(Sql(delivery)));

    public static IReadOnlyList<Rejection> Read(RowTable table) =>
        [.. table.Rows.Select(r => new Rejection((long)r[0]!, (string)r[1]!, (string)r[2]!, (string?)r[3], (long)r[4]!, (string?)r[5], (string?)r[6],
            (string)r[7]!, new LocalizedText((string)r[8]!, (string)r[9]!), new LocalizedText((string)r[10]!, (string)r[11]!)) { Nearest = (string?)r[12] })];
}
