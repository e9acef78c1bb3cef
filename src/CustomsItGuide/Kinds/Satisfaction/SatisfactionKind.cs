using CustomsItGuide.Disclosure;
using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>
/// Satisfied Members over responding Members, in percent (or the mean of the Members' scores, where the plan puts that first).
/// </summary>
internal sealed class SatisfactionKind : SurveyKind
{
    public override string Name => "satisfaction";

    public override IReadOnlyList<TargetRuleKind> Rules { get; } =
        [TargetRuleKind.None, TargetRuleKind.AtLeast, TargetRuleKind.MaintainOrIncrease, TargetRuleKind.Increase];

    public override IReadOnlyList<MeasureColumn> Columns { get; } = [.. Survey.Columns, new(Survey.Area, CellKind.Text, Need.Never)];

    internal override LocalizedText? WhyNot(Indicator indicator, string rule) => indicator.Target.Kind switch
    {
        TargetRuleKind.Exactly =>
            KindsWords.ExactSurveyTarget,
        TargetRuleKind.AtLeast when indicator.Headline == Headline.Mean =>
            KindsWords.TargetNotOnScale,
        _ => null,
    };

    public override IReadOnlyList<TableAnswers> Tables(EstimatorInput input) =>
        SurveyTables.Of(input, OfMembers(RowsOf(input)), byArea: false);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<SurveyRow> all)
    {
        if (all.Count == 0) return Absent.NotReported(input);
        var rows = OfMembers(all);
        var (scale, absent) = SurveyScale.Of(input, rows);
        if (scale is null) return absent!;

        var sheet = new ScoreSheet(rows, scale, input.Indicator.Headline);
        if (Survey.Withheld(input, sheet) is { } withheld) return withheld;
        var (population, responses) = (Survey.Population(rows, sheet.Responding), Survey.Responses(rows));
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = sheet.Value,
            Numerator = sheet.Numerator,
            Denominator = sheet.Responding,
            N = sheet.Responding,
            Population = population,
            ResponseRate = Survey.LowestResponse(responses),
            Supporting = Survey.Supporting(rows, sheet),
            Breakdown = responses,
            Findings = Survey.Findings(input, all, sheet, population),
            Members = sheet.Members,
            Basis = Survey.Basis(rows, scale),
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = rows.Count,
        };
    }

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) =>
        of.Indicator is { Headline: Headline.SatisfiedShare, Target: { Kind: TargetRuleKind.AtLeast, Value: { } target } }
            ? SurveyRulings.AgainstNumber(of, target / 100, limits, rejected) : base.Judge(of, limits, rejected);

    private static List<SurveyRow> OfMembers(IReadOnlyList<SurveyRow> rows) => [.. rows.Where(row => row.IsMember)];
}
