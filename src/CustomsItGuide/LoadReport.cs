namespace CustomsItGuide;

/// <param name="Before">Head before the load.</param>
/// <param name="After">Head after it; the same when nothing was written.</param>
public sealed record LoadReport(AsOf Before, AsOf After, IReadOnlyList<LoadedDelivery> Deliveries, IReadOnlyList<Issue> Warnings)
{
    /// <summary>
    /// Readings after the load that have no value because a second computation does not confirm it, in plan order and by period; each says
    /// why. Empty for a dry run, which computes no indicator.
    /// </summary>
    public IReadOnlyList<Reading> Unconfirmed { get; init; } = [];

    /// <summary>What it takes away of what counted before.</summary>
    public Losses Losses { get; init; } = new([], [], []);

    /// <summary>
    /// Why the load would be refused for what it takes away; empty when it would not. Of a dry run alone: else the load is refused.
    /// </summary>
    public IReadOnlyList<Issue> Refusal { get; init; } = [];

    /// <summary>Indicators and periods of which value, absence, fact, status or source rating differ; empty when the request did not ask
    /// for details.</summary>
    public IReadOnlyList<ReadingChange> Indicators { get; init; } = [];
}
