namespace CustomsItGuide.Wording;

/// <summary>Units of values as the plan names them, in the reader's words.</summary>
public static class Units
{
    /// <summary>Percent, 0 to 100.</summary>
    public const string Percent = "percent";

    /// <summary>Percentage points: the unit of a difference of percentages.</summary>
    public const string Points = "points";

    /// <summary>Activities of capacity building.</summary>
    public const string Activities = "activities";

    /// <summary>Points of a survey's scale.</summary>
    public const string ScalePoints = "scale_points";

    // Beyond this no language has another form, and a decimal would not hold the number.
    private const double Most = 1e15;

    /// <summary>The word for so many; a unit that has none here is shown as the plan writes it.</summary>
    /// <param name="value">As it is said beside the word, rounded.</param>
    public static LocalizedText Word(string unit, double value)
    {
        // A decimal: programs are told the digits of the figure that is said, and no more.
        var said = double.IsNaN(value) ? 0 : (decimal)Math.Clamp(value, -Most, Most);
        return unit switch
        {
            Percent => LocalizedText.Verbatim("%"),
            Activities => WordingWords.Activities(said),
            "seizures" => WordingWords.Seizures(said),
            "persons" => WordingWords.Persons(said),
            "objectives" => WordingWords.Objectives(said),
            // A difference is written with decimals, and "1.0" takes a plural in English.
            Points => WordingWords.PercentagePoints(said),
            ScalePoints => WordingWords.ScalePoints(said),
            _ => Names.Raw(unit),
        };
    }

    /// <summary>So many days, in words.</summary>
    public static LocalizedText Days(double days) => WordingWords.Days(days);
}
