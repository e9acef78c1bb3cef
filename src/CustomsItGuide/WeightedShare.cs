using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>A satisfied share weighted to the Members of each region (post-stratified). It repairs only what goes with the
/// region.</summary>
/// <param name="Unweighted">Satisfied over answering Members as of closure, percent.</param>
/// <param name="Share">The same, weighted.</param>
/// <param name="Interval">Of the weighted share, percent; Wilson's, with the size of a simple sample that would be as exact.</param>
/// <param name="Groups">Groups of regions as they are published.</param>
/// <param name="EffectiveSize">Kish's n_eff, in Members: what the unequal weights leave of those who answered.</param>
/// <param name="DesignEffect">Members that answered over <paramref name="EffectiveSize"/>.</param>
/// <param name="Differs">True when it lies at least half of the interval's half-width from the unweighted share; else the unweighted one
/// says the same.</param>
/// <param name="About">True when a group is published as a range, whose middle stands for it: the share is approximate.</param>
public sealed record WeightedShare(double Unweighted, double Share, Interval Interval, int Groups, double EffectiveSize,
    double DesignEffect, bool Differs, bool About);
