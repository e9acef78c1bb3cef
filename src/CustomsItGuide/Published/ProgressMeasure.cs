namespace CustomsItGuide.Published;

/// <summary>
/// Progress as Statistics Canada's indicator framework publishes it: <c>direction × observed yearly growth</c>, compounded from the base
/// year to the current one, divided by the size of the yearly growth that would lead from the base value to the target in its year; without
/// a target it is not divided. From it follow a score from -5 to 5 and a status.
/// </summary>
/// <param name="Value">A ratio (1: exactly the pace needed) with a target, else a yearly growth as a fraction; null where there is
/// none.</param>
/// <param name="WhyNone">Why there is no value; null where there is one.</param>
/// <param name="Observed">Yearly growth as a fraction.</param>
/// <param name="Required">Yearly growth as a fraction that leads to the target; null without one.</param>
internal sealed record ProgressMeasure(double? Value, LocalizedText? WhyNone, double? Observed, double? Required, double? Score,
    ProgressStatus Status)
{
    /// <summary>How fast an early start near a limit lowers what is asked for: the exponent that the published scores follow.</summary>
    private const double LimitExponent = 4.44;

    private const double Best = 5, Worst = -5;

    public static ProgressMeasure Of(ProgressSeries series)
    {
        var (value, why, observed, required) = Computed(series);
        var (score, status) = series.TargetAchieved ? (Best, ProgressStatus.TargetAchieved)
            : value is not { } progress ? ((double?)null, ProgressStatus.NotAvailable)
            : series.Target is null ? WithoutTarget(progress, LeftToLimit(series)) : WithTarget(progress);
        return new(value, why, observed, required, score, status);
    }

    private static (double? Value, LocalizedText? Why, double? Observed, double? Required) Computed(ProgressSeries series)
    {
        if (series is not { BaseYear: { } from, BaseValue: { } start, CurrentYear: { } now, CurrentValue: { } value })
            return None(PublishedWords.ProgressWithoutValues);
        if (now - from < 1) return None(PublishedWords.ProgressWithoutYears);
        if (start == 0) return None(PublishedWords.ProgressFromZero);
        if (value / start < 0) return None(PublishedWords.ProgressAcrossZero);
        // A loss that becomes smaller shrinks in size and is more.
        var towards = series.Direction * Math.Sign(start);
        var observed = Growth(start, value, now - from);
        if (series.Target is not { } target) return Finite(towards * observed, observed, null);
        if (series.TargetYear is not { } due) return None(PublishedWords.ProgressWithoutTargetYear);
        if (due - from <= 0) return None(PublishedWords.ProgressTargetYearPast);
        if (target / start < 0) return None(PublishedWords.ProgressTargetAcrossZero);
        var required = Growth(start, target, due - from);
        return required == 0 ? None(PublishedWords.ProgressTargetAtBase)
            : Finite(towards * observed / Math.Abs(required), observed, required);

        static (double?, LocalizedText?, double?, double?) None(LocalizedText why) => (null, why, null, null);

        static (double?, LocalizedText?, double?, double?) Finite(double progress, double observed, double? required) =>
            double.IsFinite(progress) ? (progress, null, observed, required) : None(PublishedWords.ProgressBeyondNumbers);
    }

    private static double Growth(double from, double to, double years) => Math.Pow(to / from, 1 / years) - 1;

    private static (double? Score, ProgressStatus Status) WithTarget(double ratio) =>
    (
        ratio >= 0.6 ? Math.Min((7.1429 * ratio) - 4.2857, Best) : Math.Max((4.1667 * ratio) - 2.5, Worst),
        Named(ratio, substantial: 0.95, moderate: 0.6)
    );

    /// <param name="left">Share of the usual growth that is still asked for, 0..1.</param>
    private static (double? Score, ProgressStatus Status) WithoutTarget(double growth, double left)
    {
        var (substantial, moderate) = (0.015 * left, 0.005 * left);
        double score;
        if (growth < 0) score = Math.Max((125 * growth) - 2.5, Worst);
        else if (left == 0) score = Best;
        else if (growth >= substantial) score = Math.Min((500 * growth / left) - 5, Best);
        else if (growth >= moderate) score = (250 * growth / left) - 1.25;
        else score = (500 * growth / left) - 2.5;
        return (score, Named(growth, substantial, moderate));
    }

    private static ProgressStatus Named(double progress, double substantial, double moderate) =>
        progress >= substantial && progress >= 0 ? ProgressStatus.SubstantialProgress
            : progress >= moderate && progress >= 0 ? ProgressStatus.ModerateProgress
            : progress >= 0 ? ProgressStatus.LimitedProgress
            : ProgressStatus.Deterioration;

    /// <summary>Who begins near a limit cannot grow as fast: 1 far from it, 0 at it, the same on either side of it.</summary>
    private static double LeftToLimit(ProgressSeries series)
    {
        if (series is not { Limit: { } limit, BaseValue: { } start }) return 1;
        var (size, from) = (Math.Abs(limit), Math.Abs(start));
        if (from >= 2 * size) return 1;
        return 1 - Math.Pow((from <= size ? from : (2 * size) - from) / size, LimitExponent);
    }
}
