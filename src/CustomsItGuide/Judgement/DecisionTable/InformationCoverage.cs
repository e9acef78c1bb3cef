using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.DecisionTable;

/// <summary>Rule I: members with information that is not too old, over all members, judged as <see cref="CensusThreshold"/>.</summary>
/// <param name="AgesInDays">One for each member; null: no information, which counts as not covered.</param>
/// <param name="MaxAgeDays">Oldest age that is still valid; null: any age.</param>
/// <param name="Target">Share of the members, 0..1.</param>
public sealed record InformationCoverage(
    IReadOnlyList<double?> AgesInDays, double? MaxAgeDays, double Target, DateOnly AsOf, DateOnly Due, double? Milestone = null) : Subject
{
    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        Require(AgesInDays.Count >= 1, nameof(AgesInDays), "at least one member");
        Require(Target is >= 0 and <= 1, nameof(Target), "a share from 0 to 1");
        var covered = AgesInDays.Count(age => age is { } days && !(days > MaxAgeDays));
        var threshold = new CensusThreshold((double)covered / AgesInDays.Count, Target, AsOf, Due, Milestone);
        return threshold.Judge(thresholds) with
        {
            Rule = "I",
            Covered = covered,
            StillNeeded = Math.Max(0, MembersNeeded.For(Target, AgesInDays.Count) - covered),
        };
    }
}
