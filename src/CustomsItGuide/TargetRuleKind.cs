namespace CustomsItGuide;

/// <summary>What is promised.</summary>
public enum TargetRuleKind
{
    /// <summary>The value reaches the number. For a completion rate of 100 % that is tested with integers.</summary>
    AtLeast,

    /// <summary>The value does not exceed the number.</summary>
    AtMost,

    /// <summary>The value lies between two numbers, both included.</summary>
    Between,

    /// <summary>The value is the number.</summary>
    Exactly,

    /// <summary>The value is at or above the baseline.</summary>
    MaintainOrIncrease,

    /// <summary>The value is at or below the baseline.</summary>
    MaintainOrDecrease,

    /// <summary>The value is above the previous year's and above the baseline.</summary>
    Increase,

    /// <summary>The value is below the previous year's and below the baseline.</summary>
    Decrease,

    /// <summary>Every category has at least the number.</summary>
    AtLeastEach,

    /// <summary>The information exists for everything listed and, from the second year, its coverage has not fallen.</summary>
    Information,

    /// <summary>Every other indicator of the plan meets its own target at the plan's end.</summary>
    AllMet,

    /// <summary>The value is 1 on or before a day.</summary>
    Milestone,

    /// <summary>The value is 1 where yes is promised, 0 where no is.</summary>
    YesNo,

    /// <summary>Nothing is promised; the fact is always none.</summary>
    None,
}
