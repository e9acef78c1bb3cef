using CustomsItGuide.Statistics;
using MathNet.Numerics.Random;

namespace CustomsItGuide.Tests.Simulation;

/// <summary>
/// The model behind the simulated tables. Every Member holds two opinions on a question, one in each wave: satisfied with probability p1
/// and p2, correlated by phi. Whether it answers is a habit: it answers the first wave with the response rate, and the second with
/// <c>stay</c> when it answered the first, else so often that the rate is the same. Response does not depend on the opinion.
/// </summary>
internal sealed class SurveyWorld(int seed)
{
    public const int Members = 186;

    private readonly Xoshiro256StarStar random = new(seed);

    /// <param name="Rate">Response rate of both waves.</param>
    /// <param name="Stay">Probability to answer again.</param>
    /// <param name="Phi">Correlation of a Member's two opinions.</param>
    public sealed record Question(double P1, double P2, double Rate, double Stay, double Phi);

    /// <summary>Who answered the two waves.</summary>
    public (bool First, bool Second)[] Response(double rate, double stay)
    {
        // So that the second wave's rate is the same: rate·stay + (1 − rate)·back = rate.
        var back = rate * (1 - stay) / (1 - rate);
        var answered = new (bool, bool)[Members];
        for (var i = 0; i < Members; i++)
        {
            var first = random.NextDouble() < rate;
            answered[i] = (first, random.NextDouble() < (first ? stay : back));
        }
        return answered;
    }

    /// <summary>The opinions of all Members, and what those who answered make of it.</summary>
    public (double Change, OverlappingCounts Counts) Ask(Question question, (bool First, bool Second)[] answered)
    {
        var (p1, p2) = (question.P1, question.P2);
        var both = (p1 * p2) + (question.Phi * Math.Sqrt(p1 * (1 - p1) * p2 * (1 - p2)));
        int all1 = 0, all2 = 0;
        var pairs = new int[4];
        int e = 0, f = 0, g = 0, h = 0;
        foreach (var (first, second) in answered)
        {
            var one = random.NextDouble() < p1;
            var two = random.NextDouble() < (one ? both / p1 : (p2 - both) / (1 - p1));
            if (one) all1++;
            if (two) all2++;
            if (first && second) pairs[(one ? 0 : 2) + (two ? 0 : 1)]++;
            else if (first && one) e++;
            else if (first) f++;
            else if (second && two) g++;
            else if (second) h++;
        }
        return ((double)(all2 - all1) / Members, new OverlappingCounts(pairs[0], pairs[1], pairs[2], pairs[3], e, f, g, h));
    }
}
