using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Simulation;

/// <summary>
/// Table E2: how often a 95 % interval of the change between two waves holds the truth, in six worlds of <see cref="SurveyWorld"/>. The
/// truth is either the change of the process (p2 − p1) or that of these 186 Members' own opinions. 6,000 replicates each; three standard
/// errors of a coverage are 0.84 percentage points, and that is the slack allowed to the table's bands.
/// </summary>
public sealed class ChangeCoverageTests(ITestOutputHelper output)
{
    private const int Replicates = 6000;
    private const double Slack = 0.0085;
    private const double Level = 0.95;

    private static readonly SurveyWorld.Question[] Worlds =
    [
        new(0.80, 0.80, Rate: 0.45, Stay: 0.60, Phi: 0.45),
        new(0.70, 0.70, Rate: 0.50, Stay: 0.75, Phi: 0.45),
        new(0.80, 0.70, Rate: 0.55, Stay: 0.80, Phi: 0.45),
        new(0.85, 0.80, Rate: 0.60, Stay: 0.80, Phi: 0.45),
        new(0.75, 0.75, Rate: 0.70, Stay: 0.70, Phi: 0.45),
        new(0.70, 0.70, Rate: 0.55, Stay: 0.55, Phi: 0.00),
    ];

    [Fact]
    public void The_overlap_without_correction_covers_the_process_and_with_it_these_Members()
    {
        var rows = Worlds.Select((world, i) => Covered(world, 20220701 + i)).ToList();
        foreach (var row in rows)
            output.WriteLine(string.Join("  ", row.Select(c => c.ToString("0.0%", System.Globalization.CultureInfo.InvariantCulture))));

        // Change of the process: Newcombe's independent interval is wasteful where respondents overlap, the correction far too short.
        Assert.All(rows, r => Assert.InRange(r[0], 0.949 - Slack, 0.987 + Slack));
        Assert.All(rows, r => Assert.InRange(r[1], 0.947 - Slack, 0.957 + Slack));
        Assert.All(rows, r => Assert.InRange(r[2], 0.775 - Slack, 0.882 + Slack));
        // Change of these Members' opinions: only the correction is right.
        Assert.All(rows, r => Assert.InRange(r[3], 0.984, 1));
        Assert.All(rows, r => Assert.InRange(r[4], 0.984 - Slack, 0.999 + Slack));
        Assert.All(rows, r => Assert.InRange(r[5], 0.946 - Slack, 0.953 + Slack));
    }

    /// <summary>Newcombe independent, MOVER with overlap, the same with the finite population correction: for the process, then for these
    /// Members.</summary>
    private static double[] Covered(SurveyWorld.Question question, int seed)
    {
        var world = new SurveyWorld(seed);
        var hits = new int[6];
        for (var i = 0; i < Replicates; i++)
        {
            var (own, c) = world.Ask(question, world.Response(question.Rate, question.Stay));
            var newcombe = NewcombeDifference.Independent(c.K2, c.N2, c.K1, c.N1, Level).Interval;
            var mover = MoverDifference.Of(c.K1, c.N1, c.K2, c.N2, c.Pairs, c.PhiForChange, Level).Interval;
            var finite =
                MoverDifference.FinitePopulation(c.K1, c.N1, c.K2, c.N2, c.Pairs, c.PhiForChange, SurveyWorld.Members, Level).Interval;
            var process = question.P2 - question.P1;
            foreach (var (truth, at) in new[] { (process, 0), (own, 3) })
            {
                if (Holds(newcombe, truth)) hits[at]++;
                if (Holds(mover, truth)) hits[at + 1]++;
                if (Holds(finite, truth)) hits[at + 2]++;
            }
        }
        return [.. hits.Select(h => (double)h / Replicates)];
    }

    private static bool Holds(Interval interval, double value) => interval.Lower <= value && value <= interval.Upper;
}
