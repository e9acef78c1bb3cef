namespace CustomsItGuide;

/// <summary>Where a baseline comes from.</summary>
public enum BaselineRuleKind
{
    /// <summary>The target needs no baseline.</summary>
    None,

    /// <summary>The first period that has a reading, from <see cref="BaselineRule.From"/> on (the zero measurement where it was
    /// asked).</summary>
    FirstReading,

    /// <summary>The reading of <see cref="BaselineRule.From"/>, and only that one.</summary>
    AtPeriod,

    /// <summary>A value that a document states for <see cref="BaselineRule.From"/>.</summary>
    Stated,
}
