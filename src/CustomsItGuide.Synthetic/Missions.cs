using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>What the story says of a year of capacity building.</summary>
/// <param name="Delivered">Activities delivered.</param>
/// <param name="Aligned">Of these, with a topic of the list.</param>
/// <param name="Led">Of these, with a delivering expert who is accredited or recognized on the last day.</param>
internal sealed record MissionYear(SampleYear Year, int Delivered, int Aligned, int Led, int Cancelled);

internal sealed record Mission(
    string Code, string Title, DateOnly Starts, DateOnly Ends, string Status, string Mode, string Beneficiaries, string Region,
    string Topic, string Donor, string TaggedBy, string? ReviewedBy, string? ReviewTopic,
    IReadOnlyList<(string Expert, string Role, decimal Days)> Team);

/// <summary>The register of capacity-building activities. All of them are invented.</summary>
internal static class Missions
{
    /// <summary>Alignment 84.0 %, then 79.8 % (which prints as 80 %), then 86.1 %; led by experts 54.1 %, 58.9 %, 63.9 %.</summary>
    public static IReadOnlyList<MissionYear> Years { get; } =
        [new(new(2022), 338, 284, 183, 15), new(new(2023), 421, 336, 248, 24), new(new(2024), 396, 341, 253, 18)];

    // Activities ending in July, August, ... June: few in summer and around the new year.
    private static readonly (int Month, int Weight)[] Season =
        [(0, 5), (1, 3), (2, 9), (3, 13), (4, 14), (5, 7), (6, 4), (7, 9), (8, 12), (9, 9), (10, 11), (11, 9)];
    private static readonly (string Mode, int Weight)[] Modes = [("on_site", 60), ("remote", 28), ("blended", 12)];
    private static readonly (string Donor, int Weight)[] Donors =
        [("WCO core budget", 22), ("Customs Cooperation Fund", 30), ("Trade facilitation programme", 20), ("HS programme", 10),
            ("Integrity programme", 8), ("Security programme", 10)];
    private static readonly string[] Kinds = ["National workshop", "Diagnostic mission", "Support mission", "Train-the-trainer course",
        "Follow-up mission", "Accreditation workshop"];
    private static readonly string[] OtherThemes = ["Study visit", "Protocol visit", "General English for officers",
        "Anniversary conference", "Exhibition stand"];

    public static List<Mission> Of(int seed, MissionYear year, IReadOnlyList<ExpertSpell> pool)
    {
        var chance = Chance.For(seed, "missions " + year.Year.Text);
        var delivered = chance.Shuffled(Enumerable.Range(0, year.Delivered));
        var aligned = delivered.Take(year.Aligned).ToHashSet();
        var led = chance.Shuffled(delivered).Take(year.Led).ToHashSet();
        var drafts = Enumerable.Range(0, year.Delivered + year.Cancelled)
            .Select(i => (Ends: EndDay(chance, year.Year), Status: i < year.Delivered ? "delivered" : "cancelled",
                Aligned: i < year.Delivered ? aligned.Contains(i) : chance.Happens(0.8), Led: led.Contains(i)))
            .OrderBy(d => d.Ends).ToList();
        return [.. drafts.Select((d, i) =>
            Make(chance, string.Create(CultureInfo.InvariantCulture, $"CB{year.Year.Start % 100:00}-{i + 1:000}"), d.Ends, d.Status,
                d.Aligned, d.Led, pool))];
    }

    internal static DateOnly EndDay(Chance chance, SampleYear year)
    {
        var first = year.First.AddMonths(chance.Pick(Season));
        var day = chance.Day(first, first.AddMonths(1).AddDays(-1));
        // Activities end on working days; moving back keeps the month except at its first days.
        return day.DayOfWeek switch
        {
            DayOfWeek.Sunday => day.Day > 2 ? day.AddDays(-2) : day.AddDays(3),
            DayOfWeek.Saturday => day.Day > 1 ? day.AddDays(-1) : day.AddDays(4),
            _ => day,
        };
    }

    private static Mission Make(Chance chance, string code, DateOnly ends, string status, bool aligned, bool led,
        IReadOnlyList<ExpertSpell> pool)
    {
        var mission = WithoutTeam(chance, code, ends, status, aligned);
        var length = mission.Ends.DayNumber - mission.Starts.DayNumber + 1;
        return status == "delivered" ? mission with { Team = Team(chance, ends, led, length, pool) } : mission;
    }

    internal static Mission WithoutTeam(Chance chance, string code, DateOnly ends, string status, bool aligned)
    {
        var members = Membership.On(ends);
        var region = chance.Pick(members).Region;
        var here = members.Where(m => m.Region == region).ToList();
        var regional = chance.Happens(0.27);
        var beneficiaries = regional
            ? chance.Shuffled(here).Take(chance.Between(3, 7)).OrderBy(m => m.Code, StringComparer.Ordinal).ToList() : [chance.Pick(here)];
        var topic = aligned ? chance.Pick(Topics.All) : null;
        var kind = regional ? "Regional workshop" : chance.Pick(Kinds);
        var what = topic?.Name ?? chance.Pick(OtherThemes);
        var reviewed = chance.Happens(0.93);
        var agrees = chance.Happens(0.94);
        var length = chance.Between(1, 5);
        var tagger = chance.Between(1, 6);
        return new(code, $"{kind}: {what} ({(regional ? region : beneficiaries[0].Name)})", ends.AddDays(1 - length), ends, status,
            chance.Pick(Modes),
            string.Join(';', beneficiaries.Select(b => b.Code)), region, topic?.Code ?? "other", chance.Pick(Donors),
            string.Create(CultureInfo.InvariantCulture, $"CBD-{tagger:00}"),
            reviewed ? string.Create(CultureInfo.InvariantCulture, $"CBD-{tagger % 6 + 1:00}") : null,
            !reviewed ? null : agrees ? topic?.Code ?? "other" : chance.Pick(Topics.All).Code, []);
    }

    private static List<(string, string, decimal)> Team(Chance chance, DateOnly ends, bool led, int length, IReadOnlyList<ExpertSpell> pool)
    {
        decimal Days() => length - (chance.Happens(0.2) && length > 1 ? 0.5m : 0);
        var today = pool.Where(s => s.On(ends)).ToList();
        var qualified = today.Where(s => s.Counts).Select(s => s.Code).Distinct().ToList();
        var team = new List<(string, string, decimal)>();
        if (led)
        {
            foreach (var code in chance.Shuffled(qualified).Take(chance.Between(1, 2))) team.Add((code, "delivering", Days()));
            if (chance.Happens(0.25))
                team.Add((chance.Pick(today.Where(s => s.Category == "external").Select(s => s.Code).ToList()), "delivering", Days()));
            return team;
        }
        var others = today.Where(s => !s.Counts && !qualified.Contains(s.Code)).Select(s => s.Code).Distinct().ToList();
        if (chance.Happens(0.7)) team.Add((chance.Pick(others), "delivering", Days()));
        if (chance.Happens(0.15)) team.Add((chance.Pick(qualified), "observing", Days()));
        // An expert whose accreditation has ended does not make the activity expert-led.
        var former = pool.Where(s => s is { Category: "accredited" } && s.To < ends && !qualified.Contains(s.Code)).Select(s => s.Code)
            .Distinct().ToList();
        if (former.Count > 0 && chance.Happens(0.05) && team.All(t => !former.Contains(t.Item1)))
            team.Add((chance.Pick(former), "delivering", Days()));
        return team;
    }
}
