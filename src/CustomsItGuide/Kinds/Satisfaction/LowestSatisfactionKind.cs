using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>
/// Satisfaction with each focus area, of which the lowest is the value: a mean over the areas would hide one that fails.
/// Numerator, denominator and n are the lowest area's (of equal ones the first id); the breakdown by focus area has them all,
/// and so has the list of Members' scores. When one area has too few respondents to publish, the lowest cannot be told and all is withheld.
/// </summary>
internal sealed class LowestSatisfactionKind : SurveyKind
{
    private static readonly SupportingFigure Areas = new("areas", KindsWords.FocusAreas, SupportingFigure.Count);

    public override string Name => "lowest_satisfaction";

    public override IReadOnlyList<TargetRuleKind> Rules { get; } = [TargetRuleKind.MaintainOrIncrease, TargetRuleKind.None];

    public override IReadOnlyList<SupportingFigure> Figures { get; } = [.. SurveyFigures.All, Areas];

    public override IReadOnlyList<MeasureColumn> Columns { get; } = [.. Survey.Columns, new(Survey.Area, CellKind.Text)];

    /// <summary>By focus area each has a baseline of its own, and no single figure is the target.</summary>
    public override LocalizedText? Promise(TargetRuleKind rule, Reading? reading) =>
        rule == TargetRuleKind.MaintainOrIncrease ? KindsWords.MaintainedInEachArea : null;

    internal override LocalizedText? WhyNot(Indicator indicator, string rule) => Rules.Contains(indicator.Target.Kind) ? null
        : KindsWords.RuleNotByArea(Name, rule);

    public override IReadOnlyList<TableAnswers> Tables(EstimatorInput input) =>
        SurveyTables.Of(input, OfMembers(RowsOf(input)), byArea: true);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<SurveyRow> all)
    {
        if (all.Count == 0) return Absent.NotReported(input);
        var rows = OfMembers(all);
        var (scale, absent) = SurveyScale.Of(input, rows);
        if (scale is null) return absent!;

        var areas = Breakdowns.Groups(rows, Survey.Area)
            .Select(area => (Id: area.Key, Rows: area.ToList(), Sheet: new ScoreSheet(area, scale, input.Indicator.Headline, area.Key)))
            .Where(area => area.Sheet.Responding > 0).ToList();
        if (areas.Select(area => Survey.Withheld(input, area.Sheet, area.Id)).OfType<Reading>()
            .FirstOrDefault() is { } withheld) return withheld;

        var lowest = areas.MinBy(area => area.Sheet.Value);
        var (population, responses) = (Survey.Population(rows, lowest.Sheet.Responding), Survey.Responses(lowest.Rows));
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = lowest.Sheet.Value,
            Numerator = lowest.Sheet.Numerator,
            Denominator = lowest.Sheet.Responding,
            N = lowest.Sheet.Responding,
            Population = population,
            ResponseRate = Survey.LowestResponse(responses),
            Supporting = new Dictionary<string, double?>(Survey.Supporting(lowest.Rows, lowest.Sheet)) { [Areas.Name] = areas.Count },
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => by == Survey.Area
                ? areas.Select(area => area.Sheet.Cell(Survey.Area, area.Id)) : []), .. responses],
            Findings = [LowestIs(lowest.Id), .. WithoutArea(all), .. Survey.Findings(input, all, lowest.Sheet, population)],
            Members = [.. areas.SelectMany(area => area.Sheet.Members)],
            EndedAreas = [.. all.SelectMany(row => row.EndedAreas).Distinct(StringComparer.Ordinal)],
            Basis = Survey.Basis(rows, scale),
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = rows.Count,
        };
    }

    private static Finding LowestIs(string area) => Remark.Hint("lowest_focus_area",
        KindsWords.LowestFocusArea(area));

    private static IEnumerable<Finding> WithoutArea(IReadOnlyList<SurveyRow> rows)
    {
        var lost = rows.Count(row => row.FocusArea is null);
        if (lost > 0)
        {
            yield return Remark.Warning("without_focus_area",
                KindsWords.ScoreWithoutArea(lost));
        }
    }

    private static List<SurveyRow> OfMembers(IReadOnlyList<SurveyRow> rows) =>
        [.. rows.Where(row => row.IsMember && row.FocusArea is not null)];
}
