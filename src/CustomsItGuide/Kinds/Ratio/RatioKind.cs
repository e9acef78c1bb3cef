using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Ratio;

/// <summary>What is related to what.</summary>
internal sealed class RatioRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Name;

    public decimal? Numerator { get; } = row.Number("numerator");

    public decimal? Denominator { get; } = row.Number("denominator");

    public DateOnly? Day { get; } = row.Date("day");

    public string? Name { get; } = row.Text("name");

    public bool IsComplete => Numerator is not null && Denominator is not null;

    public static (decimal Over, decimal Under) Sums(IEnumerable<RatioRow> rows) =>
        rows.Aggregate((0m, 0m), (sum, row) => (sum.Item1 + row.Numerator!.Value, sum.Item2 + row.Denominator!.Value));
}

/// <summary>
/// The sum of numerators over the sum of denominators, never a mean of ratios; 100 times that in percent. A row that lacks one of the two
/// does not count, and is named. Where the denominators add up to 0 the indicator has no meaning in the period.
/// </summary>
internal sealed class RatioKind : NumberKind<RatioRow>
{
    private static readonly SupportingFigure Counting = new("rows", KindsWords.Rows, SupportingFigure.Count);

    public override string Name => "ratio";

    public override IReadOnlyList<SupportingFigure> Figures { get; } = [Counting];

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
    [
        new("numerator", CellKind.Number) { Meaning = KindsWords.ColumnNumerator },
        new("denominator", CellKind.Number) { Meaning = KindsWords.ColumnDenominator },
        new("day", CellKind.Date, Need.MidYear) { Meaning = KindsWords.ColumnDay },
        new("name", CellKind.Text, Need.Never) { Meaning = KindsWords.ColumnName },
    ];

    internal override int? QuotientOf(Indicator indicator) => indicator.Unit.IsPercent ? 100 : 1;

    protected override RatioRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<RatioRow> all)
    {
        var isPart = input.Period.Kind != PeriodKind.FiscalYear;
        if (InPeriod(input, all, row => row.Day) is not { } rows) return Absent.Part(input);
        if (rows.Count == 0) return Absent.NotReported(input);
        var known = rows.Where(row => row.IsComplete).ToList();
        var without = Without([.. rows.Except(known)], (n, names) => KindsWords.RowsWithoutValue(n, names), "rows_without_value");
        if (known.Count == 0) return Absent.NotAssessable(input, KindsWords.NoRowHasValue) with { Findings = [.. without] };
        var (over, under) = RatioRow.Sums(known);
        if (under == 0) return Absent.NotApplicable(input, KindsWords.DenominatorZero(input.Period)) with { Findings = [.. without] };
        var factor = QuotientOf(input.Indicator) ?? 1;
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Quotient(over, under, factor),
            Numerator = Exact.Double(over),
            Denominator = Exact.Double(under),
            Provisional = isPart,
            Supporting = SupportingFigure.Values((Counting, known.Count)),
            Breakdown = Breakdowns.Of(input.Indicator, known, (by, key, cell) =>
            {
                var (part, whole) = RatioRow.Sums(cell);
                return new(by, key, Quotient(part, whole, factor), Exact.Double(part), Exact.Double(whole), cell.Count);
            }),
            Findings = [.. without],
            Deliveries = DeliveriesBehind.Of(known),
            Rows = known.Count,
        };
    }

    private static double? Quotient(decimal over, decimal under, int factor) =>
        under == 0 ? null : Exact.Double(factor * over / under);
}
