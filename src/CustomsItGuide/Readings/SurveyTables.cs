using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Readings;

/// <summary>The survey tables of an indicator in a fiscal year, as the room of disclosure takes them: one, or one for each focus area.</summary>
internal static class SurveyTables
{
    private const string Area = "focus_area";

    /// <summary>True for an indicator whose value is what Members said, so that nothing below its total is shown but what the room publishes.</summary>
    public static bool IsSurvey(Indicator indicator) => indicator.Estimator is "satisfaction" or "lowest_satisfaction";

    /// <summary>Empty where the year has no value that can be judged, and for an indicator that asks no Members.</summary>
    public static IReadOnlyList<TableAnswers> Of(EstimatorInput input)
    {
        if (!IsSurvey(input.Indicator) || input.Period.Kind != PeriodKind.FiscalYear) return [];
        var byArea = input.Indicator.Estimator == "lowest_satisfaction";
        var rows = input.Records.Where(row => row.Is("is_member") && (!byArea || row.Text(Area) is not null)).ToList();
        if (SurveyScale.Of(input, rows).Scale is not { } scale) return [];
        var tables = byArea ? Breakdowns.Groups(rows, Area).Select(g => Table(input, [.. g], scale, g.Key)) : rows.Count == 0 ? [] : [Table(input, rows, scale, null)];
        return [.. tables.Where(t => t.N > 0)];
    }

    private static TableAnswers Table(EstimatorInput input, List<MeasureRow> rows, SurveyScale scale, string? area) => new()
    {
        Indicator = input.Indicator.Id,
        Area = area,
        Period = input.Period,
        FieldedTo = rows.Max(row => row.Date("fielded_to")) ?? input.Period.Last,
        Definition = Definition(input, scale, area),
        Members = Answers(rows, scale, area),
        Parts = [.. Parts(rows, scale, "survey", PartKind.Wave), .. Parts(rows, scale, "item", PartKind.Item)],
        Lowest = (int)Math.Ceiling(scale.Min),
        Highest = (int)Math.Floor(scale.Max),
        SatisfiedFrom = scale.SatisfiedFrom.ToDouble(),
        TotalOnly = rows.Exists(row => row.Text("activity") is not null),
    };

    private static List<TablePart> Parts(List<MeasureRow> rows, SurveyScale scale, string by, PartKind kind)
    {
        return [.. Breakdowns.Groups(rows, by).Select(g => new TablePart(kind, g.Key, kind == PartKind.Wave ? g.Max(row => row.Date("fielded_to")) : null, Answers([.. g], scale, null)))
            .Where(p => p.Members.Count > 0).OrderBy(p => p.FieldedTo).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<MemberScore> Answers(List<MeasureRow> rows, SurveyScale scale, string? area) =>
        new ScoreSheet(rows, scale, Headline.SatisfiedShare, area).Members;

    /// <summary>Equal for two versions of a plan that pick the same rows and call the same answers satisfied, whatever the indicator's name.</summary>
    private static string Definition(EstimatorInput input, SurveyScale scale, string? area)
    {
        var text = string.Join('\n', input.Indicator.Where.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={string.Join('|', w.Value.Order(StringComparer.Ordinal))}")
            .Prepend(input.Plan.Measure(input.Indicator.Measure).Sql.Trim()).Append(input.Indicator.Estimator).Append(area ?? "").Append(FormattableString.Invariant($"{scale} from {scale.SatisfiedFrom.ToDouble()}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
