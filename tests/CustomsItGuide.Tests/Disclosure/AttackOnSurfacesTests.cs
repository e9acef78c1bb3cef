using System.Text.Json;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Disclosure.Attacks;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// A reader who keeps everything: each scorecard as of several positions, its receipts, the register of surveys with every filter, the export. What is gathered
/// below the totals is attacked together. As of 80 against 81 used to open a region with one respondent; so did a weighted share, and a filter.
/// </summary>
public sealed class AttackOnSurfacesTests(SampleWorkspace sample)
{
    private static readonly string[] Years = ["2021/22", "2022/23", "2023/24", "2024/25"];

    /// <summary>Around the late answers and the correction of 2023/24, and the last.</summary>
    private static readonly string[] Positions = ["80", "81", ""];

    public static TheoryData<string> Periods => [.. Years];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Nothing_below_the_totals_is_told_by_all_positions_together(string period)
    {
        var tables = 0;
        foreach (var (id, states) in States(period))
        {
            var figures = Positions.SelectMany(at => Gathered(period, at, id)).Distinct().ToList();
            // The headline follows at once: two of them may be subtracted, and that is said. So each is attacked with all the rest, and not with the others.
            foreach (var (total, state) in states.Select((s, at) => (Exactly(s), at)))
            {
                if (figures.Count == 0) continue;
                var known = Known(states, figures, [(state, total)]);
                // The sum of exact groups is the total at closure; beside another total it is that exception.
                if (state > 0 && figures.TrueForAll(f => f.Lower == f.Upper)) continue;
                foreach (var version in new[] { 0, state })
                {
                    var leaks = Attack.On(known.Known, known.At(version));
                    Assert.True(leaks.Count == 0, $"{id} {period}, total {state}: {string.Join("; ", leaks.Take(3))}\n{known.Known}");
                }
            }
            tables++;
        }
        Assert.True(tables > 0, $"No table of {period} was gathered.");
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void What_is_published_below_the_totals_is_the_same_at_every_position_on_every_surface(string period)
    {
        var last = sample.Shared.Score(Period.Parse(period), sample.Shared.At());
        foreach (var assessment in last.Assessments.Where(a => a.Reading.Groups is { Groups.Count: > 0 }))
        {
            var id = assessment.Indicator.Id;
            var now = Gathered(period, "", id);
            Assert.NotEmpty(now);
            foreach (var at in Positions)
            {
                var then = Gathered(period, at, id);
                Assert.True(then.Count == 0 || then.SequenceEqual(now), $"{id} {period} at {at}");
            }
            var explained = sample.Shared.Explain(id, Period.Parse(period), sample.Shared.At()).Rows;
            Assert.Equal(now.Count, explained.Rows.Count(r => (string)r[0]! == "region"));
            if (assessment.Indicator.Where.GetValueOrDefault("item", []) is not [var item] || assessment.Indicator.Where.ContainsKey("meeting")) continue;
            var register = sample.Shared.Registers(sample.Shared.At());
            foreach (var figure in now)
                foreach (var region in figure.Regions.Split('|'))
                {
                    var group = register.Surveys(Period.Parse(period), region).Items.Single(i => i.Item == item && i.FocusArea is null && i.Meeting is null).Group!;
                    Assert.Equal((figure.Regions, figure.N, figure.Lower, figure.Upper),
                        (string.Join('|', group.Regions), group.N, (int)Math.Round(group.Lower * group.N / 100), (int)Math.Round(group.Upper * group.N / 100)));
                }
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_weighted_share_is_computed_from_the_published_groups_alone(string period)
    {
        foreach (var assessment in sample.Shared.Score(Period.Parse(period), sample.Shared.At()).Assessments.Where(a => a.Nonresponse?.Weighted is not null))
        {
            var table = assessment.Reading.Groups;
            Assert.NotNull(table);
            Assert.Equal(table.Groups.Any(g => !g.Satisfied.IsExact), assessment.Nonresponse!.Weighted!.About);
        }
    }

    /// <summary>A figure below the total, in Members; the regions joined by bars.</summary>
    private sealed record Figure(string Regions, int N, int Lower, int Upper);

    private List<Figure> Gathered(string period, string at, string id)
    {
        var json = Scores(period, at);
        var indicator = json.GetProperty("indicators").EnumerateArray().Single(i => i.GetProperty("id").GetString() == id);
        return [.. indicator.GetProperty("breakdown").EnumerateArray().Where(c => c.GetProperty("by").GetString() == "region").Select(c =>
        {
            var n = c.GetProperty("n").GetInt32();
            var exact = c.GetProperty("numerator").ValueKind == JsonValueKind.Number;
            int Members(string end) => (int)Math.Round(c.GetProperty(end).GetDouble() * n / 100);
            return new Figure(string.Join('|', c.GetProperty("regions").EnumerateArray().Select(r => r.GetString())), n,
                exact ? c.GetProperty("numerator").GetInt32() : Members("lower"), exact ? c.GetProperty("numerator").GetInt32() : Members("upper"));
        })];
    }

    private JsonElement Scores(string period, string at)
    {
        string[] asOf = at.Length == 0 ? [] : ["--as-of", at];
        if (!scores.TryGetValue((period, at), out var known))
        {
            var (code, output, error) = Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)), ["score", "--period", period, "--format", "json", .. asOf]);
            Assert.True(code == 0, error);
            using var json = JsonDocument.Parse(output);
            scores[(period, at)] = known = json.RootElement.Clone();
        }
        return known;
    }

    private readonly Dictionary<(string, string), JsonElement> scores = [];

    /// <summary>Of each survey indicator with groups: the Members as they were at closure, then at each position.</summary>
    private IEnumerable<(string Id, List<Dictionary<string, (string Region, bool Satisfied)>> States)> States(string period)
    {
        foreach (var assessment in sample.Shared.Score(Period.Parse(period), sample.Shared.At()).Assessments.Where(a => a.Reading.Groups is { Groups.Count: > 0 } && a.Indicator.Estimator == "satisfaction"))
        {
            var id = assessment.Indicator.Id;
            var closed = sample.Shared.Sql("select member, region, satisfied from publication_members where indicator = ? and period = ?", id, period);
            List<Dictionary<string, (string, bool)>> states = [closed.Rows.ToDictionary(r => (string)r[0]!, r => ((string)r[1]!, (bool)r[2]!))];
            foreach (var at in Positions)
            {
                var reading = sample.Shared.Score(Period.Parse(period), sample.Shared.At(at.Length == 0 ? null : at))[id].Reading;
                if (reading.Groups is not null) states.Add(reading.Members.ToDictionary(m => m.Member, m => (m.Region, m.Satisfied)));
            }
            yield return (id, states);
        }
    }

    private static int Exactly(Dictionary<string, (string Region, bool Satisfied)> state) => state.Values.Count(m => m.Satisfied);

    private static LaterAnswers Known(List<Dictionary<string, (string Region, bool Satisfied)>> states, List<Figure> figures, IEnumerable<(int State, int Satisfied)> totals)
    {
        var known = LaterAnswers.Of(states);
        foreach (var figure in figures) known.Publish(0, figure.Regions.Split('|'), figure.Lower, figure.Upper);
        foreach (var (state, satisfied) in totals) known.Publish(state, null, satisfied, satisfied);
        return known;
    }
}
