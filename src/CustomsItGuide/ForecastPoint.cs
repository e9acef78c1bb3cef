using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <param name="Value">Median, in the indicator's unit.</param>
/// <param name="Interval">Of the prediction.</param>
public sealed record ForecastPoint(Period Period, double Value, Interval Interval);
