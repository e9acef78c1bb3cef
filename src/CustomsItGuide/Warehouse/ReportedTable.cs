namespace CustomsItGuide.Warehouse;

/// <summary>The table <c>reported</c>: what an ended fiscal year's value has been since, change by change.</summary>
internal static class ReportedTable
{
    private const string Columns = "\"position\", since, interim, \"value\", numerator, denominator, fact";

    public static void Write(Database db, string indicator, Period period, ReportedReading reported) =>
        db.Execute("insert into reported values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", indicator, period.ToString(), period.Last,
            reported.Position, reported.Since, reported.Interim, reported.Value, reported.Numerator, reported.Denominator, reported.Fact.ToString());

    /// <summary>The latest of each year of an indicator; a year without any is left out.</summary>
    public static IReadOnlyDictionary<Period, ReportedReading> Last(Database db, string indicator) =>
        db.Query($"select period, {Columns} from reported where indicator = ? qualify row_number() over (partition by period order by \"position\" desc) = 1", indicator)
            .Rows.ToDictionary(r => Period.Parse((string)r[0]!), r => Of(r, 1));

    /// <summary>All of them, oldest first, by indicator and year.</summary>
    public static ILookup<(string Indicator, Period Period), ReportedReading> Read(Database db) =>
        db.Query($"select indicator, period, {Columns} from reported order by \"position\"").Rows
            .ToLookup(r => ((string)r[0]!, Period.Parse((string)r[1]!)), r => Of(r, 2));

    private static ReportedReading Of(IReadOnlyList<object?> row, int at) => new(
        (long)row[at]!, (DateOnly)row[at + 1]!, (bool)row[at + 2]!, (double?)row[at + 3], (double?)row[at + 4], (double?)row[at + 5], Enum.Parse<Fact>((string)row[at + 6]!));
}
