namespace CustomsItGuide.Readings;

/// <summary>
/// Satisfied Members over responding Members, in percent (or the mean of the Members' scores, where the plan puts that first).
/// A Member is satisfied when its score is at least the scale's satisfied answer: 4 on 1-5, 8 on 0-10 and 1-10 in the plan 2022-2025.
/// Only administrations that were Members on the last day of fieldwork count. "No opinion" is in neither term.
/// </summary>
internal static class Satisfaction
{
    public static Reading Estimate(EstimatorInput input)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear) return Absent.HalfYear(input);
        var all = input.Records;
        if (all.Count == 0) return Absent.NotReported(input);
        var rows = all.Where(row => row.Is("is_member")).ToList();
        var (scale, absent) = SurveyScale.Of(input, rows);
        if (scale is null) return absent!;

        var sheet = new ScoreSheet(rows, scale, input.Indicator.Headline);
        if (sheet.Responding < input.Policy["n_suppress"]) return Absent.Suppressed(input);
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
            Supporting = Survey.Supporting(rows, sheet, scale),
            Breakdown = [.. input.Indicator.Breakdowns.SelectMany(by => Cells(input, rows, scale, by)), .. responses],
            Series = Surveys(input, rows, scale),
            Findings = Survey.Findings(input, all, sheet, population),
            Members = sheet.Members,
            Basis = Survey.Basis(rows, scale),
            Deliveries = Sources.Of(rows),
            Rows = rows.Count,
        };
    }

    /// <summary>By survey, in the order in which they closed; a survey with fewer than <c>n_suppress</c> respondents is left out.</summary>
    private static List<SeriesPoint> Surveys(EstimatorInput input, IReadOnlyList<MeasureRow> rows, SurveyScale scale) =>
        [.. rows.GroupBy(row => (Survey: row.Text("survey") ?? "", Day: row.Date("fielded_to") ?? input.Period.Last)).OrderBy(s => s.Key.Day).ThenBy(s => s.Key.Survey, StringComparer.Ordinal)
            .Select(s => (s.Key, Sheet: new ScoreSheet(s, scale, input.Indicator.Headline))).Where(s => s.Sheet.Responding >= input.Policy["n_suppress"])
            .Select(s => new SeriesPoint(s.Key.Survey, s.Key.Day, s.Sheet.Value ?? 0, s.Sheet.Numerator, s.Sheet.Responding))];

    /// <summary>The cells of one breakdown, each over its own rows; those too small are hidden.</summary>
    public static IReadOnlyList<BreakdownCell> Cells(EstimatorInput input, IEnumerable<MeasureRow> rows, SurveyScale scale, string by)
    {
        var sheets = Breakdowns.Groups(rows, by).ToDictionary(cell => cell.Key, cell => new ScoreSheet(cell, scale, input.Indicator.Headline), StringComparer.Ordinal);
        return Breakdowns.Suppress(sheets.Select(sheet => sheet.Value.Cell(by, sheet.Key)), input.Policy, Unanimous);

        // A mean tells more than a share: there, all gave the same score.
        bool Unanimous(IReadOnlyCollection<BreakdownCell> cells) =>
            cells.SelectMany(c => sheets[c.Key].Members).Select(m => input.Indicator.Headline == Headline.Mean ? m.Score : m.Satisfied ? 1 : 0).Distinct().Count() <= 1;
    }
}
