namespace CustomsItGuide.Statistics;

/// <summary>
/// Exact interval for the share of satisfied members among all N, of whom n answered once each and k are satisfied: strict inversion
/// of the hypergeometric test. M belongs to it when P(X ≥ k | M) &gt; α/2 and P(X ≤ k | M) &gt; α/2 (compare Cochran 1977,
/// section 3.6). Level decisions rest on it. It holds if those who did not answer are like those who did.
/// </summary>
/// <param name="MembersLower">Smallest number of satisfied members that belongs to it.</param>
/// <param name="MembersUpper">Largest number that belongs to it.</param>
/// <param name="Share">The two over N, 0..1.</param>
public sealed record HypergeometricInterval(int MembersLower, int MembersUpper, Interval Share)
{
    /// <summary>With n = N it is the point k. Both tails are monotone in M, so each end is found by halving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, N &lt; n, k outside 0..n, or a level outside 0..1.</exception>
    public static HypergeometricInterval Of(int k, int n, int population, double level)
    {
        Require.CountOf(k, n);
        Require.SampleOf(n, population);
        Require.Level(level);
        var tail = (1 - level) / 2;

        int low = k, high = population - n + k;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (HypergeometricLaw.AtLeast(k, middle, n, population) > tail)
                high = middle;
            else
                low = middle + 1;
        }

        var lower = low;
        high = population - n + k;
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (HypergeometricLaw.AtMost(k, middle, n, population) > tail)
                low = middle;
            else
                high = middle - 1;
        }

        return new HypergeometricInterval(lower, low,
            new Interval((double)lower / population, (double)low / population, level, "hypergeometric"));
    }
}
