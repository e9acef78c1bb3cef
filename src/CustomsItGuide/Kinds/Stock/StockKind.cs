using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Stock;

/// <summary>
/// How many distinct persons are in the stock on the last day of the fiscal year: accredited experts with an employer other than the WCO
/// whose accreditation is valid on 30 June. Validity dates alone decide. A person with three accreditations counts once, in the total; in
/// a breakdown once in each cell that is theirs, so cells do not add up to the total. Of a complete register of persons no rate exists:
/// the count stands, and nothing is confirmed by it.
/// </summary>
internal sealed class StockKind : Kind<ExpertRow>
{
    public override string Name => "stock";

    public override RowSubject Rows => RowSubject.Persons;

    public override IReadOnlyList<TargetRuleKind> Rules => GeneralRules;

    public override ValueKind Values => ValueKind.Count;

    public override IReadOnlyList<SupportingFigure> Figures => StockFigures.All;

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
    [
        new("expert", CellKind.Text), new("category", CellKind.Text), new("employer", CellKind.Text),
        new("valid", CellKind.Flag), new("in_stock", CellKind.Flag), new("was_in_stock", CellKind.Flag),
    ];

    protected override ExpertRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<ExpertRow> rows)
    {
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);

        var stock = rows.Where(row => row.IsInStock).ToList();
        var now = Persons(stock);
        var before = Persons(rows.Where(row => row.WasInStock));
        var accredited = rows.Where(row => row.IsValid && row.Category == "accredited").ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = now.Count,
            Supporting = SupportingFigure.Values(
                (StockFigures.Entries, now.Except(before, StringComparer.Ordinal).Count()),
                (StockFigures.Exits, before.Except(now, StringComparer.Ordinal).Count()),
                (StockFigures.Before, before.Count),
                (StockFigures.Recognized, Persons(rows
                    .Where(row => row.IsValid && row.Category == "recognized" && row.Employer != "wco")).Count),
                (StockFigures.WcoEmployed, Persons(accredited.Where(row => row.Employer == "wco")).Count),
                (StockFigures.Accreditations, stock.Count)),
            Breakdown = Breakdowns.Of(input.Indicator, stock, (by, key, cell) =>
            {
                var persons = Persons(cell).Count;
                return new(by, key, persons, null, null, persons);
            }),
            Findings = TwoEmployers(accredited),
            Deliveries = DeliveriesBehind.Of(stock),
            Rows = stock.Count,
        };
    }

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => CountsThatIncrease.Apply(of)
        ? new(CountsThatIncrease.AsCounted(of, CountsThatIncrease.Judge(of, limits), "D", KindsWords.CountedResult))
        : Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) =>
        of.Indicator.Target.Kind.Moves() && ruling.Verdict.RateRatio is not null
        ? CountsThatIncrease.Reason(of, ruling.Verdict) : Reasons.ByTarget(of, ruling.Verdict);

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (KindsWords.Expert, KindsWords.Experts);

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) => null;

    private static HashSet<string> Persons(IEnumerable<ExpertRow> rows) =>
        rows.Select(row => row.Expert).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>A person whose valid accreditations name both the WCO and another employer: one of the two is out of date.</summary>
    private static List<Finding> TwoEmployers(IReadOnlyList<ExpertRow> accredited)
    {
        var both = Persons(accredited.Where(row => row.Employer == "wco"));
        both.IntersectWith(Persons(accredited.Where(row => row.Employer != "wco")));
        return both.Count == 0 ? [] : [Remark.Warning("two_employers",
            KindsWords.ExpertWithTwoEmployers(both.Count, Remark.Names(both)))];
    }
}
