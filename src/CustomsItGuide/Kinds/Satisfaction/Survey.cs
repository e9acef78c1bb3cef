using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>
/// What the kinds about surveys share: who could have answered, what the result was counted on, and what is to be said of it.
/// </summary>
internal static class Survey
{
    /// <summary>The column with the focus area that an item was asked for.</summary>
    public const string Area = "focus_area";

    /// <summary>What every kind about a survey reads, besides <see cref="Area"/>.</summary>
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("survey", CellKind.Text), new("instrument", CellKind.Text), new("activity", CellKind.Text), new("fielded_to", CellKind.Date),
        new("population", CellKind.Number), new("asked", CellKind.Number),
        new("item", CellKind.Text), new("wording", CellKind.Text), new("scale_min", CellKind.Number), new("scale_max", CellKind.Number),
        new("member", CellKind.Text), new("region", CellKind.Text), new("is_member", CellKind.Flag),
        new("answers", CellKind.Number), new("total", CellKind.Number),
        new("ended_areas", CellKind.Text, Need.Never),
    ];

    /// <summary>
    /// Members that could have answered: of the annual survey, those on the last day of fieldwork of its last wave; of one meeting, those
    /// invited. Null where the measure does not know it (after assistance; of several meetings, whose respondents are no sample of one
    /// meeting's invited), and where it says fewer than answered.
    /// </summary>
    public static int? Population(IReadOnlyCollection<SurveyRow> rows, int responding)
    {
        var known = rows.Where(row => row.Population is not null).ToList();
        if (known.Count == 0) return null;
        var lastDay = known.Max(row => row.FieldedTo);
        return known.Where(row => row.FieldedTo == lastDay).Max(row => row.Population) is { } all && all >= responding ? all : null;
    }

    /// <summary>
    /// Who answered each wave of a year that had several: respondents over those whom it asked, in percent. These are figures of response
    /// and no opinions. Empty for a year with one wave, and after assistance, where every activity is a wave of its own. A meeting of
    /// which not one answer was delivered has no row, and no cell.
    /// </summary>
    public static IReadOnlyList<BreakdownCell> Responses(IReadOnlyCollection<SurveyRow> rows)
    {
        var waves = rows.GroupBy(row => row.Survey ?? "", StringComparer.Ordinal).OrderBy(wave => wave.Key, StringComparer.Ordinal)
            .ToList();
        if (rows.Any(row => row.Instrument == "assistance") || (waves.Count < 2 && rows.Any(row => row.Population is not null))) return [];
        return [.. waves.Select(wave =>
        {
            var n = wave.Where(row => row.Answers > 0).Select(row => row.Member).Distinct(StringComparer.Ordinal).Count();
            var asked = wave.Max(row => row.Asked);
            return new BreakdownCell(PublishedReadings.Response, wave.Key, asked >= n ? Percent.Of(n, asked.Value) : null, n, asked, n);
        })];
    }

    /// <summary>
    /// The lowest wave's; null without any, where the rate follows from respondents and population, and where none is known.
    /// </summary>
    public static double? LowestResponse(IReadOnlyList<BreakdownCell> responses) => responses.Select(cell => cell.Value).Min();

    public static string Basis(IEnumerable<SurveyRow> rows, SurveyScale scale) =>
        SurveyBasis.Of(scale.ToString(), rows.Where(row => row.Answers > 0).Select(row => (row.FocusArea, row.Item, row.Wording)));

    /// <summary>The mean and the distribution come with the publication at closure.</summary>
    public static Dictionary<string, double?> Supporting(IReadOnlyCollection<SurveyRow> rows, ScoreSheet sheet) => SupportingFigure.Values(
        (SurveyFigures.SatisfiedShare, sheet.SatisfiedShare),
        (SurveyFigures.Responding, sheet.Responding),
        (SurveyFigures.Satisfied, sheet.Satisfied),
        (SurveyFigures.NoOpinion, rows.Select(row => row.Member).Distinct(StringComparer.Ordinal).Count() - sheet.Responding),
        (SurveyFigures.Answers, rows.Sum(row => row.Answers)),
        (SurveyFigures.Waves, rows.Select(row => row.Survey).Distinct(StringComparer.Ordinal).Count()));

    /// <summary>
    /// The reading without a value where the headline total may not be shown (rule 2): too few answered, or few who all said the same.
    /// Null where it may.
    /// </summary>
    /// <param name="area">Focus area that the sheet is about; null where there is none.</param>
    public static Reading? Withheld(EstimatorInput input, ScoreSheet sheet, string? area = null)
    {
        if (sheet.Responding < input.Policy["n_suppress"]) return Absent.Suppressed(input, area);
        return Totals.AtOnce(input.Plan.Disclosure, sheet.Responding, sheet.Satisfied) switch
        {
            null => Absent.Suppressed(input, area),
            { IsExact: false } bound => Absent.Bounded(input, bound, area),
            _ => null,
        };
    }

    /// <param name="all">The rows as they came.</param>
    /// <param name="sheet">The scores that the value rests on.</param>
    public static IReadOnlyList<Finding> Findings(EstimatorInput input, IReadOnlyCollection<SurveyRow> all, ScoreSheet sheet,
        int? population)
    {
        var findings = new List<Finding>();
        var fewest = input.Policy["n_min"];
        if (sheet.Responding < fewest && sheet.Responding != population)
        {
            findings.Add(Remark.Warning("few_answers",
                KindsWords.TooFewForVerdict(sheet.Responding, fewest)));
        }

        var outside = all.Where(row => !row.IsMember).Select(row => row.Member ?? "?").ToList();
        if (outside.Count > 0)
        {
            findings.Add(Remark.Warning("not_a_member",
                KindsWords.AnswersOfNonMembers(Remark.Names(outside))));
        }

        var asked = all.Select(row => row.Item).ToHashSet(StringComparer.Ordinal);
        var missing = input.Indicator.Where.GetValueOrDefault("item", []).Where(item => !asked.Contains(item)).ToList();
        if (missing.Count > 0)
        {
            findings.Add(Remark.Warning("item_not_asked",
                KindsWords.ItemsWithoutAnswers(Remark.Names(missing))));
        }

        return findings;
    }
}
