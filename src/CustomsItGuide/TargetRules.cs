namespace CustomsItGuide;

/// <summary>
/// What rules of targets have in common. A rule that wants less is the mirror of one that wants more: figures are compared after they have
/// been multiplied by <see cref="Sign"/>, and nowhere is the mirror written a second time.
/// </summary>
public static class TargetRules
{
    /// <summary>1 where more is wanted, −1 where less is; 0 for a rule that has no side.</summary>
    public static int Sign(this TargetRuleKind rule) => rule switch
    {
        TargetRuleKind.AtLeast or TargetRuleKind.MaintainOrIncrease or TargetRuleKind.Increase or TargetRuleKind.AtLeastEach
            or TargetRuleKind.AllMet or TargetRuleKind.Milestone => 1,
        TargetRuleKind.AtMost or TargetRuleKind.MaintainOrDecrease or TargetRuleKind.Decrease => -1,
        _ => 0,
    };

    /// <summary>Whether the value must not pass a number in one direction.</summary>
    public static bool IsBound(this TargetRuleKind rule) => rule is TargetRuleKind.AtLeast or TargetRuleKind.AtMost;

    /// <summary>Whether the value is compared with numbers on its own scale, so that they are levels of it.</summary>
    public static bool IsLevel(this TargetRuleKind rule) => rule.IsBound() || rule is TargetRuleKind.Exactly or TargetRuleKind.Between;

    /// <summary>Whether the baseline is to be kept at least.</summary>
    public static bool Keeps(this TargetRuleKind rule) =>
        rule is TargetRuleKind.MaintainOrIncrease or TargetRuleKind.MaintainOrDecrease;

    /// <summary>Whether baseline and year before are to be surpassed.</summary>
    public static bool Moves(this TargetRuleKind rule) => rule is TargetRuleKind.Increase or TargetRuleKind.Decrease;
}
