using CustomsItGuide.Pages.Grid;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Activities;

/// <summary>An action of an Implementation Plan as a row: wherever actions are listed, the same cells say the same of it.</summary>
public static class ActionCells
{
    public static readonly IReadOnlyList<GridColumn> Columns =
    [
        PagesWords.ActionColumn, PagesWords.OwnerColumn, PagesWords.Due, PagesWords.StatusDeclared,
        new(PagesWords.ProgressColumn, true), PagesWords.CompletedOn, PagesWords.EvidenceColumn,
    ];

    /// <param name="year">Of the plan that it stands in.</param>
    /// <returns>A cell for each of <see cref="Columns"/>.</returns>
    public static IReadOnlyList<Cell> Cells(PlanAction action, Period year, PageState state)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(state);
        var format = state.Format;
        return
        [
            new Cell(action.Title)
            {
                Id = action.Action,
                Href = state.Urls.ActionHistory(year.ToString(), action.Action),
                Note = Joined(action.Deliverable, action.IsApproved ? null : format.Text(PagesWords.NotApproved),
                    action.CarriedFrom is { } from ? format.Text(PagesWords.CarriedFrom(from)) : null),
            },
            new Cell(action.Owner ?? "–") { Note = string.Join(" · ", new[] { action.Deputy, action.Directorate }.OfType<string>()) },
            new Cell(format.Day(action.DueOn))
            {
                Note = Joined(action.IsLate ? format.Text(PagesWords.DaysLate(format.Text(Units.Days(action.DaysLate)))) : null,
                    action.DueStated ? null : format.Text(PagesWords.DueUnstated)),
            },
            new Cell(format.Text(Items.Of(state.Plan, action.Status)))
            {
                Note = action.Decision
                    ?? (action.Status == "completed" && !action.IsCompleted ? format.Text(PagesWords.NotCountedLate) : null),
            },
            action.Progress is { } progress ? format.Percent(progress, 0) : "–",
            action.CompletedOn is { } day ? format.Day(day) : "–",
            action.Evidence,
        ];
    }

    private static string? Joined(params string?[] parts) =>
        string.Join(" · ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
