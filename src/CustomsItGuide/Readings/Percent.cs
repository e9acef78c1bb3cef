namespace CustomsItGuide.Readings;

internal static class Percent
{
    /// <summary>100 times a part over a whole; equal quotients give equal results. Null over 0.</summary>
    public static double? Of(int part, int whole) => whole == 0 ? null : 100.0 * part / whole;

    /// <summary>For money and other exact decimals.</summary>
    public static double? Of(decimal part, decimal whole) => whole == 0 ? null : Exact.Double(100 * part / whole);
}
