using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>Change of a proportion between two waves, and many tests at once.</summary>
internal static class ChangeMethods
{
    public static readonly IReadOnlyList<Method> All =
    [
        new("newcombe_difference", typeof(NewcombeDifference), i => Difference(NewcombeDifference.Independent(
            i.Integer("k1"), i.Integer("n1"), i.Integer("k2"), i.Integer("n2"), i.Confidence()))),
        new("newcombe_paired_difference", typeof(NewcombeDifference), i => Difference(NewcombeDifference.Paired(
            i.Integer("e_both_yes"), i.Integer("f_yes_no"), i.Integer("g_no_yes"), i.Integer("h_both_no"), i.Confidence()))),
        new("mover_overlap", typeof(MoverDifference), i => Change(MoverDifference.Of(
            i.Integer("k1"), i.Integer("n1"), i.Integer("k2"), i.Integer("n2"), i.Integer("n12", 0), i.NumberOrNull("phi") ?? 0,
            i.Confidence()))),
        new("mover_overlap_fpc", typeof(MoverDifference), i => Change(MoverDifference.FinitePopulation(
            i.Integer("k1"), i.Integer("n1"), i.Integer("k2"), i.Integer("n2"), i.Integer("n12", 0), i.NumberOrNull("phi") ?? 0,
            i.Integer("N"), i.Confidence()))),
        new("noninferiority_change", typeof(NonInferiority), i =>
        {
            var test = NonInferiority.Of(
                i.Integer("k1"), i.Integer("n1"), i.Integer("k2"), i.Integer("n2"), i.Integer("n12", 0), i.NumberOrNull("phi") ?? 0,
                i.Number("delta"),
                i.Confidence());
            return [.. Change(test.Change), ("noninferior", test.NonInferior), ("decline_confirmed", test.DeclineConfirmed)];
        }),
        new("overlap_variance_fpc", typeof(OverlapVariance), i =>
        {
            var first = i.Numbers("pop_y1");
            if (i.Has("N") && i.Integer("N") != first.Length)
                throw new CaseException(VerificationWords.InputNotLengthOf("N", "pop_y1"));
            var variance = OverlapVariance.Of(first, i.Numbers("pop_y2"), i.Integer("n1"), i.Integer("n2"), i.Integer("n12"));
            return [("var_diff", variance.VarianceOfDifference), ("cov_means", variance.CovarianceOfMeans)];
        }),
        new("partially_overlapping_z8", typeof(OverlappingProportionsTest), i =>
        {
            var test = OverlappingProportionsTest.Of(
                new OverlappingCounts(
                    i.Integer("a_11"), i.Integer("b_10"), i.Integer("c_01"), i.Integer("d_00"),
                    i.Integer("e_1only1"), i.Integer("f_0only1"), i.Integer("g_1only2"), i.Integer("h_0only2")),
                i.Confidence());
            return [("z", test.Z), ("p", test.P), ("diff", test.Difference), .. Method.Ends(test.Interval)];
        }),
        new("mcnemar", typeof(McNemar), i =>
        {
            var test = McNemar.Of(i.Integer("b"), i.Integer("c"));
            return [("z", test.Z), ("p_asymptotic", test.PAsymptotic), ("p_exact", test.PExact), ("p_mid", test.PMid)];
        }),
        new("benjamini_hochberg", typeof(BenjaminiHochberg), i =>
        {
            var family = BenjaminiHochberg.Of(i.Numbers("p"), i.Number("q"));
            return [("rejected_count", family.RejectedCount), ("adjusted", family.Adjusted),
                ("bonferroni_rejected", family.BonferroniRejected)];
        }),
    ];

    static (string, object?)[] Difference(DifferenceInterval change) => [("diff", change.Difference), .. Method.Ends(change.Interval)];

    static (string, object?)[] Change(MoverDifference change) =>
        [("diff", change.Difference), .. Method.Ends(change.Interval), ("rho", change.Correlation)];
}
