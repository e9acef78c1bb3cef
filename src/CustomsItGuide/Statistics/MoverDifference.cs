namespace CustomsItGuide.Statistics;

/// <summary>
/// Change of a proportion between two waves whose respondents overlap partly: method of variance estimates recovery (Zou and Donner
/// 2008 Stat Med 27:1693-1702) with Wilson limits, and the correlation of the two estimates that the overlap brings (Tam 1984):
/// <code>rho = phi·(n12/(n1·n2) − g)/sqrt((1/n1 − g)(1/n2 − g))
/// L = d − sqrt((p2−l2)² − 2·rho·(p2−l2)(u1−p1) + (u1−p1)²)    U likewise    d = p2 − p1, current minus baseline</code>
/// Without overlap it is <see cref="NewcombeDifference.Independent"/>.
/// </summary>
/// <param name="Difference">Current minus baseline, −1..1.</param>
/// <param name="Correlation">rho.</param>
public sealed record MoverDifference(double Difference, Interval Interval, double Correlation)
{
    /// <summary>Whether satisfaction changed (a claim about the process; g = 0): the interval for every judgement of change.</summary>
    /// <param name="k1">Satisfied at the baseline, of <paramref name="n1"/>.</param>
    /// <param name="k2">Satisfied now, of <paramref name="n2"/>.</param>
    /// <param name="overlap">n12: members in both waves; 0 when it is unknown, which is the cautious choice for phi ≥ 0.</param>
    /// <param name="phi">Correlation of their two answers; 0 when n12 &lt; 10 or a column is constant.</param>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, k outside 0..n, an overlap outside 0..min(n1, n2), phi outside −1..1, or a
    /// level outside 0..1.</exception>
    public static MoverDifference Of(int k1, int n1, int k2, int n2, int overlap, double phi, double level)
    {
        Check(k1, n1, k2, n2, overlap, phi);
        return Combine(
            (double)k1 / n1, WilsonScore.Interval(k1, n1, level), (double)k2 / n2, WilsonScore.Interval(k2, n2, level),
            Rho(n1, n2, overlap, phi, 0), level, "mover_overlap");
    }

    /// <summary>Whether the answers of these N members changed (g = 1/N, limits with finite population correction): never for a judgement
    /// of change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Of"/>, or a population smaller than a wave.</exception>
    public static MoverDifference FinitePopulation(int k1, int n1, int k2, int n2, int overlap, double phi, int population, double level)
    {
        Check(k1, n1, k2, n2, overlap, phi);
        Require.SampleOf(Math.Max(n1, n2), population);
        return Combine(
            (double)k1 / n1, WilsonScore.FinitePopulation(k1, n1, population, level),
            (double)k2 / n2, WilsonScore.FinitePopulation(k2, n2, population, level),
            Rho(n1, n2, overlap, phi, 1.0 / population), level, "mover_overlap_fpc");
    }

    static void Check(int k1, int n1, int k2, int n2, int overlap, double phi)
    {
        Require.CountOf(k1, n1, nameof(k1));
        Require.CountOf(k2, n2, nameof(k2));
        Require.That(overlap >= 0 && overlap <= Math.Min(n1, n2), "n12", overlap, "an overlap not larger than either wave");
        Require.That(phi is >= -1 and <= 1, nameof(phi), phi, "a correlation from -1 to 1");
    }

    // A complete wave (1/n = g) has no sampling error that anything could be correlated with.
    static double Rho(int n1, int n2, int overlap, double phi, double g)
    {
        var variances = ((1.0 / n1) - g) * ((1.0 / n2) - g);
        return variances <= 0 ? 0 : Math.Clamp(phi * (((double)overlap / n1 / n2) - g) / Math.Sqrt(variances), -1, 1);
    }

    static MoverDifference Combine(double p1, Interval limits1, double p2, Interval limits2, double rho, double level, string method)
    {
        var (difference, interval) = NewcombeDifference.Combine(p2, limits2, p1, limits1, rho, level, method);
        return new MoverDifference(difference, interval, rho);
    }
}

/// <summary>"Maintain or increase" as a test of non-inferiority, with the 95 % limits of <see cref="MoverDifference"/>.</summary>
/// <param name="NonInferior">L ≥ −delta: a decline beyond the margin is excluded.</param>
/// <param name="DeclineConfirmed">U &lt; 0: a decline, however small, is certain at the level.</param>
[ReferenceOnly]
public sealed record NonInferiority(MoverDifference Change, bool NonInferior, bool DeclineConfirmed)
{
    /// <param name="delta">The margin, 0..1, fixed before the wave.</param>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="MoverDifference.Of"/>, or a margin outside 0..1.</exception>
    public static NonInferiority Of(int k1, int n1, int k2, int n2, int overlap, double phi, double delta, double level = 0.95)
    {
        Require.Share(delta, nameof(delta));
        var change = MoverDifference.Of(k1, n1, k2, n2, overlap, phi, level);
        return new NonInferiority(change, change.Interval.Lower >= -delta, change.Interval.Upper < 0);
    }
}
