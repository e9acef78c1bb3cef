using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>The last part of every build: from rows that count to the readings and facts that the warehouse carries.</summary>
internal static class WarehouseBuild
{
    /// <summary>Makes all readings anew.</summary>
    public static void Finish(Database db, Plan plan, Measured measured) => Finish(db, plan, measured, plan.Measures);

    /// <summary>Makes those readings anew that may differ from what the warehouse has; the others stay as they are.</summary>
    /// <param name="changed">Data sets whose rows differ from those that the readings were made of.</param>
    /// <param name="closed">Names of the measures of which something was fixed for publication since.</param>
    public static void Finish(Database db, Plan plan, Measured measured, IReadOnlySet<string> changed, IReadOnlySet<string> closed)
    {
        var touched = PendingRows.Touched(plan, changed);
        Finish(db, plan, measured, plan.Measures.Where(m => closed.Contains(m.Name) || measured.Reads(m, touched)));
    }

    private static void Finish(Database db, Plan plan, Measured measured, IEnumerable<Measure> measures)
    {
        var indicators = measures.SelectMany(m => plan.Indicators.Where(i => i.Measure == m.Name && i.Kind.Rows != RowSubject.Indicators))
            .ToList();
        ReadingStore.Replace(db, indicators.Select(i =>
        {
            var readings = measured.Published(i);
            return (i.Id, (IReadOnlyList<(Reading, Fact)>)[.. readings.Values.Select(r => (r, Facts.Of(i, r, readings, plan)))]);
        }));
    }

    /// <summary>Readings of the year before the plan and of each of its years, and of those parts of them that the indicator
    /// reports.</summary>
    /// <param name="measured">All rows of the indicator's measure, or why there are none.</param>
    public static IReadOnlyDictionary<Period, Reading> Estimate(Plan plan, Indicator indicator, (RowTable? Rows, string? Fault) measured) =>
        measured.Rows is { } rows
        ? Inputs(plan, indicator, rows).ToDictionary(input => input.Period, Estimators.Read)
        : Periods(plan, indicator)
            .ToDictionary(p => p, p => Confirming.Failed(plan, indicator, plan.Measure(indicator.Measure), p, measured.Fault!));

    /// <summary>What those readings are estimated from.</summary>
    /// <param name="rows">All rows of the indicator's measure.</param>
    public static IEnumerable<EstimatorInput> Inputs(Plan plan, Indicator indicator, RowTable rows)
    {
        var period = rows.Columns.ToList().IndexOf("period");
        var told = RowPeriods.ByText(plan, indicator);
        var delivered = rows.Rows.Select(Told).OfType<Period>().Select(p => p.Year).ToHashSet();
        var byYear = MeasureRows.Of(rows, indicator).Select(row => (Row: row, Of: Told(row))).Where(r => r.Of is not null)
            .ToLookup(r => r.Of!.Year);
        foreach (var part in Periods(plan, indicator))
        {
            // Which rows of the whole year are of a part only their kind knows.
            var own = byYear[part.Year].Where(r => r.Of!.Kind == PeriodKind.FiscalYear || part.Contains(r.Of)).Select(r => r.Row);
            yield return new EstimatorInput(indicator, plan, part, new RowTable(rows.Columns, [.. own]), delivered.Contains(part.Year));
        }

        Period? Told(IReadOnlyList<object?> row) => row[period] is string text ? told.GetValueOrDefault(text) : null;
    }

    private static IEnumerable<Period> Periods(Plan plan, Indicator indicator) =>
        plan.YearsAndBefore.SelectMany(indicator.PeriodsOf);
}
