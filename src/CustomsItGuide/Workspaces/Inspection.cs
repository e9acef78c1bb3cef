using CustomsItGuide.Ledger;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// What is looked at before any entry is believed: is it one that this version writes, and are the files that it names there, unaltered?
/// A file that looks as it did when it was last hashed is not read again; whoever makes numbers of one hashes it then.
/// </summary>
internal static class Inspection
{
    /// <summary>Checks the entries after those that were checked before. What cannot be read for want of a file is left out of the
    /// journal.</summary>
    /// <param name="verified">How many entries were checked before.</param>
    /// <param name="note">Of the last checks; what is found right now is noted in it, and written. After a fault there is none.</param>
    /// <param name="looked">How the files were looked at.</param>
    /// <returns>Null when nothing is missing.</returns>
    /// <exception cref="RefusedException">An entry or a file was altered, or the very first definitions are missing: each is
    /// named.</exception>
    public static MissingFiles? Check(Journal journal, long verified, DeliveryStore store, string folder, CheckNote note, TimeProvider time,
        out FilesCheck looked)
    {
        var began = time.GetUtcNow();
        var news = journal.Entries.Skip((int)verified).ToList();
        var unknown = news.Select(e => e.Its.Fault(e, Path.Combine(folder, Journal.FileName))).OfType<Issue>().ToList();
        if (unknown.Count > 0) throw new RefusedException(unknown);

        var files = KeptFiles.Of(journal.Entries).Where(f => f.Position > verified).ToList();
        var missing = files.Where(f => !store.Has(f.Sha256, f.Name)).ToList();
        var whole = missing.Count == 0 ? journal.Head.Position : missing.Min(f => f.Position) - 1;
        var there = whole == 0 ? files : [.. files.Except(missing)];
        var hashed = 0;
        var issues = store.Verify(there.Select(f => (f.Sha256, f.Name, f.Position)), note, time.GetUtcNow, () => hashed++).ToList();
        if (issues.Count > 0)
        {
            CheckNote.Delete(folder);
            throw new RefusedException(issues);
        }
        var paths = there.Select(f => store.PathOf(f.Sha256, f.Name)).Distinct().Count();
        if (verified == 0 && hashed == paths) note.CheckedAll(began);
        looked = new FilesCheck(paths, hashed, note.LastFull ?? began);
        note.Write(KeptFiles.Of(journal.Entries).Select(f => store.PathOf(f.Sha256, f.Name)));
        var kept = files.Select(f => (f.Sha256, f.Position)).ToHashSet();
        var sizes = news.Where(e => e.Position <= whole)
            .SelectMany(e =>
                e.Its.Files(e).Where(f => kept.Contains((f.Sha256, e.Position)))
                    .Select(f => (Entry: e, File: f, Length: store.LengthOf(f.Sha256, f.Name)))).Where(f => f.Length != f.File.Bytes)
            .Select(f => new Issue(Severity.Error, Path.Combine(folder, Journal.FileName), f.Entry.Position,
                "statement_differs", WorkspacesWords.StatementDiffers(f.Entry.Position, f.File.Name, f.File.Bytes, f.Length))).ToList();
        if (sizes.Count > 0) throw new RefusedException(sizes);
        if (missing.Count == 0) return null;

        var found = new MissingFiles(whole, journal.Head.Position - whole, missing, store.PathOf(missing[0].Sha256, missing[0].Name));
        journal.LeaveOutAfter(whole, found.Notice);
        return found;
    }
}

/// <param name="Position">The last position of which, and of all before it, everything is there.</param>
/// <param name="LeftOut">How many entries follow it.</param>
/// <param name="Path">Where the first missing file belongs.</param>
internal sealed record MissingFiles(long Position, long LeftOut, IReadOnlyList<NamedFile> Files, string Path)
{
    public Issue Notice =>
        new(Severity.Warning, Path, null, "incomplete",
            WorkspacesWords.EntriesUnreadable(LeftOut, Position, Files[0].Name, Files[0].Position,
                Files.Count == 1 ? LocalizedText.Empty : WorkspacesWords.FilesMissing(Files.Count), Files[0].Sha256));

    /// <summary>True when a file that was missing is there now.</summary>
    public bool IsMended(DeliveryStore store) => Files.Any(f => store.Has(f.Sha256, f.Name));
}
