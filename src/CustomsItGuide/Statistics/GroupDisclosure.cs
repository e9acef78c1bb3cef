namespace CustomsItGuide.Statistics;

/// <summary>What may be said of a group.</summary>
[ReferenceOnly]
public enum GroupVerdict
{
    /// <summary>It may be published.</summary>
    Publishable,

    /// <summary>Too few answered.</summary>
    SuppressedSmall,

    /// <summary>Few answered, and all the same.</summary>
    SuppressedUnanimous,
}

/// <summary>Which groups' shares would tell what single members answered.</summary>
[ReferenceOnly]
public static class GroupDisclosure
{
    /// <summary>Groups below this size are hidden when all of them gave the same answer.</summary>
    public const int UnanimousBelow = 10;

    /// <param name="n">Respondents of the group; 0 is small.</param>
    /// <param name="k">Those who gave the answer in question.</param>
    /// <param name="smallest">Fewest respondents that are published (5).</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative n, k outside 0..n, or a negative threshold.</exception>
    public static GroupVerdict Of(int n, int k, int smallest)
    {
        Require.That(n >= 0, nameof(n), n, "a number of respondents not below 0");
        Require.That(k >= 0 && k <= n, nameof(k), k, "a count from 0 to n");
        Require.That(smallest >= 0, "n_min", smallest, "a threshold not below 0");
        if (n < smallest)
            return GroupVerdict.SuppressedSmall;
        return n < UnanimousBelow && (k == 0 || k == n) ? GroupVerdict.SuppressedUnanimous : GroupVerdict.Publishable;
    }

    /// <summary>
    /// True when two published totals, one containing the other, differ by so few respondents that subtracting them tells of those.
    /// Equal totals tell nothing.
    /// </summary>
    public static bool DisclosedByDifference(int larger, int smaller, int smallest) =>
        larger != smaller && Math.Abs(larger - smaller) < smallest;
}
