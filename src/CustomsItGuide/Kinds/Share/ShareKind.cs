using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Kinds.Share;

/// <summary>
/// A share of a complete register, in percent: the sum of the measure's column <c>part</c> over the sum of its column <c>whole</c>
/// (for activities each is 0 or 1; for money, euro). Never a mean of shares. A part of a year takes the activities that ended in it, and
/// the rows that the measure tells to be of it. Provisional for a part, and while the measure marks a row so (accounts not closed).
/// Promised as information, it is met when it was computed from closed accounts.
/// </summary>
internal sealed class ShareKind : Kind<ActivityRow>
{
    public override string Name => "share";

    public override RowSubject Rows => RowSubject.Deeds;

    public override IReadOnlyList<TargetRuleKind> Rules { get; } = [.. GeneralRules, TargetRuleKind.Information];

    public override ValueKind Values => ValueKind.Percentage;

    public override IReadOnlyList<SupportingFigure> Figures => ShareFigures.All;

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
    [
        new("part", CellKind.Number), new("whole", CellKind.Number),
        new("ends_on", CellKind.Date, Need.MidYear),
        new("provisional", CellKind.Flag, Need.Never),
        new("activity", CellKind.Text, Need.Never),
        new("expert_days", CellKind.Number, Need.Beside) { Beside = ["delivery_days"] },
        new("delivery_days", CellKind.Number, Need.Beside) { Beside = ["expert_days"] },
        new("topic", CellKind.Text, Need.Beside) { Beside = ["review_topic"] },
        new("tagged_by", CellKind.Text, Need.Beside) { Beside = ["reviewed_by", "review_topic"] },
        new("reviewed_by", CellKind.Text, Need.Beside) { Beside = ["tagged_by", "review_topic"] },
        new("review_topic", CellKind.Text, Need.Beside) { Beside = ["tagged_by", "reviewed_by"] },
    ];

    public override bool KnowsAnySpan => true;

    public override LocalizedText? Promise(TargetRuleKind rule, Reading? reading) =>
        rule == TargetRuleKind.Information ? KindsWords.ShareKnown : null;

    protected override ActivityRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<ActivityRow> rows)
    {
        var isPart = input.Period.Kind != PeriodKind.FiscalYear;
        if (isPart && !Gives(input, "ends_on")) return Absent.Part(input);
        var year = input.Period.Year.ToString();
        if (isPart)
        {
            rows = [.. rows.Where(row => (row.Told is { } told && told != year)
                || (row.EndsOn is { } day && input.Period.Contains(day)))];
        }
        if (rows.Count == 0) return Absent.NotReported(input);

        var (part, whole) = ActivityRow.Sums(rows);
        if (whole == 0)
        {
            return Absent.NotApplicable(input,
                KindsWords.TotalZero(input.Period));
        }

        var open = rows.Count(row => row.IsProvisional);
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(part, whole),
            Numerator = (double)part,
            Denominator = (double)whole,
            Provisional = isPart || open > 0,
            Supporting = Supporting(rows, Gives(input, "reviewed_by")),
            Breakdown = Breakdowns.Of(input.Indicator, rows, (by, key, cell) =>
            {
                var (some, of) = ActivityRow.Sums(cell);
                return new(by, key, Percent.Of(some, of), (double)some, (double)of, cell.Count);
            }),
            Series = Months(rows, input.Plan.Calendar),
            Findings = ShareFindings.Of(rows, open),
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = rows.Count,
        };
    }

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        indicator.Target.Kind == TargetRuleKind.Information ? Facts.Said(!reading.Provisional)
            : Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) =>
        of.Indicator.Target.Kind != TargetRuleKind.Information ? Reasons.ByTarget(of, ruling.Verdict)
        : of.Reading.Provisional
            ? KindsWords.ShareNotFinal
            : KindsWords.ShareFinal;

    /// <summary>Of what is promised as information no more or less would change anything.</summary>
    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        indicator.Target.Kind == TargetRuleKind.Information
        ? null : indicator.CountsAs ?? (KindsWords.CountedRow, KindsWords.CountedRows);

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) => reading.Beside(ShareFigures.Reviewed) is { } share
        ? (share, KindsWords.TopicReviewedShare) : null;

    public override Finding? AboutTheNumber(Judged judged) => CodingAgreement.Look(judged);

    private static bool Gives(EstimatorInput input, string column) => input.Rows.Columns.Contains(column, StringComparer.OrdinalIgnoreCase);

    /// <summary>By the month in which an activity ended; none for a register without days.</summary>
    private static List<SeriesPoint> Months(IReadOnlyList<ActivityRow> rows, Calendar calendar) =>
        [.. rows.Where(row => row.EndsOn is not null).GroupBy(row => calendar.Of(row.EndsOn!.Value, PeriodKind.Month))
            .OrderBy(month => month.Key)
            .Select(month => (Month: month.Key, Sums: ActivityRow.Sums(month))).Where(month => month.Sums.Whole != 0)
            .Select(month => new SeriesPoint(
                month.Month.ToString(), month.Month.Last, Percent.Of(month.Sums.Part, month.Sums.Whole) ?? 0,
                (double)month.Sums.Part, (double)month.Sums.Whole))];

    private static Dictionary<string, double?> Supporting(IReadOnlyList<ActivityRow> rows, bool isReviewed)
    {
        List<(SupportingFigure, double?)> figures = [(ShareFigures.Rows, rows.Count)];
        var days = rows.Sum(row => row.DeliveryDays);
        if (days > 0) figures.Add((ShareFigures.ExpertDays, Percent.Of(rows.Sum(row => row.ExpertDays), days)));
        if (!isReviewed) return SupportingFigure.Values([.. figures]);

        var reviewed = rows.Where(row => row.IsReviewed).ToList();
        var compared = reviewed.Where(row => row.ReviewTopic is not null).ToList();
        figures.Add((ShareFigures.Reviewed, Percent.Of(reviewed.Count, rows.Count)));
        figures.Add((ShareFigures.Agreed, Percent.Of(compared.Count(row => row.ReviewTopic == row.Topic), compared.Count)));
        if (compared.Count > 0)
        {
            figures.Add((ShareFigures.Kappa,
                ClassifierMetrics.Of([.. compared.Select(row => row.ReviewTopic!)], [.. compared.Select(row => row.Topic!)]).Kappa));
        }
        var ((part, whole), (counted, disputed)) = (ActivityRow.Sums(rows), ActivityRow.Sums(rows.Where(row => row.IsDisputed)));
        figures.Add((ShareFigures.Low, Percent.Of(part - counted, whole)));
        figures.Add((ShareFigures.High, Percent.Of(part - counted + disputed, whole)));
        return SupportingFigure.Values([.. figures]);
    }
}
