using System.Globalization;

namespace CustomsItGuide.Judgement;

internal static class SurveyScales
{
    /// <summary>Highest less lowest answer of the scale that a satisfaction reading was counted on: 4 for 1-5.</summary>
    public static double Width(Reading reading) => Ends(reading) is var (lowest, highest) ? highest - lowest : 0;

    /// <summary>Its lowest and its highest answer.</summary>
    public static (double Lowest, double Highest) Ends(Reading reading)
    {
        var ends = reading.Basis!.Split('\n')[0]["scale ".Length..].Split('-');
        return (double.Parse(ends[0], CultureInfo.InvariantCulture), double.Parse(ends[^1], CultureInfo.InvariantCulture));
    }

    /// <summary>The largest variance that scores of a mean can have on the reading's scale: (highest − mean)(mean − lowest).</summary>
    public static double LargestVariance(Reading reading, double mean) =>
        Ends(reading) is var (lowest, highest) ? Math.Max(0, (highest - mean) * (mean - lowest)) : 0;

    /// <summary>Mean of the Members' scores, of one focus area where there are several.</summary>
    public static double MeanOf(Reading reading, string? area) => reading.Members.Where(m => m.Area == area).Average(m => m.Score);
}
