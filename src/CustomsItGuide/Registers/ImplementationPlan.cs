using CustomsItGuide.Readings;

namespace CustomsItGuide.Registers;

/// <summary>A line of an annual Implementation Plan, as it stands.</summary>
/// <param name="Home">Objective or focus area: SO1 … ORG2.</param>
/// <param name="DueOn">The last day of the year where none is stated.</param>
/// <param name="Status">As declared: planned, in_progress, completed, carried_over, cancelled, superseded.</param>
/// <param name="Progress">Declared, 0..100; null: not stated.</param>
/// <param name="Evidence">Reference of a document; null: none.</param>
/// <param name="IsApproved">In the plan as approved at the start of the year: it is in the denominator, whatever became of it.</param>
/// <param name="IsCompleted">Counts as completed: declared so, with a day within the year and not after the day looked at.</param>
/// <param name="DaysLate">For an approved action that is due and does not count as completed: days since it was due. Else 0.</param>
public sealed record PlanAction(
    string Action, string Home, string Title, string? Deliverable, string? Owner, string? Deputy, string? Directorate, DateOnly DueOn, bool DueStated,
    string Status, double? Progress, DateOnly? CompletedOn, string? Evidence, string? Decision, string? CarriedFrom, bool IsApproved, bool IsCompleted, int DaysLate);

/// <summary>The actions of one home, or of all, counted.</summary>
/// <param name="Approved">The denominator of the completion indicators.</param>
/// <param name="Completed">The numerator.</param>
/// <param name="Verified">Of these, with a document as evidence.</param>
/// <param name="Planned">Approved and due by the day looked at.</param>
/// <param name="Overdue">Of these, not completed.</param>
public sealed record PlanTotals(
    string Home, int Approved, int Completed, int Verified, int Planned, int Overdue, int CarriedOver, int Cancelled, int Superseded, int Added, IReadOnlyList<ScheduleStep> Schedule)
{
    /// <summary>Completed over approved, in percent; null without an approved action.</summary>
    public double? Share => Approved == 0 ? null : 100.0 * Completed / Approved;

    /// <summary>Verified over approved, in percent; null without an approved action.</summary>
    public double? VerifiedShare => Approved == 0 ? null : 100.0 * Verified / Approved;
}

/// <summary>An Implementation Plan on a day.</summary>
/// <param name="Until">The day looked at, at most the year's last.</param>
/// <param name="Homes">In the plan's order; homes without actions are left out.</param>
/// <param name="Actions">By home and number, after the filter.</param>
/// <param name="Owners">Posts with overdue actions, the most first.</param>
/// <param name="Directorates">All of the year's, for choosing among them.</param>
public sealed record ImplementationPlan(
    Period Year, DateOnly Until, PlanTotals Total, IReadOnlyList<PlanTotals> Homes, IReadOnlyList<PlanAction> Actions, IReadOnlyList<(string Owner, int Overdue)> Owners, IReadOnlyList<string> Directorates);

public sealed partial class RegisterReader
{
    /// <param name="home">Only this home; null: all. An objective that others are part of (FA) stands for all of them.</param>
    /// <param name="directorate">Only this directorate; null: all.</param>
    public ImplementationPlan ImplementationPlan(Period year, string? home = null, string? directorate = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Once(() => ReadImplementationPlan(year, home, directorate), nameof(ImplementationPlan), year, home, directorate);
    }

    private ImplementationPlan ReadImplementationPlan(Period year, string? home, string? directorate)
    {
        var until = Until(year);
        // Completion by a half-year's last day is counted over the whole year's actions: the period of the rule is the day looked at.
        var all = Rows("select * from plan_actions where fiscal_year = ? order by home, action", year.Year.ToString());
        var rows = all.Where(r => (home is null || r.Text("home") == home || plan.Objectives.Any(o => o.Id == r.Text("home") && o.PartOf == home))
            && (directorate is null || r.Text("directorate") == directorate)).ToList();
        var order = plan.Objectives.Select(o => o.Id).ToList();
        var homes = rows.GroupBy(r => r.Text("home")!).OrderBy(g => order.IndexOf(g.Key)).Select(g => Totals(g.Key, [.. g], year.Year, until)).ToList();
        var actions = rows.Select(r => Action(r, year.Year, until)).OrderBy(a => order.IndexOf(a.Home)).ThenBy(a => a.Action, StringComparer.Ordinal).ToList();
        return new ImplementationPlan(year.Year, until, Totals("", rows, year.Year, until), homes, actions,
            [.. actions.Where(a => a.DaysLate > 0).GroupBy(a => Or(a.Owner, "–")).Select(g => (g.Key, g.Count())).OrderByDescending(o => o.Item2).ThenBy(o => o.Key, StringComparer.Ordinal)],
            [.. all.Select(r => r.Text("directorate")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static PlanTotals Totals(string home, List<MeasureRow> rows, Period year, DateOnly until)
    {
        var approved = rows.Where(Completion.IsApproved).ToList();
        var done = approved.Where(r => IsDone(r, year, until)).ToList();
        var due = approved.Where(r => Due(r, year) <= until).ToList();
        return new PlanTotals(home, approved.Count, done.Count, Count(done, r => r.Text("evidence") is not null), due.Count, Count(due, r => !IsDone(r, year, until)),
            Count(approved, r => r.Text("status") == "carried_over"), Count(approved, r => r.Text("status") == "cancelled"), Count(approved, r => r.Text("status") == "superseded"),
            rows.Count - approved.Count, [.. Completion.ScheduleOf(rows, year).Where(s => s.Day <= until || s.Planned > 0)]);
    }

    private static PlanAction Action(MeasureRow r, Period year, DateOnly until)
    {
        var (due, done) = (Due(r, year), IsDone(r, year, until));
        return new PlanAction(r.Text("action")!, r.Text("home")!, r.Text("title") ?? "", r.Text("deliverable"), r.Text("owner"), r.Text("deputy"), r.Text("directorate"),
            due, r.Date("due_on") is not null, r.Text("status") ?? "", (double?)r.Number("progress"), r.Date("completed_on"), r.Text("evidence"), r.Text("decision"), r.Text("carried_from"),
            Completion.IsApproved(r), done, Completion.IsApproved(r) && !done && due < until ? until.DayNumber - due.DayNumber : 0);
    }

    private static DateOnly Due(MeasureRow row, Period year) => row.Date("due_on") ?? year.Last;

    private static bool IsDone(MeasureRow row, Period year, DateOnly until) => Completion.IsCompleted(row, year) && row.Date("completed_on") <= until;
}
