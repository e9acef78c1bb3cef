namespace CustomsItGuide;

/// <summary>All assessments of a plan for a period, in the plan's order.</summary>
public sealed record Scorecard(Plan Plan, Period Period, AsOf AsOf, string Engine, IReadOnlyList<Assessment> Assessments)
{
    /// <summary>An indicator by its id.</summary>
    /// <exception cref="InvalidOperationException">The plan has none of that id.</exception>
    public Assessment this[string indicator] => Assessments.First(a => a.Indicator.Id == indicator);

    /// <summary>How many indicators came to what.</summary>
    public Counts Counts => new(this);

    /// <summary>Ids of the indicators whose values rest on rows that were made up, in the plan's order.</summary>
    /// <param name="deliveries">Everything delivered up to the scorecard's position.</param>
    public IReadOnlyList<string> RestingOnSynthetic(IEnumerable<Delivery> deliveries)
    {
        var synthetic = deliveries.Where(d => d.IsSynthetic).Select(d => d.Position).ToHashSet();
        return [.. Assessments.Where(a => a.Reading.Deliveries.Any(synthetic.Contains)).Select(a => a.Indicator.Id)];
    }
}
