using System.Globalization;
using System.Text.Json;
using CustomsItGuide.Files;

namespace CustomsItGuide.Ledger;

/// <summary>
/// warehouse/kept-files.json: what the kept files looked like when their hashes were last found right, so that opening need not read them
/// again. It lies with the cache and is one: whoever deletes it loses nothing but the time to read every file once. It says nothing of
/// what the bytes are; a file that looks as it did then is merely not read.
/// </summary>
internal sealed class CheckNote
{
    public const string FileName = "kept-files.json";

    /// <summary>Of the note's form; one of another is not read.</summary>
    private const int Version = 1;

    /// <summary>
    /// Two changes within one step of a disk's clock cannot be told apart by their times. The coarsest disks (FAT) count in two seconds.
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private const string Cache = "warehouse";

    private readonly string folder;
    private readonly string workspace;
    private readonly Dictionary<string, FileLook> looks = new(StringComparer.Ordinal);
    private bool isChanged;

    private CheckNote(string folder, string workspace) => (this.folder, this.workspace) = (folder, workspace);

    /// <summary>When all kept files were last read and hashed; those that came later were at that time or since. Null: never yet.</summary>
    public DateTimeOffset? LastFull { get; private set; }

    /// <summary>The note of a workspace; an empty one where there is none that can be used: missing, torn, another workspace's, of
    /// another version, or not to be read.</summary>
    /// <param name="first">Hash of the journal's first entry.</param>
    public static CheckNote Read(string workspace, string first)
    {
        var note = Empty(workspace, first);
        try
        {
            var path = Path.Combine(note.folder, FileName);
            if (!File.Exists(path)) return note;
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            note.Take(json.RootElement);
        }
        catch (Exception problem) when (Trouble.Is(problem)
            || problem is ArgumentException or JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return Empty(workspace, first);
        }
        return note;
    }

    /// <summary>One that knows nothing, for a check of everything.</summary>
    public static CheckNote Empty(string workspace, string first) =>
        new(Path.Combine(workspace, Cache), $"{first} {Place(workspace)}");

    /// <summary>Deletes the note of a workspace, as far as it can be: a kept file was found altered, and every opening is to say
    /// so.</summary>
    public static void Delete(string workspace)
    {
        try
        {
            File.Delete(Path.Combine(workspace, Cache, FileName));
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // Who may not delete it could not have written it either.
        }
    }

    /// <summary>Whether a file looks as it did when its hash was found right.</summary>
    public bool Holds(string path, FileLook look) => looks.TryGetValue(Path.GetFileName(path), out var then) && then == look;

    /// <summary>A file's hash was found right.</summary>
    /// <param name="look">From before it was read.</param>
    /// <param name="since">When reading it began. A file that was touched just before is not noted: it may have been touched
    /// again.</param>
    public void Checked(string path, FileLook look, DateTimeOffset since)
    {
        var name = Path.GetFileName(path);
        if (look.LastTouched <= since - Settling) (looks[name], isChanged) = (look, true);
        else isChanged |= looks.Remove(name);
    }

    /// <summary>All kept files were read.</summary>
    public void CheckedAll(DateTimeOffset at) => (LastFull, isChanged) = (at, isChanged || looks.Count > 0);

    /// <summary>
    /// Writes it, when it says something new, beside its place and then into it, so that it is never there in part. Where nothing can be
    /// written there is none, and the next opening reads the files again.
    /// </summary>
    /// <param name="kept">Paths of the files that the journal names now; what is noted of others is dropped.</param>
    public void Write(IEnumerable<string> kept)
    {
        var names = kept.Select(k => Path.GetFileName(k)!).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in looks.Keys.Where(n => !names.Contains(n)).ToList()) isChanged |= looks.Remove(gone);
        if (!isChanged || LastFull is null || !Directory.Exists(folder)) return;
        try
        {
            using var scratch = new ScratchFolder(folder, ".note");
            var unfinished = Path.Combine(scratch.Path, FileName);
            using (var stream = File.Create(unfinished)) WriteTo(stream, LastFull.Value);
            File.Move(unfinished, Path.Combine(folder, FileName), overwrite: true);
            isChanged = false;
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // Read-only, full, or in use by another that writes the same.
        }
    }

    /// <summary>Tells a workspace from its copies, in which files may bear the same times over other bytes.</summary>
    private static string Place(string workspace) =>
        FileLook.Of(Path.Combine(workspace, DeliveryStore.FolderName)) is { Identity: > 0 } look
            ? look.Identity.ToString(CultureInfo.InvariantCulture) : workspace;

    private void Take(JsonElement root)
    {
        if (root.GetProperty("version").GetInt32() != Version || root.GetProperty("workspace").GetString() != workspace) return;
        foreach (var file in root.GetProperty("files").EnumerateArray())
        {
            looks.Add(file.GetProperty("name").GetString()!, new FileLook(file.GetProperty("bytes").GetInt64(),
                file.GetProperty("written").GetInt64(), file.GetProperty("changed").GetInt64(), file.GetProperty("number").GetUInt64()));
        }
        LastFull = root.GetProperty("last_full_check").GetDateTimeOffset();
    }

    private void WriteTo(Stream stream, DateTimeOffset lastFull)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("workspace", workspace);
        json.WriteString("last_full_check", lastFull.ToUniversalTime());
        json.WriteStartArray("files");
        foreach (var (name, look) in looks.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteNumber("bytes", look.Bytes);
            json.WriteNumber("written", look.Written);
            json.WriteNumber("changed", look.Changed);
            json.WriteNumber("number", look.Identity);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
