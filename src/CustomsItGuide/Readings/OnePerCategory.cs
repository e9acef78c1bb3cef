using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// The number of strategic objectives in which enough was done: at least as many distinct partners as the target promises for each
/// (one, in the plan 2022-2025) with a deed that counts. It is an "and": eight in SO1 and none in SO2 is one objective, not eight.
/// The categories are the objectives of the layer <c>members</c>, so a category with nothing is a cell of 0.
/// </summary>
internal static class OnePerCategory
{
    private const string Layer = "members";
    private const string Category = "objective";

    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new(Category, CellKind.Text), new("partner", CellKind.Text), new("counts", CellKind.Flag), new("evidence", CellKind.Text),
        new("deed", CellKind.Text, Need.Never),
    ];

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var rows = input.Records;
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);

        var needed = input.Indicator.Target.Value ?? 1;
        var counted = rows.Where(row => row.Is("counts")).ToList();
        var categories = input.Plan.Objectives.Where(o => o.Layer == Layer).Select(o => o.Id).ToList();
        var cells = categories.Select(id => (Id: id, Partners: Partners(counted.Where(row => row.Text(Category) == id)))).ToList();
        var reached = cells.Count(cell => cell.Partners >= needed);
        var missing = cells.Where(cell => cell.Partners < needed).Select(cell => cell.Id).ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = reached,
            Numerator = reached,
            Denominator = categories.Count,
            Supporting = new Dictionary<string, double?>
            {
                ["partners"] = Partners(counted),
                ["deeds"] = counted.Count,
                ["evidenced"] = counted.Count(row => row.Text("evidence") is not null),
                ["not_counted"] = rows.Count - counted.Count,
            },
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => by == Category
                ? cells.Select(cell => new BreakdownCell(by, cell.Id, cell.Partners, null, null, cell.Partners))
                : Breakdowns.Groups(counted, by).Select(cell => new BreakdownCell(by, cell.Key, Partners(cell), null, null, Partners(cell))))],
            Findings = Findings(rows, missing),
            Deliveries = Sources.Of(rows),
            Rows = counted.Count,
        };
    }

    private static int Partners(IEnumerable<MeasureRow> rows) => rows.Select(row => row.Text("partner")).Distinct(StringComparer.Ordinal).Count();

    private static List<Finding> Findings(IReadOnlyList<MeasureRow> rows, List<string> missing)
    {
        var findings = new List<Finding>();
        if (missing.Count > 0)
        {
            findings.Add(Remark.Hint("categories_missing",
                $"No existing partnership was reviewed or upgraded in: {string.Join(", ", missing)}.",
                $"Aucun partenariat existant n'a été revu ou renforcé dans : {string.Join(", ", missing)}."));
        }

        var young = rows.Where(row => row.Text("deed") is "reviewed" or "upgraded" && !row.Is("counts")).Select(row => row.Text("partner") ?? "?").ToList();
        if (young.Count > 0)
        {
            findings.Add(Remark.Hint("partnership_not_existing_before",
                $"Reviews and upgrades of partnerships that did not exist before the year began are not counted: {Remark.Names(young)}.",
                $"Les revues et renforcements de partenariats qui n'existaient pas avant le début de l'exercice ne sont pas comptés : {Remark.Names(young)}."));
        }

        return findings;
    }
}
