using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Counts, registers and plans.</summary>
internal static class CountMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("poisson_rate_exact", typeof(PoissonRate), i =>
        [
            ("rate", i.Integer("count") / i.Number("exposure")),
            .. Method.Ends(PoissonRate.Exact(i.Integer("count"), i.Number("exposure"), i.Confidence())),
        ]),
        new("poisson_byar", typeof(PoissonRate), i => Method.Ends(PoissonRate.Byar(i.Integer("count"), i.Confidence()))),
        new("poisson_dispersion", typeof(PoissonDispersion), i =>
        {
            var test = PoissonDispersion.Of(i.Numbers("counts"));
            return [("dispersion", test.Dispersion), ("chi2", test.ChiSquare), ("p_upper", test.PUpper)];
        }),
        new("poisson_rate_ratio_exact", typeof(PoissonRateRatio), i =>
        {
            var ratio = PoissonRateRatio.Of(i.Integer("x1"), i.Number("t1"), i.Integer("x2"), i.Number("t2"), i.Confidence());
            return [("rate_ratio", ratio.Ratio), ("p_central", ratio.PCentral), .. Method.Ends(ratio.Interval)];
        }),
        new("poisson_rate_score_test", typeof(PoissonRateRatio), i =>
        {
            var (z, p) = PoissonRateRatio.Score(i.Integer("x1"), i.Number("t1"), i.Integer("x2"), i.Number("t2"));
            return [("z", z), ("p_two_sided", p)];
        }),
        new("ratio_of_sums_census", typeof(RatioOfSums), i =>
        {
            // A complete count has no sampling interval, and says so.
            var ratio = RatioOfSums.Of(i.Numbers("aligned"), i.Numbers("total"));
            return [("ratio", ratio.Ratio), ("mean_of_ratios", ratio.MeanOfRatios), ("lower", null), ("upper", null)];
        }),
        new("earned_schedule", typeof(EarnedSchedule), i =>
        {
            var schedule = EarnedSchedule.Of(i.Numbers("planned_cumulative"), i.Number("earned"), i.Number("actual_time"));
            return
            [
                ("earned_schedule", schedule.Schedule), ("spi_value", schedule.SpiValue), ("spi_time", schedule.SpiTime),
                ("slip_periods", schedule.Slip),
            ];
        }),
        new("planned_s_curve", typeof(PlannedCurve), i =>
        {
            Func<double, double> curve = i.Text("kind", "logistic") switch
            {
                "logistic" => t => PlannedCurve.Logistic(t, i.NumberOrNull("k") ?? 10, i.NumberOrNull("midpoint") ?? 0.5),
                "linear" => PlannedCurve.Linear,
                var other => throw new CaseException(
                    VerificationWords.InputIsWord("kind", other, VerificationWords.Either("logistic", "linear"))),
            };
            return [("planned", i.Numbers("t").Select(curve).ToArray())];
        }),
    ];
}
