using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>What goes together with overall satisfaction.</summary>
internal static class DriverMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("lmg_shapley_r2", typeof(ShapleyRegression), i =>
        {
            var shares = ShapleyRegression.Of(i.Rows("X_rows"), i.Numbers("y"));
            return [("r2", shares.RSquared), ("lmg", shares.Shares)];
        }),
        new("johnson_relative_weights", typeof(RelativeWeights), i =>
        {
            var weights = RelativeWeights.Of(i.Rows("X_rows"), i.Numbers("y"));
            return [("r2", weights.RSquared), ("raw_weights", weights.Weights)];
        }),
    ];
}
