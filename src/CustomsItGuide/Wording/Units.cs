using CustomsItGuide.Languages;

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

    // Beyond this no language has another form, and a decimal would not hold the number.
    private const double Most = 1e15;

    /// <summary>Codes that a plan cannot declare, because they mean the same everywhere.</summary>
    internal static readonly IReadOnlyList<string> BuiltIn = [Percent, Points, ScalePoints];

    /// <summary>The word for so many; a unit that is not declared is shown as the plan writes it.</summary>
    /// <param name="value">As it is said beside the word, rounded.</param>
    public static LocalizedText Word(Unit unit, double value)
    {
        ArgumentNullException.ThrowIfNull(unit);
        // A decimal: programs are told the digits of the figure that is said, and no more.
        var said = double.IsNaN(value) ? 0 : (decimal)Math.Clamp(value, -Most, Most);
        return unit.Code switch
        {
            Percent => LocalizedText.Verbatim("%"),
            // A difference is written with decimals, and "1.0" takes a plural in English.
            Points => WordingWords.PercentagePoints(said),
            ScalePoints => WordingWords.ScalePoints(said),
            _ when unit is { One: { } one, Other: { } other } => LocalizedText.Of(language =>
                (Language.For(language).Plurals.CategoryOf(value) == "one" ? one : other).In(language)),
            _ => Names.Raw(unit.Code),
        };
    }

    /// <summary>So many days, in words.</summary>
    public static LocalizedText Days(double days) => WordingWords.Days(days);
}
