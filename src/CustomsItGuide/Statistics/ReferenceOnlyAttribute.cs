namespace CustomsItGuide.Statistics;

/// <summary>
/// No number of the scorecard or of its pages comes from it: it stands here for those who verify our statistics with cases of their own
/// (<c>verify-statistics</c>), and for analysts. A test holds the mark to what the programs use.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class ReferenceOnlyAttribute : Attribute;
