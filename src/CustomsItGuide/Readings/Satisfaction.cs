namespace CustomsItGuide.Readings;

/// <summary>
/// Satisfied Members over responding Members, in percent (or the mean of the Members' scores, where the plan puts that first).
/// A Member is satisfied when its score is at least the scale's satisfied answer: 4 on 1-5, 8 on 0-10 and 1-10 in the plan 2022-2025.
/// Only administrations that were Members on the last day of fieldwork count. "No opinion" is in neither term. What stands below the total is the room of disclosure's to
/// publish, see <see cref="PublishedReadings"/>.
/// </summary>
internal static class Satisfaction
{
    public static readonly IReadOnlyList<MeasureColumn> Columns = [.. Survey.Columns, new("focus_area", CellKind.Text, Need.Never)];

    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var all = input.Records;
        if (all.Count == 0) return Absent.NotReported(input);
        var rows = all.Where(row => row.Is("is_member")).ToList();
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
            Deliveries = Sources.Of(rows),
            Rows = rows.Count,
        };
    }
}
