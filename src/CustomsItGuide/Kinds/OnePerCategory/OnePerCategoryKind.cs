using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.OnePerCategory;

/// <summary>
/// The number of strategic objectives in which enough was done: at least as many distinct partners as the target promises for each (one,
/// in the plan 2022-2025) with a deed that counts. It is an "and": eight in SO1 and none in SO2 is one objective, not eight. The
/// categories are the objectives of the layer <c>members</c>, so a category with nothing is a cell of 0. At least so many in each is
/// judged by rule H, with nothing planned before it is due.
/// </summary>
internal sealed class OnePerCategoryKind : Kind<DeedRow>
{
    private const string Layer = "members";
    private const string ByObjective = "objective";

    public override string Name => "one_per_category";

    public override RowSubject Rows => RowSubject.Deeds;

    public override IReadOnlyList<TargetRuleKind> Rules { get; } = [.. GeneralRules, TargetRuleKind.AtLeastEach];

    public override ValueKind Values => ValueKind.Count;

    public override IReadOnlyList<SupportingFigure> Figures => DeedFigures.All;

    /// <summary>Partners.</summary>
    public override bool CellsAreCounts => true;

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
    [
        new(ByObjective, CellKind.Text), new("partner", CellKind.Text), new("evidence", CellKind.Text),
        new("deed", CellKind.Text, Need.Never),
    ];

    protected override bool TakesUncounted => true;

    protected override DeedRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<DeedRow> rows)
    {
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);

        var counted = rows.Where(row => row.Counts).ToList();
        var cells = Categories(input.Plan).Select(id => (Id: id, Partners: Partners(counted.Where(row => row.Objective == id)))).ToList();
        var missing = Missing(input.Plan, input.Indicator, rows);
        var reached = cells.Count - missing.Count;
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = reached,
            Numerator = reached,
            Denominator = cells.Count,
            Supporting = SupportingFigure.Values(
                (DeedFigures.Partners, Partners(counted)),
                (DeedFigures.Deeds, counted.Count),
                (DeedFigures.Evidenced, counted.Count(row => row.Evidence is not null)),
                (DeedFigures.NotCounted, rows.Count - counted.Count)),
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => by == ByObjective
                ? cells.Select(cell => new BreakdownCell(by, cell.Id, cell.Partners, null, null, cell.Partners))
                : Breakdowns.Groups(counted, by)
                    .Select(cell => new BreakdownCell(by, cell.Key, Partners(cell), null, null, Partners(cell))))],
            Findings = [.. Findings(missing, rows)],
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = counted.Count,
        };
    }

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        indicator.Target.Kind == TargetRuleKind.AtLeastEach ? Facts.Said(reading.Numerator == reading.Denominator)
            : Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => of.Indicator.Target.Kind == TargetRuleKind.AtLeastEach
        ? new(new OnePerCategorySubject(Categories(of.Reading), of.AsOf, of.Due, 0,
            (int)(of.Indicator.Target.Value ?? 1)).Judge(limits))
        : Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) => ruling.Verdict.Missing is { Count: > 0 } missing
        ? Reasons.With(ruling.Verdict, LocalizedText.Verbatim(string.Join(", ", missing))) : Reasons.ByTarget(of, ruling.Verdict);

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (KindsWords.ObjectiveCovered, KindsWords.ObjectivesCovered);

    /// <summary>So many of the categories covered, the first ones.</summary>
    public override Reading? Moved(Case of, int by) => base.Moved(of, by) is not { Numerator: { } covered } moved ? null : moved with
    {
        Breakdown = [.. of.Reading.Breakdown.Where(c => c.By == ByObjective)
            .Select((cell, i) => cell with { Value = i < (int)covered ? Math.Max(1, cell.Value ?? 1) : 0 })],
    };

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) =>
        reading.Beside(DeedFigures.Deeds) is > 0 and { } deeds
        && reading.Beside(DeedFigures.Evidenced) is { } evidenced
        ? (100 * evidenced / deeds, KindsWords.DeedsNameEvidence)
        : null;

    private static IReadOnlyList<Category> Categories(Reading reading) =>
        [.. reading.Breakdown.Where(cell => cell.By == ByObjective)
            .Select(cell => new Category(cell.Key, (int)Math.Min(int.MaxValue, cell.Value ?? 0)))];

    /// <summary>In the plan's order.</summary>
    public static IReadOnlyList<string> Categories(Plan plan) => [.. plan.Objectives.Where(o => o.Layer == Layer).Select(o => o.Id)];

    /// <summary>Categories in which not enough was done, by the rows that count.</summary>
    public static IReadOnlyList<string> Missing(Plan plan, Indicator indicator, IReadOnlyList<DeedRow> rows) =>
        [.. Categories(plan).Where(id => Partners(rows.Where(row => row.Counts && row.Objective == id)) < (indicator.Target.Value ?? 1))];

    private static int Partners(IEnumerable<DeedRow> rows) => rows.Select(row => row.Partner).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<Finding> Findings(IReadOnlyList<string> missing, IReadOnlyList<DeedRow> rows)
    {
        if (missing.Count > 0)
        {
            yield return Remark.Hint("categories_missing",
                KindsWords.ObjectivesWithoutPartnership(string.Join(", ", missing)));
        }

        // Measures of older plans give no reasons: of theirs only one thing keeps such a deed from counting.
        var young = rows.Where(row => row is { SaysWhy: false, Counts: false, IsReview: true }).Select(row => row.Partner ?? "?").ToList();
        if (young.Count > 0)
        {
            yield return Remark.Hint("partnership_not_existing_before",
                KindsWords.PartnershipNotExistingBefore(Remark.Names(young)));
        }
    }
}
