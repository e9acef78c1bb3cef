using CustomsItGuide.Ledger;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Decides when the journal's bytes are compared again: whenever its length or time of writing has changed, and at least once a second.
/// An edit that leaves both as they were is so seen too, and a page does not wait for the whole file.
/// </summary>
internal sealed class JournalWatch(TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private (long Length, DateTime Written) glance;
    private long compared;

    /// <summary>What a journal that was just read looks like.</summary>
    public void Seen(Journal journal)
    {
        // Asked before the bytes are, so that a change between the two is found at the next look.
        glance = journal.Glance();
        compared = time.GetTimestamp();
        if (journal.HasMoved()) glance = default;
    }

    public bool HasMoved(Journal journal)
    {
        var now = journal.Glance();
        if (now == glance && now != default && time.GetElapsedTime(compared) < Interval) return false;
        var since = time.GetTimestamp();
        if (journal.HasMoved()) return true;
        (glance, compared) = (now, since);
        return false;
    }

    public static RefusedException Rewritten(Journal before, Journal now, string folder)
    {
        var same = before.Entries.Zip(now.Entries).TakeWhile(p => p.First.Hash == p.Second.Hash).Count();
        return new RefusedException(new Issue(Severity.Error, Path.Combine(folder, Journal.FileName), same + 1,
            "journal_rewritten",
            WorkspacesWords.JournalRewritten(before.Entries.Count, before.Entries[^1].Hash,
                now.Entries.Count == same ? WorkspacesWords.LaterEntriesGone(same) : WorkspacesWords.EntryReplaced(same + 1))));
    }
}
