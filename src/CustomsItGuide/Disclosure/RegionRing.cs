namespace CustomsItGuide.Disclosure;

/// <summary>
/// Rule 3, join: while a group has fewer than <c>group</c> respondents, the group with the fewest joins the neighbour on the ring with
/// fewer respondents; of equals the first on the ring. Only numbers of respondents decide, so that the pattern tells nothing of an answer.
/// </summary>
public static class RegionRing
{
    /// <param name="counts">A region that is left out has no respondents; one that is not on the ring is refused.</param>
    /// <returns>Groups in the order of the ring; a single one where there is no more to join.</returns>
    /// <exception cref="ArgumentException">A region with respondents is not on the ring.</exception>
    public static IReadOnlyList<IReadOnlyList<RegionCount>> Join(DisclosureRules rules, IReadOnlyCollection<RegionCount> counts)
    {
        if (counts.FirstOrDefault(c => c.N > 0 && !rules.Ring.Contains(c.Region, StringComparer.Ordinal)) is { } stranger)
            throw new ArgumentException($"The region '{stranger.Region}' is not on the ring ({string.Join("; ", rules.Ring)}).",
                nameof(counts));
        var groups = rules.Ring.Select((region, at) =>
            new Arc([at], [counts.FirstOrDefault(c => c.Region == region) ?? new RegionCount(region, 0, 0)])).ToList();
        while (groups.Count > 1 && groups.Min(g => g.N) < rules.Group)
        {
            var small = groups.OrderBy(g => g.N).ThenBy(g => g.Places[0]).First();
            var at = groups.IndexOf(small);
            var (before, after) = (groups[(at + groups.Count - 1) % groups.Count], groups[(at + 1) % groups.Count]);
            var other = new[] { before, after }.OrderBy(g => g.N).ThenBy(g => g.Places[0]).First();
            var joined = small.With(other);
            groups = [.. groups.Where(g => g != small && g != other).Append(joined).OrderBy(g => g.Places[0])];
        }
        return [.. groups.Select(g => g.Counts)];
    }

    /// <param name="Places">On the ring, ascending.</param>
    private sealed record Arc(IReadOnlyList<int> Places, IReadOnlyList<RegionCount> Counts)
    {
        public int N => Counts.Sum(c => c.N);

        public Arc With(Arc other)
        {
            var both = Places.Zip(Counts).Concat(other.Places.Zip(other.Counts)).OrderBy(p => p.First).ToList();
            return new Arc([.. both.Select(p => p.First)], [.. both.Select(p => p.Second)]);
        }
    }
}
