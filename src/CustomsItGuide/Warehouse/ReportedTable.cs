namespace CustomsItGuide.Warehouse;

/// <summary>The table <c>reported</c>: what an ended fiscal year's value has been since, change by change.</summary>
internal static class ReportedTable
{
    private const string Columns = "\"position\", since, interim, \"value\", numerator, denominator, fact";

    public static void Write(Database db, string indicator, Period period, ReportedReading reported) =>
        db.Execute("insert into reported values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", indicator, period.ToString(), period.Last,
            reported.Position, reported.Since, reported.Interim, reported.Value, reported.Numerator, reported.Denominator,
            reported.Fact.ToString());

    /// <summary>Puts in place by what rows of an indicator's year it was last looked at (<see cref="MeasureRows.Fingerprints"/>).</summary>
    public static void WriteRows(Database db, IReadOnlyList<(string Indicator, string Period, string Fingerprint)> looked)
    {
        if (looked.Count == 0) return;
        var (keys, rows) = (looked.Select(l => $"({Database.Literal(l.Indicator)}, {Database.Literal(l.Period)})"),
            looked.Select(l => $"({Database.Literal(l.Indicator)}, {Database.Literal(l.Period)}, {Database.Literal(l.Fingerprint)})"));
        db.Execute($"delete from reported_rows where (indicator, period) in ({string.Join(", ", keys)}); "
            + $"insert into reported_rows values {string.Join(", ", rows)}");
    }

    /// <summary>The Members' answers behind a reported value, so that it is known how many of them changed until another one.</summary>
    public static void WriteMembers(Database db, string indicator, Period period, long position, IReadOnlyList<MemberScore> members)
    {
        using var rows = db.Appender("reported_members");
        foreach (var m in members) rows.Append(indicator, period.ToString(), position, m.Area ?? "", m.Member, m.Score);
    }

    /// <summary>The latest of each year of an indicator; a year without any is left out.</summary>
    public static IReadOnlyDictionary<Period, ReportedReading> Last(Database db, string indicator, Calendar calendar) =>
        db.Query($"select period, {Columns} from reported where indicator = ? qualify row_number() over (partition by period order by "
            + $"\"position\" desc) = 1", indicator)
            .Rows.ToDictionary(r => calendar.Parse((string)r[0]!), r => Of(r, 1));

    /// <summary>All of them, oldest first, by indicator and year.</summary>
    /// <param name="few">Fewer Members than this that changed between two states are not told apart by their fractions.</param>
    /// <param name="calendar">By which their periods are written.</param>
    public static ILookup<(string Indicator, Period Period), ReportedReading> Read(Database db, int few, Calendar calendar)
    {
        var answers = db.Query("select indicator, period, \"position\", area, member, score from reported_members").Rows
            .GroupBy(r => ((string)r[0]!, calendar.Parse((string)r[1]!), (long)r[2]!))
            .ToDictionary(g => g.Key, g => g.ToDictionary(r => ((string)r[3]!, (string)r[4]!), r => (double)r[5]!));
        return db.Query($"select indicator, period, {Columns} from reported order by \"position\"").Rows
            .Select(r => (Indicator: (string)r[0]!, Period: calendar.Parse((string)r[1]!), Reported: Of(r, 2)))
            .GroupBy(r => (r.Indicator, r.Period))
            .SelectMany(g =>
                Compared([.. g.Select(r => r.Reported)],
                    [.. g.Select(r => answers.GetValueOrDefault((r.Indicator, r.Period, r.Reported.Position)))], few)
                        .Select(r => (g.Key, Reported: r)))
            .ToLookup(r => r.Key, r => r.Reported);
    }

    private static IEnumerable<ReportedReading> Compared(List<ReportedReading> states,
        List<Dictionary<(string Area, string Member), double>?> answers, int few)
    {
        var whole = answers.Where((_, i) =>
            Enumerable.Range(0, i).Any(j => Changed(answers[j], answers[i]) is > 0 and var changed && changed < few)).Any();
        return states.Select((state, i) => state with { Whole = whole, Changed = i == 0 ? null : Changed(answers[i - 1], answers[i]) });
    }

    /// <summary>Members of which one of the two states lacks an answer or has another; null for what no Members said.</summary>
    private static int? Changed(Dictionary<(string Area, string Member), double>? then,
        Dictionary<(string Area, string Member), double>? now) => then is null || now is null ? null
        : then.Keys.Union(now.Keys)
            .Where(k => !then.TryGetValue(k, out var before) || !now.TryGetValue(k, out var after) || before != after).Select(k => k.Member)
            .Distinct(StringComparer.Ordinal).Count();

    private static ReportedReading Of(IReadOnlyList<object?> row, int at) => new(
        (long)row[at]!, (DateOnly)row[at + 1]!, (bool)row[at + 2]!, (double?)row[at + 3], (double?)row[at + 4], (double?)row[at + 5],
        Enum.Parse<Fact>((string)row[at + 6]!));
}
