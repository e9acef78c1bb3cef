using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Fulfilment;

/// <summary>
/// Fulfilment of the plan's own targets: indicators whose plain comparison with their target is met, over those for which it is met or not
/// met, in percent, of all other indicators of the plan. It is a count of targets, never a mean of values, and it does not count itself.
/// </summary>
internal sealed class FulfilmentKind : Kind<FactRow>
{
    public override string Name => "fulfilment";

    public override RowSubject Rows => RowSubject.Indicators;

    public override IReadOnlyList<TargetRuleKind> Rules { get; } = [.. GeneralRules, TargetRuleKind.AllMet];

    public override ValueKind Values => ValueKind.Percentage;

    public override IReadOnlyList<SupportingFigure> Figures => FulfilmentFigures.All;

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
        [new("indicator", CellKind.Text), new("fact", CellKind.Text), new("last_day", CellKind.Date)];

    /// <summary>A row has no layer; the plan does.</summary>
    public override IReadOnlyList<string> OwnBreakdowns { get; } = ["layer"];

    public override LocalizedText? Promise(TargetRuleKind rule, Reading? reading) =>
        rule == TargetRuleKind.AllMet && reading?.Beside(FulfilmentFigures.Indicators) is { } all ? KindsWords.AllTargetsMet(all) : null;

    protected override FactRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<FactRow> rows)
    {
        var others = input.Plan.Indicators.Where(i => i.Id != input.Indicator.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        rows = [.. rows.Where(row => others.ContainsKey(row.Indicator ?? ""))];
        var met = rows.Count(row => row.IsMet);
        var compared = rows.Count(row => row.IsCompared);
        if (compared == 0)
        {
            return Absent.NotReported(input,
                KindsWords.NoTargetComparable(input.Period));
        }

        var open = others.Count - compared;
        var known = rows.Where(row => row.IsCompared).Select(row => row.Indicator).ToHashSet(StringComparer.Ordinal);
        var missed = rows.Where(row => row.IsMissed).Select(row => row.Indicator).ToHashSet(StringComparer.Ordinal);
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(met, compared),
            Numerator = met,
            Denominator = compared,
            Supporting = SupportingFigure.Values(
                (FulfilmentFigures.Indicators, others.Count),
                (FulfilmentFigures.NotAssessable, open),
                (FulfilmentFigures.WorstCase, Percent.Of(met, others.Count)),
                (FulfilmentFigures.BestCase, Percent.Of(met + open, others.Count))),
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => input.Plan.Layers
                .Select(layer => Cell(by, layer.Id, [.. rows.Where(row => others[row.Indicator!].Layer == layer.Id)]))
                    .Where(cell => cell.N > 0))],
            Findings = [.. Missed([.. others.Keys.Where(missed.Contains)]),
                .. Open(others.Count, [.. others.Keys.Where(id => !known.Contains(id))])],
            Rows = compared,
        };
    }

    /// <summary>Every other indicator of the plan; none before the plan's end.</summary>
    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        indicator.Target.Kind != TargetRuleKind.AllMet ? Facts.AgainstTarget(indicator, reading, history)
            : reading.Period.Last < plan.End ? Fact.None : Facts.Said(reading.Numerator == plan.Indicators.Count - 1);

    /// <summary>Over all the others, compared or not: one that cannot be assessed is not met.</summary>
    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => of.Indicator.Target.Kind == TargetRuleKind.AllMet
        ? new(new CensusThreshold(of.Reading.Numerator!.Value / (of.Plan.Indicators.Count - 1), 1, of.AsOf, of.Due).Judge(limits))
        : Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) => Reasons.ByTarget(of, ruling.Verdict);

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (KindsWords.TargetMet, KindsWords.TargetsMet);

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) => null;

    public override RoundRemarks? AfterTheRound(Assessment assessment, IReadOnlyList<Assessment> all) => Fulfilments.Told(assessment, all);

    /// <summary>By name: the targets that are missed are what the figure is about.</summary>
    private static IEnumerable<Finding> Missed(IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            yield return Remark.Hint("targets_missed",
                KindsWords.TargetsMissed(ids.Count, string.Join(", ", ids)));
        }
    }

    private static IEnumerable<Finding> Open(int all, List<string> ids)
    {
        if (ids.Count > 0)
        {
            yield return Remark.Hint("not_assessable",
                KindsWords.TargetsNotComparable(ids.Count, all, string.Join(", ", ids)));
        }
    }

    /// <summary>n is the number of the layer's indicators, compared or not.</summary>
    private static BreakdownCell Cell(string by, string layer, IReadOnlyList<FactRow> rows)
    {
        var met = rows.Count(row => row.IsMet);
        var compared = rows.Count(row => row.IsCompared);
        return new(by, layer, Percent.Of(met, compared), met, compared, rows.Count);
    }
}
