using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Kinds;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Kinds;

/// <summary>What one partner did.</summary>
internal sealed class PartnerRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Partner;

    public string Partner { get; } = row.Text("partner") ?? "?";

    public string? Deed { get; } = row.Text("deed");
}

/// <summary>A kind of these tests: how many partners did something, whatever it was.</summary>
internal sealed class ToyKind : Kind<PartnerRow>
{
    private static readonly SupportingFigure Busiest =
        new("busiest", new("Deeds of the busiest partner", "Actes du partenaire le plus actif"), SupportingFigure.Count);

    public override string Name => "partners";

    public override RowSubject Rows => RowSubject.Deeds;

    public override IReadOnlyList<TargetRuleKind> Rules { get; } = [TargetRuleKind.None, TargetRuleKind.AtLeast];

    public override ValueKind Values => ValueKind.Count;

    public override IReadOnlyList<SupportingFigure> Figures { get; } = [Busiest];

    public override IReadOnlyList<MeasureColumn> Columns { get; } = [new("partner", CellKind.Text), new("deed", CellKind.Text)];

    public override LocalizedText? Promise(TargetRuleKind rule, Reading? reading) =>
        rule == TargetRuleKind.AtLeast ? new LocalizedText("a lively house", "une maison animée") : null;

    protected override PartnerRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<PartnerRow> rows)
    {
        if (rows.Count == 0) return Absent.NotReported(input);
        var partners = rows.GroupBy(r => r.Partner).ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = partners.Count,
            Supporting = SupportingFigure.Values((Busiest, partners.Max(p => p.Count()))),
            Breakdown = Breakdowns.Of(input.Indicator, rows, (by, key, cell) => new(by, key, cell.Count, null, null, cell.Count)),
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = rows.Count,
        };
    }

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) => new("So many partners.", "Tant de partenaires.");

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (new("partner", "partenaire"), new("partners", "partenaires"));

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) =>
        (50, new("what partners say", "de ce que disent les partenaires"));
}
