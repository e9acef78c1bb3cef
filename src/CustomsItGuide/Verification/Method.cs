using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>A method that reference cases may name: its name, the class of ours that computes it, and how inputs become fields.</summary>
/// <param name="Compute">
/// The computed fields by name: numbers, texts, truth values, lists of them, or null. A number that does not exist is NaN, infinite or
/// null.
/// </param>
internal sealed record Method(string Name, Type Class, Func<CaseInputs, (string Name, object? Value)[]> Compute)
{
    /// <summary>Every method, by name.</summary>
    public static readonly IReadOnlyDictionary<string, Method> All = new[]
    {
        ProportionMethods.All, MeanMethods.All, ChangeMethods.All, WeightingMethods.All, TrendMethods.All, CountMethods.All,
        IndexMethods.All, DisclosureMethods.All, DriverMethods.All, TextMethods.All, StatusMethods.All,
    }.SelectMany(group => group).ToDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>The ends of an interval as the fields lower and upper.</summary>
    internal static (string Name, object? Value)[] Ends(Interval interval) => [("lower", interval.Lower), ("upper", interval.Upper)];
}
