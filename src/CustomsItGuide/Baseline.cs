namespace CustomsItGuide;

/// <summary>What a value is compared with. All null: there is none (yet).</summary>
public sealed record Baseline(double? Value, Period? Period, string? Source)
{
    /// <summary>There is none.</summary>
    public static readonly Baseline Missing = new(null, null, null);
}
