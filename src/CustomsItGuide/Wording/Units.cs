namespace CustomsItGuide.Wording;

/// <summary>Units of values as the plan names them, in the reader's words.</summary>
public static class Units
{
    public const string Percent = "percent";

    /// <summary>The word for so many; a unit that has none here is shown as the plan writes it.</summary>
    public static LocalizedText Word(string unit, double value)
    {
        return unit switch
        {
            Percent => new("%", "%"),
            "seizures" => Counted("seizure", "saisie"),
            "persons" => Counted("person", "personne"),
            "objectives" => Counted("objective", "objectif"),
            _ => Names.Raw(unit),
        };

        // English has a plural from anything but one; French from two.
        LocalizedText Counted(string english, string french) => new(
            Math.Abs(value) == 1 ? english : english + "s", Math.Abs(value) < 2 ? french : french + "s");
    }
}
