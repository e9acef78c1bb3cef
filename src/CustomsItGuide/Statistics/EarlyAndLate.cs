namespace CustomsItGuide.Statistics;

/// <param name="On">When the member answered.</param>
[ReferenceOnly]
public sealed record DatedAnswer(DateTimeOffset On, bool Satisfied);

/// <summary>
/// Whether members who answered late were as satisfied as those who answered at once. Late respondents are the nearest that there is to
/// silent ones: where they differ, the silent will rather resemble the late. No proof in either direction.
/// </summary>
/// <param name="EarlyN">Answers of the first half.</param>
/// <param name="EarlyK">Satisfied ones among them.</param>
/// <param name="LateN">Answers of the second half.</param>
/// <param name="LateK">Satisfied ones among them.</param>
/// <param name="Change">Late share minus early share, with the interval of <see cref="NewcombeDifference.Independent"/>.</param>
[ReferenceOnly]
public sealed record EarlyAndLate(int EarlyN, int EarlyK, int LateN, int LateK, DifferenceInterval Change)
{
    /// <summary>Smaller halves tell nothing.</summary>
    public const int FewestOfHalf = 10;

    /// <summary>True when the interval excludes 0.</summary>
    public bool Differ => !Change.Interval.Contains(0);

    /// <summary>
    /// Splits at the moment that divides the answers most evenly; answers of one moment stay together, and of two equally even splits
    /// the earlier is taken. Null when a half would have fewer than 10 answers.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A level outside 0..1.</exception>
    public static EarlyAndLate? Of(IReadOnlyList<DatedAnswer> answers, double level = 0.95)
    {
        Require.Level(level);
        var moments = answers.GroupBy(a => a.On.UtcTicks).OrderBy(g => g.Key).ToArray();
        var before = 0;
        var splits = moments.Select(g => before += g.Count()).SkipLast(1).ToArray();
        if (splits.Length == 0)
            return null;
        var earlyN = splits.MinBy(n => Math.Abs(answers.Count - (2 * n)));
        var lateN = answers.Count - earlyN;
        if (Math.Min(earlyN, lateN) < FewestOfHalf)
            return null;
        var inOrder = moments.SelectMany(g => g).ToArray();
        int earlyK = inOrder.Take(earlyN).Count(a => a.Satisfied), lateK = inOrder.Skip(earlyN).Count(a => a.Satisfied);
        return new EarlyAndLate(earlyN, earlyK, lateN, lateK, NewcombeDifference.Independent(lateK, lateN, earlyK, earlyN, level));
    }
}
