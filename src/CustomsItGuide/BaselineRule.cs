namespace CustomsItGuide;

/// <param name="From">The period of the baseline, or the first that can be it; null for <see cref="BaselineRuleKind.None"/>.</param>
/// <param name="Note">Where it comes from, in the reader's words.</param>
public sealed record BaselineRule(BaselineRuleKind Kind, Period? From, LocalizedText Note)
{
    /// <summary>The value of <see cref="BaselineRuleKind.Stated"/>, in the indicator's unit; null for other rules.</summary>
    public double? Value { get; init; }
}
