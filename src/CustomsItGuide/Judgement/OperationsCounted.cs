namespace CustomsItGuide.Judgement;

/// <summary>Which joint operations two years' seizures were counted in: totals of other operations are not like for like.</summary>
/// <param name="Then">Operations counted in the earlier year.</param>
/// <param name="Now">Those counted now.</param>
/// <param name="Both">Those counted both times.</param>
internal sealed record OperationsCounted(IReadOnlySet<string> Then, IReadOnlySet<string> Now, IReadOnlySet<string> Both)
{
    /// <summary>Null for what is no sum of seizures, and where either year does not tell its operations.</summary>
    public static OperationsCounted? Of(Case of, Reading earlier)
    {
        if (of.Indicator.Estimator != "seizures") return null;
        var (then, now) = (In(earlier), In(of.Reading));
        return then.Count == 0 || now.Count == 0 ? null : new(then, now, then.Intersect(now, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
    }

    private static HashSet<string> In(Reading reading) => reading.Breakdown.Where(c => c.By == "operation").Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
}
