using System.Text.RegularExpressions;
using CustomsItGuide.Cli.Explain;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Disclosure.Attacks;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// A reader who keeps everything: each scorecard as of several positions, its receipts, the register of surveys with every filter, in both
/// languages. What is gathered below the totals is attacked together. As of 80 against 81 used to open a region with one respondent; so did
/// a weighted share, and a filter.
/// </summary>
public sealed partial class AttackOnSurfacesTests(SampleWorkspace sample)
{
    private static readonly string[] Years = ["2021/22", "2022/23", "2023/24", "2024/25"];

    /// <summary>Around the late answers of 2023/24, and the last. <see cref="AttackOnGrowthTests"/> has the others.</summary>
    private static readonly string[] Positions = ["80", "81", "122"];

    public static TheoryData<string> Periods => [.. Years];

    [Fact]
    public void Nothing_below_the_totals_is_told_by_all_positions_together()
    {
        var reader = new KeepingReader();
        foreach (var at in Positions) reader.Look(sample.At(at));
        Assert.All(Years, year =>
            Assert.Contains(reader.Tables.Values, t => t.Key.Period.ToString() == year && t.Figures.Any(f => f.Kind == "region")));
        Assert.Empty(reader.Leaks());
        // And it would be found: the count of the region of which one Member answered.
        var table = reader.Tables.Values.Single(t => t.Key is { Indicator: "RES-2" } && t.Key.Period.ToString() == "2023/24");
        var alone = table.Closed!.Members.Values.GroupBy(m => m.Region).Single(r => r.Count() == 1);
        var told = new Attacks.Figure("region", alone.Key, 1, alone.Count(m => m.Satisfied), alone.Count(m => m.Satisfied));
        var worlds = new KeptWorlds([table.Closed], [.. table.Figures, told], new PossibleAnswers(1, 5, 4));
        Assert.NotEmpty(Attack.On(worlds.Known, worlds.At(0)));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void What_is_published_below_the_totals_is_the_same_at_every_position_on_every_surface(string period)
    {
        var year = Period.Parse(period);
        var last = new Surfaces(sample.Shared.At());
        var now = last.Scorecard(year).ToHashSet();
        var groups = now.Where(f => f.Figure.Kind == "region").ToHashSet();
        Assert.NotEmpty(groups);
        Assert.Equal(now.Where(f => f.Figure.Kind != "mean").ToHashSet(), last.Receipts(year, _ => true).ToHashSet());
        // The page on surveys has the groups of an item that is the only one of its indicator, for whichever of their regions is chosen.
        var register = last.Register(year).ToHashSet();
        var sole = sample.Shared.At().Plan.Indicators
            .Where(i => i.Where.GetValueOrDefault("item", []).Count == 1 && !i.Where.ContainsKey("meeting")).Select(i => i.Id).ToHashSet();
        var chosen = register.Where(f => f.Figure.Kind == "region").ToHashSet();
        Assert.Equal(groups.Where(f => sole.Contains(f.Key.Indicator)).ToHashSet(), chosen);
        // A focus area's items stand on that page alone.
        var items = register.Where(f => f.Figure.Kind == "item" && now.Any(n => n.Key == f.Key && n.Figure.Kind == "item"));
        Assert.All(items, item => Assert.Contains(item, now));
        foreach (var at in Positions)
        {
            // Scores stand only beside the total that they add up to.
            var fixedOnce = now.Where(f => f.Figure.Kind != "score").ToLookup(f => f.Key);
            var then = new Surfaces(sample.At(at)).Scorecard(year).Where(f => f.Figure.Kind != "score");
            Assert.All(then.GroupBy(f => f.Key), table => Assert.Equal(fixedOnce[table.Key].ToHashSet(), table.ToHashSet()));
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_weighted_share_is_computed_from_the_published_groups_alone(string period)
    {
        var scorecard = sample.Shared.At().Score(Period.Parse(period));
        foreach (var assessment in scorecard.Assessments.Where(a => a.Nonresponse?.Weighted is not null))
        {
            var table = assessment.Reading.Groups;
            Assert.NotNull(table);
            Assert.Equal(table.Groups.Any(g => !g.Satisfied.IsExact), assessment.Nonresponse!.Weighted!.About);
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void In_French_the_receipts_have_the_same_figures(string period)
    {
        var (year, at) = (Period.Parse(period), sample.Shared.At());
        var scorecard = at.Score(year);
        foreach (var indicator in scorecard.Assessments.Where(a => a.Reading.N is not null).Select(a => a.Indicator.Id))
        {
            var explanation = at.Explain(indicator, year);
            var (english, french) = (Numbers("en"), Numbers("fr"));
            Assert.NotEmpty(english);
            Assert.Equal(english, french);

            List<string> Numbers(string language)
            {
                string[] asked = [indicator, "--lang", language];
                return Figures(Runs.Call(new ExplainVerb(), call => ExplainText.Write(explanation, scorecard, call), asked), language);
            }
        }
    }

    /// <summary>Numbers of a text as English writes them, ordered; words may stand in another order.</summary>
    private static List<string> Figures(string text, string language)
    {
        if (language == "fr") text = Decimal().Replace(Thousands().Replace(text, ""), ".");
        else text = EnglishThousands().Replace(text, "");
        return [.. Number().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\d)[\u00A0\u202F](?=\d{3})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<=\d),(?=\d)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<=\d),(?=\d{3})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex EnglishThousands();
}
