using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Roll-up indices.</summary>
internal static class IndexMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("goalpost_log", typeof(CompositeIndex), i =>
            [("index", CompositeIndex.Goalpost(i.Number("value"), i.Number("min"), i.Number("max"), i.Flag("log", true)))]),
        new("composite_geometric", typeof(CompositeIndex), i => [("index", CompositeIndex.Geometric(i.Numbers("dimension_indices")))]),
        new("normalisation", typeof(CompositeIndex), i =>
            [("minmax", CompositeIndex.MinMax(i.Numbers("x"))), ("zscore", CompositeIndex.ZScores(i.Numbers("x")))]),
        new("weighted_aggregation", typeof(CompositeIndex), i =>
        {
            var (x, w) = (i.Numbers("x"), i.Numbers("w"));
            return
            [
                ("arithmetic", CompositeIndex.Arithmetic(x, w)), ("geometric", CompositeIndex.Geometric(x, w)),
                ("harmonic", CompositeIndex.Harmonic(x, w)),
            ];
        }),
        new("weight_sensitivity", typeof(WeightSensitivity), i =>
        {
            var sensitivity = WeightSensitivity.Of(i.Rows("X_rows"), i.Numbers("w"), i.Number("perturb"));
            return
            [
                ("base_scores", sensitivity.Scores), ("base_rank", sensitivity.Ranks),
                ("rank_min", sensitivity.RankMin), ("rank_max", sensitivity.RankMax),
            ];
        }),
    ];
}
