using System.Text.Json;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>What is published of a survey below its total is fixed once, whatever comes later: answers, corrections, versions of the
/// plan.</summary>
public sealed class FrozenTablesTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2023/24");

    [Fact]
    public void Late_answers_move_the_total_and_never_the_groups()
    {
        var (then, now) = (sample.At("2024-07-31").Score(Year)["RES-2"], sample.Shared.At().Score(Year)["RES-2"]);
        Assert.Equal((70d, 97d), (then.Reading.Numerator, then.Reading.Denominator));
        Assert.Equal((74d, 101d), (now.Reading.Numerator, now.Reading.Denominator));
        Assert.NotNull(then.Reading.Groups);
        Assert.Equal(Written(then), Written(now));
        // The scores of closure add up to 70 of 97: beside 74 of 101 they would say that all four who came late were satisfied.
        Assert.Contains(then.Reading.Supporting, s => s.Key == "score_4");
        Assert.DoesNotContain(now.Reading.Supporting, s => s.Key.StartsWith("score", StringComparison.Ordinal));
        Assert.NotNull(then.Nonresponse!.Weighted);
        Assert.Null(now.Nonresponse!.Weighted);
        // The regional figures of the day on which one respondent's answer could be had by comparing two positions.
        Assert.Equal("North of Africa, Near and Middle East + West and Central Africa",
            Assert.Single(now.Reading.Breakdown, c => c.Regions.Contains("North of Africa, Near and Middle East")).Key);
    }

    [Fact]
    public void While_the_year_runs_there_is_the_total_only_and_it_is_said()
    {
        var running = sample.At("2024-06-30").Score(Year)["RES-2"];
        Assert.Equal((null, 0), (running.Reading.Groups, running.Reading.Breakdown.Count));
        Assert.Contains("groups_not_published_yet", running.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Four_Members_between_two_states_are_not_told_by_two_fractions()
    {
        var restated = sample.Shared.At().Score(Year)["RES-2"];
        Assert.Equal([(72d, null, true), (73d, 4, true)], restated.Reported.Select(r => (r.Value!.Value, r.Changed, r.Whole)));
        Assert.All(restated.Reported, r => Assert.Equal((null, null), (r.Numerator, r.Denominator)));
        var message = Assert.Single(restated.Findings, f => f.Code == "restated").Message;
        Assert.StartsWith("First reported as 72 % (", message.English, StringComparison.Ordinal);
        Assert.Contains("now 73 %; 4 answers came later or were corrected", message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("/97", message.English + message.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_version_carries_on_what_was_fixed_and_shows_the_total_only_where_the_table_is_another()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = workspace.At().Score(Year);
        var folder = Changed("plan.yaml", "  group:\n    value: 10", "  group:\n    value: 20", "indicators/SP4-1.yaml", "item: research",
            "item: [research, communication]");
        var after = workspace.At(workspace.Adopt(folder, "Planning unit", "Policy Commission 91", Later)).Score(Year);
        Assert.Equal(Written(before["RES-2"]), Written(after["RES-2"]));
        Assert.Equal(Written(before["FA-2"]), Written(after["FA-2"]));
        Assert.Equal((null, 0), (after["SP4-1"].Reading.Groups, after["SP4-1"].Reading.Breakdown.Count));
        Assert.Contains("groups_withheld", after["SP4-1"].Findings.Select(f => f.Code));

        Directory.Delete(Path.Combine(workspace.Folder, "warehouse"), recursive: true);
        using var rebuilt = Workspace.Open(workspace.Folder);
        Assert.Equal(Written(before["RES-2"]), Written(rebuilt.At().Score(Year)["RES-2"]));
    }

    [Fact]
    public void Reasons_and_topics_stay_as_they_were_at_closure_whoever_gives_one_later()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = Opinions(workspace);
        Assert.Contains(before, o => o.Contains("no_need", StringComparison.Ordinal));
        var file = Path.Combine(sample.NewFolder(), "instrument_status_annual-2023-24.csv");
        var text = File.ReadAllText(Path.Combine(Repository.Sample, "instrument_status_annual-2023-24_synthetic.csv"));
        Assert.Contains("FR,risk_compendium,implemented,", text, StringComparison.Ordinal);
        File.WriteAllText(file,
            text.Replace("FR,risk_compendium,implemented,", "FR,risk_compendium,not_implemented,no_need", StringComparison.Ordinal));
        workspace.Load(new LoadRequest([file], By: "x", Received: Later));
        // That France does not use it is declared and shown; why it does not is an opinion.
        Assert.Contains("FR",
            workspace.At().Registers.Instruments(Year)
                .Single(i => i.Instrument == "risk_compendium").Statuses.Single(s => s.Status == "not_implemented").Names);
        Assert.Equal(before, Opinions(workspace));
        Assert.All(workspace.Verify().Warehouses, w => Assert.Empty(w.Differences));

        static List<string> Opinions(Workspace workspace) =>
        [
            .. workspace.At().Registers.Instruments(Year).SelectMany(i => i.Reasons.Select(r => $"{i.Instrument} {r}")),
            .. workspace.At().Registers.Surveys(Year).Reasons.Select(r => r.ToString()),
            .. workspace.At()
                .Score(Year).Assessments.SelectMany(a =>
                    a.Reading.Breakdown.Where(c => c.By == "reason").Select(c => $"{a.Indicator.Id} {c}")),
        ];
    }

    [Fact]
    public void In_batches_a_few_late_answers_are_held_back_from_the_total_too()
    {
        var folder = Changed("plan.yaml", "value: at_once", "value: batch", "plan.yaml", "value: batch", "value: batch");
        using var workspace = Workspace.CreateSample(sample.NewFolder(), folder, Repository.Sample);
        var now = workspace.At().Score(Year)["RES-2"];
        Assert.Equal((70d, 97d), (now.Reading.Numerator, now.Reading.Denominator));
        Assert.Contains("4 late or corrected answers are held back",
            Assert.Single(now.Findings, f => f.Code == "answers_held").Message.English, StringComparison.Ordinal);
        Assert.Single(now.Reported);
    }

    private static string Written(Assessment assessment) => JsonSerializer.Serialize<object?[]>(
        [assessment.Reading.Groups, assessment.Reading.Breakdown.Where(c => c.By != "focus_area"), assessment.Reading.Series,
            assessment.Reading.Panels.Select(p => p.ToString()), assessment.Reading.Supporting.Where(s => s.Key == "mean")]);

    private string Changed(params string[] changes)
    {
        var folder = sample.NewFolder();
        foreach (var source in Directory.GetFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Repository.Plan, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
        foreach (var change in changes.Chunk(3))
        {
            var file = Path.Combine(folder, change[0]);
            var text = File.ReadAllText(file);
            Assert.Contains(change[1], text, StringComparison.Ordinal);
            File.WriteAllText(file, text.Replace(change[1], change[2], StringComparison.Ordinal));
        }
        return folder;
    }
}
