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
        && (area is null ? before.Basis == of.Reading.Basis : Survey.BasisOf(before.Basis, area) == Survey.BasisOf(of.Reading.Basis, area))
            ? new Waves(area, before, of.Reading) : null;

    public OverlappingCounts Counts => OverlappingCounts.Of(Satisfied(Earlier), Satisfied(Now));

    public MoverDifference Change(double level) => MoverDifference.Of(Counts.K1, Counts.N1, Counts.K2, Counts.N2, Counts.Pairs, Counts.PhiForChange, level);

    /// <summary>One-sided p of "no decline".</summary>
    public double PDecline(double level) => OverlappingProportionsTest.Of(Counts, level).PDecline;

    /// <summary>Mean scores then and now.</summary>
    public (double Then, double Now) Means => (Members(Earlier).Average(m => m.Score), Members(Now).Average(m => m.Score));

    /// <summary>The change of the mean score, with all respondents of both waves.</summary>
    public DifferenceInterval MeanChange(double level)
    {
        var test = MeanTest(level);
        return new DifferenceInterval(test.Difference, test.Interval);
    }

    /// <summary>Now less then, in points of the scale.</summary>
    public TTest MeanTest(double level)
    {
        var (earlier, now) = (Scores(Earlier), Scores(Now));
        var both = earlier.Keys.Where(now.ContainsKey).Order(StringComparer.Ordinal).ToList();
        return TTest.PartiallyOverlapping(
            [.. now.Where(s => !earlier.ContainsKey(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value)],
            [.. earlier.Where(s => !now.ContainsKey(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value)],
            [.. both.Select(m => now[m])], [.. both.Select(m => earlier[m])], equalVariances: false, level);
    }

    public IReadOnlyDictionary<string, bool> Satisfied(Reading reading) => Members(reading).ToDictionary(m => m.Member, m => m.Satisfied);

    private Dictionary<string, double> Scores(Reading reading) => Members(reading).ToDictionary(m => m.Member, m => m.Score);

    private IEnumerable<MemberScore> Members(Reading reading) => reading.Members.Where(m => m.Area == Area);
}
