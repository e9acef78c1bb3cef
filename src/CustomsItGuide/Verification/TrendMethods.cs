using System.Text.Json;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Trends, control charts and forecasts.</summary>
internal static class TrendMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("mann_kendall_exact", typeof(MannKendall), i =>
        {
            var test = MannKendall.Exact(i.Numbers("y"));
            return [("S", test.S), ("p_two_sided", test.TwoSided), ("p_upper", test.Upper), ("p_lower", test.Lower)];
        }),
        new("mann_kendall_normal", typeof(MannKendall), i =>
        {
            var test = MannKendall.Normal(i.Numbers("y"));
            return [("S", test.S), ("varS", test.Variance), ("z", test.Z), ("p_two_sided", test.TwoSided), ("tau_a", test.TauA)];
        }),
        new("theil_sen", typeof(TheilSen), i =>
        {
            var line = TheilSen.Of(i.Numbers("x"), i.Numbers("y"), 0.93);
            return
            [
                ("slope", line.Slope), ("intercept_conover", line.Intercept),
                ("lower_93", line.Interval.Lower), ("upper_93", line.Interval.Upper),
            ];
        }),
        new("linear_regression", typeof(LinearRegression), i =>
        {
            var model = RegressionModel.Of(i.Has("model") ? i.Value("model") : null);
            var rows = i.Has("X_rows") ? i.Rows("X_rows") : null;
            var x = rows is null ? i.Numbers("x") : rows.All(r => r.Length == 1) ? [.. rows.Select(r => r[0])] : null;
            var fit = x is null
                ? LinearRegression.Fit(rows!, i.Numbers("y"), model.Constant)
                : LinearRegression.Polynomial(x, i.Numbers("y"), model.Degree, model.Constant);
            return [("coef", fit.Coefficients), ("se", fit.StandardErrors), ("resid_sd", fit.ResidualDeviation), ("r2", fit.RSquared)];
        }),
        new("linear_prediction_interval", typeof(PredictionInterval), i =>
        {
            PredictionInterval At(double x) => PredictionInterval.Of(i.Numbers("x"), i.Numbers("y"), x, i.Confidence());
            if (i.Value("x_new").ValueKind == JsonValueKind.Array)
            {
                var several = i.Numbers("x_new").Select(At).ToArray();
                return [.. Forecast([.. several.Select(p => p.Fit)], [.. several.Select(p => p.Interval)], "fit"),
                    ("df", several.FirstOrDefault()?.Df)];
            }

            var one = At(i.Number("x_new"));
            return [("fit", one.Fit), .. Method.Ends(one.Interval), ("df", one.Df)];
        }),
        new("xmr_limits", typeof(IndividualsChart), i =>
        {
            var chart = IndividualsChart.Of(i.Numbers("y"), i.Flag("screen_outliers", false));
            return
            [
                ("mean", chart.Mean), ("amr", chart.AverageMovingRange), ("lpl", chart.Lower), ("upl", chart.Upper),
                ("near_lower", chart.NearLower), ("near_upper", chart.NearUpper), ("url", chart.RangeLimit),
            ];
        }),
        new("xmr_rules", typeof(ControlRules), Rules),
        new("random_walk_drift", typeof(RandomWalkDrift), i =>
        {
            var walk = RandomWalkDrift.Normal(i.Numbers("y"), i.Integer("h"), i.Confidence());
            return [("drift", walk.Drift), ("sigma", walk.Sigma), .. Forecast(walk.Forecast, walk.Intervals)];
        }),
        new("random_walk_drift_t", typeof(RandomWalkDrift), i =>
        {
            var walk = RandomWalkDrift.Student(i.Numbers("y"), i.Integer("h"), i.Confidence());
            return [("drift", walk.Drift), ("sigma", walk.Sigma), ("df", walk.Df), .. Forecast(walk.Forecast, walk.Intervals)];
        }),
        new("logit_drift_forecast", typeof(RandomWalkDrift), i =>
        {
            var walk = RandomWalkDrift.Bounded(
                i.Numbers("y"), i.Integer("h"), i.Confidence(), i.NumberOrNull("lower_bound"), i.NumberOrNull("upper_bound"));
            return Forecast(walk.Forecast, walk.Intervals);
        }),
        new("holt_linear", typeof(DampedHolt), i => [("forecast", Holt(i).Forecast)]),
        new("holt_damped_interval", typeof(DampedHolt), i =>
        {
            var holt = Holt(i);
            var sigma2 = i.Has("sigma2") && i.Value("sigma2").ValueKind == JsonValueKind.Number
                ? i.Number("sigma2")
                : holt.SumOfSquares / (i.Numbers("y").Length - i.Integer("k", 0));
            var intervals = holt.Intervals(i.Number("alpha"), i.Number("beta_star"), i.NumberOrNull("phi") ?? 1, sigma2, i.Confidence());
            return [.. Forecast(holt.Forecast, intervals), ("sigma2", sigma2)];
        }),
    ];

    static DampedHolt Holt(CaseInputs i) => DampedHolt.Of(
        i.Numbers("y"), i.Number("alpha"), i.Number("beta_star"), i.NumberOrNull("phi") ?? 1, i.Number("level0"), i.Number("trend0"),
        i.Integer("h"));

    static (string, object?)[] Forecast(IReadOnlyList<double> forecast, IReadOnlyList<Interval> intervals, string name = "forecast") =>
        [(name, forecast), ("lower", intervals.Select(x => x.Lower).ToArray()), ("upper", intervals.Select(x => x.Upper).ToArray())];

    static (string, object?)[] Rules(CaseInputs i)
    {
        var y = i.Numbers("y");
        var direction = i.Text("improvement_direction", "neutral").ToUpperInvariant() switch
        {
            "INCREASE" => ImprovementDirection.Increase,
            "DECREASE" => ImprovementDirection.Decrease,
            "NEUTRAL" => ImprovementDirection.Neutral,
            _ => throw new CaseException(VerificationWords.InputIsWord("improvement_direction", i.Text("improvement_direction"),
                VerificationWords.Either("increase, decrease", "neutral"))),
        };
        var first = i.Integer("limits_from_first", y.Length);
        if (first < 2 && i.Has("limits_from_first"))
            throw new CaseException(VerificationWords.InputIs("limits_from_first", first, VerificationWords.ExpectedPoints));
        var chart = IndividualsChart.Of(y[..Math.Min(first, y.Length)], i.Flag("screen_outliers", false));
        var rules = ControlRules.Of(y, chart);
        return
        [
            ("type", rules.Points.Select(Label).ToArray()),
            ("variation_last", SnakeCase.Snake(rules.Latest(direction).ToString())),
            ("assurance", ControlRules.Assure(chart, i.NumberOrNull("target"), direction) is { } assurance
                ? SnakeCase.Snake(assurance.ToString()) : null),
        ];
    }

    static string Label(PointType type) => type switch
    {
        PointType.AboveUpperLimit => "Above UCL",
        PointType.BelowLowerLimit => "Below LCL",
        PointType.TrendIncreasing => "7 Point Trend (Increasing)",
        PointType.TrendDecreasing => "7 Point Trend (Decreasing)",
        PointType.TwoOfThreeAbove => "2 out of 3 Above CL",
        PointType.TwoOfThreeBelow => "2 out of 3 Below CL",
        PointType.ShiftAbove => "7 Points Above CL",
        PointType.ShiftBelow => "7 Points Below CL",
        _ => "Common Cause",
    };
}
