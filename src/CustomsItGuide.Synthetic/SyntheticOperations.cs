namespace CustomsItGuide.Synthetic;

/// <summary>
/// Joint operations. The announced results are real, from data/reference/joint_operations.csv; the final reports that the
/// public sources do not have are invented and say so in <c>source</c>.
/// </summary>
internal static class SyntheticOperations
{
    private static readonly (string Operation, string Edition, string Source, string SourceEdition, string Role, DateOnly? Starts, DateOnly Ends, int? Participants, int? Reporting,
        int Count, string Unit, string Qualifier, string Result, DateOnly? Reported)[] Real =
    [
        ("STOP", "II", "STOP", "II (interim)", "lead", new(2021, 4, 30), new(2021, 9, 30), 146, 83, 3434, "seizures", "about", "interim",
            new(2021, 12, 7)),
        ("STOP", "II", "STOP", "II (final)", "lead", new(2021, 4, 30), new(2022, 5, 4), 160, 90, 4034, "seizures", "about", "final",
            new(2022, 6, 9)),
        ("THUNDER", "2022", "THUNDER", "2022", "co_lead", new(2022, 10, 3), new(2022, 10, 30), 125, null, 2200, "seizures", "about",
            "interim", new(2022, 12, 6)),
        ("DEMETER", "VIII", "DEMETER", "VIII (2022)", "lead", new(2022, 10, 1), new(2022, 10, 31), null, null, 139, "seizures", "exact",
            "interim", null),
        ("TIN", "1", "TIN (Terminal INsider)", "1", "co_lead", null, new(2022, 12, 31), 58, null, 100, "seizures", "more_than", "interim",
            null),
        ("TENTACLE", "Asia/Pacific II", "TENTACLE", "Asia/Pacific II", "lead", new(2023, 4, 2), new(2023, 6, 4), 8, null, 19000000, "value",
            "more_than", "interim", new(2023, 10, 26)),
        ("THUNDER", "2023", "THUNDER", "2023", "co_lead", new(2023, 10, 2), new(2023, 10, 27), 133, null, 2000, "seizures", "more_than",
            "interim", null),
        ("DEMETER", "IX", "DEMETER", "IX (2023)", "lead", new(2023, 10, 1), new(2023, 10, 31), 106, null, 338, "cases", "exact", "interim",
            new(2023, 12, 1)),
        ("THUNDER", "2024", "THUNDER", "2024", "co_lead", new(2024, 11, 11), new(2024, 12, 6), 138, null, 2213, "seizures", "exact",
            "interim", null),
        ("DEMETER", "X", "DEMETER", "X (2024)", "lead", null, new(2024, 12, 31), 110, null, 450, "seizures", "exact", "interim", new(2024,
            11, 26)),
        ("TENTACLE", "2024", "TENTACLE", "2024, five regions", "lead", null, new(2024, 12, 31), 39, null, 267000000, "value", "more_than",
            "interim", null),
        ("PANDORA", "IX", "PANDORA", "IX (2024)", "support", new(2024, 1, 1), new(2024, 12, 31), 23, null, 37727, "items", "exact",
            "interim", null),
    ];

    // Final reports that no public source has.
    private static readonly (string Operation, string Edition, string Year, int Count, string Unit, int Reporting, DateOnly Reported)[] Invented =
    [
        ("THUNDER", "2022", "2022/23", 2310, "seizures", 98, new(2023, 6, 20)),
        ("DEMETER", "VIII", "2022/23", 152, "seizures", 71, new(2023, 5, 11)),
        ("TIN", "1", "2022/23", 112, "seizures", 34, new(2023, 4, 3)),
        ("TENTACLE", "Asia/Pacific II", "2023/24", 19450000, "value", 8, new(2024, 1, 30)),
        ("THUNDER", "2023", "2023/24", 2164, "seizures", 101, new(2024, 6, 18)),
        ("DEMETER", "IX", "2023/24", 371, "seizures", 83, new(2024, 5, 30)),
        ("THUNDER", "2024", "2024/25", 2265, "seizures", 104, new(2025, 6, 24)),
        ("DEMETER", "X", "2024/25", 463, "seizures", 88, new(2025, 5, 28)),
        ("PANDORA", "IX", "2024/25", 38020, "items", 23, new(2025, 6, 2)),
    ];

    private static Table Empty() =>
        new("operation", "edition", "role", "starts_on", "ends_on", "theme", "participants", "reporting_members", "count", "unit",
            "qualifier", "result", "reported_on", "source");

    /// <summary>What was announced in the time given, both days included; where no source gives the day, two months after the field
    /// phase.</summary>
    public static Table Announced(DateOnly from, DateOnly to)
    {
        var reference = ReferenceFile.Rows("joint_operations.csv");
        var table = Empty();
        foreach (var r in Real.Where(r => (r.Reported ?? r.Ends.AddDays(60)) >= from && (r.Reported ?? r.Ends.AddDays(60)) <= to))
        {
            // DEMETER's and PANDORA's editions carry their year in some sources and not in others.
            var source =
                reference.First(x =>
                    x["operation"] == r.Source
                        && (x["edition"] == r.SourceEdition || r.SourceEdition.StartsWith(x["edition"] + " (", StringComparison.Ordinal)));
            var address = source["source"] + (r.Starts is null ? "; last day not stated, the end of the month or year named is taken" : "");
            table.Add(r.Operation, r.Edition, r.Role, r.Starts, r.Ends, source["theme"], r.Participants, r.Reporting, r.Count, r.Unit,
                r.Qualifier, r.Result, r.Reported, address);
        }
        return table;
    }

    /// <param name="year">The fiscal year whose file brings the reports.</param>
    public static Table FinalReports(string year)
    {
        var announced = Announced(DateOnly.MinValue, DateOnly.MaxValue);
        var table = Empty();
        foreach (var f in Invented.Where(f => f.Year == year))
        {
            var row = announced.Rows.First(r => (string)r[0]! == f.Operation && (string)r[1]! == f.Edition);
            table.Add(f.Operation, f.Edition, row[2], row[3], row[4], row[5], row[6], f.Reporting, f.Count, f.Unit, "exact", "final",
                f.Reported, "SYNTHETIC: invented final report");
        }
        return table;
    }
}
