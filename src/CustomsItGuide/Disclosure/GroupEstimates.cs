using CustomsItGuide.Statistics;

namespace CustomsItGuide.Disclosure;

/// <summary>Rule 7: figures that are derived from what is published, and from nothing else.</summary>
public static class GroupEstimates
{
    /// <summary>
    /// Satisfied Members of each published group as a weighted share takes them: a range enters at its mid-point, moved in proportion to
    /// the ranges' widths until all add up to the total. Exact counts stay.
    /// </summary>
    /// <exception cref="ArgumentException">The total is itself a range, or there are no groups.</exception>
    public static IReadOnlyList<double> Satisfied(PublishedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!table.Total.IsExact || table.Groups.Count == 0)
            throw new ArgumentException("Expected a table with an exact total and with groups.", nameof(table));
        var apart = table.Total.Lower - table.Groups.Sum(g => Middle(g.Satisfied));
        double widths = table.Groups.Sum(g => g.Satisfied.Upper - g.Satisfied.Lower);
        return [.. table.Groups.Select(g =>
            Middle(g.Satisfied) + (widths == 0 ? 0 : apart * (g.Satisfied.Upper - g.Satisfied.Lower) / widths))];
    }

    /// <summary>The share weighted to the groups' Members, percent, from the published figures alone: to be marked "about" where a group is
    /// a range.</summary>
    /// <param name="populations">Members of each region; one that is left out has none.</param>
    /// <returns>Null without groups, and without Members.</returns>
    public static double? WeightedShare(PublishedTable table, IReadOnlyDictionary<string, int> populations)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Groups.Count == 0 || !table.Total.IsExact) return null;
        var members = table.Groups.Select(g => g.Regions.Sum(r => populations.GetValueOrDefault(r))).ToList();
        double all = members.Sum();
        return all == 0 ? null : 100 * table.Groups.Zip(members, Satisfied(table)).Sum(g => g.Second / all * g.Third / g.First.Satisfied.N);
    }

    /// <summary>The interval of a share that is itself a range: from the lower end's lower limit to the upper end's upper limit.</summary>
    /// <param name="interval">Of an exact count of satisfied Members.</param>
    public static Interval IntervalOf(PublishedCount count, Func<int, Interval> interval)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(interval);
        var lower = interval(count.Lower);
        return count.IsExact ? lower : lower with { Upper = interval(count.Upper).Upper };
    }

    private static double Middle(PublishedCount count) => (count.Lower + count.Upper) / 2.0;
}
