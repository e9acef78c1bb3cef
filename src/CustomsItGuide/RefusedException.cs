namespace CustomsItGuide;

/// <summary>The input was refused. Nothing was changed.</summary>
public sealed class RefusedException(IReadOnlyList<Issue> issues)
    : Exception(string.Join(Environment.NewLine, issues.Select(i => i.ToString())))
{
    /// <summary>For one reason alone.</summary>
    public RefusedException(Issue issue) : this([issue]) { }

    /// <summary>At least one; the first error is the one to mend first.</summary>
    public IReadOnlyList<Issue> Issues { get; } = issues;

    /// <summary>
    /// Of a load that was refused for some of its files: what would have become of the others, as a dry run says it; of one that was
    /// refused for what it takes away, what it would have done. Empty for any other refusal.
    /// </summary>
    public IReadOnlyList<LoadedDelivery> WouldLoad { get; init; } = [];

    /// <summary>Of a load that was refused for what it takes away; nothing for any other refusal.</summary>
    public Losses Losses { get; init; } = new([], [], []);
}
