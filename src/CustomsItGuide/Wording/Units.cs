namespace CustomsItGuide.Wording;

/// <summary>Units of values as the plan names them, in the reader's words.</summary>
public static class Units
{
    public const string Percent = "percent";

    /// <summary>Percentage points: the unit of a difference of percentages.</summary>
    public const string Points = "points";

    /// <summary>Points of a survey's scale.</summary>
    public const string ScalePoints = "scale_points";

    /// <summary>The word for so many; a unit that has none here is shown as the plan writes it.</summary>
    public static LocalizedText Word(string unit, double value) => unit switch
    {
        Percent => new("%", "%"),
        "seizures" => Counted(value, "seizure", "saisie"),
        "persons" => Counted(value, "person", "personne"),
        "objectives" => Counted(value, "objective", "objectif"),
        // A difference is written with decimals, and "1.0" takes a plural in English.
        Points => new("percentage points", Math.Abs(value) < 2 ? "point de pourcentage" : "points de pourcentage"),
        ScalePoints => new("points of the scale", Math.Abs(value) < 2 ? "point de l’échelle" : "points de l’échelle"),
        _ => Names.Raw(unit),
    };

    /// <summary>So many days, in words.</summary>
    public static LocalizedText Days(double days)
    {
        var word = Counted(days, "day", "jour");
        return Format.Sentence($"{days:#,0} {word}", $"{days:#,0} {word}");
    }

    // English has a plural from anything but one; French from two.
    private static LocalizedText Counted(double value, string english, string french) => new(
        Math.Abs(value) == 1 ? english : english + "s", Math.Abs(value) < 2 ? french : french + "s");
}
