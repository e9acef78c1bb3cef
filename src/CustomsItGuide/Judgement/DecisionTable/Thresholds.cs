namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>The margins and limits that the rows compare with, as shares 0..1, counts and days. They come from the plan's policy.</summary>
/// <param name="SuppressBelow">Fewer respondents than this say nothing (n_suppress).</param>
/// <param name="RespondentsMin">Fewer than this allow no conclusion unless everybody answered (n_min).</param>
/// <param name="ResponseMin">A lower response rate allows no conclusion (rr_min).</param>
/// <param name="HalfWidthMax">A level's interval with a larger half-width concludes nothing (hw_max).</param>
/// <param name="Confidence">Two-sided level of every interval.</param>
/// <param name="Margin">Largest decline that still counts as maintained (delta).</param>
/// <param name="OnTrackTolerance">How far behind plan is still on track (tau1).</param>
/// <param name="AtRiskTolerance">How far behind plan is at risk rather than off target (tau2).</param>
/// <param name="GraceDays">Days after the first due date during which a missing value is awaited.</param>
/// <param name="FragileShift">Difference of the silent members' rate under which a verdict must hold.</param>
public sealed record Thresholds(
    int SuppressBelow, int RespondentsMin, double ResponseMin, double HalfWidthMax, double Confidence, double Margin,
    double OnTrackTolerance, double AtRiskTolerance, int GraceDays, double FragileShift)
{
    /// <summary>The thresholds of a plan; percentages and percentage points become shares.</summary>
    /// <exception cref="KeyNotFoundException">The plan lacks one of them.</exception>
    public static Thresholds From(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new Thresholds(
            (int)policy["n_suppress"], (int)policy["n_min"], policy["response_min"] / 100, policy["half_width_max"] / 100,
            policy["confidence"],
            policy["noninferiority_margin"] / 100, policy["completion_tolerance_1"] / 100, policy["completion_tolerance_2"] / 100,
            (int)policy["grace_days"], policy["fragile_shift"] / 100);
    }

    /// <summary>Two shares that differ by the rounding of doubles alone are equal: 0.4 − 0.05 is 0.35.</summary>
    internal const double Rounding = 1e-9;
}
