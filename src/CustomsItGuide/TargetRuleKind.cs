namespace CustomsItGuide;

/// <summary>What is promised. Only <see cref="AtLeast"/>, <see cref="Equals"/>, <see cref="AtLeastEach"/> and <see cref="AllMet"/> carry a
/// number.</summary>
public enum TargetRuleKind
{
    /// <summary>The value reaches the number. For a completion rate of 100 % that is tested with integers.</summary>
    AtLeast,

    /// <summary>The value is the number.</summary>
    Equals,

    /// <summary>The value is at or above the baseline.</summary>
    MaintainOrIncrease,

    /// <summary>The value is above the previous year's and above the baseline.</summary>
    Increase,

    /// <summary>Every category has at least the number.</summary>
    AtLeastEach,

    /// <summary>The information exists for everything listed and, from the second year, its coverage has not fallen.</summary>
    Information,

    /// <summary>Every other indicator of the plan meets its own target at the plan's end.</summary>
    AllMet,

    /// <summary>Nothing is promised; the fact is always none.</summary>
    None,
}
