using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>What the decision table says. Figures that the rule did not look at are null.</summary>
public sealed record Verdict
{
    /// <summary>Name of the row that applied (<c>A3</c>).</summary>
    public required string Rule { get; init; }

    /// <summary>The verdict on performance.</summary>
    public required Status Status { get; init; }

    /// <summary>On what it rests.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Why, in a few words.</summary>
    public required LocalizedText Note { get; init; }

    /// <summary>The plain arithmetic of value against target; none where there was nothing to compare.</summary>
    public Fact ObservedVsTarget { get; init; }

    /// <summary>Of the level, the difference or the rate ratio, in its own unit (shares 0..1).</summary>
    public Interval? Interval { get; init; }

    /// <summary>True when silent members who differ a little would turn the estimate to the other side of the target.</summary>
    public bool? Fragile { get; init; }

    /// <summary>Current minus baseline; baseline minus current where lower is better.</summary>
    public double? Difference { get; init; }

    /// <summary>Current rate over baseline rate; infinite for a baseline of 0.</summary>
    public double? RateRatio { get; init; }

    /// <summary>Categories without the minimum, in the plan's order.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Members with valid information.</summary>
    public int? Covered { get; init; }

    /// <summary>Members still needed for the target; 0 when it is reached.</summary>
    public int? StillNeeded { get; init; }
}
