using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>
/// The roll-up index after the OECD/JRC Handbook (2008): fixed goalposts from the baseline, or 0, to the target, capped at 110; equal
/// weights within an objective and between objectives; the geometric mean of the objectives with a floor of 1, so that a failed objective
/// is not made good by another; withheld when fewer than 80 % of the indicators can be in it.
/// </summary>
internal static class RollUp
{
    private const double LeastCoverage = 80;
    private const double Floor = 1;
    private const double Cap = 110;
    private const double Perturbation = 0.25;

    public static RollUpIndex Of(Scorecard scorecard)
    {
        var counted = scorecard.Assessments.Select(a => (a.Indicator, Score: Score(a))).Where(a => a.Score is not null).ToList();
        var coverage = 100.0 * counted.Count / scorecard.Assessments.Count;
        var ids = counted.Select(a => a.Indicator.Id).ToList();
        if (coverage < LeastCoverage) return new RollUpIndex(coverage, ids, null, null, null, null);
        var objectives = counted.GroupBy(a => a.Indicator.Objective, StringComparer.Ordinal)
            .Select(o => Math.Max(Floor, o.Average(a => a.Score!.Value))).ToList();
        var corners = Enumerable.Range(0, 1 << objectives.Count)
            .Select(corner => objectives.Select((_, i) => 1 + ((corner >> i & 1) == 1 ? Perturbation : -Perturbation)).ToArray())
            .SelectMany(w => new[] { CompositeIndex.Geometric(objectives, w), CompositeIndex.Arithmetic(objectives, w) }).ToList();
        return new RollUpIndex(coverage, ids, CompositeIndex.Geometric(objectives), objectives.Average(), corners.Min(), corners.Max());
    }

    private static double? Score(Assessment assessment)
    {
        if (assessment.Reading.Value is not { } value || assessment.Indicator.Target is not { Value: { } target, Kind: var rule }
            || rule == TargetRuleKind.YesNo) return null;
        // One in each category is a promise about categories: their number is what would be reached.
        var end = rule == TargetRuleKind.AtLeastEach ? assessment.Reading.Denominator ?? target : target;
        // What is at most so much has no natural other end: it is scored from a baseline above it alone.
        var start = rule == TargetRuleKind.AtMost ? (assessment.Baseline.Value is { } above && above > end ? above : end)
            : assessment.Baseline.Value is { } baseline && baseline < end ? baseline : 0;
        return end == start ? null : Math.Clamp(100 * CompositeIndex.Goalpost(value, start, end, logarithms: false), 0, Cap);
    }
}
