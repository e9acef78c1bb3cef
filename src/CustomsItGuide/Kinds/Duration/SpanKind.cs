using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Duration;

/// <summary>
/// How long things take: the mean, or the median, of the time between two days or moments of each row, in days or hours. What is still
/// open is named and does not count, unless the measure's column counts_open says that it counts to the period's last day. A row that ends
/// before it begins, or has no beginning, does not count, and is named.
/// </summary>
/// <param name="isMedian">The median is the value and the mean stands beside it; else the other way round.</param>
internal abstract class SpanKind(bool isMedian) : NumberKind<SpanRow>
{
    private const string Hours = "hours";

    private static readonly SupportingFigure Closed = new("closed", KindsWords.Closed, SupportingFigure.Count);
    private static readonly SupportingFigure Open = new("open", KindsWords.StillOpen, SupportingFigure.Count);
    private static readonly SupportingFigure Longest = new("longest", KindsWords.Longest, SupportingFigure.Count);
    private static readonly SupportingFigure Mean = new("mean", KindsWords.MeanDuration, SupportingFigure.Count);
    private static readonly SupportingFigure Median = new("median", KindsWords.MedianDuration, SupportingFigure.Count);

    public override IReadOnlyList<string> OnlyUnits => ["days", Hours];

    public override IReadOnlyList<SupportingFigure> Figures { get; } = [Closed, Open, Longest, Mean, Median];

    public override IReadOnlyList<MeasureColumn> Columns => SpanRow.Columns;

    internal override bool MayBeNegative => false;

    protected override SpanRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<SpanRow> all)
    {
        var period = input.Period;
        var rows = all.Where(row => row.BelongsTo(period)).ToList();
        if (rows.Count == 0) return Absent.NotReported(input);
        var wrong = rows.Where(row => row.IsWrong
            || (row.IsOpen(period) && DateOnly.FromDateTime(row.Started!.Value) > period.Last)).ToList();
        var sound = rows.Except(wrong).ToList();
        var open = sound.Where(row => row.IsOpen(period)).ToList();
        var counted = sound.Where(row => !row.IsOpen(period) || row.CountsOpen).ToList();
        IReadOnlyList<Finding> findings =
        [
            .. Without(wrong, (n, names) => KindsWords.SpansWrong(n, names), "ends_before_it_begins"),
            .. Said([.. open.Where(row => !row.CountsOpen)], "open_not_counted", KindsWords.OpenNotCounted),
            .. Said([.. open.Where(row => row.CountsOpen)], "open_counted", KindsWords.OpenCounted),
        ];
        if (counted.Count == 0)
        {
            return Absent.NotAssessable(input, open.Count > 0 ? KindsWords.NothingClosed : KindsWords.NoRowHasValue) with
            {
                Findings = findings,
            };
        }
        var inHours = input.Indicator.Unit.Code == Hours;
        var lengths = Lengths(counted);
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = period,
            Value = Exact.Double(Of(lengths)),
            Provisional = period.Kind != PeriodKind.FiscalYear || open.Count > 0,
            Supporting = SupportingFigure.Values((Closed, sound.Count - open.Count), (Open, open.Count),
                (Longest, Exact.Double(lengths.Max())),
                isMedian ? (Mean, Exact.Double(lengths.Sum() / lengths.Count)) : (Median, Exact.Double(Middle.Of(lengths)))),
            Breakdown = Breakdowns.Of(input.Indicator, counted, (by, key, cell) =>
                new(by, key, Exact.Double(Of(Lengths(cell))), null, null, cell.Count)),
            Findings = findings,
            Deliveries = DeliveriesBehind.Of(counted),
            Rows = counted.Count,
        };

        List<decimal> Lengths(IEnumerable<SpanRow> of) => [.. of.Select(row => row.Length(period, inHours))];
    }

    private decimal Of(List<decimal> lengths) => isMedian ? Middle.Of(lengths) : lengths.Sum() / lengths.Count;

    private static IEnumerable<Finding> Said(List<SpanRow> open, string code, Func<object?, object?, LocalizedText> said) =>
        open.Count == 0 ? [] : [Remark.Hint(code, said(open.Count, Remark.Names(open.Select(row => row.Name ?? "?"))))];
}
