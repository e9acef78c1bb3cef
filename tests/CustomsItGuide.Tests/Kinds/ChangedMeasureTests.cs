using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Kinds;

/// <summary>
/// Only a measure decides what counts: when a plan changes its rule, the indicator, the register and what is said beside the value change
/// with it.
/// </summary>
public sealed class ChangedMeasureTests(ChangedMeasures changed) : IClassFixture<ChangedMeasures>
{
    private static readonly Period Year = Period.Parse("2023/24");

    /// <summary>
    /// The rule of the case: a partnership has to be twenty years old, which some that count in the plan's own rule are not.
    /// </summary>
    [Fact]
    public void Partnerships_by_a_stricter_rule()
    {
        var before = Deeds(changed.Before);
        var old = changed.Before.Score(Year)["SP2-3"];
        var young = before.Where(d => d.Is("counts") && d.Date("existing_since") >= new DateOnly(2003, 7, 1)).ToList();
        Assert.NotEmpty(young);

        var deeds = Deeds(changed.After);
        var now = changed.After.Score(Year)["SP2-3"];
        Assert.True(now.Reading.SecondComputation!.Agrees);
        Assert.Equal(before.Count, deeds.Count);
        Assert.Equal(old.Reading.Supporting["deeds"] - young.Count, now.Reading.Supporting["deeds"]);
        Assert.Equal(now.Reading.Supporting["deeds"], deeds.Count(d => d.Is("counts")));
        var groups = changed.After.Registers.Register("partnerships", Year)!.Tables[0].Groups;
        Assert.Equal(now.Reading.Value, groups.Count(g => g.Rows.Any(r => r[^1].Text.English == "yes")));
        Assert.All(young, y => Assert.Contains(deeds, d => !d.Is("counts") && d.Text("why") == "young"
            && (d.Text("partner"), d.Text("objective"), d.Date("done_on")) == (y.Text("partner"), y.Text("objective"), y.Date("done_on"))));
        Assert.All(young, y => Assert.Contains(groups.SelectMany(g => g.Rows),
            r => r[0].Text.English == y.Text("partner") && r[^1].Text.English == "no: it is younger than twenty years"));
        var said = Assert.Single(now.Findings, f => f.Code == "partnership_too_young");
        Assert.All(young, y => Assert.Contains(y.Text("partner")!, said.Message.English, StringComparison.Ordinal));
        Assert.StartsWith("Partnerships younger than twenty years are not counted: ", said.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain(now.Findings, f => f.Code == "partnership_not_existing_before");

        static List<MeasureRow> Deeds(Snapshot at) =>
            [.. MeasureRow.Of(at.Registers.RegisterValues("partnerships", "deeds", Year)!).Where(d => d.Text("partner") is not null)];
    }

    /// <summary>Who could have answered is the plan's to say, too: Members of one region are asked no more.</summary>
    [Fact]
    public void Surveys_of_another_population()
    {
        const string Region = ChangedMeasures.Region;
        var before = Regions(changed.Before);
        var old = changed.Before.Score(Year)["RES-2"].Nonresponse!;
        Assert.True(before[Region] > 0);

        var after = Regions(changed.After);
        Assert.Equal(before.Where(r => r.Key != Region).OrderBy(r => r.Key), after.Where(r => r.Key != Region).OrderBy(r => r.Key));
        Assert.Null(after[Region]);
        var now = changed.After.Score(Year)["RES-2"].Nonresponse!;
        Assert.Equal(old.Regions.Where(r => r.Region != Region), now.Regions.Where(r => r.Region != Region));
        Assert.Null(now.Regions.Single(r => r.Region == Region).Members);

        static Dictionary<string, int?> Regions(Snapshot at) => at.Registers.Surveys(Year).Waves
            .First(w => w.Instrument == "annual").Regions.ToDictionary(r => r.Region, r => r.Members);
    }

    /// <summary>What reports give as money counts too, when the plan's measure says so, however little sense it makes.</summary>
    [Fact]
    public void Operations_by_a_wider_rule()
    {
        var year = Period.Parse(Reports(changed.Before)
            .First(r => r.Text("why") == "other_unit" && r.Text("result") == "final" && r.Text("unit") == "value").Text("period")!);
        var now = Reports(changed.After);
        foreach (var period in new[] { year, Year })
        {
            var reading = changed.After.Score(period)["SP2-1"].Reading;
            var counted = now.Where(r => r.Is("counts") && r.Text("period") == period.ToString()).ToList();
            Assert.Equal(reading.Value, counted.Count == 0 ? null : (double?)counted.Sum(r => r.Number("count")!.Value));
            Assert.Equal(reading.Supporting["reports"] ?? 0, counted.Count);
        }
        var values = now.Where(r => r.Is("counts") && r.Text("unit") == "value").ToList();
        Assert.NotEmpty(values);
        Assert.All(values, r => Assert.Null(r.Text("why")));

        static IReadOnlyList<MeasureRow> Reports(Snapshot at) => MeasureRow.Of(at.Registers.RegisterValues("operations", "reports", Year)!);
    }
}
