namespace CustomsItGuide;

/// <summary>A yearly figure carried on to the plan's end.</summary>
/// <param name="Points">One for each fiscal year that is left, in order.</param>
/// <param name="Reached">Probability that the target is reached at the plan's end, rounded to 5 % and never 0 or 1; null without a number
/// for a target.</param>
public sealed record Forecast(IReadOnlyList<ForecastPoint> Points, double? Reached);
