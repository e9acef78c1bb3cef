using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomsItGuide.Statistics;

/// <summary>Conditions on arguments. Each says what was found and what was expected, in the same words under any culture.</summary>
internal static class Require
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="holds"/> is false.</exception>
    public static void That([DoesNotReturnIf(false)] bool holds, string name, object? found, string expected)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, Convert.ToString(found, CultureInfo.InvariantCulture), $"Expected {expected}.");
    }

    /// <summary><paramref name="k"/> out of <paramref name="n"/>, with n at least 1.</summary>
    public static void CountOf(int k, int n, string name = "k")
    {
        That(n >= 1, "n", n, "at least one answer");
        That(k >= 0 && k <= n, name, k, $"a count from 0 to {n.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>A sample of <paramref name="n"/> from <paramref name="population"/>, with n at least 1.</summary>
    public static void SampleOf(int n, int population)
    {
        That(n >= 1, "n", n, "at least one answer");
        That(population >= n, "N", population, $"a population not smaller than its sample of {n.ToString(CultureInfo.InvariantCulture)}");
    }

    public static void Level(double level) =>
        That(level is > 0 and < 1, "conf", level, "a confidence level between 0 and 1, both excluded");

    /// <summary>Periods ahead of a forecast. The bound keeps a slip of the pen from filling the memory.</summary>
    public static void Horizon(int periods) => That(periods is >= 1 and <= 10_000, "h", periods, "a horizon of 1 to 10000 periods");

    public static void Share(double share, string name) => That(share is >= 0 and <= 1, name, share, "a share from 0 to 1");

    public static void Finite(IReadOnlyList<double> values, string name, int atLeast)
    {
        That(values.Count >= atLeast, name, values.Count, $"at least {atLeast.ToString(CultureInfo.InvariantCulture)} values");
        foreach (var value in values)
            That(double.IsFinite(value), name, value, "finite numbers only");
    }

    public static void SameLength(int found, int expected, string name) =>
        That(found == expected, name, found, $"as many values as its partner has ({expected.ToString(CultureInfo.InvariantCulture)})");
}
