namespace CustomsItGuide.Statistics;

/// <summary>An interval about an estimate; both ends belong to it.</summary>
/// <param name="Lower">Lower end, in the unit of the estimate.</param>
/// <param name="Upper">Upper end, never below <paramref name="Lower"/>.</param>
/// <param name="Level">Two-sided confidence level, between 0 and 1 (0.95); 1 for a bound that holds with certainty under its stated
/// assumption.</param>
/// <param name="Method">The method's name, as in the reference cases (<c>hypergeometric</c>, <c>mover_overlap</c>).</param>
public sealed record Interval(double Lower, double Upper, double Level, string Method)
{
    /// <summary>True for a range that holds with certainty, such as what rounded figures leave open: it has no confidence level to be named
    /// by.</summary>
    public bool IsCertain => Level >= 1;

    /// <summary>Half of the distance between the ends.</summary>
    public double HalfWidth => (Upper - Lower) / 2;

    /// <summary>True when <paramref name="value"/> lies between the ends or on one of them.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;
}
