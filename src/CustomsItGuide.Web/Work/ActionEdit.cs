using System.Globalization;
using CustomsItGuide.Registers;

namespace CustomsItGuide.Web.Work;

/// <summary>An action on the list: as it stands, and what a person has drafted of it. All texts are as a file would have them.</summary>
public sealed class ActionEdit(PlanAction action)
{
    /// <summary>As it stands at the position shown.</summary>
    public PlanAction Action => action;

    public string Number => action.Action;

    public string Home => action.Home;

    public string Title => action.Title;

    public string Owner => action.Owner ?? "";

    public string Directorate => action.Directorate ?? "";

    public DateOnly DueOn => action.DueOn;

    public int DaysLate => action.DaysLate;

    /// <summary>One of <see cref="Statuses"/>.</summary>
    public string Status { get; set; } = action.Status;

    /// <summary>0 to 100; null: not stated.</summary>
    public double? Progress { get; set; } = action.Progress;

    public DateOnly? CompletedOn { get; set; } = action.CompletedOn;

    public string? Evidence { get; set; } = action.Evidence;

    public string? Decision { get; set; } = action.Decision;

    /// <summary>What an action may be declared, in the order of its life.</summary>
    public static readonly IReadOnlyList<string> Statuses =
        ["planned", "in_progress", "completed", "carried_over", "cancelled", "superseded"];

    /// <summary>Whether a decision has to be named.</summary>
    public bool NeedsDecision => Status is "cancelled" or "superseded";

    /// <summary>The cells that were drafted: head, before, after; null is an empty cell.</summary>
    public IReadOnlyList<(string Head, string? Before, string? After)> Changes =>
    [
        .. new (string Head, string? Before, string? After)[]
        {
            ("status", action.Status, Status),
            ("progress", Text(action.Progress), Text(Progress)),
            ("completed_on", Text(action.CompletedOn), Text(CompletedOn)),
            ("evidence", Text(action.Evidence), Text(Evidence)),
            ("decision", Text(action.Decision), Text(Decision)),
        }.Where(c => c.Before != c.After),
    ];

    public bool IsChanged => Changes.Count > 0;

    /// <summary>Goes back to how the action stands.</summary>
    public void Undo() => (Status, Progress, CompletedOn, Evidence, Decision) =
        (action.Status, action.Progress, action.CompletedOn, action.Evidence, action.Decision);

    /// <summary>What was drafted, to come back to when an edit is given up.</summary>
    public Action Remember()
    {
        var kept = (Status, Progress, CompletedOn, Evidence, Decision);
        return () => (Status, Progress, CompletedOn, Evidence, Decision) = kept;
    }

    private static string? Text(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
