namespace CustomsItGuide;

/// <summary>A position in the journal: what was known, under which definitions.</summary>
/// <param name="Position">Number of the last entry that counts; the first entry is 1.</param>
/// <param name="Head">SHA-256 of that entry, in lower-case hexadecimal.</param>
/// <param name="Time">The time that the judgement goes by: the one asked for, else when the last entry was received. Never the
/// clock.</param>
public sealed record AsOf(long Position, string Head, DateTimeOffset Time)
{
    /// <summary>The day that due dates are compared with (UTC).</summary>
    public DateOnly Day => DateOnly.FromDateTime(Time.UtcDateTime);
}

/// <summary>All assessments of a plan for a period, in the plan's order.</summary>
public sealed record Scorecard(Plan Plan, Period Period, AsOf AsOf, string Engine, IReadOnlyList<Assessment> Assessments)
{
    public Assessment this[string indicator] => Assessments.First(a => a.Indicator.Id == indicator);

    public Counts Counts => new(this);

    /// <summary>Ids of the indicators whose values rest on rows that were made up, in the plan's order.</summary>
    /// <param name="deliveries">Everything delivered up to the scorecard's position.</param>
    public IReadOnlyList<string> RestingOnSynthetic(IEnumerable<Delivery> deliveries)
    {
        var synthetic = deliveries.Where(d => d.IsSynthetic).Select(d => d.Position).ToHashSet();
        return [.. Assessments.Where(a => a.Reading.Deliveries.Any(synthetic.Contains)).Select(a => a.Indicator.Id)];
    }
}
