namespace CustomsItGuide.Published;

/// <summary>How far a series has come, as the Canadian Indicator Framework names it.</summary>
internal enum ProgressStatus
{
    /// <summary>There is no progress to be computed.</summary>
    NotAvailable,
    TargetAchieved,
    SubstantialProgress,
    ModerateProgress,
    LimitedProgress,
    Deterioration,
}

/// <summary>What the progress of a series is computed from; null is a cell left empty.</summary>
/// <param name="Direction">1 when more is wanted, -1 when less is.</param>
/// <param name="Limit">What the value cannot pass, such as 100 percent; it counts where there is no target.</param>
internal sealed record ProgressSeries(int Direction, double? BaseYear, double? BaseValue, double? CurrentYear, double? CurrentValue,
    double? Target, double? TargetYear, double? Limit)
{
    /// <summary>
    /// True when the target lies where nobody wants to go: below the base value although more is wanted, or above it although less is.
    /// </summary>
    public bool TargetOnWrongSide => Target is { } target && BaseValue is { } from && Direction * (target - from) < 0;

    /// <summary>The value stands at its target or beyond.</summary>
    public bool TargetAchieved => Target is { } target && CurrentValue is { } value && Direction * (value - target) >= 0;
}
