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
        var before = changed.Before.Registers.Partnerships(Year);
        var old = changed.Before.Score(Year)["SP2-3"];
        var young = before.Objectives.SelectMany(o => o.Deeds).Where(d => d.Counted && d.ExistingSince >= new DateOnly(2003, 7, 1))
            .ToList();
        Assert.NotEmpty(young);

        var after = changed.After.Registers.Partnerships(Year);
        var now = changed.After.Score(Year)["SP2-3"];
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
        var old = changed.Before.Registers.Operations();
        var year = old.Reports.Where(r => r is { Why: "other_unit", Result: "final", Unit: "value" }).Select(r => r.Year).First();

        foreach (var period in new[] { year, Year })
        {
            var reading = changed.After.Score(period)["SP2-1"].Reading;
            var now = changed.After.Registers.Operations();
            Assert.Equal(reading.Value, (double?)now.CountedIn(period));
            Assert.Equal(reading.Supporting["reports"] ?? 0, now.Reports.Count(r => r.Counted && r.Year == period));
        }
        var counted = changed.After.Registers.Operations().Reports.Where(r => r is { Counted: true, Unit: "value" }).ToList();
        Assert.NotEmpty(counted);
        Assert.All(counted, r => Assert.Null(r.Why));
    }
}
