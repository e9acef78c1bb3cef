namespace CustomsItGuide;

/// <summary>What becomes of a reading and its verdicts. Tipping points, and what is said of them, are not in it.</summary>
/// <param name="Before">Null: the first version has no such indicator or period.</param>
/// <param name="After">Null: the second version has none.</param>
public sealed record ReadingChange(string Indicator, Period Period, Assessment? Before, Assessment? After);
