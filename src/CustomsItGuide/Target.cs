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

/// <param name="Kind">The rule.</param>
/// <param name="Value">The number, in the indicator's unit; null for rules without one.</param>
/// <param name="Decision">The text or decision it comes from, with its date.</param>
/// <param name="Since">First day on which it was in force.</param>
/// <param name="AtPlanEnd">True when it is due once, on the plan's last day; false when it is due at the end of every fiscal year.</param>
public sealed record Target(TargetRuleKind Kind, double? Value, LocalizedText Decision, DateOnly Since, bool AtPlanEnd);

public enum BaselineRuleKind
{
    /// <summary>The target needs no baseline.</summary>
    None,

    /// <summary>The first period that has a reading, from <see cref="BaselineRule.From"/> on (the zero measurement where it was
    /// asked).</summary>
    FirstReading,

    /// <summary>The reading of <see cref="BaselineRule.From"/>, and only that one.</summary>
    AtPeriod,
}

/// <param name="From">The period of the baseline, or the first that can be it; null for <see cref="BaselineRuleKind.None"/>.</param>
/// <param name="Note">Where it comes from, in the reader's words.</param>
public sealed record BaselineRule(BaselineRuleKind Kind, Period? From, LocalizedText Note);

/// <summary>What a value is compared with. All null: there is none (yet).</summary>
public sealed record Baseline(double? Value, Period? Period, string? Source)
{
    public static readonly Baseline Missing = new(null, null, null);
}
