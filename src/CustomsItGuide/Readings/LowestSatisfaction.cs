using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>
/// Satisfaction with each focus area, of which the lowest is the value: a mean over the areas would hide one that fails.
/// Numerator, denominator and n are the lowest area's (of equal ones the first id); the breakdown by focus area has them all,
/// and so has the list of Members' scores. When one area has too few respondents to publish, the lowest cannot be told and all is withheld.
/// </summary>
internal static class LowestSatisfaction
{
    private const string Area = "focus_area";
    private const string EndedAreas = "ended_areas";

    public static readonly IReadOnlyList<MeasureColumn> Columns = [.. Survey.Columns, new(Area, CellKind.Text), new(EndedAreas, CellKind.Text, Need.Never)];

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var all = input.Records;
        if (all.Count == 0) return Absent.NotReported(input);
        var rows = all.Where(row => row.Is("is_member") && row.Text(Area) is not null).ToList();
        var (scale, absent) = SurveyScale.Of(input, rows);
        if (scale is null) return absent!;

        var areas = Breakdowns.Groups(rows, Area)
            .Select(area => (Id: area.Key, Rows: area.ToList(), Sheet: new ScoreSheet(area, scale, input.Indicator.Headline, area.Key)))
            .Where(area => area.Sheet.Responding > 0).ToList();
        if (areas.Select(area => Survey.Withheld(input, area.Sheet, area.Id)).OfType<Reading>().FirstOrDefault() is { } withheld) return withheld;

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
            Supporting = new Dictionary<string, double?>(Survey.Supporting(lowest.Rows, lowest.Sheet)) { ["areas"] = areas.Count },
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => by == Area
                ? areas.Select(area => area.Sheet.Cell(Area, area.Id)) : []), .. responses],
            Findings = [LowestIs(lowest.Id), .. WithoutArea(all), .. Survey.Findings(input, all, lowest.Sheet, population)],
            Members = [.. areas.SelectMany(area => area.Sheet.Members)],
            EndedAreas = [.. all.Select(row => row.Text(EndedAreas)).OfType<string>().Distinct(StringComparer.Ordinal)
                .SelectMany(list => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)],
            Basis = Survey.Basis(rows, scale),
            Deliveries = Sources.Of(rows),
            Rows = rows.Count,
        };
    }

    private static Finding LowestIs(string area) => Remark.Hint("lowest_focus_area",
        $"The value is that of the lowest focus area, {area}.",
        $"La valeur est celle du domaine prioritaire le plus bas, {area}.");

    private static IEnumerable<Finding> WithoutArea(IReadOnlyList<MeasureRow> rows)
    {
        var lost = rows.Count(row => row.Text(Area) is null);
        if (lost > 0)
        {
            yield return Remark.Warning("without_focus_area",
                $"{lost} score{Grammar.S(lost)} name{Grammar.Verb(lost)} no focus area and {Grammar.Is(lost)} not counted.",
                $"{lost} note{Grammar.Accord(lost)} sans domaine prioritaire, non comptée{Grammar.Accord(lost)}.");
        }
    }
}
