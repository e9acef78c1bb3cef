using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// How many distinct persons are in the stock on the last day of the fiscal year: accredited experts with an employer other than the WCO
/// whose accreditation is valid on 30 June. Validity dates alone decide. A person with three accreditations counts once, in the total;
/// in a breakdown once in each cell that is theirs, so cells do not add up to the total.
/// </summary>
internal static class Stock
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("expert", CellKind.Text), new("category", CellKind.Text), new("employer", CellKind.Text),
        new("valid", CellKind.Flag), new("in_stock", CellKind.Flag), new("was_in_stock", CellKind.Flag),
    ];

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var rows = input.Records;
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);

        var stock = rows.Where(row => row.Is("in_stock")).ToList();
        var now = Persons(stock);
        var before = Persons(rows.Where(row => row.Is("was_in_stock")));
        var accredited = rows.Where(row => row.Is("valid") && row.Text("category") == "accredited").ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = now.Count,
            Supporting = new Dictionary<string, double?>
            {
                // Against the same day one year earlier; value = before + entries - exits.
                ["entries"] = now.Except(before, StringComparer.Ordinal).Count(),
                ["exits"] = before.Except(now, StringComparer.Ordinal).Count(),
                ["before"] = before.Count,
                // Beside the stock: recognized experts outside the WCO, and the WCO's own accredited staff.
                ["recognized"] = Persons(rows.Where(row => row.Is("valid") && row.Text("category") == "recognized" && row.Text("employer") != "wco")).Count,
                ["wco_employed"] = Persons(accredited.Where(row => row.Text("employer") == "wco")).Count,
                ["accreditations"] = stock.Count,
            },
            Breakdown = Breakdowns.Of(input.Indicator, stock, (by, key, cell) =>
            {
                var persons = Persons(cell).Count;
                return new(by, key, persons, null, null, persons);
            }),
            Findings = TwoEmployers(accredited),
            Deliveries = Sources.Of(stock),
            Rows = stock.Count,
        };
    }

    private static HashSet<string> Persons(IEnumerable<MeasureRow> rows) => rows.Select(row => row.Text("expert")).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>A person whose valid accreditations name both the WCO and another employer: one of the two is out of date.</summary>
    private static List<Finding> TwoEmployers(IReadOnlyList<MeasureRow> accredited)
    {
        var both = Persons(accredited.Where(row => row.Text("employer") == "wco"));
        both.IntersectWith(Persons(accredited.Where(row => row.Text("employer") != "wco")));
        return both.Count == 0 ? [] : [Remark.Warning("two_employers",
            $"{both.Count} accredited expert{Grammar.S(both.Count)} {Grammar.Is(both.Count)} recorded both with the WCO and with another employer on the same day, and counted: {Remark.Names(both)}.",
            $"{both.Count} expert{Grammar.Accord(both.Count)} accrédité{Grammar.Accord(both.Count)} enregistré{Grammar.Accord(both.Count)} le même jour à l'OMD et chez un autre employeur, compté{Grammar.Accord(both.Count)} : {Remark.Names(both)}.")];
    }
}
