using System.Text;
using System.Text.Json;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Workspaces;

/// <summary>A checkpoint as a small JSON file, fit to be kept on paper or in a letter.</summary>
internal static class CheckpointFile
{
    /// <exception cref="RefusedException">It cannot be read, or is no checkpoint.</exception>
    public static Checkpoint Read(string file)
    {
        var bytes = Trouble.Refused(file, null, () => File.ReadAllBytes(file));
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement;
            var read = new Checkpoint(root.GetProperty("position").GetInt64(), root.GetProperty("head").GetString() ?? "",
                root.GetProperty("time").GetDateTimeOffset(), root.GetProperty("engine").GetString() ?? "");
            if (read.Position >= 1 && Anchor.IsHash(read.Head) && read.Head.Length == Entry.BeforeFirst.Length) return read;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Said below.
        }
        throw new RefusedException(new Issue(Severity.Error, file, null, "not_a_checkpoint", WorkspacesWords.NotACheckpoint));
    }

    /// <summary>Writes it under a name that is not taken.</summary>
    /// <exception cref="RefusedException">It cannot be written there.</exception>
    public static void Write(string file, Checkpoint checkpoint)
    {
        var text = Encoding.UTF8.GetString(Entry.Written(json =>
        {
            json.WriteNumber("position", checkpoint.Position);
            json.WriteString("head", checkpoint.Head);
            json.WriteString("time", Entry.Time(checkpoint.Time));
            json.WriteString("engine", checkpoint.Engine);
        }));
        Trouble.Refused(file, WorkspacesWords.CheckpointNotWritten, () =>
        {
            using var to = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            to.Write(Encoding.UTF8.GetBytes(text + "\n"));
            to.Flush(flushToDisk: true);
            return file;
        });
    }
}
