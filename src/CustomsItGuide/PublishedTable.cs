namespace CustomsItGuide;

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

    /// <summary>Respondents in total.</summary>
    public int N => Total.N;
}
