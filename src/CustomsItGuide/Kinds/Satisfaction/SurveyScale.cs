using System.Globalization;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>The scale on which a year's answers were given, both ends included, and the score from which a Member is satisfied.</summary>
internal sealed record SurveyScale(decimal Min, decimal Max, Fraction SatisfiedFrom)
{
    /// <summary>As the plan file writes a scale: <c>1-5</c>.</summary>
    public override string ToString() => Written(Min, Max);

    /// <summary>
    /// The one scale of the rows. There is none, and a reading that says so instead, when nobody gave a rating, when two waves of the year
    /// used different scales (they are never converted), or when the plan does not say from which answer on the scale a Member is
    /// satisfied.
    /// </summary>
    public static (SurveyScale? Scale, Reading? Absent) Of(EstimatorInput input, IEnumerable<SurveyRow> rows)
    {
        var scales = Used(rows);
        if (scales.Count == 0)
        {
            return (null, Absent.NotAssessable(input,
                KindsWords.NoRatings, "no_ratings"));
        }

        var written = string.Join(", ", scales.Select(s => Written(s.Min, s.Max)));
        if (scales.Count > 1)
        {
            return (null, Absent.NotAssessable(input,
                KindsWords.DifferentScales(written), "two_scales"));
        }

        if (!input.Policy.SatisfiedFrom.TryGetValue(written, out var satisfiedFrom))
        {
            return (null, Absent.NotAssessable(input,
                KindsWords.ScaleWithoutThreshold(written),
                    "scale_without_satisfied_answer"));
        }

        return (new(scales[0].Min, scales[0].Max, Fraction.Of((decimal)satisfiedFrom)), null);
    }

    /// <summary>The one scale of the rows; null where there is none, whatever the reason.</summary>
    public static SurveyScale? Of(Policy policy, IEnumerable<SurveyRow> rows) =>
        Used(rows) is [var (min, max)] && policy.SatisfiedFrom.TryGetValue(Written(min, max), out var from)
            ? new(min, max, Fraction.Of((decimal)from)) : null;

    private static List<(decimal Min, decimal Max)> Used(IEnumerable<SurveyRow> rows) =>
        [.. rows.Where(row => row.Answers > 0).Select(row => (Min: row.ScaleMin, Max: row.ScaleMax)).Distinct().Order()];

    private static string Written(decimal min, decimal max) => string.Create(CultureInfo.InvariantCulture, $"{min:0.####}-{max:0.####}");
}
