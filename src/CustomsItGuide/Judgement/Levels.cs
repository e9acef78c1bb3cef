using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>The interval of a satisfaction reading's own level.</summary>
internal static class Levels
{
    /// <summary>
    /// For the share of satisfied Members, in percent: exact hypergeometric where it is known how many could have answered, else Wilson's.
    /// For the mean: with the largest spread that the scale allows about it, because that of the scores themselves is not published; none
    /// below <c>n_min</c> respondents. Other readings keep the interval they came with.
    /// </summary>
    public static Interval? Of(Case of, Reading reading)
    {
        if (!of.IsSatisfaction || reading.N is not { } n || reading.Value is null) return reading.Interval;
        var level = of.Plan.Policy["confidence"];
        if (of.Indicator.Headline == Headline.Mean)
        {
            if (n < of.Plan.Policy["n_min"]) return null;
            var half = Quantile.TwoSidedNormal(level) * Math.Sqrt(SurveyScales.LargestVariance(reading, reading.Value.Value) / n);
            return new Interval(reading.Value.Value - half, reading.Value.Value + half, level, "mean_bounded");
        }
        return Share((int)reading.Numerator!.Value, n, reading.Population, level);
    }

    /// <summary>Of a satisfied share, in percent.</summary>
    /// <param name="population">How many could have answered; null where it is not known.</param>
    public static Interval Share(int satisfied, int n, int? population, double level)
    {
        var share = population is { } all ? HypergeometricInterval.Of(satisfied, n, all, level).Share
            : WilsonScore.Interval(satisfied, n, level);
        return share with { Lower = 100 * share.Lower, Upper = 100 * share.Upper };
    }
}
