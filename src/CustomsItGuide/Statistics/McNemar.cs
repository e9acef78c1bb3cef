namespace CustomsItGuide.Statistics;

/// <summary>
/// Change among members who answered twice, from the discordant pairs alone; mid-P is the one to use (Fagerland, Lydersen and Laake
/// 2013, BMC Med Res Methodol 13:91). Supporting evidence only: it drops the members who answered once.
/// </summary>
/// <param name="Z">(b − c)/sqrt(b + c); NaN without a discordant pair.</param>
/// <param name="PAsymptotic">Two-sided, from z.</param>
/// <param name="PExact">min(1, 2·P(X ≤ min(b, c))), X ~ Bin(b + c, ½).</param>
/// <param name="PMid">PExact − P(X = b); for b = c, 1 − P(X = b)/2. All three are 1 without a discordant pair.</param>
public sealed record McNemar(double Z, double PAsymptotic, double PExact, double PMid)
{
    /// <param name="b">Pairs that changed one way.</param>
    /// <param name="c">Pairs that changed the other way.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static McNemar Of(int b, int c)
    {
        Require.That(b >= 0, nameof(b), b, "a count not below 0");
        Require.That(c >= 0, nameof(c), c, "a count not below 0");
        var n = b + c;
        if (n == 0)
            return new McNemar(double.NaN, 1, 1, 1);
        var z = (b - c) / Math.Sqrt(n);
        var exact = Math.Min(1, 2 * Tail.BinomialAtMost(Math.Min(b, c), n, 0.5));
        var point = Tail.BinomialExactly(b, n, 0.5);
        return new McNemar(z, Tail.NormalTwoSided(z), exact, b == c ? 1 - (point / 2) : exact - point);
    }
}
