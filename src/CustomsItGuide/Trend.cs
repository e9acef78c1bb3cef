namespace CustomsItGuide;

/// <summary>How a value moved against the earlier one that it is held against.</summary>
public enum Trend
{
    /// <summary>Too few points, or none that may be compared.</summary>
    NotEnoughData,

    /// <summary>It moved for the better, by more than chance explains.</summary>
    Improved,

    /// <summary>What moved may be chance.</summary>
    NoDetectableChange,

    /// <summary>It moved for the worse, by more than chance explains.</summary>
    Deteriorated,
}
