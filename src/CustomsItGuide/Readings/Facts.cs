namespace CustomsItGuide.Readings;

/// <summary>
/// The plain arithmetic of a reading against its target: unrounded, without margin and without doubt about the value.
/// 199 of 200 actions is not 100 %, and 79.96 % is not 80 %.
/// </summary>
public static class Facts
{
    /// <summary>
    /// None without a value, before the plan's first year, and where there is nothing to compare with: the target needs a baseline and there
    /// is none, or the reading is itself the baseline.
    /// </summary>
    /// <param name="reading">Of a fiscal year or a half-year.</param>
    /// <param name="history">Readings of the indicator's fiscal years, absences too; whether the reading itself is in it does not matter.</param>
    public static Fact Of(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan)
    {
        if (reading.Value is null || reading.Period.Year < plan.Years[0]) return Fact.None;
        return indicator.Target.Kind switch
        {
            TargetRuleKind.AtLeast => Said(Scaled(indicator, reading) >= Promised(indicator, reading)),
            TargetRuleKind.Equals => Said(Scaled(indicator, reading) == Promised(indicator, reading)),
            TargetRuleKind.AtLeastEach => Said(reading.Numerator == reading.Denominator),
            TargetRuleKind.MaintainOrIncrease => Maintained(indicator, reading, history),
            TargetRuleKind.Increase => Increased(indicator, reading, history),
            TargetRuleKind.Information => Informed(reading, history),
            TargetRuleKind.AllMet => AllMet(reading, plan),
            _ => Fact.None,
        };
    }

    private static Fact Said(bool met) => met ? Fact.Met : Fact.NotMet;

    /// <summary>100 times the numerator for a percentage, so that it is compared without dividing; else the value.</summary>
    private static decimal Scaled(Indicator indicator, Reading reading) => ByCounts(indicator, reading)
        ? 100 * (decimal)reading.Numerator!.Value
        : (decimal)reading.Value!.Value;

    private static decimal Promised(Indicator indicator, Reading reading)
    {
        var promised = (decimal)(indicator.Target.Value
            ?? throw new InvalidOperationException($"{indicator.Id} has a target {indicator.Target.Kind} without a number; the definitions reader refuses that."));
        return ByCounts(indicator, reading) ? promised * (decimal)reading.Denominator!.Value : promised;
    }

    private static bool ByCounts(Indicator indicator, Reading reading) =>
        indicator.Unit == "percent" && reading is { Numerator: not null, Denominator: > 0 };

    /// <summary>
    /// At or above the baseline. By focus area: every area that has a baseline of its own at or above it; an area in its first year
    /// cannot be compared and decides nothing.
    /// </summary>
    private static Fact Maintained(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history)
    {
        var areas = Baselines.Areas(reading);
        if (areas.Count == 0)
        {
            var baseline = Baselines.ReadingOf(indicator, reading, history);
            return baseline is null || baseline.Period == reading.Period.Year ? Fact.None : Said(reading.Value >= baseline.Value);
        }

        var facts = areas
            .Select(area => (Area: area, Baseline: Baselines.ReadingOf(indicator, area, reading, history)))
            .Where(a => a.Baseline is not null && a.Baseline.Period != reading.Period.Year)
            .Select(a => AreaValue(indicator, reading, a.Area) >= AreaValue(indicator, a.Baseline!, a.Area)).ToList();
        return facts.Count == 0 ? Fact.None : Said(facts.TrueForAll(met => met));
    }

    private static double AreaValue(Indicator indicator, Reading reading, string area)
    {
        var members = reading.Members.Where(m => m.Area == area).ToList();
        return indicator.Headline == Headline.Mean ? members.Average(m => m.Score) : Percent.Of(members.Count(m => m.Satisfied), members.Count) ?? 0;
    }

    /// <summary>Above the previous year's value and above the baseline; none when either is missing.</summary>
    private static Fact Increased(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history)
    {
        var baseline = Baselines.ReadingOf(indicator, reading, history);
        var previous = history.GetValueOrDefault(reading.Period.Year.Previous)?.Value;
        if (baseline is null || baseline.Period == reading.Period.Year || previous is null) return Fact.None;
        return Said(reading.Value > previous && reading.Value > baseline.Value);
    }

    /// <summary>
    /// Information has no level to reach: it is met when it exists. For instruments: every listed one has answers and coverage has not fallen
    /// since the last year that has one, the zero measurement's included. For funds: the share was computed from closed accounts.
    /// So the first year of the plan can be met, even where it is the first that was measured.
    /// </summary>
    private static Fact Informed(Reading reading, IReadOnlyDictionary<Period, Reading> history)
    {
        if (!reading.Supporting.TryGetValue("instruments_without_answers", out var without)) return Said(!reading.Provisional);
        if (without > 0) return Fact.NotMet;
        var last = history.Values.Where(r => r.Value is not null && r.Period < reading.Period.Year).MaxBy(r => r.Period);
        return Said(last is null || reading.Value >= last.Value);
    }

    /// <summary>Every other indicator of the plan; none before the plan's end.</summary>
    private static Fact AllMet(Reading reading, Plan plan) =>
        reading.Period.Last < plan.End ? Fact.None : Said(reading.Numerator == plan.Indicators.Count - 1);
}
