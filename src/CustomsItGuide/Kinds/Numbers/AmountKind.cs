using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Numbers;

/// <summary>
/// One figure from the figures of all rows. A row without a figure does not count, and is named. Nothing delivered is no value, never 0;
/// a half-year takes the rows whose day lies in it and is provisional.
/// </summary>
internal abstract class AmountKind : NumberKind<AmountRow>
{
    private static readonly SupportingFigure Counting = new("rows", KindsWords.Rows, SupportingFigure.Count);
    private static readonly SupportingFigure Least = new("least", KindsWords.LeastValue, SupportingFigure.Count);
    private static readonly SupportingFigure Most = new("most", KindsWords.MostValue, SupportingFigure.Count);

    public sealed override IReadOnlyList<MeasureColumn> Columns => AmountRow.Columns;

    public sealed override IReadOnlyList<SupportingFigure> Figures { get; } = [Counting, Least, Most];

    /// <summary>Of one figure at least.</summary>
    protected abstract double Of(IReadOnlyList<decimal> values);

    protected sealed override AmountRow Typed(MeasureRow row) => new(row);

    protected sealed override Reading Estimate(EstimatorInput input, IReadOnlyList<AmountRow> all)
    {
        var isPart = input.Period.Kind != PeriodKind.FiscalYear;
        if (InPeriod(input, all, row => row.Day) is not { } rows) return Absent.Part(input);
        if (rows.Count == 0) return Absent.NotReported(input);
        var known = rows.Where(row => row.Value is not null).ToList();
        var without = Without([.. rows.Except(known)], (n, names) => KindsWords.RowsWithoutValue(n, names), "rows_without_value");
        if (known.Count == 0) return Absent.NotAssessable(input, KindsWords.NoRowHasValue) with { Findings = [.. without] };
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Of(Known(known)),
            Provisional = isPart,
            Supporting = SupportingFigure.Values((Counting, known.Count), (Least, Exact.Double(known.Min(row => row.Value!.Value))),
                (Most, Exact.Double(known.Max(row => row.Value!.Value)))),
            Breakdown = Breakdowns.Of(input.Indicator, known, (by, key, cell) => new(by, key, Of(Known(cell)), null, null, cell.Count)),
            Series = [.. known.Where(row => row.Day is not null).GroupBy(row => input.Plan.Calendar.Of(row.Day!.Value, PeriodKind.Month))
                .OrderBy(month => month.Key)
                .Select(month => new SeriesPoint(month.Key.ToString(), month.Key.Last, Of(Known(month)), Of(Known(month)), 1))],
            Findings = [.. without],
            Deliveries = DeliveriesBehind.Of(known),
            Rows = known.Count,
        };
    }

    private static List<decimal> Known(IEnumerable<AmountRow> rows) => [.. rows.Select(row => row.Value!.Value)];
}
