using CustomsItGuide.Ledger;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Holds a journal against a hash that somebody kept. A chain of hashes finds every change inside it; that whole entries were cut off its
/// end, or that all was rewritten with new hashes, only such an anchor finds.
/// </summary>
internal static class Anchor
{
    private const int Shortest = 12;

    /// <summary>True for what may be a hash or its beginning, of at least 12 digits.</summary>
    public static bool IsHash(string text) =>
        text.Length >= Shortest && text.Length <= Entry.BeforeFirst.Length && text.All(char.IsAsciiHexDigit);

    /// <param name="expected">The whole hash or its beginning.</param>
    /// <exception cref="RefusedException">The position has another hash.</exception>
    public static void Expect(History history, AsOf at, string expected)
    {
        if (at.Head.StartsWith(expected, StringComparison.OrdinalIgnoreCase)) return;
        var found = history.Until(history.Head.Position)
            .FirstOrDefault(e => e.Hash.StartsWith(expected, StringComparison.OrdinalIgnoreCase));
        var (count, wanted) = (history.Head.Position, expected.ToLowerInvariant());
        throw new RefusedException(
            new Issue(Severity.Error, "--expect-head", null, "unexpected_head",
                WorkspacesWords.UnexpectedHead(at.Position, at.Head, wanted,
                    found is null ? WorkspacesWords.HeadNowhereInJournal(count)
                        : WorkspacesWords.HeadAtOtherPosition(found.Position,
                            at.Position > found.Position ? WorkspacesWords.EntriesNewSince : LocalizedText.Empty, at.Head))));
    }

    /// <returns>How many entries have been added since.</returns>
    /// <exception cref="RefusedException">The entry does not stand at its position any more.</exception>
    public static long Compare(History history, Checkpoint checkpoint, string file)
    {
        var there = history.Until(history.Head.Position).ElementAtOrDefault((int)Math.Min(checkpoint.Position - 1, int.MaxValue));
        if (there?.Hash.Equals(checkpoint.Head, StringComparison.OrdinalIgnoreCase) == true)
            return history.Head.Position - checkpoint.Position;
        throw new RefusedException(
            new Issue(Severity.Error, file, null, "checkpoint_broken",
                WorkspacesWords.CheckpointBroken(checkpoint.Position, checkpoint.Head,
                    there is null ? WorkspacesWords.JournalCutOff(history.Head.Position)
                        : WorkspacesWords.JournalRewrittenAtHead(there.Hash))));
    }
}
