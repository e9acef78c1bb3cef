using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Kinds;

/// <summary>
/// Only a measure decides what counts: when a plan changes its rule, the indicator, the register and what is said beside the value change
/// with it.
/// </summary>
public sealed class ChangedMeasureTests(SampleWorkspace sample)
{
    private const string Rows = "measures/partnerships.sql";
    private const string Check = "measures/partnerships.check.sql";
    private const string Words = "measures/partnerships.yaml";
    private const string Counts = "coalesce(p.deed in ('reviewed', 'upgraded') and p.existing_since < y.first_day, false) as counts,";
    private const string Why = "when not p.existing_since < y.first_day then 'new' end as why,";

    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2023/24");

    /// <summary>
    /// The rule of the case: a partnership has to be twenty years old, which some that count in the plan's own rule are not.
    /// </summary>
    [Fact]
    public void Partnerships_by_a_stricter_rule()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = workspace.At().Registers.Partnerships(Year);
        var old = workspace.At().Score(Year)["SP2-3"];
        var young = before.Objectives.SelectMany(o => o.Deeds).Where(d => d.Counted && d.ExistingSince >= new DateOnly(2003, 7, 1))
            .ToList();
        Assert.NotEmpty(young);

        workspace.Adopt(PlanFolders.Changed(sample,
            (Rows, Counts, Counts.Replace("p.existing_since < y.first_day", "p.existing_since < y.first_day - interval 20 year",
                StringComparison.Ordinal)),
            (Rows, Why, "when not p.existing_since < y.first_day - interval 20 year then 'young' end as why,"),
            (Check, "existing_since < date '{first_day}'", "existing_since < date '{first_day}' - interval 20 year"),
            (Words, "  new:", "  young:"),
            (Words, "it did not exist before the year", "it is younger than twenty years"),
            (Words, "Reviews and upgrades of partnerships that did not exist before the year began are not counted",
                "Partnerships younger than twenty years are not counted"),
            (Words, "partnership_not_existing_before", "partnership_too_young")), "Planning unit", "Council 145, item 3", Later);

        var after = workspace.At().Registers.Partnerships(Year);
        var now = workspace.At().Score(Year)["SP2-3"];
        Assert.True(now.Reading.SecondComputation!.Agrees);
        var deeds = after.Objectives.SelectMany(o => o.Deeds).ToList();
        Assert.Equal(before.Objectives.Sum(o => o.Deeds.Count), deeds.Count);
        Assert.Equal(old.Reading.Supporting["deeds"] - young.Count, now.Reading.Supporting["deeds"]);
        Assert.Equal(now.Reading.Supporting["deeds"], deeds.Count(d => d.Counted));
        Assert.Equal(now.Reading.Denominator - now.Reading.Value, after.Missing.Count);
        Assert.All(young, y => Assert.Contains(deeds, d => d is { Counted: false, Why: "young" }
            && (d.Partner, d.Objective, d.DoneOn) == (y.Partner, y.Objective, y.DoneOn)
            && d.WhyInWords!.English == "no: it is younger than twenty years"));
        var said = Assert.Single(now.Findings, f => f.Code == "partnership_too_young");
        Assert.All(young, y => Assert.Contains(y.Partner, said.Message.English, StringComparison.Ordinal));
        Assert.StartsWith("Partnerships younger than twenty years are not counted: ", said.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain(now.Findings, f => f.Code == "partnership_not_existing_before");
    }

    /// <summary>Who could have answered is the plan's to say, too: Members of one region are asked no more.</summary>
    [Fact]
    public void Surveys_of_another_population()
    {
        const string Region = "Europe";
        using var workspace = Workspace.Open(sample.Copy());
        var before = Regions(workspace);
        var old = workspace.At().Score(Year)["RES-2"].Nonresponse!;
        Assert.True(before[Region] > 0);

        workspace.Adopt(PlanFolders.Changed(sample, "measures/satisfaction.population.sql",
            "group by a.period", $"where m.region is distinct from '{Region}'\ngroup by a.period"), "Planning unit", "Council 145", Later);

        var after = Regions(workspace);
        Assert.Equal(before.Where(r => r.Key != Region).OrderBy(r => r.Key), after.Where(r => r.Key != Region).OrderBy(r => r.Key));
        Assert.Null(after[Region]);
        var now = workspace.At().Score(Year)["RES-2"].Nonresponse!;
        Assert.Equal(old.Regions.Where(r => r.Region != Region), now.Regions.Where(r => r.Region != Region));
        Assert.Null(now.Regions.Single(r => r.Region == Region).Members);

        static Dictionary<string, int?> Regions(Workspace workspace) => workspace.At().Registers.Surveys(Year).Waves
            .First(w => w.Instrument == "annual").Regions.ToDictionary(r => r.Region, r => r.Members);
    }

    /// <summary>What reports give as money counts too, when the plan's measure says so, however little sense it makes.</summary>
    [Fact]
    public void Operations_by_a_wider_rule()
    {
        const string File = "measures/seizures.sql";
        using var workspace = Workspace.Open(sample.Copy());
        var at = workspace.At();
        var old = at.Registers.Operations();
        var year = old.Reports.Where(r => r is { Why: "other_unit", Result: "final", Unit: "value" }).Select(r => r.Year).First();

        workspace.Adopt(PlanFolders.Changed(sample,
            (File, "o.unit = 'seizures' and o.result", "o.unit in ('seizures', 'value') and o.result"),
            (File, "o.unit <> 'seizures' then", "o.unit not in ('seizures', 'value') then"),
            ("measures/seizures.check.sql", "unit = 'seizures'", "unit in ('seizures', 'value')")), "Planning unit", "Council 145, item 4",
                Later);

        foreach (var period in new[] { year, Year })
        {
            var reading = workspace.At().Score(period)["SP2-1"].Reading;
            var now = workspace.At().Registers.Operations();
            Assert.Equal(reading.Value, (double?)now.CountedIn(period));
            Assert.Equal(reading.Supporting["reports"] ?? 0, now.Reports.Count(r => r.Counted && r.Year == period));
        }
        var counted = workspace.At().Registers.Operations().Reports.Where(r => r is { Counted: true, Unit: "value" }).ToList();
        Assert.NotEmpty(counted);
        Assert.All(counted, r => Assert.Null(r.Why));
    }
}
