using System.Numerics;

namespace CustomsItGuide.Readings;

/// <summary>
/// An exact quotient. A Member whose scores 13/3, 13/3 and 10/3 have a mean of exactly 4 is satisfied from 4 on;
/// binary or decimal rounding would put it a hair below.
/// </summary>
/// <param name="Over">The numerator.</param>
/// <param name="Under">The denominator, above 0.</param>
internal readonly record struct Fraction(BigInteger Over, BigInteger Under) : IComparable<Fraction>
{
    private const int Scale = 10_000;

    /// <summary>A number with at most four decimals, as the data sets carry them; more are rounded to the nearest fourth.</summary>
    public static Fraction Of(decimal number) => new(new BigInteger(decimal.Round(number * Scale)), Scale);

    public static Fraction Mean(IReadOnlyCollection<Fraction> fractions) => fractions.Aggregate((a, b) => a + b) / fractions.Count;

    public static Fraction operator +(Fraction a, Fraction b) =>
        new Fraction(a.Over * b.Under + b.Over * a.Under, a.Under * b.Under).Reduced();

    public static Fraction operator /(Fraction a, int divisor) => new Fraction(a.Over, a.Under * divisor).Reduced();

    public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>To 17 significant digits, which is more than a double keeps.</summary>
    public double ToDouble() => (double)(Over * 1_000_000_000_000_000_000 / Under) / 1e18;

    private Fraction Reduced() =>
        BigInteger.GreatestCommonDivisor(Over, Under) is { IsOne: false, IsZero: false } common ? new(Over / common, Under / common) : this;
}
