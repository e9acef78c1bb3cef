namespace CustomsItGuide;

/// <summary>
/// What those who did not answer could change. It stands beside every survey indicator that has a value, because no interval repairs
/// non-response. Of focus areas it is said of the lowest, which is the value. All shares are percentages of Members, 0..100.
/// </summary>
public sealed record Nonresponse
{
    /// <summary>Members that answered.</summary>
    public required int Responding { get; init; }

    /// <summary>Members that could have answered; null where that is not known (after assistance), and then so are the bounds.</summary>
    public required int? Population { get; init; }

    /// <summary>The satisfied share of all Members if no silent one were satisfied.</summary>
    public double? Worst { get; init; }

    /// <summary>The same if every silent one were.</summary>
    public double? Best { get; init; }

    /// <summary>The share to be kept, that of the baseline; null without one, and where the mean is the headline.</summary>
    public double? Threshold { get; init; }

    /// <summary>
    /// Share of the silent Members that would have to be satisfied for all Members to be at the threshold; above 100 it is out of reach.
    /// Null without a threshold, and where nobody is silent and the threshold is missed.
    /// </summary>
    public double? TippingShare { get; init; }

    /// <summary>Probability, 0..1, that all Members together are at the threshold, if those who did not answer are like those who
    /// did.</summary>
    public double? ReachedIfAlike { get; init; }

    /// <summary>True when silent Members that differ by the plan's shift from the others turn the value to the other side of the
    /// threshold.</summary>
    public bool? Fragile { get; init; }

    /// <summary>In the order of their names; empty where nobody is known to belong to one.</summary>
    public IReadOnlyList<RegionAnswers> Regions { get; init; } = [];

    /// <summary>How alike the regions' response rates are: 1 when all are equal. Null where not all Members are asked.</summary>
    public double? RIndicator { get; init; }

    /// <summary>The largest bias that this unevenness allows, in percentage points; null as before.</summary>
    public double? LargestBias { get; init; }

    /// <summary>The satisfied share weighted to the regions' Members, from the published groups; null where not all Members are asked, and
    /// where no groups are published.</summary>
    public WeightedShare? Weighted { get; init; }
}
