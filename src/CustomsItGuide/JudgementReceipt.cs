using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>The receipt of a judgement: which rule fired, with which numbers, and what would have made it another.</summary>
public sealed record JudgementReceipt
{
    /// <summary>The numbers that the rule looked at, in the order of its formula.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>What the rule compared: the change against the baseline, the rate ratio, or the level; null where nothing is
    /// uncertain.</summary>
    public Interval? Interval { get; init; }

    /// <summary><c>change</c> (percentage points, or points of the scale), <c>rate_ratio</c> or <c>level</c>; null without an
    /// interval.</summary>
    public string? IntervalOf { get; init; }

    /// <summary>One-sided p of "no decline", and the same after control of the false discovery rate over the round's family; null outside
    /// of it.</summary>
    public double? P { get; init; }

    /// <summary>The p-value after control of false alarms; null where none was tested.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>Tests that stand beside the rule and decide nothing: the change of the mean, and the Members that answered both
    /// times.</summary>
    public IReadOnlyList<SupportingTest> Supporting { get; init; } = [];

    /// <summary>The smallest change of the inputs that gives a better status; null when none does.</summary>
    public TippingPoint? Better { get; init; }

    /// <summary>The smallest change of the inputs that gives a worse status; null when none does.</summary>
    public TippingPoint? Worse { get; init; }
}
