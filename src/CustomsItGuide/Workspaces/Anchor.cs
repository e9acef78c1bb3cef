using CustomsItGuide.Ledger;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Holds a journal against a hash that somebody kept. A chain of hashes finds every change inside it; that whole entries were cut off its
/// end, or that all was rewritten with new hashes, only such an anchor finds.
/// </summary>
internal static class Anchor
{
    private const int Shortest = 12;

    /// <summary>True for what may be a hash or its beginning, of at least 12 digits.</summary>
    public static bool IsHash(string text) => text.Length >= Shortest && text.Length <= Entry.BeforeFirst.Length && text.All(char.IsAsciiHexDigit);

    /// <param name="expected">The whole hash or its beginning.</param>
    /// <exception cref="RefusedException">The position has another hash.</exception>
    public static void Expect(History history, AsOf at, string expected)
    {
        if (at.Head.StartsWith(expected, StringComparison.OrdinalIgnoreCase)) return;
        var found = history.Until(history.Head.Position).FirstOrDefault(e => e.Hash.StartsWith(expected, StringComparison.OrdinalIgnoreCase));
        throw new RefusedException(new Issue(Severity.Error, "--expect-head", null, "unexpected_head",
            $"Position {at.Position} has the hash {at.Head}, not the expected {expected.ToLowerInvariant()}. " + (found is null
                ? $"The expected one stands nowhere in this journal of {history.Head.Position} entries: entries were cut off its "
                    + "end, or it was rewritten from some entry on, or it is another workspace. "
                    + "Put the journal back from a copy that has it."
                : $"It is that of position {found.Position}, so the journal has not lost "
                    + $"it{(at.Position > found.Position ? "; what came after it is new since it was written down" : "")}. "
                    + $"See what was known then with --as-of {found.Position}, or expect {at.Head}.")));
    }

    /// <returns>How many entries have been added since.</returns>
    /// <exception cref="RefusedException">The entry does not stand at its position any more.</exception>
    public static long Compare(History history, Checkpoint checkpoint, string file)
    {
        var there = history.Until(history.Head.Position).ElementAtOrDefault((int)Math.Min(checkpoint.Position - 1, int.MaxValue));
        if (there?.Hash.Equals(checkpoint.Head, StringComparison.OrdinalIgnoreCase) == true) return history.Head.Position - checkpoint.Position;
        throw new RefusedException(new Issue(Severity.Error, file, null, "checkpoint_broken",
            $"At this checkpoint, position {checkpoint.Position} of the journal had the hash {checkpoint.Head}. " + (there is null
                ? $"The journal now ends at position {history.Head.Position}: whole entries were cut off its end, which its own "
                    + "hashes cannot show. "
                : $"It now has {there.Hash}: the journal was rewritten at or before that entry, with hashes made anew, or it is "
                    + "another workspace. ")
            + "Nothing shown from it can be taken for what was known then. Put the journal back from a copy that has the entry."));
    }
}
