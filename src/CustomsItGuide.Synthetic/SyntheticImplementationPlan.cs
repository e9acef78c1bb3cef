using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>The three annual Implementation Plans. All actions are invented; only the 63 % of 2023/24 was really reported.</summary>
internal static class SyntheticImplementationPlan
{
    /// <summary>Approved and completed actions of each home: 94 of 118, 76 of 120, 54 of 62.</summary>
    private static readonly Dictionary<int, (string Home, int Approved, int Completed)[]> Story = new()
    {
        [2022] = [("SO1", 30, 25), ("SO2", 16, 13), ("SO3", 24, 19), ("SO4", 20, 16), ("FA1", 8, 7), ("FA2", 6, 4), ("FA3", 4, 3),
            ("ORG1", 4, 3), ("ORG2", 6, 4)],
        [2023] = [("SO1", 31, 19), ("SO2", 16, 11), ("SO3", 25, 15), ("SO4", 20, 12), ("FA1", 8, 5), ("FA2", 7, 2), ("FA3", 4, 3),
            ("ORG1", 3, 3), ("ORG2", 6, 6)],
        [2024] = [("SO1", 16, 14), ("SO2", 9, 9), ("SO3", 13, 12), ("SO4", 10, 9), ("FA1", 4, 4), ("FA2", 4, 1), ("FA3", 2, 2),
            ("ORG1", 2, 2), ("ORG2", 2, 1)],
    };

    public static IReadOnlyDictionary<int, List<SyntheticPlanAction>> Years(int seed)
    {
        var plans = new Dictionary<int, List<SyntheticPlanAction>>();
        foreach (var year in SampleYear.Plan)
        {
            var before = plans.GetValueOrDefault(year.Start - 1, []);
            plans[year.Start] = Of(Chance.For(seed, "plan " + year.Text), year, before);
        }
        return plans;
    }

    private static List<SyntheticPlanAction> Of(Chance chance, SampleYear year, List<SyntheticPlanAction> before)
    {
        var actions = new List<SyntheticPlanAction>();
        foreach (var (home, approved, completed) in Story[year.Start])
        {
            // What was carried over comes first and keeps its title; the halved plan of 2024/25 takes over only some of it.
            var carried = before.Where(a => a.Home == home && a.Status == "carried_over").Take(Math.Max(1, approved / 5)).ToList();
            var titles = ActionTitles.For(home, approved, year.Start);
            var done = chance.Shuffled(Enumerable.Range(0, approved)).Take(completed).ToHashSet();
            for (var i = 0; i < approved; i++)
            {
                var origin = i < carried.Count ? carried[i] : null;
                var (title, deliverable, tag, topic, directorate) = titles[i];
                var action =
                    New(chance, year, home, i + 1, origin?.Title ?? title, origin?.Deliverable ?? deliverable, tag,
                        origin is null ? topic : origin.Topic, directorate)
                    with
                    { CarriedFrom = origin is null ? null : $"{origin.Year.Text}:{origin.Code}" };
                actions.Add(done.Contains(i) ? Completed(chance, action) : Open(chance, action));
            }
        }
        Exceptions(chance, year, actions);
        return actions;
    }

    internal static SyntheticPlanAction New(
        Chance chance, SampleYear year, string home, int number, string title, string deliverable, string tag,
        string? topic, string directorate)
    {
        var initials = string.Concat(directorate.Split(' ').Where(w => char.IsUpper(w[0])).Select(w => w[0]));
        var post = chance.Between(1, 9);
        return new()
        {
            Year = year,
            Home = home,
            Code = string.Create(CultureInfo.InvariantCulture, $"{home}-{number:00}"),
            Tags = tag + (chance.Happens(0.15) ? (tag.Length > 0 ? ";" : "") + chance.Pick(["FA1", "FA2", "SP2"]) : ""),
            Title = title,
            Deliverable = deliverable,
            Topic = topic,
            Directorate = directorate,
            Owner = string.Create(CultureInfo.InvariantCulture, $"{initials}-{post}"),
            Deputy = string.Create(CultureInfo.InvariantCulture, $"{initials}-{post % 9 + 1}"),
            DueOn = chance.Happens(0.12) ? null
                : chance.Happens(0.45) ? year.Last : LastOfMonth(year.First.AddMonths(chance.Between(2, 10))),
            Status = "planned",
            Progress = 0,
        };
    }

    internal static SyntheticPlanAction Completed(Chance chance, SyntheticPlanAction action)
    {
        var due = action.DueOn ?? action.Year.Last;
        var day = due.AddDays(chance.Between(-45, 40));
        if (day > action.Year.Last) day = action.Year.Last.AddDays(-chance.Between(0, 12));
        if (day < action.Year.First) day = action.Year.First.AddDays(chance.Between(20, 60));
        return action with
        {
            Status = "completed",
            Progress = 100,
            CompletedOn = day,
            Evidence = chance.Happens(0.91)
                ? string.Create(CultureInfo.InvariantCulture,
                    $"{chance.Pick(["PC", "SC", "TC", "CB"])}-{day.Year}-{chance.Between(100, 999)}") : null,
        };
    }

    internal static SyntheticPlanAction Open(Chance chance, SyntheticPlanAction action)
    {
        var carried = chance.Happens(0.68);
        return action with { Status = carried ? "carried_over" : "in_progress", Progress = chance.Between(2, 18) * 5 };
    }

    /// <summary>The cases that a reviewer asks about: cancelled with and without a decision, superseded, completed without a day, completed
    /// after the year, added by decision.</summary>
    private static void Exceptions(Chance chance, SampleYear year, List<SyntheticPlanAction> actions)
    {
        var open = new Queue<int>(
            chance.Shuffled(Enumerable.Range(0, actions.Count).Where(i => actions[i].Status != "completed" && actions[i].Home != "FA2")));
        var council = string.Create(CultureInfo.InvariantCulture, $"Policy Commission {86 + 2 * (year.Start - 2022) + 1}, decision ");
        void Change(Func<SyntheticPlanAction, SyntheticPlanAction> change)
        {
            if (open.TryDequeue(out var i)) actions[i] = change(actions[i]);
        }
        Change(a => a with { Status = "cancelled", Decision = council + "4" });
        Change(a => a with { Status = "cancelled" });
        Change(a => a with
        {
            Status = "completed",
            Progress = 100,
            Evidence = string.Create(CultureInfo.InvariantCulture, $"SC-{year.Start + 1}-099")
        });
        if (year.Start == 2024) return;
        Change(a => a with
        {
            Status = "completed",
            Progress = 100,
            CompletedOn = year.Last.AddDays(chance.Between(4, 20)),
            Evidence = string.Create(CultureInfo.InvariantCulture, $"PC-{year.Start + 1}-301")
        });
        Change(a => a with { Status = "cancelled", Decision = council + "5" });
        var green = actions.FindIndex(a => a is { Home: "FA2", Status: "carried_over" });
        if (year.Start == 2023 && green >= 0) actions[green] = actions[green] with { Status = "superseded", Decision = council + "7" };
        var number = actions.Count(a => a.Home == "SO3") + 1;
        actions.Add(Completed(chance,
            New(chance, year, "SO3", number, "Guidance for Customs in crisis situations", "Guidance note issued", "SP1", "risk_management",
                "Compliance and Facilitation"))
            with
        { Origin = "added", Decision = council + "9" });
        actions.Add(Open(chance,
            New(chance, year, "SO3", number + 1, "Task force on new psychoactive substances", "Terms of reference agreed", "SP2",
                "drugs_medicines", "Compliance and Facilitation"))
            with
        { Origin = "added", Decision = council + "9" });
    }

    private static DateOnly LastOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
