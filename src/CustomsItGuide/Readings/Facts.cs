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
        var now = indicator.In(reading.Period);
        return now.Target.IsOpen ? Fact.None : EstimatedKind.Of(now).Compare(now, reading, history, plan);
    }

    /// <summary>By the rules that a target of any kind may have; none for another.</summary>
    internal static Fact AgainstTarget(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history) =>
        indicator.Target.Kind switch
        {
            TargetRuleKind.AtLeast or TargetRuleKind.AtMost =>
                Said(indicator.Target.Kind.Sign() * Against(indicator, reading, indicator.Target.Value) >= 0),
            TargetRuleKind.Between =>
                Said(Against(indicator, reading, indicator.Target.From) >= 0 && Against(indicator, reading, indicator.Target.To) <= 0),
            TargetRuleKind.Exactly or TargetRuleKind.YesNo => Said(Against(indicator, reading, indicator.Target.Value) == 0),
            TargetRuleKind.Milestone => Milestones.Compare(indicator, reading, history),
            { } rule when rule.Keeps() || rule.Moves() => Compared(indicator, reading, history),
            _ => Fact.None,
        };

    internal static Fact Said(bool met) => met ? Fact.Met : Fact.NotMet;

    /// <summary>
    /// The value's place against a number: above 0, 0 or below. What is a quotient of two counts is compared without dividing: 100 times
    /// the numerator of a percentage with the number times the denominator.
    /// </summary>
    private static int Against(Indicator indicator, Reading reading, double? number)
    {
        var promised = number ?? throw new InvalidOperationException(
            $"{indicator.Id} has a target {indicator.Target.Kind} without a number; the definitions reader refuses that.");
        return indicator.Kind.QuotientOf(indicator) is { } factor
            && reading is { Numerator: { } numerator, Denominator: { } denominator and > 0 }
            && IsExact(factor * numerator) && IsExact(promised) && IsExact(denominator) && IsExact(promised * denominator)
                ? (factor * (decimal)numerator).CompareTo((decimal)promised * (decimal)denominator)
                : Order(reading.Value!.Value, promised);
    }

    /// <summary>
    /// As the decimal figures that the two stand for, since 0.1 + 0.2 is 0.3. Beyond fifteen digits a decimal made of a double is rounded,
    /// and the doubles are compared.
    /// </summary>
    internal static int Order(double a, double b) => IsExact(a) && IsExact(b) ? ((decimal)a).CompareTo((decimal)b) : a.CompareTo(b);

    private static bool IsExact(double number) => Math.Abs(number) < 1e15;

    /// <summary>
    /// At or above the baseline; for an increase, above it and above the year before; for what is to fall, below. By focus area: every area that has them, each
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
        var (rule, with) = (indicator.Target.Kind, Comparators.Of(indicator, reading, history, area));
        if (with.Count < (rule.Moves() ? 2 : 1)) return Fact.None;
        var value = Comparators.Value(indicator, reading, area);
        return Said(with.All(r => rule.Moves()
            ? IsBeyond(rule.Sign(), reading, value, r, Comparators.Value(indicator, r, area))
            : rule.Sign() * Order(value, Comparators.Value(indicator, r, area)) >= 0));
    }

    /// <summary>A count reported as "more than" the figure that it is compared with exceeds it; one reported as "less than" it falls
    /// short.</summary>
    private static bool IsBeyond(int sign, Reading reading, double value, Reading other, double than) => Order(value, than) is var order
        && (sign * order > 0 || (order == 0 && (sign > 0 ? Rounded.Exceeds(reading, other) : Rounded.Exceeds(other, reading))));
}
