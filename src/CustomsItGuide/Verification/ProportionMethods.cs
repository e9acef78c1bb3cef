using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Levels of a proportion.</summary>
internal static class ProportionMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("wilson_score", typeof(WilsonScore), i =>
            Method.Ends(WilsonScore.Interval(i.Integer("k"), i.Integer("n"), i.Confidence()))),
        new("wilson_score_fpc", typeof(WilsonScore), i =>
        [
            .. Method.Ends(WilsonScore.FinitePopulation(i.Integer("k"), i.Integer("n"), i.Integer("N"), i.Confidence())),
            ("n_eff", WilsonScore.EffectiveSize(i.Integer("n"), i.Integer("N"))),
        ]),
        new("clopper_pearson", typeof(ClopperPearson), i =>
            Method.Ends(ClopperPearson.Interval(i.Integer("k"), i.Integer("n"), i.Confidence()))),
        new("hypergeometric_exact", typeof(HypergeometricInterval), i =>
        {
            var exact = HypergeometricInterval.Of(i.Integer("k"), i.Integer("n"), i.Integer("N"), i.Confidence());
            return [("M_lower", exact.MembersLower), ("M_upper", exact.MembersUpper), ("p_lower", exact.Share.Lower),
                ("p_upper", exact.Share.Upper)];
        }),
        new("finite_population_posterior", typeof(FinitePopulationPosterior), i =>
        {
            var posterior = FinitePopulationPosterior.Of(
                i.Integer("k"), i.Integer("n"), i.Integer("N"), i.Number("target"), i.NumberOrNull("prior_a") ?? 0.5,
                i.NumberOrNull("prior_b") ?? 0.5);
            return [("prob_ge_target", posterior.ProbabilityAtLeastTarget), ("posterior_mean", posterior.Mean)];
        }),
        new("nonresponse_bounds", typeof(NonresponseBounds), i =>
        {
            var bounds = NonresponseBounds.Of(i.Integer("k"), i.Integer("n"), i.Integer("N"), i.Number("target"));
            return
            [
                ("worst", bounds.Worst), ("best", bounds.Best), ("need_among_nonrespondents", bounds.NeededAmongSilent),
                ("tipping_share", bounds.TippingShare),
            ];
        }),
        new("target_test_fpc", typeof(FinitePopulationTargetTest), i =>
        {
            var test = FinitePopulationTargetTest.Of(i.Integer("k"), i.Integer("n"), i.Integer("N"), i.Number("target"));
            return [("z", test.Z), ("p_below_score", test.BelowScore), ("p_below_exact", test.BelowExact),
                ("p_above_exact", test.AboveExact)];
        }),
        new("top2box_wilson", typeof(TopTwoBox), i =>
        {
            var counts = i.Integers("counts_1_to_5");
            if (counts.Length != 5)
                throw new CaseException(VerificationWords.InputCounts("counts_1_to_5", counts.Length));
            var box = TopTwoBox.Of(counts, i.Confidence());
            return [("n", box.N), ("k", box.K), ("top2", box.Share), .. Method.Ends(box.Interval)];
        }),
        new("net_score_adjusted_wald", typeof(NetScore), i =>
        {
            var score = NetScore.Of(i.Integer("promoters"), i.Integer("detractors"), i.Integer("n"), i.Confidence());
            return
            [
                ("net", score.Net), ("se", score.StandardError), ("adj_net", score.Adjusted),
                ("adj_lower", score.Interval.Lower), ("adj_upper", score.Interval.Upper),
            ];
        }),
    ];
}
