namespace CustomsItGuide;

/// <summary>Satisfied Members as they may be shown.</summary>
/// <param name="N">Responding Members; always exact, because taking part is no opinion.</param>
/// <param name="Lower">Fewest that it can be, as shown; inclusive.</param>
/// <param name="Upper">Most, as shown; inclusive. Equal to <paramref name="Lower"/> where the count is shown exactly.</param>
public sealed record PublishedCount(int N, int Lower, int Upper)
{
    public bool IsExact => Lower == Upper;

    /// <summary>An exact count.</summary>
    public static PublishedCount Exact(int n, int k) => new(n, k, k);

    /// <summary>Lower end of the share, percent; 0 of no respondent.</summary>
    public double LowerShare => N == 0 ? 0 : 100.0 * Lower / N;

    /// <summary>Upper end of the share, percent; 0 of no respondent.</summary>
    public double UpperShare => N == 0 ? 0 : 100.0 * Upper / N;
}

/// <param name="Regions">One region, or neighbours that are shown together, in the order of the ring.</param>
public sealed record PublishedGroup(IReadOnlyList<string> Regions, PublishedCount Satisfied);

/// <summary>One table as it is published at its closure.</summary>
/// <param name="Groups">In the order of the ring; empty: the total only. They cover every region of the ring, and all are exact or all are
/// ranges.</param>
public sealed record PublishedTable(PublishedCount Total, IReadOnlyList<PublishedGroup> Groups)
{
    /// <summary>
    /// True when a total that stands beside it differs by fewer than so many Members: then what adds up to the total of closure is not
    /// shown beside it, because the difference of the two would tell what those few said.
    /// </summary>
    /// <param name="n">Members that have answered.</param>
    /// <param name="k">Of them satisfied.</param>
    /// <param name="few">The plan's <c>side</c>.</param>
    public bool IsFewFrom(int n, int k, int few) => Total.IsExact && (n != Total.N || k != Total.Lower) && Math.Abs(n - Total.N) < few;

    public int N => Total.N;
}
