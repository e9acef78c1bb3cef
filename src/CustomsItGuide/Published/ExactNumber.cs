using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Published;

/// <summary>
/// A number as somebody published it, to its last digit: a value one unit of the last decimal below its bound is below it, however many
/// digits both have.
/// </summary>
internal readonly partial record struct ExactNumber : IComparable<ExactNumber>
{
    /// <summary>Characters of the longest number that is read; the largest double has 309 digits.</summary>
    private const int MostCharacters = 400;

    private readonly BigInteger digits;

    /// <summary>How many of the digits stand behind the point; 0 for whole numbers.</summary>
    private readonly int decimals;

    private ExactNumber(BigInteger digits, int decimals)
    {
        for (; decimals > 0 && digits % 10 == 0; decimals--) digits /= 10;
        if (decimals < 0) (digits, decimals) = (digits * BigInteger.Pow(10, -decimals), 0);
        (this.digits, this.decimals) = (digits, decimals);
    }

    /// <summary>The nearest floating point number; infinite beyond them.</summary>
    public double Nearest => double.Parse(
        string.Create(CultureInfo.InvariantCulture, $"{digits}E{-decimals}"), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads digits with at most one sign, decimal mark and exponent; no blanks and no marks between thousands.</summary>
    /// <param name="mark">What stands before the decimals: <c>.</c> or <c>,</c>.</param>
    /// <returns>Null when it is written otherwise, or is longer than anybody's number.</returns>
    public static ExactNumber? Read(string text, char mark)
    {
        if (text.Length > MostCharacters || Form().Match(text) is not { Success: true } match) return null;
        var fraction = match.Groups["fraction"].Value;
        if (fraction.Length > 0 && fraction[0] != mark) return null;
        var read = BigInteger.Parse(match.Groups["whole"].Value + fraction.TrimStart('.', ','), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        var exponent = match.Groups["exponent"] is { Success: true, Value: var power } ? int.Parse(power, CultureInfo.InvariantCulture) : 0;
        return new(read, Math.Max(fraction.Length - 1, 0) - exponent);
    }

    /// <summary>Rounded to as many decimals as the other has, half away from zero, as people round.</summary>
    public ExactNumber RoundedAs(ExactNumber other)
    {
        if (decimals <= other.decimals) return this;
        var unit = BigInteger.Pow(10, decimals - other.decimals);
        return new((digits + (digits.Sign * unit / 2)) / unit, other.decimals);
    }

    public int CompareTo(ExactNumber other)
    {
        var most = Math.Max(decimals, other.decimals);
        return Scaled(most).CompareTo(other.Scaled(most));
    }

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    private BigInteger Scaled(int to) => digits * BigInteger.Pow(10, to - decimals);

    [GeneratedRegex(@"\A(?<whole>[+-]?[0-9]+)(?<fraction>[.,][0-9]+)?(?:[eE](?<exponent>[+-]?[0-9]{1,3}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
