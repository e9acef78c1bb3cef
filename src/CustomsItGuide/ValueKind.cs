namespace CustomsItGuide;

/// <summary>What the values of a kind of indicator are, which decides what units they may have.</summary>
public enum ValueKind
{
    /// <summary>Percentages, 0 to 100: the unit is <c>percent</c>.</summary>
    Percentage,

    /// <summary>Whole things: a unit that the plan declares.</summary>
    Count,

    /// <summary>Any numbers: percent, or a unit that the plan declares.</summary>
    Number,
}
