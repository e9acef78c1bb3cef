using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>A test that supports a verdict or makes one doubt it, and never is the verdict.</summary>
/// <param name="Name"><c>mean_change</c> or <c>matched_panel</c>.</param>
/// <param name="Sentence">What it found, in one sentence.</param>
/// <param name="Estimate">Points of the scale for the mean; percentage points for the panel.</param>
/// <param name="Interval">Of the estimate, in its unit; null where the test gives none.</param>
/// <param name="P">Two-sided; 1 for a panel of which nobody changed; null where there is no test.</param>
public sealed record SupportingTest(string Name, LocalizedText Sentence, double Estimate, Interval? Interval, double? P);
