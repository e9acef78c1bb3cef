using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>
/// The survey tables of an indicator in a fiscal year, as the room of disclosure takes them: one, or one for each focus area.
/// </summary>
internal static class SurveyTables
{
    /// <summary>Empty where the year has no value that can be judged.</summary>
    /// <param name="rows">Those of Members; by area, those that name one.</param>
    public static IReadOnlyList<TableAnswers> Of(EstimatorInput input, List<SurveyRow> rows, bool byArea)
    {
        if (input.Period.Kind != PeriodKind.FiscalYear || SurveyScale.Of(input.Policy, rows) is not { } scale) return [];
        IEnumerable<TableAnswers> tables = byArea
            ? Breakdowns.Groups(rows, Survey.Area).Select(g => Table(input, [.. g], scale, g.Key))
            : rows.Count == 0 ? [] : [Table(input, rows, scale, null)];
        return [.. tables.Where(t => t.N > 0)];
    }

    private static TableAnswers Table(EstimatorInput input, List<SurveyRow> rows, SurveyScale scale, string? area) => new()
    {
        Indicator = input.Indicator.Id,
        Area = area,
        Period = input.Period,
        FieldedTo = rows.Max(row => row.FieldedTo) ?? input.Period.Last,
        Definition = Definition(input, scale, area),
        Members = Answers(rows, scale, area),
        Parts = [.. Parts(rows, scale, row => row.Survey, PartKind.Wave), .. Parts(rows, scale, row => row.Item, PartKind.Item)],
        Lowest = (int)Math.Ceiling(scale.Min),
        Highest = (int)Math.Floor(scale.Max),
        SatisfiedFrom = scale.SatisfiedFrom.ToDouble(),
        TotalOnly = rows.Exists(row => row.Activity is not null),
    };

    private static List<TablePart> Parts(List<SurveyRow> rows, SurveyScale scale, Func<SurveyRow, string?> by, PartKind kind)
    {
        return [.. rows.GroupBy(row => by(row) ?? Breakdowns.NotStated, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new TablePart(kind, g.Key, FieldedTo([.. g]), Answers([.. g], scale, null)))
            .Where(p => p.Members.Count > 0).OrderBy(p => p.FieldedTo).ThenBy(p => p.Id, StringComparer.Ordinal)];

        DateOnly? FieldedTo(List<SurveyRow> own) => kind == PartKind.Wave ? own.Max(row => row.FieldedTo) : null;
    }

    private static IReadOnlyList<MemberScore> Answers(List<SurveyRow> rows, SurveyScale scale, string? area) =>
        new ScoreSheet(rows, scale, Headline.SatisfiedShare, area).Members;

    /// <summary>
    /// Equal for two versions of a plan that pick the same rows and call the same answers satisfied, whatever the indicator's name.
    /// </summary>
    private static string Definition(EstimatorInput input, SurveyScale scale, string? area)
    {
        var where = input.Indicator.Where.OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => $"{w.Key}={string.Join('|', w.Value.Order(StringComparer.Ordinal))}");
        var text = string.Join('\n', [
            input.Plan.Measure(input.Indicator.Measure).Sql.Trim(), .. where, input.Indicator.Kind.Name, area ?? "",
            FormattableString.Invariant($"{scale} from {scale.SatisfiedFrom.ToDouble()}"),
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
