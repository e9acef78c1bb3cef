namespace CustomsItGuide.Statistics;

/// <summary>
/// What the members who did not answer could change (Manski's worst-case bounds). Stands beside every survey indicator,
/// because no interval repairs non-response.
/// </summary>
/// <param name="Worst">Share among all N if no silent member is satisfied: k/N.</param>
/// <param name="Best">Share if all of them are: (k + N − n)/N.</param>
/// <param name="NeededAmongSilent">How many silent members must be satisfied for the target to be met; it may be more than there
/// are.</param>
/// <param name="TippingShare">That number over the silent members; above 1 the target is out of reach. Null when nobody is silent and the
/// target is missed.</param>
public sealed record NonresponseBounds(double Worst, double Best, int NeededAmongSilent, double? TippingShare)
{
    /// <exception cref="ArgumentOutOfRangeException">N &lt; n, k outside 0..n, or a target outside 0..1.</exception>
    public static NonresponseBounds Of(int k, int n, int population, double target)
    {
        Require.That(population >= 1 && population >= n, "N", population,
            "a population of at least one member, not smaller than its sample");
        Require.That(n >= 0, nameof(n), n, "a number of answers not below 0");
        Require.That(k >= 0 && k <= n, nameof(k), k, "a count from 0 to n");
        var silent = population - n;
        var needed = Math.Max(0, MembersNeeded.For(target, population) - k);
        double? tipping = needed == 0 ? 0 : silent == 0 ? null : (double)needed / silent;
        return new NonresponseBounds((double)k / population, (double)(k + silent) / population, needed, tipping);
    }

    /// <summary>
    /// True when the estimate among all members changes the side of the target if the silent members' rate lies
    /// <paramref name="shift"/> (0.10) above or below that of the respondents. Their rate stays within 0..1.
    /// </summary>
    public static bool IsFragile(int k, int n, int population, double target, double shift)
    {
        Require.CountOf(k, n);
        Require.SampleOf(n, population);
        Require.Share(target, nameof(target));
        Require.Share(shift, nameof(shift));
        var rate = (double)k / n;
        var met = rate >= target - Rounding;
        return Shifted(shift) >= target - Rounding != met || Shifted(-shift) >= target - Rounding != met;

        double Shifted(double by) => (k + ((population - n) * Math.Clamp(rate + by, 0, 1))) / population;
    }

    const double Rounding = 1e-12;
}
