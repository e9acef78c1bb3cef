namespace CustomsItGuide.Statistics;

/// <summary>
/// Share of texts with a topic, corrected for the errors of the classifier that flagged them: (apparent + Sp − 1)/(Se + Sp − 1),
/// within 0..1 (Rogan and Gladen 1978, Am J Epidemiol 107:71-76). Counting predicted labels is biased.
/// </summary>
/// <param name="Apparent">Flagged over all, 0..1.</param>
[ReferenceOnly]
public sealed record RoganGladen(double Apparent, double Corrected)
{
    /// <param name="sensitivity">Share of true ones that are flagged.</param>
    /// <param name="specificity">Share of the others that are not.</param>
    /// <exception cref="ArgumentOutOfRangeException">flagged outside 0..n, shares outside 0..1, or a classifier no better than chance (Se +
    /// Sp ≤ 1).</exception>
    public static RoganGladen Of(int flagged, int n, double sensitivity, double specificity)
    {
        Require.CountOf(flagged, n, nameof(flagged));
        Require.Share(sensitivity, nameof(sensitivity));
        Require.Share(specificity, nameof(specificity));
        Require.That(sensitivity + specificity > 1, nameof(sensitivity), sensitivity + specificity,
            "a classifier better than chance (sensitivity + specificity above 1)");
        var apparent = (double)flagged / n;
        return new RoganGladen(apparent, Math.Clamp((apparent + specificity - 1) / (sensitivity + specificity - 1), 0, 1));
    }
}
