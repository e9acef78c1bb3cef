namespace CustomsItGuide.Judgement;

/// <summary>Which joint operations two years' seizures were counted in: totals of other operations are not like for like.</summary>
/// <param name="Then">Operations counted in the earlier year.</param>
/// <param name="Now">Those counted now.</param>
/// <param name="Both">Those counted both times.</param>
internal sealed record OperationsCounted(IReadOnlySet<string> Then, IReadOnlySet<string> Now, IReadOnlySet<string> Both)
{
    /// <summary>By the operations that both years' breakdowns tell; null where either does not tell its own.</summary>
    public static OperationsCounted? Of(Reading reading, Reading earlier)
    {
        var (then, now) = (In(earlier), In(reading));
        return then.Count == 0 || now.Count == 0 ? null
            : new(then, now, then.Intersect(now, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
    }

    private static HashSet<string> In(Reading reading) =>
        reading.Breakdown.Where(c => c.By == "operation").Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
}
