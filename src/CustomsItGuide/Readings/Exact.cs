using System.Globalization;

namespace CustomsItGuide.Readings;

internal static class Exact
{
    /// <summary>The nearest double.</summary>
    // By way of its text: the conversion of a decimal to a double rounds twice, and may miss the nearest double by one.
    public static double Double(decimal number) => double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
