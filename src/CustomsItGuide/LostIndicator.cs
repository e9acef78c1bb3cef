namespace CustomsItGuide;

/// <summary>An indicator that a load changes by what it takes away: a share of a slice may be small and be most of an objective.</summary>
/// <param name="Count">
/// How many fewer rows, of a survey Members, than <paramref name="Of"/> the value rests on; 0 where it rests on no fewer and only
/// <paramref name="TurnsMet"/> is true.
/// </param>
/// <param name="Of">How many it rests on now; where the load takes any of them, the most that it was ever reported with, if those were
/// more.</param>
/// <param name="Limit">In percent of these.</param>
/// <param name="TurnsMet">True when the target is not met now and would be.</param>
/// <param name="Moved">Where that is so, rows that leave the indicator beside the lost ones.</param>
public sealed record LostIndicator(string Indicator, Period Period, long Count, long Of, double Limit, bool TurnsMet, long Moved);
