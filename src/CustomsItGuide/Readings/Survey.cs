using CustomsItGuide.Disclosure;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>What the survey estimators share: who could have answered, what the result was counted on, and what is to be said of it.</summary>
internal static class Survey
{
    /// <summary>What every estimator of a survey reads.</summary>
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("survey", CellKind.Text), new("instrument", CellKind.Text), new("activity", CellKind.Text), new("fielded_to", CellKind.Date), new("population", CellKind.Number), new("asked", CellKind.Number),
        new("item", CellKind.Text), new("wording", CellKind.Text), new("scale_min", CellKind.Number), new("scale_max", CellKind.Number),
        new("member", CellKind.Text), new("region", CellKind.Text), new("is_member", CellKind.Flag),
        new("answers", CellKind.Number), new("total", CellKind.Number),
    ];

    /// <summary>
    /// Members that could have answered: of the annual survey, those on the last day of fieldwork of its last wave; of one meeting, those
    /// invited. Null where the measure does not know it (after assistance; of several meetings, whose respondents are no sample of one
    /// meeting's invited), and where it says fewer than answered.
    /// </summary>
    public static int? Population(IReadOnlyCollection<MeasureRow> rows, int responding)
    {
        var known = rows.Where(row => row.Whole("population") is not null).ToList();
        if (known.Count == 0) return null;
        var lastDay = known.Max(row => row.Date("fielded_to"));
        return known.Where(row => row.Date("fielded_to") == lastDay).Max(row => row.Whole("population")) is { } all && all >= responding ? all : null;
    }

    /// <summary>
    /// Who answered each wave of a year that had several: respondents over those whom it asked, in percent. These are figures of response
    /// and no opinions. Empty for a year with one wave, and after assistance, where every activity is a wave of its own. A meeting of
    /// which not one answer was delivered has no row, and no cell.
    /// </summary>
    public static IReadOnlyList<BreakdownCell> Responses(IReadOnlyCollection<MeasureRow> rows)
    {
        var waves = rows.GroupBy(row => row.Text("survey") ?? "", StringComparer.Ordinal).OrderBy(wave => wave.Key, StringComparer.Ordinal).ToList();
        if (rows.Any(row => row.Text("instrument") == "assistance") || (waves.Count < 2 && rows.Any(row => row.Whole("population") is not null))) return [];
        return [.. waves.Select(wave =>
        {
            var n = wave.Where(row => row.Whole("answers") > 0).Select(row => row.Text("member")).Distinct(StringComparer.Ordinal).Count();
            var asked = wave.Max(row => row.Whole("asked"));
            return new BreakdownCell(Response, wave.Key, asked >= n ? Percent.Of(n, asked.Value) : null, n, asked, n);
        })];
    }

    /// <summary>The lowest wave's; null without any, where the rate follows from respondents and population, and where none is known.</summary>
    public static double? LowestResponse(IReadOnlyList<BreakdownCell> responses) => responses.Select(cell => cell.Value).Min();

    /// <summary>The breakdown that tells who answered, wave by wave.</summary>
    public const string Response = "response";

    /// <summary>
    /// One line for the scale, then one for each focus area, item and wording in use, in order. Two years with the same text are comparable.
    /// </summary>
    public static string Basis(IEnumerable<MeasureRow> rows, SurveyScale scale) => string.Join('\n', rows
        .Where(row => row.Whole("answers") > 0)
        .Select(row => $"{row.Text("focus_area")}|{row.Text("item")}|{row.Text("wording")}")
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend($"scale {scale}"));

    /// <summary>The lines of a basis that concern one focus area, with the scale.</summary>
    public static string? BasisOf(string? basis, string area) => basis is null ? null : string.Join('\n', basis.Split('\n')
        .Where(line => line.StartsWith("scale ", StringComparison.Ordinal) || line.StartsWith(area + "|", StringComparison.Ordinal)));

    /// <summary>
    /// satisfied_share, satisfied and responding: the total. no_opinion: Members of whose answers none was a rating. answers: ratings counted; waves:
    /// surveys they came from. The mean and the distribution come with the publication at closure.
    /// </summary>
    public static Dictionary<string, double?> Supporting(IReadOnlyCollection<MeasureRow> rows, ScoreSheet sheet) => new()
    {
        ["satisfied_share"] = sheet.SatisfiedShare,
        ["responding"] = sheet.Responding,
        ["satisfied"] = sheet.Satisfied,
        ["no_opinion"] = rows.Select(row => row.Text("member")).Distinct(StringComparer.Ordinal).Count() - sheet.Responding,
        ["answers"] = rows.Sum(row => row.Whole("answers") ?? 0),
        ["waves"] = rows.Select(row => row.Text("survey")).Distinct(StringComparer.Ordinal).Count(),
    };

    /// <summary>The reading without a value where the headline total may not be shown (rule 2): too few answered, or few who all said the same. Null where it may.</summary>
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
    public static IReadOnlyList<Finding> Findings(EstimatorInput input, IReadOnlyCollection<MeasureRow> all, ScoreSheet sheet, int? population)
    {
        var findings = new List<Finding>();
        var fewest = input.Policy["n_min"];
        if (sheet.Responding < fewest && sheet.Responding != population)
        {
            findings.Add(Remark.Warning("few_answers",
                $"Only {sheet.Responding} Members answered; a verdict needs {fewest}.",
                $"Seuls {sheet.Responding} Membres ont répondu ; il en faut {fewest} pour se prononcer."));
        }

        var outside = all.Where(row => !row.Is("is_member")).Select(row => row.Text("member") ?? "?").ToList();
        if (outside.Count > 0)
        {
            findings.Add(Remark.Warning("not_a_member",
                $"Answers of administrations that were not Members on the last day of fieldwork are not counted: {Remark.Names(outside)}.",
                $"Les réponses d'administrations qui n'étaient pas Membres le dernier jour de la collecte ne sont pas comptées : {Remark.Names(outside)}."));
        }

        var asked = all.Select(row => row.Text("item")).ToHashSet(StringComparer.Ordinal);
        var missing = input.Indicator.Where.GetValueOrDefault("item", []).Where(item => !asked.Contains(item)).ToList();
        if (missing.Count > 0)
        {
            findings.Add(Remark.Warning("item_not_asked",
                $"No answers to: {Remark.Names(missing)}. The value rests on the other items.",
                $"Aucune réponse à : {Remark.Names(missing)}. La valeur repose sur les autres rubriques."));
        }

        return findings;
    }
}
