namespace CustomsItGuide.Statistics;

/// <summary>Assumed share of a plan that is due at time t, where no approved due dates exist. Always marked "assumed curve".</summary>
[ReferenceOnly]
public static class PlannedCurve
{
    /// <summary>(Lg(t) − Lg(0))/(Lg(1) − Lg(0)), Lg(t) = 1/(1 + exp(−k(t − midpoint))); 0 before the start, 1 after the end.</summary>
    /// <param name="t">Time gone by as a share of the plan's.</param>
    /// <param name="steepness">k, 10 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time that is not a number, or a steepness that is not positive.</exception>
    public static double Logistic(double t, double steepness = 10, double midpoint = 0.5)
    {
        Require.That(steepness > 0 && double.IsFinite(steepness), "k", steepness, "a positive steepness");
        Require.That(double.IsFinite(midpoint), nameof(midpoint), midpoint, "a finite midpoint");
        double start = Curve(0), end = Curve(1);
        return (Curve(Linear(t)) - start) / (end - start);

        double Curve(double at) => 1 / (1 + Math.Exp(-steepness * (at - midpoint)));
    }

    /// <summary>t itself, within 0..1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A time that is not a number.</exception>
    public static double Linear(double t)
    {
        Require.That(!double.IsNaN(t), nameof(t), t, "a time");
        return Math.Clamp(t, 0, 1);
    }
}
