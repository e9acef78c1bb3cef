using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Weights against non-response.</summary>
internal static class WeightingMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("post_stratification", typeof(PostStratification), i =>
        {
            var weighted = PostStratification.Of(i.Integers("N_g"), i.Integers("n_g"), i.Integers("k_g"));
            return
            [
                ("unweighted", weighted.Unweighted), ("estimate", weighted.Estimate),
                ("se_survey_package", weighted.LinearisedStandardError),
                ("se_stratified", weighted.StratifiedStandardError), ("kish_deff", weighted.Weights.DesignEffect),
                ("n_eff", weighted.Weights.Size),
            ];
        }),
        new("raking_ipf", typeof(Raking), i =>
            [("raked_rows", Raking.Fit(i.Rows("sample_counts_rows"), i.Numbers("row_totals"), i.Numbers("col_totals")))]),
        new("kish_effective_n", typeof(KishEffectiveSize), i =>
        {
            var kish = KishEffectiveSize.Of(i.Numbers("weights"));
            return [("n_eff", kish.Size), ("deff", kish.DesignEffect)];
        }),
        new("r_indicator", typeof(RIndicator), i =>
        {
            var indicator = RIndicator.Of(i.Integers("N_g"), i.Integers("n_g"));
            return [("response_rate", indicator.ResponseRate), ("R", indicator.R), ("max_abs_bias_unit_sd", indicator.MaximalBias)];
        }),
    ];
}
