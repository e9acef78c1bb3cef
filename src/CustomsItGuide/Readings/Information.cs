using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// What is known of the implementation of an objective's main instruments: for each instrument listed in that year, the Members that said
/// whether they implement it (anything but unknown) in the year's annual survey over the Members on its last day of fieldwork, in percent.
/// The value is the lowest instrument's (of equal ones the first id). It measures knowledge, never implementation, and silence is not a "no".
/// </summary>
internal static class Information
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
        [new("instrument", CellKind.Text), new("member", CellKind.Text), new("status", CellKind.Text), new("reasons", CellKind.Texts)];

    /// <summary>The supporting figure that tells how many listed instruments nobody told anything of.</summary>
    public const string WithoutAnswers = "instruments_without_answers";

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var rows = input.Records;
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);
        if (rows.Count == 0)
        {
            return Absent.NotApplicable(input,
                $"No main instrument is listed for this objective in {input.Period.Year}.",
                $"Aucun instrument principal n'est répertorié pour cet objectif en {input.Period.Year}.");
        }

        var instruments = Breakdowns.Groups(rows, "instrument").Select(group => (Id: group.Key, Rows: group.ToList(), Known: group.Count(IsKnown))).ToList();
        var lowest = instruments.MinBy(i => Percent.Of(i.Known, i.Rows.Count));
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(lowest.Known, lowest.Rows.Count),
            Numerator = lowest.Known,
            Denominator = lowest.Rows.Count,
            N = lowest.Known,
            Population = lowest.Rows.Count,
            Supporting = Supporting(rows, instruments.Count(i => i.Known == 0), instruments.Count),
            // Reasons are opinions: they stand as they were published (see PublishedReadings).
            Breakdown = [.. input.Indicator.Breakdowns.Where(by => by != "reason")
                .SelectMany(by => Breakdowns.Groups(by == "instrument" ? rows : lowest.Rows, by).Select(cell => Coverage(by, cell.Key, [.. cell])))],
            Findings = Findings(instruments),
            Basis = $"instruments {string.Join(", ", instruments.Select(i => i.Id))}",
            Deliveries = Sources.Of(rows),
            Rows = rows.Count(row => row.Text("status") is not null),
        };
    }

    private static bool IsKnown(MeasureRow row) => row.Text("status") is not null and not "unknown";

    private static bool IsWithout(MeasureRow row) => row.Text("status") == "not_implemented";

    /// <summary>
    /// instruments and instruments_without_answers: how many are listed, and of how many nobody told anything. The others count pairs of a
    /// Member and an instrument. reasons: share of those not implementing that gave a reason, in percent.
    /// </summary>
    private static Dictionary<string, double?> Supporting(IReadOnlyList<MeasureRow> rows, int withoutAnswers, int instruments)
    {
        double Count(string status) => rows.Count(row => row.Text("status") == status);
        var without = rows.Where(IsWithout).ToList();
        return new()
        {
            ["instruments"] = instruments,
            [WithoutAnswers] = withoutAnswers,
            ["implemented"] = Count("implemented"),
            ["partial"] = Count("partial"),
            ["not_implemented"] = without.Count,
            ["unknown"] = Count("unknown"),
            ["silent"] = rows.Count(row => row.Text("status") is null),
            ["reasons"] = Percent.Of(without.Count(row => row.List("reasons").Count > 0), without.Count),
        };
    }

    /// <summary>Who answered is not an opinion: cells of coverage are shown whatever their size.</summary>
    private static BreakdownCell Coverage(string by, string key, IReadOnlyList<MeasureRow> rows)
    {
        var known = rows.Count(IsKnown);
        return new(by, key, Percent.Of(known, rows.Count), known, rows.Count, known);
    }

    private static List<Finding> Findings(IReadOnlyList<(string Id, List<MeasureRow> Rows, int Known)> instruments)
    {
        var silent = instruments.Where(i => i.Known == 0).Select(i => i.Id).ToList();
        return silent.Count == 0 ? [] : [Remark.Warning("instrument_without_answers",
            $"No Member said whether it implements: {Remark.Names(silent)}.",
            $"Aucun Membre n'a indiqué s'il met en œuvre : {Remark.Names(silent)}.")];
    }
}
