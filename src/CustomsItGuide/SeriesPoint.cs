namespace CustomsItGuide;

/// <param name="Label">The month (2024-03) or the survey.</param>
/// <param name="Day">Last day that belongs to it.</param>
/// <param name="Value">In the indicator's unit.</param>
public sealed record SeriesPoint(string Label, DateOnly Day, double Value, double Numerator, double Denominator);
