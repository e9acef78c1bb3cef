namespace CustomsItGuide.Readings;

/// <summary>
/// The plain arithmetic of a reading against its target: unrounded, without margin and without doubt about the value.
/// 199 of 200 actions is not 100 %, and 79.96 % is not 80 %.
/// </summary>
public static class Facts
{
    /// <summary>
    /// None without a value, before the plan's first year, and where there is nothing to compare with: the target needs a baseline and
    /// there is none, or the reading is itself the baseline.
    /// </summary>
    /// <param name="reading">Of a fiscal year or a half-year.</param>
    /// <param name="history">
    /// Readings of the indicator's fiscal years, absences too; whether the reading itself is in it does not matter.
    /// </param>
    public static Fact Of(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan)
    {
        if (reading.Value is null || reading.Period.Year < plan.Years[0]) return Fact.None;
        return EstimatedKind.Of(indicator).Compare(indicator, reading, history, plan);
    }

    /// <summary>By the rules that a target of any kind may have; none for another.</summary>
    internal static Fact AgainstTarget(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history) =>
        indicator.Target.Kind switch
        {
            TargetRuleKind.AtLeast => Said(Scaled(indicator, reading) >= Promised(indicator, reading)),
            TargetRuleKind.Equals => Said(Scaled(indicator, reading) == Promised(indicator, reading)),
            TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase => Compared(indicator, reading, history),
            _ => Fact.None,
        };

    internal static Fact Said(bool met) => met ? Fact.Met : Fact.NotMet;

    /// <summary>100 times the numerator for a percentage, so that it is compared without dividing; else the value.</summary>
    private static decimal Scaled(Indicator indicator, Reading reading) => ByCounts(indicator, reading)
        ? 100 * (decimal)reading.Numerator!.Value
        : (decimal)reading.Value!.Value;

    private static decimal Promised(Indicator indicator, Reading reading)
    {
        var promised = (decimal)(indicator.Target.Value
            ?? throw new InvalidOperationException(
                $"{indicator.Id} has a target {indicator.Target.Kind} without a number; the definitions reader refuses that."));
        return ByCounts(indicator, reading) ? promised * (decimal)reading.Denominator!.Value : promised;
    }

    private static bool ByCounts(Indicator indicator, Reading reading) =>
        indicator.Unit == "percent" && reading is { Numerator: not null, Denominator: > 0 };

    /// <summary>
    /// At or above the baseline; for an increase, above it and above the year before. By focus area: every area that has them, each
    /// compared with its own; an area in its first year cannot be compared and decides nothing. An area that was asked about before and
    /// is not now is missing, and its promise is not kept. None when there is nothing to compare with.
    /// </summary>
    private static Fact Compared(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history)
    {
        if (Baselines.MissingAreas(indicator, reading, history).Count > 0) return Fact.NotMet;
        var areas = Baselines.Areas(reading);
        var facts = (areas.Count == 0
            ? [null]
            : areas.Cast<string?>()).Select(area => Compared(indicator, reading, history, area)).Where(fact => fact != Fact.None).ToList();
        return facts.Count == 0 ? Fact.None : Said(facts.TrueForAll(fact => fact == Fact.Met));
    }

    private static Fact Compared(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, string? area)
    {
        var (increase, with) = (indicator.Target.Kind == TargetRuleKind.Increase, Comparators.Of(indicator, reading, history, area));
        if (with.Count < (increase ? 2 : 1)) return Fact.None;
        var value = Comparators.Value(indicator, reading, area);
        return Said(with.All(r => increase
            ? IsAbove(reading, value, r, Comparators.Value(indicator, r, area))
            : value >= Comparators.Value(indicator, r, area)));
    }

    /// <summary>A count reported as "more than" the figure that it is compared with exceeds it.</summary>
    private static bool IsAbove(Reading reading, double value, Reading other, double than) =>
        value > than || (value == than && Rounded.Exceeds(reading, other));
}
