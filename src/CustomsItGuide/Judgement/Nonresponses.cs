using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>The non-response block of a survey indicator: bounds, tipping share and fragility, evenness of the regions, the weighted
/// share.</summary>
internal static class Nonresponses
{
    /// <summary>Null for what is not a survey of satisfaction, and without a value.</summary>
    public static Nonresponse? Of(Case of)
    {
        if (!of.IsSatisfaction || of.Reading.Value is null) return null;
        var area = LowestArea(of);
        var members = of.Reading.Members.Where(m => m.Area == area).ToList();
        var (k, n) = (members.Count(m => m.Satisfied), members.Count);
        var block = new Nonresponse { Responding = n, Population = of.Reading.Population, Regions = Regions(of, members) };
        return of.Reading.Population is { } all && all >= n ? Weighted(of, members, Bounded(of, block, area, k, n, all)) : block;
    }

    /// <summary>The area whose figures are the value; null where there are none.</summary>
    private static string? LowestArea(Case of) => Baselines.Areas(of.Reading) is { Count: > 0 } areas
        ? areas.MinBy(area =>
            of.Reading.Members.Where(m => m.Area == area)
                .Average(m => of.Indicator.Headline == Headline.Mean ? m.Score : m.Satisfied ? 1 : 0))
        : null;

    private static Nonresponse Bounded(Case of, Nonresponse block, string? area, int k, int n, int all)
    {
        var counts = of.Indicator.Headline == Headline.Mean ? null : Waves.AgainstBaseline(of, area)?.Counts;
        double? threshold = counts is null ? null : (double)counts.K1 / counts.N1;
        var bounds = NonresponseBounds.Of(k, n, all, threshold ?? 0);
        block = block with { Worst = 100 * bounds.Worst, Best = 100 * bounds.Best };
        return threshold is not { } kept ? block : block with
        {
            Threshold = 100 * kept,
            TippingShare = 100 * bounds.TippingShare,
            ReachedIfAlike = FinitePopulationPosterior.Of(k, n, all, kept).ProbabilityAtLeastTarget,
            Fragile = n < all && NonresponseBounds.IsFragile(k, n, all, kept, of.Plan.Policy["fragile_shift"] / 100),
        };
    }

    /// <summary>
    /// Only where all Members are asked and every one that answered belongs to a region with Members. The weighted share comes from the
    /// published groups and from nothing else: none before closure, and none where the total only is shown.
    /// </summary>
    private static Nonresponse Weighted(Case of, List<MemberScore> members, Nonresponse block)
    {
        var known = block.Regions.Where(r => r.Members is > 0).ToList();
        if (known.Count == 0 || known.Sum(r => r.Responding) != members.Count || known.Exists(r => r.Responding > r.Members)) return block;
        var evenness = RIndicator.Of([.. known.Select(r => r.Members!.Value)], [.. known.Select(r => r.Responding)]);
        var p = (double)members.Count(m => m.Satisfied) / members.Count;
        return block with
        {
            RIndicator = evenness.R,
            // The spread of an answer that is satisfied or not: sqrt(p(1 − p)).
            LargestBias = 100 * evenness.MaximalBias * Math.Sqrt(p * (1 - p)),
            Weighted = of.Reading.Groups is { Groups.Count: > 0, Total.IsExact: true } published
                && !published.IsFewFrom(members.Count, members.Count(m => m.Satisfied), of.Plan.Disclosure.Side) ? WeightedTo(of, published)
                    : null,
        };
    }

    /// <summary>Null where the groups have fewer Members than answered of them.</summary>
    private static WeightedShare? WeightedTo(Case of, PublishedTable published)
    {
        var populations = published.Groups.Select(g => g.Regions.Sum(r => of.MembersByRegion.GetValueOrDefault(r))).ToList();
        if (published.Groups.Zip(populations).Any(g => g.First.Satisfied.N > g.Second)) return null;
        var share = PostStratification.Of(populations, [.. published.Groups.Select(g => g.Satisfied.N)],
            GroupEstimates.Satisfied(published));
        var (n, all, level, p) = (published.N, populations.Sum(), of.Plan.Policy["confidence"], share.Unweighted);
        var interval = share.Interval(n, all, level);
        var about = published.Groups.Any(g => !g.Satisfied.IsExact);
        return new WeightedShare(100 * p, 100 * share.Estimate,
            interval with { Lower = 100 * interval.Lower, Upper = 100 * interval.Upper }, populations.Count,
            share.Weights.Size, share.Weights.DesignEffect,
            Math.Abs(share.Estimate - p) > 1e-9
                && Math.Abs(share.Estimate - p) >= Levels.Share(published.Total.Lower, n, all, level).HalfWidth / 100 / 2, about);
    }

    private static List<RegionAnswers> Regions(Case of, List<MemberScore> members)
    {
        var answered = members.GroupBy(m => m.Region, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. of.MembersByRegion.Keys.Union(answered.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(r => new RegionAnswers(r, of.MembersByRegion.TryGetValue(r, out var all) ? all : null, answered.GetValueOrDefault(r)))];
    }
}
