using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Completion;

/// <summary>A line of an Implementation Plan, and what counts of it.</summary>
internal sealed class ActionRow(MeasureRow row) : TypedRow(row)
{
    public override string? Label => Action;

    public string? Action { get; } = row.Text("action");

    public string? Origin { get; } = row.Text("origin");

    public string? Status { get; } = row.Text("status");

    public DateOnly? CompletedOn { get; } = row.Date("completed_on");

    /// <summary>As stated; null: not stated.</summary>
    public DateOnly? Due { get; } = row.Date("due_on");

    /// <summary>Reference of a decision of the Policy Commission or the Council.</summary>
    public string? Decision { get; } = row.Text("decision");

    /// <summary>Declared, 0..100.</summary>
    public decimal? Progress { get; } = row.Number("progress");

    /// <summary>Reference of a document.</summary>
    public string? Evidence { get; } = row.Text("evidence");

    public string? Owner { get; } = row.Text("owner");

    public bool IsApproved => Origin == "approved";

    /// <summary>Cancelled, or merged into another action.</summary>
    public bool IsWithdrawn => Status is "cancelled" or "superseded";

    public bool IsDeclaredCompleted => Status == "completed";

    /// <summary>With a completion date inside the fiscal year, by the period's last day.</summary>
    public bool IsCompleted(Period period) =>
        IsDeclaredCompleted && CompletedOn is { } day && day >= period.Year.First && day <= period.Last;

    /// <param name="until">The last day on which a completion counts; the period's last or an earlier one.</param>
    public bool IsCompleted(Period period, DateOnly until) => IsCompleted(period) && CompletedOn <= until;

    /// <summary>An action without a due date is due on the year's last day.</summary>
    public DateOnly DueOn(Period period) => Due ?? period.Year.Last;

    /// <summary>Every day on which something was due or completed, in order.</summary>
    /// <param name="until">The last day on which a completion counts; the period's last or an earlier one.</param>
    public static IReadOnlyList<ScheduleStep> Schedule(IEnumerable<ActionRow> rows, Period period, DateOnly until)
    {
        var approved = rows.Where(row => row.IsApproved).ToList();
        var completed = approved.Where(row => row.IsCompleted(period, until)).Select(row => row.CompletedOn!.Value).ToList();
        var open = approved.Where(row => !row.IsCompleted(period, until)).ToList();
        return [.. approved.Select(row => row.DueOn(period)).Concat(completed).Distinct().Order().Select(day => new ScheduleStep(
            day, approved.Count(row => row.DueOn(period) <= day), completed.Count(on => on <= day),
                open.Count(row => row.DueOn(period) <= day)))];
    }
}
