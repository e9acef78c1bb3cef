namespace CustomsItGuide.Statistics;

/// <summary>What the four rules say of a point, the first that applies in this order: outside, trend, two of three, shift.</summary>
public enum PointType
{
    /// <summary>Nothing marks it.</summary>
    CommonCause,

    /// <summary>Strictly above the upper limit.</summary>
    AboveUpperLimit,

    /// <summary>Strictly below the lower limit.</summary>
    BelowLowerLimit,

    /// <summary>One of 7 points that rise.</summary>
    TrendIncreasing,

    /// <summary>One of 7 points that fall.</summary>
    TrendDecreasing,

    /// <summary>One of 2 of 3 points near the upper limit.</summary>
    TwoOfThreeAbove,

    /// <summary>One of 2 of 3 points near the lower limit.</summary>
    TwoOfThreeBelow,

    /// <summary>One of 7 points above the mean.</summary>
    ShiftAbove,

    /// <summary>One of 7 points below the mean.</summary>
    ShiftBelow,
}

/// <summary>Which way is better on a chart.</summary>
public enum ImprovementDirection
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Neither is better.</summary>
    Neutral,
}

/// <summary>What the latest point says.</summary>
public enum Variation
{
    /// <summary>Nothing but what the process does by itself.</summary>
    CommonCause,

    /// <summary>A signal for the better.</summary>
    Improvement,

    /// <summary>A signal for the worse.</summary>
    Concern,

    /// <summary>A signal, where neither direction is better.</summary>
    Neutral,
}

/// <summary>Whether the process as it runs will meet the target.</summary>
public enum Assurance
{
    /// <summary>The target lies within the limits: chance decides.</summary>
    Inconsistent,

    /// <summary>It will be met: the target lies on the good side of the limits.</summary>
    ConsistentPass,

    /// <summary>It will be missed: the target lies on the bad side of the limits.</summary>
    ConsistentFail,
}

/// <summary>
/// The four rules of NHS Making Data Count on an XmR chart. Outside: strictly beyond a limit. Shift: 7 consecutive points strictly on
/// one side of the mean. Trend: 7 consecutive points each higher (or lower) than the one before. Two of three: of 3 consecutive points
/// on one side of the mean, at least 2 between near limit and limit; these alone are marked. All points of a run are marked.
/// </summary>
public sealed record ControlRules(IReadOnlyList<PointType> Points)
{
    const int RunLength = 7;

    /// <summary>Share of a chart's largest figures that doubles may lose in its lines.</summary>
    const double Rounding = 4e-15;

    /// <exception cref="ArgumentOutOfRangeException">No point, or one that is not finite.</exception>
    public static ControlRules Of(IReadOnlyList<double> y, IndividualsChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        Require.Finite(y, nameof(y), 1);
        var side = y.Select(v => Side(v, chart.Mean, chart)).ToArray();
        var points = new PointType[y.Count];
        Mark(points, Runs([.. side], RunLength), PointType.ShiftAbove, PointType.ShiftBelow);
        MarkTwoOfThree(points, y, side, chart);

        // Run k of the differences covers the points k..k+6; where two runs meet, the later one counts.
        var differences = Enumerable.Range(1, Math.Max(0, y.Count - 1)).Select(i => Math.Sign(y[i] - y[i - 1])).ToArray();
        Mark(points, Runs(differences, RunLength - 1), PointType.TrendIncreasing, PointType.TrendDecreasing);
        for (var i = 0; i < y.Count; i++)
        {
            if (Side(y[i], chart.Upper, chart) > 0)
                points[i] = PointType.AboveUpperLimit;
            else if (Side(y[i], chart.Lower, chart) < 0)
                points[i] = PointType.BelowLowerLimit;
        }

        return new ControlRules(points);
    }

    /// <summary>The latest point against the direction that is wanted.</summary>
    public Variation Latest(ImprovementDirection direction)
    {
        var type = Points[^1];
        if (type == PointType.CommonCause)
            return Variation.CommonCause;
        if (direction == ImprovementDirection.Neutral)
            return Variation.Neutral;
        var high = type is PointType.AboveUpperLimit or PointType.TrendIncreasing or PointType.TwoOfThreeAbove or PointType.ShiftAbove;
        return high == (direction == ImprovementDirection.Increase) ? Variation.Improvement : Variation.Concern;
    }

    /// <summary>The target against the limits; null without a target or a direction. A target on a limit is inconsistent.</summary>
    public static Assurance? Assure(IndividualsChart chart, double? target, ImprovementDirection direction)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (target is not { } wanted || direction == ImprovementDirection.Neutral)
            return null;
        var up = direction == ImprovementDirection.Increase;
        if (Side(wanted, chart.Upper, chart) > 0)
            return up ? Assurance.ConsistentFail : Assurance.ConsistentPass;
        if (Side(wanted, chart.Lower, chart) < 0)
            return up ? Assurance.ConsistentPass : Assurance.ConsistentFail;
        return Assurance.Inconsistent;
    }

    /// <summary>
    /// 1 above a line of the chart, −1 below, 0 on it. The lines are computed in doubles, so that a value is on one if it misses it by
    /// no more than their rounding: 27.4 is on 40.7 − 2.66·5, which comes out as 27.400000000000002.
    /// </summary>
    static int Side(double value, double line, IndividualsChart chart) =>
        Math.Abs(value - line) <= Rounding * (Math.Abs(chart.Mean) + chart.Upper - chart.Mean) ? 0 : Math.Sign(value - line);

    /// <summary>First index and sign of every stretch of <paramref name="length"/> equal signs other than 0.</summary>
    static IEnumerable<(int From, int Length, int Sign)> Runs(int[] signs, int length)
    {
        for (var i = 0; i + length <= signs.Length; i++)
        {
            var sign = signs[i];
            if (sign != 0 && signs.AsSpan(i, length).IndexOfAnyExcept(sign) < 0)
                yield return (i, RunLength, sign);
        }
    }

    static void Mark(PointType[] points, IEnumerable<(int From, int Length, int Sign)> runs, PointType up, PointType down)
    {
        foreach (var (from, length, sign) in runs)
            Array.Fill(points, sign > 0 ? up : down, from, length);
    }

    static void MarkTwoOfThree(PointType[] points, IReadOnlyList<double> y, int[] side, IndividualsChart chart)
    {
        var outer = y.Select(v => Side(v, chart.Upper, chart) <= 0 && Side(v, chart.Lower, chart) >= 0
            && (Side(v, chart.NearLower, chart) < 0 || Side(v, chart.NearUpper, chart) > 0)).ToArray();
        for (var i = 0; i + 3 <= y.Count; i++)
        {
            if (side[i] == 0 || side[i] != side[i + 1] || side[i] != side[i + 2] || outer.Skip(i).Take(3).Count(o => o) < 2)
                continue;
            for (var j = i; j < i + 3; j++)
            {
                if (outer[j])
                    points[j] = side[j] > 0 ? PointType.TwoOfThreeAbove : PointType.TwoOfThreeBelow;
            }
        }
    }
}
