using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Files;

namespace CustomsItGuide.Ledger;

/// <summary>deliveries/: every file that was ever received, under the hash of its bytes, never edited.</summary>
internal sealed class DeliveryStore(string workspace)
{
    public const string FolderName = "deliveries";

    /// <summary>Begins the names of files that are being written; those of kept ones begin with their hash.</summary>
    private const string Part = ".part-";

    private readonly string folder = Path.Combine(workspace, FolderName);

    /// <summary>Where the bytes of a hash are kept.</summary>
    /// <param name="name">Name as delivered; only its ending is used.</param>
    public string PathOf(string sha256, string name) => Path.Combine(folder, sha256 + Path.GetExtension(name).ToLowerInvariant());

    public string PathOf(DeliveredFile file) => PathOf(file.Sha256, file.Name);

    /// <summary>Keeps a copy of a file, flushed to the disk before it gets its name. Bytes that are kept already are not written
    /// again.</summary>
    /// <returns>Where it is kept; null when it was there already.</returns>
    /// <exception cref="RefusedException">The file no longer has the bytes of <paramref name="sha256"/>, or the disk refused.</exception>
    public string? Put(string source, string sha256, string name)
    {
        using var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Put(from, sha256, name);
    }

    /// <inheritdoc cref="Put(string, string, string)"/>
    public string? Put(Stream from, string sha256, string name)
    {
        Directory.CreateDirectory(folder);
        var target = PathOf(sha256, name);
        if (Presence.Of(target)) return null;
        var unfinished = Path.Combine(folder, Part + RandomNumberGenerator.GetHexString(32, lowercase: true));
        try
        {
            using (var to = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                if (Copy(from, to) != sha256)
                {
                    throw new RefusedException(
                        new Issue(Severity.Error, name, null, "changed_while_loading", LedgerWords.ChangedWhileLoading));
                }
            }
            File.Move(unfinished, target, overwrite: true);
            Durable.Folder(folder);
            return target;
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            throw Trouble.Refusal(problem, name, LedgerWords.FileNotKept(name));
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }

    /// <returns>The hash of what was written.</returns>
    private static string Copy(Stream from, FileStream to)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        while (from.Read(buffer) is var count && count > 0)
        {
            to.Write(buffer, 0, count);
            sha.AppendData(buffer, 0, count);
        }
        to.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    /// <summary>Copies a kept file from another store, as it is there; whether it is unaltered the caller verifies.</summary>
    public void Take(DeliveryStore from, string sha256, string name)
    {
        Directory.CreateDirectory(folder);
        var target = PathOf(sha256, name);
        File.Copy(from.PathOf(sha256, name), target);
        Durable.File(target);
        Durable.Folder(folder);
    }

    /// <exception cref="IOException">It cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public bool Has(string sha256, string name) => Presence.Of(PathOf(sha256, name));

    /// <summary>Bytes of a kept file.</summary>
    public long LengthOf(string sha256, string name) => new FileInfo(PathOf(sha256, name)).Length;

    /// <summary>Deletes the bytes of what a journal erased, as far as they are there: a writer may have been killed between the entry and
    /// the deletion.</summary>
    /// <param name="lock">Proof that no other process writes.</param>
    public void Erase(WriterLock @lock, IReadOnlyList<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(@lock);
        var erased = KeptFiles.Erased(entries);
        if (erased.Count == 0 || !Directory.Exists(folder)) return;
        var kept = KeptFiles.Of(entries).Select(f => PathOf(f.Sha256, f.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in erased.Keys.SelectMany(sha256 => Directory.EnumerateFiles(folder, sha256 + "*")).Where(f => !kept.Contains(f))
            .ToList()) File.Delete(file);
        Durable.Folder(folder);
    }

    /// <summary>Removes what writers that were killed left half written.</summary>
    /// <param name="lock">Proof that no other process writes.</param>
    public void ClearDead(WriterLock @lock)
    {
        ArgumentNullException.ThrowIfNull(@lock);
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, Part + "*").ToList()) File.Delete(file);
    }

    /// <summary>
    /// Hashes kept files again. One issue for each that is missing or altered; one for all together that may not be read.
    /// </summary>
    /// <param name="note">Those that look as it says are not read, and what is found right is noted; null: each is read.</param>
    /// <param name="now">For the note.</param>
    /// <param name="hashed">Told of each file that is read.</param>
    public IEnumerable<Issue> Verify(IEnumerable<(string Sha256, string Name, long Position)> files, CheckNote? note = null,
        Func<DateTimeOffset>? now = null, Action? hashed = null)
    {
        var unreadable = new List<Issue>();
        foreach (var (sha256, name, position) in files.DistinctBy(f => PathOf(f.Sha256, f.Name)))
        {
            var path = PathOf(sha256, name);
            string? found = null;
            try
            {
                if (FileLook.Of(path) is { } look)
                {
                    if (note?.Holds(path, look) == true) continue;
                    var since = now?.Invoke() ?? default;
                    found = Hash(path);
                    hashed?.Invoke();
                    if (found == sha256) note?.Checked(path, look, since);
                }
            }
            catch (Exception problem) when (Trouble.Is(problem))
            {
                unreadable.Add(Trouble.Issue(problem, path));
                continue;
            }
            if (found is null)
            {
                yield return new Issue(Severity.Error, path, null, "delivery_missing", LedgerWords.DeliveryMissing(name, position, sha256));
            }
            else if (found != sha256)
            {
                yield return new Issue(Severity.Error, path, null, "delivery_altered",
                    LedgerWords.DeliveryAltered(name, position, found, sha256));
            }
        }
        foreach (var alike in unreadable.GroupBy(i => i.Rule))
        {
            var first = alike.First();
            yield return alike.Count() == 1 ? first
                : first with
                {
                    File = folder,
                    Text = LedgerWords.KeptFilesUnreadable(alike.Count(), Path.GetFileName(first.File), first.Text)
                };
        }
    }

    /// <summary>
    /// Where a file's bytes are kept, after they were hashed again: for whoever makes numbers of them. How the file looks is not asked, so
    /// that no number comes from one that was altered with care.
    /// </summary>
    /// <param name="position">Of the entry that names it.</param>
    /// <exception cref="RefusedException">It is missing or altered, or may not be read. From now on every opening says so.</exception>
    public string Proven(DeliveredFile file, long position)
    {
        if (Verify([(file.Sha256, file.Name, position)]).ToList() is not { Count: > 0 } wrong) return PathOf(file);
        CheckNote.Delete(workspace);
        throw new RefusedException(wrong);
    }

    /// <summary>The text of a kept file, from bytes that have its hash.</summary>
    /// <inheritdoc cref="Proven"/>
    public string ProvenText(DeliveredFile file, long position)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(PathOf(file));
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            throw Trouble.Refusal(problem, PathOf(file));
        }
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.Sha256) Proven(file, position);
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>Whether a refusal says that a kept file is not the one received, and not what is wrong with something else.</summary>
    public static bool IsOfKeptFiles(RefusedException refused) =>
        refused.Issues.Any(i => i.Rule is "delivery_altered" or "delivery_missing");

    private static string Hash(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
