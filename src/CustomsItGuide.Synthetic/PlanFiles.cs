namespace CustomsItGuide.Synthetic;

/// <summary>The versions of an Implementation Plan that are handed in: as approved, at half-year, at the end.</summary>
internal static class PlanFiles
{
    public static Table Empty() =>
        new("fiscal_year", "action", "home", "tags", "title", "deliverable", "owner", "deputy", "due_on", "status", "progress",
            "completed_on",
        "evidence", "topic", "directorate", "origin", "decision", "carried_from");

    public static Table Approved(IEnumerable<SyntheticPlanAction> actions) =>
        Rows(actions.Where(a => a.Origin == "approved").Select(Untouched));

    /// <summary>On 31 December: what was done by then, and the rest under way. Some declare a half-year action done that the final report
    /// takes back.</summary>
    public static Table HalfYear(int seed, IReadOnlyList<SyntheticPlanAction> actions)
    {
        var end = actions[0].Year.HalfYearEnd;
        var chance = Chance.For(seed, "half-year plan " + actions[0].Year.Text);
        var early = 0;
        return Rows(actions.Select(a =>
        {
            if (a is { Status: "completed", CompletedOn: not null } && a.CompletedOn <= end) return a;
            if (a is { Status: "cancelled", Decision: not null }) return a;
            if (a.Status is "carried_over" && early < 2 && a.DueOn <= end && ++early > 0)
                return a with { Status = "completed", Progress = 100, CompletedOn = a.DueOn };
            var begun = chance.Happens(0.7);
            return Untouched(a) with
            {
                Status = begun ? "in_progress" : "planned",
                Progress = begun ? chance.Between(1, 14) * 5 : 0,
                Decision = a.Origin == "added" ? a.Decision : null
            };
        }));
    }

    public static Table Final(IEnumerable<SyntheticPlanAction> actions) => Rows(actions);

    /// <summary>The first year-end version of 2022/23: three actions are declared completed that the corrected version takes
    /// back.</summary>
    public static Table BeforeCorrection(IReadOnlyList<SyntheticPlanAction> actions)
    {
        var taken = actions.Where(a => a is { Status: "in_progress", Origin: "approved" }).Take(3).Select(a => a.Code).ToHashSet();
        return Rows(actions.Select(a =>
            taken.Contains(a.Code) ? a with { Status = "completed", Progress = 100, CompletedOn = a.Year.Last.AddDays(-1) } : a));
    }

    private static SyntheticPlanAction Untouched(SyntheticPlanAction a) =>
        a with
        {
            Status = "planned",
            Progress = 0,
            CompletedOn = null,
            Evidence = null,
            Decision = a.Origin == "added" ? a.Decision : null
        };

    private static Table Rows(IEnumerable<SyntheticPlanAction> actions)
    {
        var table = Empty();
        foreach (var action in actions) table.Add(Cells(action));
        return table;
    }

    public static object?[] Cells(SyntheticPlanAction a) =>
        [a.Year.Text, a.Code, a.Home, a.Tags, a.Title, a.Deliverable, a.Owner, a.Deputy, a.DueOn, a.Status, a.Progress, a.CompletedOn,
            a.Evidence, a.Topic, a.Directorate, a.Origin, a.Decision, a.CarriedFrom];
}
