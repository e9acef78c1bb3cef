using CustomsItGuide.Readings;

namespace CustomsItGuide.States;

/// <summary>How many Members each region has on a day: the population behind response rates by region, which no measure gives.</summary>
internal static class Membership
{
    /// <summary>Both days of a membership belong to it. The day is bound twice.</summary>
    private const string OnDay = """
        select region, count(*) as members from members
        where coalesce(joined_on <= ?, true) and coalesce(left_on >= ?, true) group by region
        """;

    /// <summary>By region; Members without one under <see cref="Breakdowns.NotStated"/>.</summary>
    /// <param name="query">Runs a SELECT on a warehouse, with bound parameters.</param>
    public static Dictionary<string, int> ByRegion(Func<string, object?[], RowTable> query, DateOnly day) =>
        MeasureRow.Of(query(OnDay, [day, day])).ToDictionary(r => r.Text("region") ?? Breakdowns.NotStated, r => r.Whole("members")!.Value);
}
