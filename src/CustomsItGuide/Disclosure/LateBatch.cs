namespace CustomsItGuide.Disclosure;

/// <summary>Rule 6: answers that come after closure, collected until enough Members have changed, and then judged once.</summary>
/// <param name="Added">Members that answered since, each once.</param>
/// <param name="Removed">Members that were taken out since.</param>
/// <param name="Corrected">Members whose answer was corrected since.</param>
/// <param name="Change">Satisfied Members now less those of the state last let in.</param>
public sealed record LateBatch(int Added, int Removed, int Corrected, int Change)
{
    /// <summary>Members that changed.</summary>
    public int Members => Added + Removed + Corrected;

    /// <summary>
    /// What is added to the total, lower and upper end; null while fewer than <c>batch</c> Members have changed. A batch enters whatever it
    /// says: one that is tried again as it grows tells what its last Member answered.
    /// </summary>
    public (int Lower, int Upper)? Enters(DisclosureRules rules)
    {
        var (least, most) = (-Removed - Corrected, Added + Corrected);
        if (Members < rules.Batch) return null;
        if (rules.IsSafe(most, -least, Change)) return (Change, Change);
        return most - Change < rules.Side ? (most - rules.Side + 1, most) : (least, least + rules.Side - 1);
    }

    /// <summary>The total with the batch; the total as it was while the batch is held.</summary>
    /// <param name="n">Members that respond with the batch.</param>
    public PublishedCount AddedTo(DisclosureRules rules, PublishedCount total, int n) => Enters(rules) is not var (lower, upper) ? total
        : new PublishedCount(n, Math.Clamp(total.Lower + lower, 0, n), Math.Clamp(total.Upper + upper, 0, n));
}

/// <summary>A headline total over the positions of the journal where late answers enter in batches.</summary>
/// <param name="Shown">What stands; null while fewer than <c>group</c> Members have answered.</param>
/// <param name="N">Responding in the state last let in; 0 before there is one.</param>
/// <param name="K">Of them satisfied.</param>
public sealed record BatchedTotal(PublishedCount? Shown, int N, int K)
{
    /// <summary>Nothing stands yet.</summary>
    public static readonly BatchedTotal None = new(null, 0, 0);

    /// <summary>The first total, at the first closed position with enough respondents; before it, none.</summary>
    public static BatchedTotal First(DisclosureRules rules, int n, int k) =>
        Totals.Strict(rules, n, k) is { } shown ? new BatchedTotal(shown, n, k) : None;

    /// <summary>The total at a later position.</summary>
    /// <param name="added">Members that answered since the state last let in; each Member counts once, as what it is now against what it
    /// was then.</param>
    /// <param name="n">Responding now.</param>
    /// <param name="k">Of them satisfied now.</param>
    public BatchedTotal Next(DisclosureRules rules, int added, int removed, int corrected, int n, int k)
    {
        if (Shown is null) return First(rules, n, k);
        var batch = new LateBatch(added, removed, corrected, k - K);
        return batch.Enters(rules) is null ? this : new BatchedTotal(batch.AddedTo(rules, Shown, n), n, k);
    }
}
