using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>Loads that are refused for their rows: the same words as where such rows are only listed, one line a reason.</summary>
internal static class Refusals
{
    /// <summary>Reasons that a refusal lists; of the others it says how many there are.</summary>
    private const int MostReasons = 20;

    /// <summary>Files whose names cannot enter the journal.</summary>
    public static void RefuseUnseen(IReadOnlyList<Source> sources)
    {
        var wrong = sources.Select(s => s.File.Name).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Why: FreeText.Wrong(name))).Where(f => f.Why is not null)
            .Select(f => new Issue(Severity.Error, f.Name, null, "file_name", WorkspacesWords.FileNameUnseen(f.Why!))).ToList();
        if (wrong.Count > 0) throw new RefusedException(wrong);
    }

    /// <summary>Bytes that had to go do not come back by accident: the journal still knows their hash.</summary>
    /// <param name="erased">By hash, the withdrawal that erased it.</param>
    public static void RefuseErased(IReadOnlyList<Source> sources, IReadOnlyDictionary<string, Withdrawal> erased)
    {
        var back = sources.Where(s => erased.ContainsKey(s.File.Sha256)).DistinctBy(s => s.File.Sha256).Select(s =>
        {
            var by = erased[s.File.Sha256];
            return new Issue(Severity.Error, s.Shown, null, "erased_before", WorkspacesWords.ErasedBefore(by.Delivery, by.Position, Day(by))
                .Then(WorkspacesWords.ErasedByWhom(by.By, by.Reason))
                .Then(WorkspacesWords.ErasedBeforeRemedy));
        }).ToList();
        if (back.Count > 0) throw new RefusedException(back);

        static string Day(Withdrawal by) =>
            by.Received.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Files of one load that are read by different mappings are no one delivery, so that the later would replace the earlier. Null when
    /// there is none.
    /// </summary>
    public static Issue? ReadInTwoWays(StagedRows rows, string? map, IEnumerable<MadeDelivery> made)
    {
        var other = made.FirstOrDefault(m => m.DataSet.Name == rows.DataSet.Name && m.Delivery.Options.Map != map
            && m.Delivery.Slices.Intersect(rows.Slices).Any());
        if (other is null) return null;
        var (slice, file) = (other.Delivery.Slices.Intersect(rows.Slices).First(), other.Delivery.Files[0].Name);
        return new Issue(Severity.Error, rows.Sources[0].Shown, null, "read_in_two_ways", WorkspacesWords.ReadInTwoWays(slice, file));
    }

    /// <param name="rows">A delivery of which no row can be used.</param>
    /// <param name="rejections">Why.</param>
    public static IReadOnlyList<Issue> NothingIsLeft(StagedRows rows, IReadOnlyList<Rejection> rejections)
    {
        var names = string.Join(", ", rows.Sources.Select(s => s.File.Name).Distinct(StringComparer.Ordinal));
        return [.. Reasons(rejections),
            new Issue(Severity.Error, names, null, "no_row_usable",
                WorkspacesWords.NoRowUsable(rows.Read == 1 ? WorkspacesWords.OneRowUnusable : WorkspacesWords.RowsUnusable(rows.Read)))];
    }

    /// <summary>Some files cannot be used, so none is loaded; what the others would have done is told with it.</summary>
    public static RefusedException OfSome(IReadOnlyList<Issue> refused, IReadOnlyList<LoadedDelivery> others,
        IReadOnlyList<Issue> warnings) => new([.. refused, .. warnings])
        {
            WouldLoad = Unwritten(others, LoadOutcome.WouldLoad),
        };

    /// <summary>Refuses losses that were not accepted, as <see cref="LoadGuard.Check"/>; what the load would have done is told with
    /// it.</summary>
    public static void RefuseLosses(Losses losses, LoadRequest request, IReadOnlyList<LoadedDelivery> loaded)
    {
        if (LoadGuard.Refusal(losses, request) is { Count: > 0 } issues)
            throw new RefusedException(issues) { Losses = losses, WouldLoad = Unwritten(loaded, LoadOutcome.WouldBeRefused) };
    }

    /// <summary>The deliveries of a load that wrote nothing.</summary>
    /// <param name="outcome">Of those that bring anything new.</param>
    public static IReadOnlyList<LoadedDelivery> Unwritten(IEnumerable<LoadedDelivery> loaded, LoadOutcome outcome) => [.. loaded.Select(l =>
        l.Outcome == LoadOutcome.Unchanged ? l : l with { Outcome = outcome, Delivery = l.Delivery with { Position = 0 } })];

    /// <param name="loaded">What a strict load would have loaded, with rejected rows among it.</param>
    /// <param name="rejected">How many rows are rejected, at least one.</param>
    public static RefusedException Strict(IReadOnlyList<LoadedDelivery> loaded, int rejected) => new(
    [
        .. Reasons(loaded.SelectMany(l => l.Rejections)),
        new Issue(Severity.Error, "--strict", null, "strict",
            WorkspacesWords.RejectedUnderStrict(RejectionWords.Rejected(rejected), rejected)),
    ]);

    private static IEnumerable<Issue> Reasons(IEnumerable<Rejection> rejections)
    {
        var groups = RejectionGroup.Of(rejections);
        foreach (var group in groups.Take(MostReasons))
        {
            yield return new Issue(Severity.Error, group.First.File, group.First.Row, group.First.Rule, group.Count == 1
                ? RejectionWords.Whole(group)
                : WorkspacesWords.RejectedGroupReason(RejectionWords.Whole(group), RejectionWords.Rows(group.Count),
                    RejectionWords.Places(group)));
        }
        if (groups.Count <= MostReasons) yield break;
        var (more, rows) = (groups.Count - MostReasons, groups.Skip(MostReasons).Sum(g => g.Count));
        yield return new Issue(Severity.Error, groups[MostReasons].First.File, null, "more",
            WorkspacesWords.MoreReasons(more, RejectionWords.Rows(rows)));
    }
}
