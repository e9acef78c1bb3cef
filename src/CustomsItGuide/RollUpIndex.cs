namespace CustomsItGuide;

/// <summary>
/// One figure for the whole plan, for those who ask for one; no page shows it and it has no status. Only indicators with a number for a
/// target can be in it: a direction against a baseline has no end that could count as 100.
/// </summary>
/// <param name="Coverage">Share of the plan's indicators that are in it, in percent.</param>
/// <param name="Indicators">Ids of those in it, in the plan's order.</param>
/// <param name="Geometric">0 to 110; null: withheld, because the coverage is below 80 %.</param>
/// <param name="Arithmetic">The same with full compensation between objectives; null as before.</param>
/// <param name="Lowest">Lowest of both means over all corners of weights raised or lowered by a quarter; null as before.</param>
/// <param name="Highest">Highest of them.</param>
public sealed record RollUpIndex(double Coverage, IReadOnlyList<string> Indicators, double? Geometric, double? Arithmetic, double? Lowest,
    double? Highest);
