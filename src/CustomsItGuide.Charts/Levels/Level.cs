namespace CustomsItGuide.Charts.Levels;

/// <summary>A number that values are compared with from a period on, until the next one.</summary>
/// <param name="From">The first period in which it holds.</param>
/// <param name="Value">In the indicator's unit.</param>
public sealed record Level(Period From, double Value)
{
    /// <summary>The target, where its number is a level of the value; at least one in each category is none: null.</summary>
    public static double? TargetOf(Indicator indicator) =>
        indicator.Target is { Kind: TargetRuleKind.AtLeast or TargetRuleKind.Equals or TargetRuleKind.AllMet, Value: { } value }
        ? value : null;
}
