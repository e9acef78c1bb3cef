namespace CustomsItGuide.Statistics;

/// <summary>
/// What a target still asks for in each period, beside what was achieved: all that 3 or 4 points allow to say, without an interval or a
/// probability.
/// </summary>
/// <param name="Required">(target − current) / periods left, in the unit of the values.</param>
/// <param name="Achieved">(current − first) / periods gone by.</param>
public sealed record RequiredPace(double Required, double Achieved)
{
    /// <param name="values">One for each period, at least two.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values, or no period left.</exception>
    public static RequiredPace Of(IReadOnlyList<double> values, double target, int periodsLeft)
    {
        Require.Finite(values, nameof(values), 2);
        Require.That(periodsLeft >= 1, nameof(periodsLeft), periodsLeft, "at least one period left");
        return new RequiredPace((target - values[^1]) / periodsLeft, (values[^1] - values[0]) / (values.Count - 1));
    }
}
