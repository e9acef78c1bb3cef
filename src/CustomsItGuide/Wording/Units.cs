namespace CustomsItGuide.Wording;

/// <summary>Units of values as the plan names them, in the reader's words.</summary>
public static class Units
{
    /// <summary>Percent, 0 to 100.</summary>
    public const string Percent = "percent";

    /// <summary>Percentage points: the unit of a difference of percentages.</summary>
    public const string Points = "points";

    /// <summary>Points of a survey's scale.</summary>
    public const string ScalePoints = "scale_points";

    /// <summary>The word for so many; a unit that has none here is shown as the plan writes it.</summary>
    public static LocalizedText Word(string unit, double value) => unit switch
    {
        Percent => LocalizedText.Verbatim("%"),
        "seizures" => WordingWords.Seizures(value),
        "persons" => WordingWords.Persons(value),
        "objectives" => WordingWords.Objectives(value),
        // A difference is written with decimals, and "1.0" takes a plural in English.
        Points => WordingWords.PercentagePoints(value),
        ScalePoints => WordingWords.ScalePoints(value),
        _ => Names.Raw(unit),
    };

    /// <summary>So many days, in words.</summary>
    public static LocalizedText Days(double days) => WordingWords.Days(days);
}
