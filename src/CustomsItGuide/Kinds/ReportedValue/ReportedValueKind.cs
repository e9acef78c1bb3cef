using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.ReportedValue;

/// <summary>
/// A figure that somebody else computed and a document states: the value as delivered, with the interval that its rounding leaves open
/// where the decimals delivered are known. A row with a value in a column of the breakdowns is a part and never enters the value. Of several
/// days the latest counts; two figures for the same day are no value. A text in place of a figure is a typed absence.
/// </summary>
internal sealed class ReportedValueKind : NumberKind<FigureRow>
{
    private const int MostDecimals = 15;

    private static readonly SupportingFigure Decimals = new("decimals", KindsWords.DecimalsDelivered, SupportingFigure.Count);

    public override string Name => "reported_value";

    public override IReadOnlyList<SupportingFigure> Figures { get; } = [Decimals];

    public override IReadOnlyList<MeasureColumn> Columns => FigureRow.Columns;

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) => InUnits(indicator);

    protected override FigureRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<FigureRow> all)
    {
        var isPart = input.Period.Kind != PeriodKind.FiscalYear;
        if (isPart && !Gives(input, "day") && !all.Any(row => IsOfPart(input, row))) return Absent.Part(input);
        // A figure of a part says nothing of the year, nor one of the year of a part.
        var rows = all.Where(row => row.Day is { } day ? input.Period.Contains(day) : isPart == IsOfPart(input, row)).ToList();
        if (rows.Count == 0) return Absent.NotReported(input);
        var found = DatedFigures.Latest(input.Indicator, rows, input.Period);
        if (found.Count == 0) return Absent.NotAssessable(input, KindsWords.OnlyParts);
        if (found.Select(row => row.Value).Distinct().Count() > 1)
        {
            return Absent.NotAssessable(input,
                KindsWords.FiguresDisagree(Remark.Names(found.Select(row => row.Where))), "figures_disagree");
        }
        if (found[0].Value is not { } value)
        {
            return Absent.NotAssessable(input, found.Select(row => row.Note).FirstOrDefault(note => note is not null) is { } note
                ? KindsWords.ReportedAsText(note).AsSentence() : KindsWords.ReportedWithoutReason);
        }
        var decimals = found.Select(row => row.Decimals).Max();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Exact.Double(value),
            Interval = Rounding(value, decimals),
            Provisional = isPart,
            Supporting = SupportingFigure.Values((Decimals, decimals is { } known ? (double)known : null)),
            Breakdown = DatedFigures.Parts(input.Indicator, rows, input.Period),
            Series = [.. found.Where(row => row.Day is not null).Take(1)
                .Select(row => new SeriesPoint($"{row.Day:yyyy-MM-dd}", row.Day!.Value, Exact.Double(value), Exact.Double(value), 1))],
            Findings = [.. Without([.. found.Where(row => row.Document is null)],
                (n, _) => KindsWords.FigureWithoutDocument(n), "without_document")],
            Deliveries = DeliveriesBehind.Of(found),
            Rows = found.Count,
        };
    }

    /// <summary>Half a unit of the last decimal to both sides.</summary>
    private static Interval? Rounding(decimal value, decimal? decimals)
    {
        if (decimals is not { } d || d < 0 || d > MostDecimals || d != decimal.Truncate(d)) return null;
        var half = 0.5m;
        for (var i = 0; i < d; i++) half /= 10;
        return new(Exact.Double(value - half), Exact.Double(value + half), 1, "stated_rounding");
    }
}
