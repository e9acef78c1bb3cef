using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Coverage;

/// <summary>
/// What is known of the implementation of an objective's main instruments: for each instrument listed in that year, the Members that said
/// whether they implement it (anything but unknown) in the year's annual survey over the Members on its last day of fieldwork, in percent.
/// The value is the lowest instrument's (of equal ones the first id). It measures knowledge, never implementation, and silence is not a
/// "no".
/// </summary>
internal sealed class CoverageKind : Kind<InstrumentRow>
{
    private const string Instrument = "instrument";
    private const string Reasons = "reason";

    public override string Name => "information";

    public override RowSubject Rows => RowSubject.DeclaredFacts;

    public override IReadOnlyList<TargetRuleKind> Rules { get; } = [.. GeneralRules, TargetRuleKind.Information];

    public override ValueKind Values => ValueKind.Percentage;

    public override IReadOnlyList<SupportingFigure> Figures => CoverageFigures.All;

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
        [new(Instrument, CellKind.Text), new("member", CellKind.Text), new("status", CellKind.Text), new("reasons", CellKind.Texts)];

    /// <summary>Reasons are opinions: they stand as they were published (see <see cref="PublishedReadings"/>).</summary>
    public override IReadOnlyList<string> OwnBreakdowns { get; } = [Reasons];

    public override LocalizedText? Promise(TargetRuleKind rule, Reading? reading) =>
        rule == TargetRuleKind.Information ? reading?.Value is null ? KindsWords.Collected : KindsWords.FirstCollected : null;

    protected override InstrumentRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<InstrumentRow> rows)
    {
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);
        if (rows.Count == 0)
        {
            return Absent.NotApplicable(input,
                KindsWords.NoInstrumentListed(input.Period.Year));
        }

        var instruments = Breakdowns.Groups(rows, Instrument)
            .Select(group => (Id: group.Key, Rows: group.ToList(), Known: group.Count(row => row.IsKnown))).ToList();
        var lowest = instruments.MinBy(i => Percent.Of(i.Known, i.Rows.Count));
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(lowest.Known, lowest.Rows.Count),
            Numerator = lowest.Known,
            Denominator = lowest.Rows.Count,
            N = lowest.Known,
            Population = lowest.Rows.Count,
            Supporting = Supporting(rows, instruments.Count(i => i.Known == 0), instruments.Count),
            Breakdown = [.. input.Indicator.Breakdowns.Where(by => by != Reasons)
                .SelectMany(by => Breakdowns.Groups(by == Instrument ? rows : lowest.Rows, by)
                    .Select(cell => Cell(by, cell.Key, [.. cell])))],
            Findings = Findings(instruments),
            Basis = $"instruments {string.Join(", ", instruments.Select(i => i.Id))}",
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = rows.Count(row => row.Status is not null),
        };
    }

    public override IReadOnlyList<Reading> InformationBefore(Reading reading, IReadOnlyDictionary<Period, Reading> history) =>
        [.. history.Values.Where(r => r.Value is not null && r.Period.Kind == PeriodKind.FiscalYear && r.Period < reading.Period.Year)
            .OrderBy(r => r.Period).TakeLast(1)];

    /// <summary>
    /// Information has no level to reach: it is met when it exists. Every listed instrument has answers, and coverage has not fallen
    /// since the last year that has one, the zero measurement's included. So the first year of the plan can be met, even where it is the
    /// first measured.
    /// </summary>
    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan)
    {
        if (indicator.Target.Kind != TargetRuleKind.Information) return Facts.AgainstTarget(indicator, reading, history);
        if (reading.Beside(CoverageFigures.WithoutAnswers) > 0) return Fact.NotMet;
        return Facts.Said(Comparators.Judging(indicator, reading, history) is not { } last || reading.Value >= last.Value);
    }

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) => of.Indicator.Target.Kind == TargetRuleKind.Information
        ? Covered(of, ruling.Verdict, of.Reading.Value!.Value) : Judgement.Reasons.ByTarget(of, ruling.Verdict);

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (KindsWords.AnsweringMember, KindsWords.AnsweringMembers);

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) => null;

    private static LocalizedText Covered(Case of, Verdict verdict, double value)
    {
        var covered = Said.Value(value, Units.Percent, of.Comparator?.Value);
        return Judgement.Reasons.With(verdict, of.Comparator is { Value: { } before } then
            ? KindsWords.CoverageAndBefore(covered, Said.Value(before, Units.Percent, value), then.Period)
            : verdict.Status == Status.Baseline
            ? KindsWords.LowestCoverage(covered)
            : KindsWords.FirstCoverage(covered));
    }

    private static Dictionary<string, double?> Supporting(IReadOnlyList<InstrumentRow> rows, int withoutAnswers, int instruments)
    {
        double Count(string status) => rows.Count(row => row.Status == status);
        var without = rows.Where(row => row.IsWithout).ToList();
        return SupportingFigure.Values(
            (CoverageFigures.Instruments, instruments),
            (CoverageFigures.WithoutAnswers, withoutAnswers),
            (CoverageFigures.Implemented, Count("implemented")),
            (CoverageFigures.Partial, Count("partial")),
            (CoverageFigures.NotImplemented, without.Count),
            (CoverageFigures.Unknown, Count("unknown")),
            (CoverageFigures.Silent, rows.Count(row => row.Status is null)),
            (CoverageFigures.Reasons, Percent.Of(without.Count(row => row.GivesReasons), without.Count)));
    }

    /// <summary>Who answered is not an opinion: cells of coverage are shown whatever their size.</summary>
    private static BreakdownCell Cell(string by, string key, IReadOnlyList<InstrumentRow> rows)
    {
        var known = rows.Count(row => row.IsKnown);
        return new(by, key, Percent.Of(known, rows.Count), known, rows.Count, known);
    }

    private static List<Finding> Findings(IReadOnlyList<(string Id, List<InstrumentRow> Rows, int Known)> instruments)
    {
        var silent = instruments.Where(i => i.Known == 0).Select(i => i.Id).ToList();
        return silent.Count == 0 ? [] : [Remark.Warning("instrument_without_answers",
            KindsWords.InstrumentWithoutAnswers(Remark.Names(silent)))];
    }
}
