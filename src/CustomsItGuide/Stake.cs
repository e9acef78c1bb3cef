namespace CustomsItGuide;

/// <summary>
/// What is at stake with a flagged indicator, for putting the most urgent first. Compared in this order: how grave the verdict is, how far
/// the value lies from what it is measured against, whether nobody has stated an action, how many years it has been flagged, and the plan's
/// order last. A fulfilment of the other indicators is their sum: it stands at the end, whatever its number, since to decide upon it is to
/// decide upon them.
/// </summary>
/// <param name="Gravity">
/// 0: off target on evidence; 1: off target otherwise; 2: deteriorated; 3: at risk; 4: report overdue; 5: not flagged.
/// </param>
/// <param name="Gap">Shortfall in whole percent of what the value is measured against, so that halves of a percent rank nothing; 0 when
/// there is none, or it is not known.</param>
/// <param name="NoAction">True when its owner has stated no action.</param>
/// <param name="Years">Fiscal years in a row in which it has been flagged, this one included; 0 when it is not flagged.</param>
public sealed record Stake(bool IsSum, int Gravity, double Gap, bool NoAction, int Years)
{
    /// <summary>What is at stake in an assessment.</summary>
    /// <param name="years">As <see cref="Years"/>.</param>
    public static Stake Of(Assessment assessment, int years)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new Stake(assessment.Indicator.Target.Kind == TargetRuleKind.AllMet, GravityOf(assessment),
            Math.Round(100 * GapOf(assessment)), assessment.Commentary?.Action is null, years);
    }

    /// <summary>True when somebody must look at it.</summary>
    public bool IsFlagged => Gravity < 5;

    /// <summary>In the order that stands above, without that of the plan.</summary>
    public static readonly IComparer<Stake> MostUrgentFirst = Comparer<Stake>.Create((a, b) =>
        (a.IsSum, a.Gravity, -a.Gap, !a.NoAction, -a.Years).CompareTo((b.IsSum, b.Gravity, -b.Gap, !b.NoAction, -b.Years)));

    /// <summary>
    /// Part of what the value is measured against that it lacks: of the target's number, or of the baseline; where a year has to exceed the
    /// year before too, of the one that is harder to surpass. 0 when it lacks nothing, there is no value, or nothing to measure it against.
    /// </summary>
    private static double GapOf(Assessment a)
    {
        if (a.Reading.Value is not { } value || Comparator(a) is not { } level || level == 0) return 0;
        var lacking = a.Indicator.Target.Kind == TargetRuleKind.Between ? Math.Abs(level - value)
            : a.Indicator.Direction == Direction.Down ? value - level : level - value;
        return Math.Max(0, lacking / Math.Abs(level));
    }

    private static double? Comparator(Assessment a) => a.Indicator.Target.Kind switch
    {
        TargetRuleKind.AtLeast or TargetRuleKind.AtMost or TargetRuleKind.Exactly => a.Indicator.Target.Value,
        TargetRuleKind.Between => a.Reading.Value < a.Indicator.Target.From ? a.Indicator.Target.From
            : a.Reading.Value > a.Indicator.Target.To ? a.Indicator.Target.To : null,
        TargetRuleKind.AtLeastEach => a.Reading.Denominator,
        { } rule when rule.Keeps() => a.Baseline.Value,
        TargetRuleKind.Increase or TargetRuleKind.Information => Larger(a.Baseline.Value, YearBefore(a)),
        TargetRuleKind.Decrease => -Larger(-a.Baseline.Value, -YearBefore(a)),
        _ => null,
    };

    private static double? YearBefore(Assessment a) => a.History.FirstOrDefault(r => r.Period == a.Reading.Period.Year.Previous)?.Value;

    private static double? Larger(double? a, double? b) => a is { } x && b is { } y ? Math.Max(x, y) : a ?? b;

    private static int GravityOf(Assessment a) => (a.Status, a.Evidence, a.Trend) switch
    {
        (Status.OffTarget, Evidence.Confirmed or Evidence.Census or Evidence.Process, _) => 0,
        (Status.OffTarget, _, _) => 1,
        (_, _, Trend.Deteriorated) => 2,
        (Status.AtRisk, _, _) => 3,
        (Status.ReportOverdue, _, _) => 4,
        _ => 5,
    };
}
