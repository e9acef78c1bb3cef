using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Kinds.RoundedCount.RowChecks;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount;

/// <summary>
/// Seizures in joint operations: the sum of the counts in final reports on operations that the WCO leads or co-leads, in the year in
/// which the field phase ended. Only counts of seizures add up; cases, interceptions, items and money do not, and interim figures wait
/// for the final report. A rounded count enters at its stated figure and widens the interval about the sum, which is exact arithmetic,
/// not a sampling interval: <c>about</c> and <c>more_than</c>, <c>less_than</c> open it by the percentages of the plan's policy. No
/// interval when all counts are exact. A year without a final report has no value; it is never 0.
/// </summary>
internal sealed class RoundedCountKind : Kind<ReportRow>
{
    public override string Name => "seizures";

    public override RowSubject Rows => RowSubject.Deeds;

    public override IReadOnlyList<TargetRuleKind> Rules => GeneralRules;

    public override ValueKind Values => ValueKind.Count;

    public override IReadOnlyList<SupportingFigure> Figures => RoundedCountFigures.All;

    public override SupportingFigure? Figure(string name) => base.Figure(name) ?? RoundedCountFigures.InUnitNamed(name);

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
    [
        new("operation", CellKind.Text), new("edition", CellKind.Text), new("role", CellKind.Text), new("result", CellKind.Text),
        new("has_final", CellKind.Flag), new("unit", CellKind.Text), new("count", CellKind.Number), new("qualifier", CellKind.Text),
        new("participants", CellKind.Number, Need.Never), new("reporting_members", CellKind.Number, Need.Never),
    ];

    protected override bool TakesUncounted => true;

    protected override ReportRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<ReportRow> rows)
    {
        if (rows.Count == 0) return Absent.NotReported(input);
        var counted = rows.Where(row => row.Counts).ToList();
        var open = rows.Where(row => row.Waits).ToList();
        var findings = ReportCheck.Look(new(rows, counted, open));
        if (counted.Count == 0 && !rows.Any(row => row is { IsFinal: true, IsSupport: false }))
        {
            return Absent.NotReported(input,
                KindsWords.NoFinalReport) with
            {
                Findings = findings,
                Supporting = Supporting([], open, rows),
            };
        }

        if (counted.Count == 0)
        {
            return Absent.NotAssessable(input,
                KindsWords.NoSeizuresReported) with
            {
                Findings = findings,
                Supporting = Supporting([], open, rows),
            };
        }

        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = (double)ReportRow.Sum(counted),
            Interval = Rounding(counted, input.Policy),
            Provisional = open.Count > 0,
            Supporting = Supporting(counted, open, rows),
            Breakdown = Breakdowns.Of(input.Indicator, counted, (by, key, cell) =>
                new(by, key, (double)ReportRow.Sum(cell), null, null, cell.Count)),
            Findings = findings,
            Basis = "seizures",
            Deliveries = DeliveriesBehind.Of(counted),
            Rows = counted.Count,
        };
    }

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        Facts.AgainstTarget(indicator, reading, history);

    /// <summary>
    /// Between two sums that rounding alone could have put in this order neither an increase nor a decrease is: what would be met is no
    /// significant change. Between sums of wholly different operations no rate is compared: the count stands, and nothing is confirmed by
    /// it.
    /// </summary>
    public override Ruling Judge(Case of, Thresholds limits, bool rejected)
    {
        if (!CountsThatIncrease.Apply(of)) return Rulings.ByTarget(of, limits);
        var verdict = CountsThatIncrease.Judge(of, limits);
        if (Rounded.Overlap(of.Reading, of.Comparator!)) return new(Overlapping(of, verdict));
        return new(CountedIn(of, of.Comparator!) is { Both.Count: 0 }
            ? CountsThatIncrease.AsCounted(of, verdict, "D-series",
                KindsWords.CountedNoneInBoth)
            : verdict);
    }

    /// <summary>A rate is spoken of only where the rule compared rates and concluded.</summary>
    public override LocalizedText Reason(Case of, Ruling ruling)
    {
        var verdict = ruling.Verdict;
        if (!of.Indicator.Target.Kind.Moves() || verdict.RateRatio is not { } ratio) return Reasons.ByTarget(of, verdict);
        if (verdict is not { Rule: "D", Interval: { } interval }) return CountsThatIncrease.Reason(of, verdict);
        var counted = CountsThatIncrease.Against(of);
        return Reasons.With(verdict, KindsWords.RateRatio(counted, Said.Ratio(ratio), Said.RatioInterval(interval)));
    }

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (KindsWords.Seizure, KindsWords.Seizures);

    public override (double Share, LocalizedText What)? SecondWord(Reading reading)
    {
        var (reported, open) = (reading.Beside(RoundedCountFigures.Operations), reading.Beside(RoundedCountFigures.InterimOperations));
        return reported + open is > 0 and { } all
            ? (100 * reported!.Value / all, KindsWords.FinalReportShare) : null;
    }

    public override OperationsCounted? CountedIn(Case of, Reading earlier) => OperationsCounted.Of(of.Reading, earlier);

    private static Verdict Overlapping(Case of, Verdict verdict) => of.Fact == Fact.Met
        ? CountsThatIncrease.AsCounted(of, verdict, "D-rounding",
            KindsWords.RoundedFiguresOverlap) with
        {
            Status = Status.NoSignificantChange,
            Evidence = Evidence.Unconfirmed,
        }
        : CountsThatIncrease.AsCounted(of, verdict, "D-rounding", of.Indicator.Target.Kind.Sign() < 0
            ? KindsWords.NoDecreaseWithinRounding : KindsWords.NoIncreaseWithinRounding);

    private static Interval? Rounding(List<ReportRow> counted, Policy policy)
    {
        if (!counted.Exists(row => row.IsRounded)) return null;
        decimal lower = 0, upper = 0;
        foreach (var row in counted)
        {
            var count = row.Count ?? 0;
            var (down, up) = row.Qualifier switch
            {
                "about" => (Part("count_about"), Part("count_about")),
                "more_than" => (0m, Part("count_more_than")),
                "less_than" => (Part("count_less_than"), 0m),
                _ => (0m, 0m),
            };
            lower += count * (1 - down);
            upper += count * (1 + up);
        }

        return new((double)lower, (double)upper, 1, "stated_rounding");

        decimal Part(string percent) => (decimal)policy[percent] / 100;
    }

    private static Dictionary<string, double?> Supporting(List<ReportRow> final, List<ReportRow> open, IReadOnlyList<ReportRow> all)
    {
        var editions = final.Select(row => (row.Operation, row.Edition)).Distinct().Count();
        var others = all.Where(row => row.TellsOfOthers).ToList();
        return SupportingFigure.Values(
        [
            (RoundedCountFigures.Reports, final.Count),
            (RoundedCountFigures.Operations, editions),
            (RoundedCountFigures.Series, final.Select(row => row.Operation).Distinct(StringComparer.Ordinal).Count()),
            (RoundedCountFigures.PerOperation, editions == 0 ? null : (double)(ReportRow.Sum(final) / editions)),
            (RoundedCountFigures.Participants, Known(final.Select(row => row.Participants))),
            (RoundedCountFigures.ReportingMembers, Known(final.Select(row => row.ReportingMembers))),
            (RoundedCountFigures.Interim, (double)ReportRow.Sum(open.Where(row => row.IsSeizures))),
            (RoundedCountFigures.InterimOperations, open.Count),
            (RoundedCountFigures.OtherUnits, others.Count),
            .. Breakdowns.Groups(others, "unit").Select(unit => (RoundedCountFigures.InUnit(unit.Key), (double?)ReportRow.Sum(unit))),
        ]);
    }

    private static double? Known(IEnumerable<decimal?> numbers)
    {
        var known = numbers.OfType<decimal>().ToList();
        return known.Count == 0 ? null : (double)known.Sum();
    }
}
