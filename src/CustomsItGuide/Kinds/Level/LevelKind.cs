using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Level;

/// <summary>
/// The last value known on or before the period's last day: what stands then, however long before it was read. The measure gives each year
/// the rows known by its end, those of years before among them. Two values of the same last day are no value.
/// </summary>
internal sealed class LevelKind : NumberKind<LevelRow>
{
    private static readonly SupportingFigure Known = new("rows", KindsWords.Rows, SupportingFigure.Count);

    public override string Name => "level";

    public override IReadOnlyList<SupportingFigure> Figures { get; } = [Known];

    public override IReadOnlyList<MeasureColumn> Columns => LevelRow.Columns;

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) => InUnits(indicator);

    protected override LevelRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<LevelRow> all)
    {
        var rows = all.Where(row => row.Day is null || row.Day <= input.Period.Last).ToList();
        if (rows.Count == 0) return Absent.NotReported(input);
        var known = rows.Where(row => row is { Value: not null, Day: not null }).ToList();
        var without = Without([.. rows.Except(known)], (n, names) => KindsWords.LevelsIncomplete(n, names), "rows_without_value");
        if (known.Count == 0) return Absent.NotAssessable(input, KindsWords.NoRowHasValue) with { Findings = [.. without] };
        var last = DatedFigures.Latest(input.Indicator, known, input.Period);
        if (last.Count == 0) return Absent.NotAssessable(input, KindsWords.OnlyParts);
        var day = last[0].Day!.Value;
        if (last.Select(row => row.Value).Distinct().Count() > 1)
        {
            return Absent.NotAssessable(input,
                KindsWords.LevelsDisagree(day, Remark.Names(last.Select(row => row.Label ?? "?"))), "figures_disagree");
        }
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Exact.Double(last[0].Value!.Value),
            Provisional = input.Period.Kind != PeriodKind.FiscalYear,
            Supporting = SupportingFigure.Values((Known, known.Count)),
            Breakdown = DatedFigures.Parts(input.Indicator, known, input.Period),
            Series = [.. known.Where(row => row.Day >= input.Period.Year.First && input.Indicator.Breakdowns.All(by => row.Cell(by) is null))
                .GroupBy(row => row.Day!.Value).OrderBy(on => on.Key).Where(on => on.Select(row => row.Value).Distinct().Count() == 1)
                .Select(on => (Day: on.Key, Value: Exact.Double(on.First().Value!.Value)))
                .Select(on => new SeriesPoint($"{on.Day:yyyy-MM-dd}", on.Day, on.Value, on.Value, 1))],
            Findings = [.. without, .. day >= input.Period.First ? Array.Empty<Finding>()
                : [Remark.Hint("level_of_earlier_period", KindsWords.LevelOfEarlierPeriod(day))]],
            Deliveries = DeliveriesBehind.Of(last),
            Rows = last.Count,
        };
    }
}
