using System.Globalization;
using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Tests.Synthetic;

/// <summary>The figures that the sample is meant to show, computed from its rows by hand.</summary>
public sealed class StoryTests
{
    [Theory]
    [InlineData("plan_actions_2022-23_final-corrected_synthetic.xlsx", 94, 118)]
    [InlineData("plan_actions_2022-23_final_synthetic.xlsx", 97, 118)]
    [InlineData("plan_actions_2023-24_final_synthetic.xlsx", 76, 120)]
    [InlineData("plan_actions_2024-25_final_synthetic.xlsx", 54, 62)]
    public void Implementation_plan(string file, int completed, int approved) =>
        Assert.Equal((completed, approved), Completion(file, _ => true));

    [Fact]
    public void Some_objectives_reach_all_and_green_customs_holds_the_focus_areas_back()
    {
        Assert.Equal((9, 9), Completion("plan_actions_2024-25_final_synthetic.xlsx", h => h == "SO2"));
        Assert.Equal((9, 9), Completion("plan_actions_2023-24_final_synthetic.xlsx", h => h.StartsWith("ORG", StringComparison.Ordinal)));
        Assert.Equal((1, 4), Completion("plan_actions_2024-25_final_synthetic.xlsx", h => h == "FA2"));
        Assert.Equal((6, 6), Completion("plan_actions_2024-25_final_synthetic.xlsx", h => h is "FA1" or "FA3"));
    }

    [Fact]
    public void Plans_have_the_cases_that_a_reviewer_asks_about()
    {
        var rows = Plan("plan_actions_2023-24_final_synthetic.xlsx");
        Assert.Contains(rows, r => r["status"] == "cancelled" && r["decision"].Length > 0);
        Assert.Contains(rows, r => r["status"] == "cancelled" && r["decision"].Length == 0);
        Assert.Contains(rows, r => r["status"] == "superseded" && r["decision"].Length > 0);
        Assert.Contains(rows, r => r["status"] == "completed" && r["completed_on"].Length == 0);
        Assert.Contains(rows, r => r["status"] == "completed" && string.CompareOrdinal(r["completed_on"], "2024-06-30") > 0);
        Assert.Contains(rows, r => r["status"] == "completed" && r["evidence"].Length == 0);
        Assert.Contains(rows, r => r["origin"] == "added" && r["decision"].Length > 0);
        var before = Plan("plan_actions_2022-23_final-corrected_synthetic.xlsx").Where(r => r["status"] == "carried_over")
            .Select(r => "2022/23:" + r["action"]).ToHashSet();
        var links = rows.Where(r => r["carried_from"].Length > 0).Select(r => r["carried_from"]).ToList();
        Assert.True(links.Count >= 8 && links.All(before.Contains) && links.Distinct().Count() == links.Count);
    }

    [Theory]
    [InlineData("missions_2022-23_synthetic.xlsx", 284, 338)]
    [InlineData("missions_2023-24_synthetic.csv", 336, 421)]
    [InlineData("missions_2024-25_synthetic.csv", 341, 396)]
    public void Aligned_activities(string file, int aligned, int delivered)
    {
        var rows = Delivered(file);
        Assert.Equal((aligned, delivered), (rows.Count(r => r["topic"] != "other"), rows.Count));
    }

    [Fact]
    public void Alignment_of_2023_24_prints_as_80_percent_and_is_not()
    {
        var rows = Delivered("missions_2023-24_synthetic.csv");
        Assert.InRange(100.0 * rows.Count(r => r["topic"] != "other") / rows.Count, 79.5, 79.999);
    }

    [Theory]
    [InlineData("2022-23", ".xlsx", 183)]
    [InlineData("2023-24", ".csv", 248)]
    [InlineData("2024-25", ".csv", 253)]
    public void Expert_led_activities(string year, string kind, int led)
    {
        var experts = Registry();
        var team = SampleRows.Sound(SampleRows.File($"mission_experts_{year}_synthetic.csv"))
            .Where(r => r["role"] == "delivering" && r["days"][0] != '-').ToLookup(r => r["activity"], r => r["expert"]);
        var count = Delivered($"missions_{year}_synthetic{kind}").Count(m => team[m["activity"]].Any(x => experts.Any(e =>
            e["expert"] == x && e["category"] is "accredited" or "recognized" && Valid(e, m["ends_on"]))));
        Assert.Equal(led, count);
    }

    [Theory]
    [InlineData("2022-06-30", 96)]
    [InlineData("2023-06-30", 104)]
    [InlineData("2024-06-30", 113)]
    [InlineData("2025-06-30", 108)]
    public void Accredited_experts_outside_the_WCO(string day, int count) =>
        Assert.Equal(count,
            Registry().Where(e => e["category"] == "accredited" && e["employer"] != "wco" && Valid(e, day)).Select(e => e["expert"])
                .Distinct().Count());

    [Theory]
    [InlineData("2022-23", 70, 73.5)]
    [InlineData("2023-24", 72, 76)]
    public void Aligned_money(string year, double low, double high)
    {
        var rows = SampleRows.Sound(SampleRows.File($"expenditure_{year}_synthetic.csv")).Where(r => r["closed_on"].Length > 0).ToList();
        Assert.InRange(100 * rows.Where(r => r["topic"] != "other")
            .Sum(r => SampleRows.Number(r["executed_eur"])) / rows.Sum(r => SampleRows.Number(r["executed_eur"])), low, high);
    }

    [Theory]
    [InlineData("2022-23", 3)]
    [InlineData("2023-24", 4)]
    [InlineData("2024-25", 4)]
    public void Objectives_with_a_partnership_reviewed_or_upgraded(string year, int count) =>
        Assert.Equal(count,
            CustomsItGuide.Synthetic.Registers.Partnerships(new SampleYear(int.Parse(year[..4], CultureInfo.InvariantCulture))).Rows
            .Where(r => r[3] is "reviewed" or "upgraded").Select(r => r[1]).Distinct().Count());

    private static (int, int) Completion(string file, Func<string, bool> home)
    {
        var rows = Plan(file).Where(r => home(r["home"]) && r["origin"] == "approved").ToList();
        var first = rows[0]["fiscal_year"][..4] + "-07-01";
        var last = "20" + rows[0]["fiscal_year"][5..] + "-06-30";
        return (rows.Count(r =>
            r["status"] == "completed" && string.CompareOrdinal(r["completed_on"], first) >= 0
                && string.CompareOrdinal(r["completed_on"], last) <= 0), rows.Count);
    }

    private static List<Dictionary<string, string>> Plan(string file) =>
        [.. SampleRows.Sound(SampleRows.File(file), "fiscal_year", "action")
            .Where(r => r["action"] is not ("SO1-90" or "SO1-91" or "SO1-92"))];

    private static List<Dictionary<string, string>> Delivered(string file) =>
        [.. SampleRows.Sound(SampleRows.File(file), "activity").Where(r => r["status"] == "delivered" && r["activity"].Length == 8)];

    private static List<Dictionary<string, string>> Registry() =>
        [.. SampleRows.Sound(SampleRows.File("experts_2025-06_synthetic.csv")).Where(e => e["expert"] is not ("X-0999" or "X-0998"))];

    private static bool Valid(Dictionary<string, string> expert, string day) =>
        string.CompareOrdinal(expert["valid_from"], day) <= 0
            && (expert["valid_to"].Length == 0 || string.CompareOrdinal(expert["valid_to"], day) >= 0);
}
