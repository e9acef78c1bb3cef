using System.Security.Cryptography;
using CustomsItGuide.Files;

namespace CustomsItGuide.Ledger;

/// <summary>deliveries/: every file that was ever received, under the hash of its bytes, never edited.</summary>
internal sealed class DeliveryStore(string workspace)
{
    public const string FolderName = "deliveries";

    private readonly string folder = Path.Combine(workspace, FolderName);

    /// <summary>Where the bytes of a hash are kept.</summary>
    /// <param name="name">Name as delivered; only its ending is used.</param>
    public string PathOf(string sha256, string name) => Path.Combine(folder, sha256 + Path.GetExtension(name).ToLowerInvariant());

    /// <summary>Keeps a copy of a file, flushed to the disk before it gets its name. Bytes that are kept already are not written again.</summary>
    /// <exception cref="RefusedException">The file no longer has the bytes of <paramref name="sha256"/>, or the disk refused.</exception>
    public void Put(string source, string sha256, string name)
    {
        using var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read);
        Put(from, sha256, name);
    }

    public void Put(Stream from, string sha256, string name)
    {
        Directory.CreateDirectory(folder);
        var target = PathOf(sha256, name);
        if (File.Exists(target)) return;
        var unfinished = $"{target}.part-{Environment.ProcessId}";
        try
        {
            using (var to = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                from.CopyTo(to);
                to.Flush(flushToDisk: true);
                to.Position = 0;
                if (Convert.ToHexStringLower(SHA256.HashData(to)) != sha256)
                {
                    throw new RefusedException(new Issue(Severity.Error, name, null, "changed_while_loading",
                        "The file was changed while it was being loaded. Nothing was loaded; load it again when nobody writes to it."));
                }
            }
            File.Move(unfinished, target, overwrite: true);
            Durable.Folder(folder);
        }
        catch (IOException problem)
        {
            throw new RefusedException(new Issue(Severity.Error, name, null, "not_stored",
                $"The file could not be kept in the workspace ({problem.Message}). Nothing was loaded; make room on the disk and try again."));
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
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

    public bool Has(string sha256, string name) => File.Exists(PathOf(sha256, name));

    /// <summary>Hashes kept files again. One issue for each that is missing or altered.</summary>
    public IEnumerable<Issue> Verify(IEnumerable<(string Sha256, string Name, long Position)> files)
    {
        foreach (var (sha256, name, position) in files.DistinctBy(f => PathOf(f.Sha256, f.Name)))
        {
            var path = PathOf(sha256, name);
            if (!File.Exists(path))
            {
                yield return new Issue(Severity.Error, path, null, "delivery_missing",
                    $"The file '{name}' of journal entry {position} is not there. Put it back from a copy: its SHA-256 is {sha256}.");
                continue;
            }
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var found = Convert.ToHexStringLower(SHA256.HashData(file));
            if (found != sha256)
            {
                yield return new Issue(Severity.Error, path, null, "delivery_altered",
                    $"The file '{name}' of journal entry {position} was altered: its SHA-256 is {found}, and it was received with {sha256}. Put the received file back from a copy.");
            }
        }
    }
}
