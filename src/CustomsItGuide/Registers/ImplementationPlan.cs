using CustomsItGuide.Kinds.Completion;
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
/// <param name="IsOpen">Approved, due by the day looked at, and not counted as completed.</param>
/// <param name="DaysLate">
/// For an open action: days since it was due, by the day of the position (<see cref="Lateness"/>), or by the day on which it was completed
/// after the year. Else 0, and for one that is due on that very day.
/// </param>
public sealed record PlanAction(
    string Action, string Home, string Title, string? Deliverable, string? Owner, string? Deputy, string? Directorate, DateOnly DueOn,
    bool DueStated,
    string Status, double? Progress, DateOnly? CompletedOn, string? Evidence, string? Decision, string? CarriedFrom, bool IsApproved,
    bool IsCompleted, bool IsOpen, int DaysLate)
{
    /// <summary>True when <see cref="DaysLate"/> is not 0.</summary>
    public bool IsLate => DaysLate > 0;
}

/// <summary>The actions of one home, or of all, counted.</summary>
/// <param name="Approved">The denominator of the completion indicators.</param>
/// <param name="Completed">The numerator.</param>
/// <param name="Verified">Of these, with a document as evidence.</param>
/// <param name="Planned">Approved and due by the day looked at.</param>
/// <param name="Open">Of these, not completed.</param>
/// <param name="Late">Of these, due before the day of the position.</param>
/// <param name="CarriedOver">Approved and declared so; likewise the next two.</param>
/// <param name="Added">After the approval: in no other number.</param>
public sealed record PlanTotals(
    string Home, int Approved, int Completed, int Verified, int Planned, int Open, int Late, int CarriedOver, int Cancelled, int Superseded,
    int Added,
    IReadOnlyList<ScheduleStep> Schedule)
{
    /// <summary>Due on the very day of the position and not completed: not late yet.</summary>
    public int DueThatDay => Open - Late;

    /// <summary>Completed over approved, in percent; null without an approved action.</summary>
    public double? Share => Approved == 0 ? null : 100.0 * Completed / Approved;

    /// <summary>Verified over approved, in percent; null without an approved action.</summary>
    public double? VerifiedShare => Approved == 0 ? null : 100.0 * Verified / Approved;
}

/// <summary>An Implementation Plan on a day.</summary>
/// <param name="Until">The day looked at, at most the period's last: what is completed or due later does not belong to it.</param>
/// <param name="AsOf">The day of the position, from which days late are counted: they run on after the period's end.</param>
/// <param name="IsDelivered">False when there is no plan of the year at all; a filter may leave nothing of one that there is.</param>
/// <param name="Homes">In the plan's order; homes without actions are left out.</param>
/// <param name="Actions">By home and number, after the filter.</param>
/// <param name="Owners">Posts with late actions, the most first.</param>
/// <param name="Directorates">All of the year's, for choosing among them.</param>
public sealed record ImplementationPlan(
    Period Year, DateOnly Until, DateOnly AsOf, bool IsDelivered, PlanTotals Total, IReadOnlyList<PlanTotals> Homes,
    IReadOnlyList<PlanAction> Actions,
    IReadOnlyList<(string Owner, int Late)> Owners, IReadOnlyList<string> Directorates)
{
    /// <summary>The longest late first.</summary>
    public IReadOnlyList<PlanAction> Late =>
        [.. Actions.Where(a => a.IsLate).OrderByDescending(a => a.DaysLate).ThenBy(a => a.Action, StringComparer.Ordinal)];
}

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
        var all = RowsWhere(HasActions(plan), "select * from plan_actions where fiscal_year = ? order by home, action", year.Year.ToString());
        var rows = all.Where(r =>
            (home is null || r.Text("home") == home || plan.Objectives.Any(o => o.Id == r.Text("home") && o.PartOf == home))
            && (directorate is null || r.Text("directorate") == directorate)).ToList();
        var order = plan.Objectives.Select(o => o.Id).ToList();
        var homes = rows.GroupBy(r => r.Text("home")!).OrderBy(g => order.IndexOf(g.Key))
            .Select(g => Totals(g.Key, [.. g.Select(r => new ActionRow(r))], year.Year, until)).ToList();
        var actions = rows.Select(r => Action(r, year.Year, until)).OrderBy(a => order.IndexOf(a.Home))
            .ThenBy(a => a.Action, StringComparer.Ordinal).ToList();
        return new ImplementationPlan(year.Year, until, day, all.Count > 0,
            Totals("", [.. rows.Select(r => new ActionRow(r))], year.Year, until), homes, actions,
            [.. actions.Where(a => a.IsLate).GroupBy(a => Or(a.Owner, "–")).Select(g => (g.Key, g.Count())).OrderByDescending(o => o.Item2)
                .ThenBy(o => o.Key, StringComparer.Ordinal)],
            [.. all.Select(r => r.Text("directorate")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private PlanTotals Totals(string home, List<ActionRow> rows, Period year, DateOnly until)
    {
        var approved = rows.Where(r => r.IsApproved).ToList();
        var done = approved.Where(r => r.IsCompleted(year, until)).ToList();
        var due = approved.Where(r => r.DueOn(year) <= until).ToList();
        var open = due.Where(r => !r.IsCompleted(year, until)).ToList();
        int As(string status) => approved.Count(r => r.Status == status);
        return new PlanTotals(home, approved.Count, done.Count, done.Count(r => r.Evidence is not null), due.Count,
            open.Count, open.Count(r => Lateness.IsLate(r.DueOn(year), false, day)), As("carried_over"), As("cancelled"), As("superseded"),
            rows.Count - approved.Count, [.. ActionRow.Schedule(rows, year, until).Where(s => s.Day <= until || s.Planned > 0)]);
    }

    private PlanAction Action(MeasureRow r, Period year, DateOnly until)
    {
        var action = new ActionRow(r);
        var (due, done) = (action.DueOn(year), action.IsCompleted(year, until));
        var open = action.IsApproved && !done && due <= until;
        // Completed after the year it counts no more, and is late no longer than it took.
        var seen = action.CompletedOn is { } on && on > due && on <= day ? on : day;
        return new PlanAction(r.Text("action")!, r.Text("home")!, r.Text("title") ?? "", r.Text("deliverable"), action.Owner,
            r.Text("deputy"), r.Text("directorate"),
            due, action.Due is not null, action.Status ?? "", (double?)action.Progress, action.CompletedOn, action.Evidence,
            action.Decision, r.Text("carried_from"),
            action.IsApproved, done, open, Lateness.Days(due, !open, seen));
    }
}
