using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// Fulfilment of the plan's own targets: indicators whose plain comparison with their target is met, over those for which it is met or not
/// met, in percent, of all other indicators of the plan. It is a count of targets, never a mean of values, and it does not count itself.
/// </summary>
internal static class Fulfilment
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
        [new("indicator", CellKind.Text), new("fact", CellKind.Text), new("last_day", CellKind.Date)];

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var others = input.Plan.Indicators.Where(i => i.Id != input.Indicator.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        var rows = input.Records.Where(row => others.ContainsKey(row.Text("indicator") ?? "")).ToList();
        var met = rows.Count(IsMet);
        var compared = rows.Count(IsCompared);
        if (compared == 0)
        {
            return Absent.NotReported(input,
                $"No indicator could be compared with its target in {input.Period} yet.",
                $"Aucun indicateur n'a encore pu être comparé à sa cible en {input.Period}.");
        }

        var open = others.Count - compared;
        var known = rows.Where(IsCompared).Select(row => row.Text("indicator")).ToHashSet(StringComparer.Ordinal);
        var unknown = others.Keys.Where(id => !known.Contains(id)).ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(met, compared),
            Numerator = met,
            Denominator = compared,
            Supporting = new Dictionary<string, double?>
            {
                ["indicators"] = others.Count,
                ["not_assessable"] = open,
                // Over all the indicators: as if none, and as if all of those without a fact met their target.
                ["worst_case"] = Percent.Of(met, others.Count),
                ["best_case"] = Percent.Of(met + open, others.Count),
            },
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => input.Plan.Layers.Select(layer => Cell(by, layer.Id, [.. rows.Where(row => others[row.Text("indicator")!].Layer == layer.Id)]))
                .Where(cell => cell.N > 0))],
            Findings = [.. Missed([.. others.Keys.Where(id => rows.Any(row => row.Text("indicator") == id && row.Text("fact") == "not_met"))]), .. Open(others.Count, unknown)],
            Rows = compared,
        };
    }

    /// <summary>By name: the targets that are missed are what the figure is about.</summary>
    private static IEnumerable<Finding> Missed(IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            yield return Remark.Hint("targets_missed",
                $"{ids.Count} target{Grammar.S(ids.Count)} {Grammar.Is(ids.Count)} not met: {string.Join(", ", ids)}.",
                $"{ids.Count} cible{Grammar.Accord(ids.Count)} non atteinte{Grammar.Accord(ids.Count)} : {string.Join(", ", ids)}.");
        }
    }

    private static IEnumerable<Finding> Open(int all, List<string> ids)
    {
        if (ids.Count > 0)
        {
            yield return Remark.Hint("not_assessable",
                $"{ids.Count} of {all} indicators cannot be compared with {Grammar.Forme(ids.Count, "its", "their")} target yet: {string.Join(", ", ids)}.",
                $"{ids.Count} indicateur{Grammar.Accord(ids.Count)} sur {all} {Grammar.Forme(ids.Count, "ne peut pas encore être comparé à sa", "ne peuvent pas encore être comparés à leur")} cible : {string.Join(", ", ids)}.");
        }
    }

    private static bool IsMet(MeasureRow row) => row.Text("fact") == "met";

    private static bool IsCompared(MeasureRow row) => row.Text("fact") is "met" or "not_met";

    /// <summary>n is the number of the layer's indicators, compared or not.</summary>
    private static BreakdownCell Cell(string by, string layer, IReadOnlyList<MeasureRow> rows)
    {
        var met = rows.Count(IsMet);
        var compared = rows.Count(IsCompared);
        return new(by, layer, Percent.Of(met, compared), met, compared, rows.Count);
    }
}
