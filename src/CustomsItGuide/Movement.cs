using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>How a value has moved against an earlier one of the same indicator, counted or asked alike.</summary>
/// <param name="Since">The period compared with.</param>
/// <param name="Area">The focus area that both figures are of; null where the indicator is not judged by area.</param>
/// <param name="Then">The earlier value, in the indicator's unit; of <paramref name="Area"/>, where there is one.</param>
/// <param name="Now">The value of the period, likewise.</param>
/// <param name="Course">For a survey what its test concludes; for a full count the plain arithmetic, which needs no test.</param>
/// <param name="Better">Whether it went the wanted way; null when it did not move, when that cannot be told, and where no way is
/// wanted.</param>
/// <param name="TestedBy">
/// <c>mover_overlap</c> or <c>mean_bounded</c> for a survey, <c>stated_rounding</c> where rounded figures decide; null for a full count.
/// </param>
/// <param name="Interval">Of the difference, in percentage points, or points of the scale where the mean is the headline; null without a
/// test.</param>
/// <param name="Sentence">All of it in one sentence, with both figures and the year compared with.</param>
public sealed record Movement(
    Period Since, string? Area, double Then, double Now, Course Course, bool? Better, string? TestedBy, Interval? Interval,
    LocalizedText Sentence)
{
    /// <summary>Now less then: percentage points for a share, else the indicator's unit.</summary>
    public double Difference => Now - Then;
}
