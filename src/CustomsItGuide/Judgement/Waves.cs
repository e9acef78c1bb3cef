using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>Two readings of one satisfaction indicator, Member by Member.</summary>
/// <param name="Area">Focus area, for an indicator judged by area; null: all.</param>
internal sealed record Waves(string? Area, Reading Earlier, Reading Now)
{
    /// <summary>The wave of the baseline and the wave of now; null when there is no baseline, or it is the same year.</summary>
    public static Waves? AgainstBaseline(Case of, string? area)
    {
        var baseline = area is null
            ? Baselines.ReadingOf(of.Indicator, of.Reading, of.Readings)
            : Baselines.ReadingOf(of.Indicator, area, of.Reading, of.Readings);
        return baseline is null || baseline.Period == of.Period.Year ? null : new Waves(area, baseline, of.Reading);
    }

    /// <summary>
    /// The wave that judges and the wave of now: the baseline's, or, where an increase is promised, the year before's if it was the
    /// higher; null when there is none.
    /// </summary>
    public static Waves? Judging(Case of, string? area) =>
        Comparators.Judging(of.Indicator, of.Reading, of.Readings, area) is { } with ? new Waves(area, with, of.Reading) : null;

    /// <summary>Last year's wave and this one; null when either has no value, or what was asked has changed.</summary>
    public static Waves? AgainstYearBefore(Case of, string? area) =>
        of.YearBefore is { Value: not null } before && of.Reading.Value is not null
        && (area is null ? before.Basis == of.Reading.Basis
            : SurveyBasis.OfArea(before.Basis, area) == SurveyBasis.OfArea(of.Reading.Basis, area))
            ? new Waves(area, before, of.Reading) : null;

    /// <summary>
    /// The two totals as they stand, with those that answered both times as they were fixed at closure. Where they may not be shown nothing
    /// that is computed from pairs is: the two shares are then compared as independent, in the verdict too.
    /// </summary>
    public OverlappingCounts Counts => counts ??= Counted();

    private OverlappingCounts? counts;

    private OverlappingCounts Counted()
    {
        var (then, now) = (Total(Earlier), Total(Now));
        var independent = new OverlappingCounts(0, 0, 0, 0, then.K, then.N - then.K, now.K, now.N - now.K);
        if (Now.Panels.FirstOrDefault(p => p.Against == Earlier.Period && p.Area == Area) is not { } pairs) return independent;
        var (before, after) = (pairs.StayedSatisfied + pairs.Worse, pairs.StayedSatisfied + pairs.Better);
        var all = before + pairs.Better + pairs.StayedUnsatisfied;
        var fixedPairs = new OverlappingCounts(pairs.StayedSatisfied, pairs.Worse, pairs.Better, pairs.StayedUnsatisfied,
            then.K - before, then.N - then.K - (all - before), now.K - after, now.N - now.K - (all - after));
        // Members that were taken out since may leave fewer than the pairs that were fixed.
        return fixedPairs is { First1: >= 0, First0: >= 0, Second1: >= 0, Second0: >= 0 } ? fixedPairs : independent;
    }

    public MoverDifference Change(double level) =>
        MoverDifference.Of(Counts.K1, Counts.N1, Counts.K2, Counts.N2, Counts.Pairs, Counts.PhiForChange, level);

    /// <summary>One-sided p of "no decline".</summary>
    public double PDecline(double level) => OverlappingProportionsTest.Of(Counts, level).PDecline;

    /// <summary>Mean scores then and now.</summary>
    public (double Then, double Now) Means => (SurveyScales.MeanOf(Earlier, Area), SurveyScales.MeanOf(Now, Area));

    /// <summary>
    /// The change of the mean score from the two means alone. The spread of the scores is told by nothing that is published, so the largest
    /// that the scale allows about each mean stands for it (Bhatia and Davis 2000): the interval is too wide rather than a tell-tale.
    /// </summary>
    public DifferenceInterval MeanChange(double level)
    {
        var (then, now) = Means;
        var half = Quantile.TwoSidedNormal(level) * Math.Sqrt(SurveyScales.LargestVariance(Earlier, then) / Total(Earlier).N
            + SurveyScales.LargestVariance(Now, now) / Total(Now).N);
        return new DifferenceInterval(now - then, new Interval(now - then - half, now - then + half, level, "mean_bounded"));
    }

    private (int K, int N) Total(Reading reading)
    {
        var members = reading.Members.Where(m => m.Area == Area).ToList();
        return (members.Count(m => m.Satisfied), members.Count);
    }
}
