using CustomsItGuide.Readings;

namespace CustomsItGuide.Registers;

/// <summary>A step of a work programme.</summary>
/// <param name="DaysLate">Days since it should have ended, when it is not done (<see cref="Lateness"/>); else 0.</param>
public sealed record ProgrammeStep(string Step, string Title, DateOnly PlannedFrom, DateOnly PlannedTo, string? Meeting, DateOnly? DoneOn,
    string? Evidence, string? GuideTopic, int DaysLate);

/// <summary>A programme with its steps.</summary>
public sealed record Programme(string Name, IReadOnlyList<ProgrammeStep> Steps)
{
    /// <summary>Steps that have a day on which they were done.</summary>
    public int Done => Steps.Count(s => s.DoneOn is not null);
}

/// <param name="Status">As declared in its plan; null: there is no such action in it, or no such plan.</param>
/// <param name="PlanDelivered">False when no plan of that year has been delivered, so that nothing is known of the action.</param>
public sealed record RiskAction(string FiscalYear, string Action, string? Title, string? Owner, string? Status, DateOnly? DueOn,
    bool PlanDelivered = true);

/// <summary>A risk as last assessed.</summary>
/// <param name="Rating">red, amber or green.</param>
/// <param name="Before">The rating before that; null for a new risk.</param>
public sealed record Risk(string Id, string Title, DateOnly AssessedOn, string Rating, string? Before, string? Owner,
    IReadOnlyList<RiskAction> Actions)
{
    /// <summary>True for a red risk against which no action is known to stand that is not withdrawn; an action of a plan that was not
    /// delivered may well stand.</summary>
    public bool IsUnattended => Rating == "red" && Actions.All(a => a.PlanDelivered && a.Status is null or "cancelled" or "superseded");
}

public sealed partial class RegisterReader
{
    /// <summary>By name; steps by their planned beginning.</summary>
    public IReadOnlyList<Programme> Programmes() =>
        [.. Rows("select * from programmes order by programme, planned_from, step").GroupBy(r => r.Text("programme")!)
            .Select(g => new Programme(g.Key, [.. g.Select(r =>
            {
                var (from, to, done) =
                    (r.Date("planned_from")!.Value, r.Date("planned_to")!.Value, r.Date("done_on") is { } d && d <= day ? d
                        : (DateOnly?)null);
                return new ProgrammeStep(r.Text("step")!, r.Text("title") ?? "", from, to, r.Text("meeting"), done, r.Text("evidence"),
                    r.Text("guide_topic"), Lateness.Days(to, done is not null, day));
            })]))];

    /// <summary>Red first, then amber, then green, as last assessed by the end of a period.</summary>
    public IReadOnlyList<Risk> Risks(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var actions = Rows("select * from plan_actions").ToLookup(r => (r.Text("fiscal_year")!, r.Text("action")!));
        var years = actions.Select(a => a.Key.Item1).ToHashSet(StringComparer.Ordinal);
        return [.. Rows("select * from risks where assessed_on <= ? order by assessed_on", Until(period)).GroupBy(r => r.Text("risk")!)
            .Select(g => (Latest: g.Last(), Before: g.SkipLast(1).LastOrDefault(), Has: g.Count() > 1))
            .Select(r =>
                new Risk(r.Latest.Text("risk")!, r.Latest.Text("title") ?? "", r.Latest.Date("assessed_on")!.Value,
                    r.Latest.Text("rating") ?? "",
                r.Has ? r.Before.Text("rating") : null, r.Latest.Text("owner"), [.. r.Latest.List("actions").Select(Linked)]))
            .OrderBy(r => Array.IndexOf(["red", "amber", "green"], r.Rating)).ThenBy(r => r.Id, StringComparer.Ordinal)];

        RiskAction Linked(string reference)
        {
            var parts = reference.Split(':', 2);
            var found = parts.Length == 2 ? actions[(parts[0].Trim(), parts[1].Trim())].ToList() : [];
            return found.Count == 0
                ? new RiskAction(parts[0], parts.Length == 2 ? parts[1] : "", null, null, null, null, years.Contains(parts[0].Trim()))
                : new RiskAction(parts[0], parts[1], found[0].Text("title"), found[0].Text("owner"), found[0].Text("status"),
                    found[0].Date("due_on"));
        }
    }
}
