using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Levels;

/// <summary>A number that values are compared with from a period on, until the next one.</summary>
/// <param name="From">The first period in which it holds.</param>
/// <param name="Value">In the indicator's unit; of a range the lower end.</param>
public sealed record Level(Period From, double Value)
{
    /// <summary>Upper end of a range; null for one number.</summary>
    public double? Upper { get; init; }

    /// <summary>The last period in which it holds; null: until the next one begins.</summary>
    public Period? Until { get; init; }

    /// <summary>Its numbers, as they stand in the reader's words.</summary>
    public string Text(Unit unit, Format format) => Targets.Numbers(Value, Upper, unit, format);

    /// <summary>The target, where its number is a level of the value; at least one in each category is none: null.</summary>
    public static double? TargetOf(Indicator indicator) => indicator.Target is { Kind: var rule, Value: { } value }
        && (rule.IsLevel() || rule == TargetRuleKind.AllMet) ? value : null;

    /// <summary>The target as levels in order: a step for each year that has a number of its own, a range for two numbers.</summary>
    /// <param name="calendar">The plan's.</param>
    public static IReadOnlyList<Level> Of(Indicator indicator, Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(calendar);
        var target = indicator.Target;
        if (target.Values.Count > 0) return [.. target.Values.Select(v => new Level(v.Year, v.Value) { Until = v.Year })];
        var since = calendar.Of(target.Since);
        if (target is { From: { } from, To: { } to }) return [new(since, from) { Upper = to }];
        return TargetOf(indicator) is { } value ? [new(since, value)] : [];
    }
}
