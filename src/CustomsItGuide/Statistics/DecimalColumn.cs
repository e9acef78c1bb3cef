using System.Globalization;
using System.Numerics;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Numbers as they were written: whole multiples of a power of ten, taken from the shortest decimal that reads back as the double.
/// Sums and products of them are exact.
/// </summary>
/// <param name="Units">The values in units of 10^(−<paramref name="Places"/>).</param>
internal sealed record DecimalColumn(BigInteger[] Units, int Places)
{
    public static DecimalColumn Of(IReadOnlyList<double> values)
    {
        var parts = values.Select(Parts).ToArray();
        var places = parts.Max(p => p.Places);
        return new DecimalColumn([.. parts.Select(p => p.Units * BigInteger.Pow(10, places - p.Places))], places);
    }

    public static DecimalColumn Ones(int count) => new([.. Enumerable.Repeat(BigInteger.One, count)], 0);

    public DecimalColumn Power(int exponent) => new([.. Units.Select(u => BigInteger.Pow(u, exponent))], Places * exponent);

    public BigInteger Sum() => Units.Aggregate(BigInteger.Zero, (sum, u) => sum + u);

    public BigInteger Dot(DecimalColumn other)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < Units.Length; i++)
            sum += Units[i] * other.Units[i];
        return sum;
    }

    /// <summary>numerator / denominator · 10^power as the nearest double, or its neighbour.</summary>
    public static double Quotient(BigInteger numerator, BigInteger denominator, int power = 0)
    {
        if (power > 0)
            numerator *= BigInteger.Pow(10, power);
        else
            denominator *= BigInteger.Pow(10, -power);
        if (numerator.IsZero)
            return 0;

        // 80 bits of quotient are enough for a double; the scale is put back as a power of two, which is exact.
        var shift = (int)(80 + denominator.GetBitLength() - BigInteger.Abs(numerator).GetBitLength());
        var quotient = shift >= 0 ? (numerator << shift) / denominator : numerator / (denominator << -shift);
        return Math.ScaleB((double)quotient, -shift);
    }

    static (BigInteger Units, int Places) Parts(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var digits = shortest.Split('E')[0];
        var exponent = shortest.Contains('E', StringComparison.Ordinal)
            ? int.Parse(shortest.Split('E')[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var places = (point < 0 ? 0 : digits.Length - point - 1) - exponent;
        var units = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        return places >= 0 ? (units, places) : (units * BigInteger.Pow(10, -places), 0);
    }
}
