namespace CustomsItGuide;

/// <summary>What the plan file says of the publication of Members' opinions. The rules' numbers are those of decision 0018.</summary>
public sealed record DisclosureRules
{
    /// <summary>
    /// The regions in an order in which neighbours may be shown together; the last is a neighbour of the first. Empty: no table of groups
    /// is published.
    /// </summary>
    public IReadOnlyList<string> Ring { get; init; } = [];

    /// <summary>Fewest satisfied, and fewest not satisfied, Members with which a count is shown exactly. Also the number of counts that a
    /// range leaves open.</summary>
    public int Side { get; init; } = LeastSide;

    /// <summary>Fewest respondents of a group that is shown.</summary>
    public int Group { get; init; } = LeastGroup;

    /// <summary>How far the total must lie from the sum of the groups' lower ends, and of their upper ends.</summary>
    public int Slack { get; init; } = LeastSlack;

    /// <summary>Days after the last day of fieldwork from which a table is published, once, and not before the fiscal year is over: until
    /// then another wave may come.</summary>
    public int ClosureDays { get; init; } = 30;

    /// <summary>Members that have to change before a late batch enters the total, where <see cref="LateAnswers"/> is
    /// <see cref="LateAnswers.Batch"/>.</summary>
    public int Batch { get; init; } = LeastGroup;

    /// <summary>What becomes of answers that arrive after a first publication.</summary>
    public LateAnswers LateAnswers { get; init; } = LateAnswers.AtOnce;

    /// <summary>The same as the plan file words it, for readers; empty for a plan that says nothing.</summary>
    public IReadOnlyList<DisclosureParameter> Parameters { get; init; } = [];

    /// <summary>Below these the guarantee does not hold, so that a plan may ask for more and never for less.</summary>
    internal const int LeastSide = 5;

    internal const int LeastGroup = 10;

    internal const int LeastSlack = 4;

    /// <summary>Of a plan that says nothing of disclosure: totals only, by the least that the method allows.</summary>
    public static readonly DisclosureRules TotalsOnly = new();

    /// <summary>True when enough are satisfied and enough are not for the count to be shown exactly.</summary>
    /// <param name="n">Responding Members.</param>
    /// <param name="k">Satisfied Members.</param>
    public bool IsTwoSided(int n, int k) => k >= Side && n - k >= Side;

    /// <summary>
    /// Whether a difference between two counts leaves open what any few Members said: <paramref name="gained"/> Members are only in the
    /// second count or may have another answer in it, <paramref name="lost"/> are only in the first or may have had another.
    /// </summary>
    /// <param name="change">The second count less the first.</param>
    public bool IsSafe(int gained, int lost, int change) => change + lost >= Side && gained - change >= Side;
}
