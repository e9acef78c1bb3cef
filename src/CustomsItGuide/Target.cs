namespace CustomsItGuide;

/// <param name="Kind">The rule.</param>
/// <param name="Value">The number, in the indicator's unit; null for rules without one.</param>
/// <param name="Decision">The text or decision it comes from, with its date.</param>
/// <param name="Since">First day on which it was in force.</param>
/// <param name="AtPlanEnd">True when it is due once, on the plan's last day; false when it is due at the end of every fiscal year.</param>
public sealed record Target(TargetRuleKind Kind, double? Value, LocalizedText Decision, DateOnly Since, bool AtPlanEnd);
