namespace CustomsItGuide.Synthetic;

/// <summary>A line of an Implementation Plan with what became of it in the end.</summary>
internal sealed record SyntheticPlanAction
{
    public required SampleYear Year { get; init; }
    public required string Code { get; init; }
    public required string Home { get; init; }
    public required string Tags { get; init; }
    public required string Title { get; init; }
    public required string Deliverable { get; init; }
    public required string Owner { get; init; }
    public required string Deputy { get; init; }
    public required DateOnly? DueOn { get; init; }
    public required string Status { get; init; }
    public required int Progress { get; init; }
    public DateOnly? CompletedOn { get; init; }
    public string? Evidence { get; init; }
    public string? Topic { get; init; }
    public required string Directorate { get; init; }
    public string Origin { get; init; } = "approved";
    public string? Decision { get; init; }
    public string? CarriedFrom { get; init; }

    /// <summary>Counted by the strict completion rate.</summary>
    public bool Counts => Origin == "approved" && Status == "completed" && CompletedOn >= Year.First && CompletedOn <= Year.Last;
}
