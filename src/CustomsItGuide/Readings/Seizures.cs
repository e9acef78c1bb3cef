using CustomsItGuide.Readings.RowChecks;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Readings;

/// <summary>
/// Seizures in joint operations: the sum of the counts in final reports on operations that the WCO leads or co-leads, in the year in which
/// the field phase ended. Only counts of seizures add up; cases, interceptions, items and money do not, and interim figures wait for the final
/// report. A rounded count enters at its stated figure and widens the interval about the sum, which is exact arithmetic, not a sampling
/// interval: <c>about</c> and <c>more_than</c>, <c>less_than</c> open it by the percentages of the plan's policy. No interval when all counts are exact.
/// A year without a final report has no value; it is never 0.
/// </summary>
internal static class Seizures
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("operation", CellKind.Text), new("edition", CellKind.Text), new("role", CellKind.Text), new("result", CellKind.Text),
        new("has_final", CellKind.Flag), new("unit", CellKind.Text), new("count", CellKind.Number), new("qualifier", CellKind.Text),
        new("participants", CellKind.Number, Need.Never), new("reporting_members", CellKind.Number, Need.Never),
    ];

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var rows = input.Records;
        if (rows.Count == 0) return Absent.NotReported(input);
        var led = rows.Where(row => row.Text("role") is "lead" or "co_lead").ToList();
        var final = led.Where(IsFinal).ToList();
        var open = led.Where(row => !IsFinal(row) && !row.Is("has_final")).ToList();
        var findings = ReportCheck.Look(new(rows, led, open));
        if (final.Count == 0)
        {
            return Absent.NotReported(input,
                "No final report has been delivered on an operation led or co-led by the WCO; interim figures are not counted.",
                "Aucun rapport final n'a été transmis sur une opération menée ou co-menée par l'OMD ; les chiffres provisoires ne sont pas comptés.") with
            {
                Findings = findings,
                Supporting = Supporting(final: [], open, led),
            };
        }

        var counted = final.Where(IsSeizures).ToList();
        if (counted.Count == 0)
        {
            return Absent.NotAssessable(input,
                "Final reports were delivered, but none of them counts seizures.",
                "Des rapports finaux ont été transmis, mais aucun ne dénombre de saisies.") with
            {
                Findings = findings,
                Supporting = Supporting(final: [], open, led),
            };
        }

        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = (double)Sum(counted),
            Interval = Rounding(counted, input.Policy),
            Provisional = open.Count > 0,
            Supporting = Supporting(counted, open, led),
            Breakdown = Breakdowns.Of(input.Indicator, counted, (by, key, cell) => new(by, key, (double)Sum(cell), null, null, cell.Count)),
            Findings = findings,
            Basis = "seizures",
            Deliveries = Sources.Of(counted),
            Rows = counted.Count,
        };
    }

    public static bool IsFinal(MeasureRow row) => row.Text("result") == "final";

    public static bool IsSeizures(MeasureRow row) => row.Text("unit") == "seizures";

    public static bool IsRounded(MeasureRow row) => row.Text("qualifier") is not null and not "exact";

    public static decimal Sum(IEnumerable<MeasureRow> rows) => rows.Sum(row => row.Number("count") ?? 0);

    private static Interval? Rounding(List<MeasureRow> counted, Policy policy)
    {
        if (!counted.Exists(IsRounded)) return null;
        decimal lower = 0, upper = 0;
        foreach (var row in counted)
        {
            var count = row.Number("count") ?? 0;
            var (down, up) = row.Text("qualifier") switch
            {
                "about" => (Part("count_about"), Part("count_about")),
                "more_than" => (0m, Part("count_more_than")),
                "less_than" => (Part("count_less_than"), 0m),
                _ => (0m, 0m),
            };
            lower += count * (1 - down);
            upper += count * (1 + up);
        }

        return new((double)lower, (double)upper, 1, "stated_rounding");

        decimal Part(string percent) => (decimal)policy[percent] / 100;
    }

    /// <summary>
    /// reports, operations (editions), series (names): what was counted. participants and reporting_members: sums over the counted reports, a
    /// Member as often as it took part; null when no report says it. interim: what operations without a final report would add; other_units:
    /// how many editions report something else, by their final report or else by the interim one, and the sum in each of these units by its name.
    /// </summary>
    private static Dictionary<string, double?> Supporting(List<MeasureRow> final, List<MeasureRow> open, List<MeasureRow> led)
    {
        var editions = final.Select(row => (row.Text("operation"), row.Text("edition"))).Distinct().Count();
        var others = InOtherUnits(led);
        var supporting = new Dictionary<string, double?>
        {
            ["reports"] = final.Count,
            ["operations"] = editions,
            ["series"] = final.Select(row => row.Text("operation")).Distinct(StringComparer.Ordinal).Count(),
            ["per_operation"] = editions == 0 ? null : (double)(Sum(final) / editions),
            ["participants"] = Known(final, "participants"),
            ["reporting_members"] = Known(final, "reporting_members"),
            ["interim"] = (double)Sum(open.Where(IsSeizures)),
            ["interim_operations"] = open.Count,
            ["other_units"] = others.Count,
        };
        foreach (var unit in Breakdowns.Groups(others, "unit")) supporting[$"other_units_{unit.Key}"] = (double)Sum(unit);
        return supporting;
    }

    /// <summary>Reports on something else than seizures that nothing later stands for: final ones, and interim ones of editions without.</summary>
    public static List<MeasureRow> InOtherUnits(IEnumerable<MeasureRow> led) => [.. led.Where(row => !IsSeizures(row) && (IsFinal(row) || !row.Is("has_final")))];

    private static double? Known(List<MeasureRow> rows, string column)
    {
        var known = rows.Select(row => row.Number(column)).OfType<decimal>().ToList();
        return known.Count == 0 ? null : (double)known.Sum();
    }
}
