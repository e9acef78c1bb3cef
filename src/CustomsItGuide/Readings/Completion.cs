using CustomsItGuide.Readings.RowChecks;

namespace CustomsItGuide.Readings;

/// <summary>
/// Completion of the actions of the annual Implementation Plan, in percent.
/// Denominator: the actions that the plan had as approved at the start of the year, whatever became of them.
/// Numerator: those declared completed with a completion date inside the fiscal year (for a half-year: by its last day).
/// A carried-over, cancelled or superseded action stays in the denominator and is not completed; a completed one without a date is not counted.
/// </summary>
public static class Completion
{
    internal static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("origin", CellKind.Text), new("status", CellKind.Text), new("completed_on", CellKind.Date), new("due_on", CellKind.Date),
        new("decision", CellKind.Text), new("progress", CellKind.Number), new("evidence", CellKind.Text), new("owner", CellKind.Text),
        new("action", CellKind.Text, Need.Never),
    ];

    internal static Reading Estimate(EstimatorInput input)
    {
        var rows = input.Records;
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);
        var approved = rows.Where(IsApproved).ToList();
        if (approved.Count == 0)
        {
            return Absent.NotApplicable(input,
                $"The Implementation Plan of {input.Period.Year} has no approved action here.",
                $"Le plan de mise en œuvre {input.Period.Year} ne comporte ici aucune action approuvée.");
        }

        var completed = approved.Where(row => IsCompleted(row, input.Period)).ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(completed.Count, approved.Count),
            Numerator = completed.Count,
            Denominator = approved.Count,
            Provisional = input.Period.Kind != PeriodKind.FiscalYear,
            Supporting = Supporting(rows, approved, completed, input.Period),
            Breakdown = Breakdowns.Of(input.Indicator, approved, (by, key, cell) =>
            {
                var done = cell.Count(row => IsCompleted(row, input.Period));
                return new(by, key, Percent.Of(done, cell.Count), done, cell.Count, cell.Count);
            }),
            Findings = ActionCheck.Look(rows, input.Period),
            Schedule = ScheduleOf(rows, input.Period, input.Period.Last),
            Deliveries = Sources.Of(rows),
            Rows = approved.Count,
        };
    }

    /// <summary>Every day on which something was due or completed, in order. An action without a due date is due on the year's last day.</summary>
    /// <param name="until">The last day on which a completion counts; the period's last or an earlier one.</param>
    internal static IReadOnlyList<ScheduleStep> ScheduleOf(IEnumerable<MeasureRow> rows, Period period, DateOnly until)
    {
        var approved = rows.Where(IsApproved).ToList();
        var completed = approved.Where(row => IsCompleted(row, period, until)).Select(row => row.Date("completed_on")!.Value).ToList();
        var open = approved.Where(row => !IsCompleted(row, period, until)).ToList();
        return [.. approved.Select(row => DueOn(row, period)).Concat(completed).Distinct().Order().Select(day => new ScheduleStep(
            day, approved.Count(row => DueOn(row, period) <= day), completed.Count(on => on <= day), open.Count(row => DueOn(row, period) <= day)))];
    }

    internal static bool IsApproved(MeasureRow row) => row.Text("origin") == "approved";

    internal static bool IsCompleted(MeasureRow row, Period period) =>
        row.Text("status") == "completed" && row.Date("completed_on") is { } day && day >= period.Year.First && day <= period.Last;

    internal static bool IsCompleted(MeasureRow row, Period period, DateOnly until) => IsCompleted(row, period) && row.Date("completed_on") <= until;

    /// <summary>Cancelled, or merged into another action.</summary>
    internal static bool IsWithdrawn(MeasureRow row) => row.Text("status") is "cancelled" or "superseded";

    /// <summary>An action without a due date is due on the year's last day.</summary>
    internal static DateOnly DueOn(MeasureRow row, Period period) => row.Date("due_on") ?? period.Year.Last;

    /// <summary>
    /// verified: as the value, but only completed actions with a document reference count.
    /// adjusted: without actions cancelled or superseded by a recorded decision of the Policy Commission or the Council, with those added by one.
    /// progress: mean of the declared progress of approved actions (blank 0, completed 100), for management only.
    /// planned: share of approved actions due by the period's last day. The others are numbers of actions: late are those completed after the
    /// fiscal year's end, overdue those due by the period's last day and not completed by then (on a day
    /// within the period, see <see cref="Lateness"/>, fewer are), without_owner those still open that name nobody.
    /// </summary>
    private static Dictionary<string, double?> Supporting(
        IReadOnlyList<MeasureRow> rows, List<MeasureRow> approved, List<MeasureRow> completed, Period period)
    {
        var evidenced = completed.Count(row => row.Text("evidence") is not null);
        var inScope = rows.Where(row => row.Text("decision") is null ? IsApproved(row) : !IsWithdrawn(row)).ToList();
        var adjusted = inScope.Count(row => IsCompleted(row, period));
        var progress = approved.Sum(row => row.Text("status") == "completed" ? 100 : row.Number("progress") ?? 0);
        double Count(string status) => approved.Count(row => row.Text("status") == status);
        return new()
        {
            ["verified"] = Percent.Of(evidenced, approved.Count),
            ["adjusted"] = Percent.Of(adjusted, inScope.Count),
            ["progress"] = (double)(progress / approved.Count),
            ["planned"] = Percent.Of(approved.Count(row => DueOn(row, period) <= period.Last), approved.Count),
            ["evidence"] = Percent.Of(evidenced, completed.Count),
            ["actions"] = approved.Count,
            ["completed"] = completed.Count,
            ["with_evidence"] = evidenced,
            ["adjusted_completed"] = adjusted,
            ["adjusted_actions"] = inScope.Count,
            ["added"] = rows.Count - approved.Count,
            ["carried_over"] = Count("carried_over"),
            ["cancelled"] = Count("cancelled"),
            ["superseded"] = Count("superseded"),
            ["late"] = approved.Count(row => row.Text("status") == "completed" && row.Date("completed_on") > period.Year.Last),
            ["without_owner"] = approved.Count(row => !IsCompleted(row, period) && !IsWithdrawn(row) && row.Text("owner") is null),
            ["overdue"] = approved.Count(row => !IsCompleted(row, period) && DueOn(row, period) <= period.Last),
        };
    }
}
