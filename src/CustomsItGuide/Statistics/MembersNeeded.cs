namespace CustomsItGuide.Statistics;

/// <summary>How many members a share asks for.</summary>
public static class MembersNeeded
{
    /// <summary>
    /// ceil(T·N). A product that misses a whole number only by the rounding of doubles is that number: 0.55 of 100 is 55, not 56.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0..1 or the population is negative.</exception>
    public static int For(double share, int population)
    {
        Require.Share(share, nameof(share));
        Require.That(population >= 0, "N", population, "a population not below 0");
        return (int)Math.Ceiling((share * population) - 1e-9);
    }
}
