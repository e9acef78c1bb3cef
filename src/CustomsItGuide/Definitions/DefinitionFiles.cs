using System.Security.Cryptography;
using System.Text;

namespace CustomsItGuide.Definitions;

/// <summary>
/// The files that a plan consists of, by their names relative to its folder (<c>plan.yaml</c>, <c>datasets/missions.yaml</c>), as text
/// without a byte-order mark. The journal keeps them in this form, so that a version of the definitions can be read back without the
/// folder.
/// </summary>
public sealed class DefinitionFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <param name="files">Names with forward slashes, and texts.</param>
    /// <param name="folder">What stands before a name where an issue is shown; null for nothing.</param>
    public DefinitionFiles(IEnumerable<KeyValuePair<string, string>> files, string? folder = null) : this(files, folder, []) { }

    private DefinitionFiles(IEnumerable<KeyValuePair<string, string>> files, string? folder, IReadOnlyList<Issue> issues)
    {
        foreach (var (name, text) in files) _texts.Add(name, text.TrimStart('\uFEFF'));
        Folder = folder;
        Issues = issues;
        Sha256 = Hash(_texts);
    }

    /// <summary>The folder that they were read from, as it was named; null when they come from elsewhere.</summary>
    public string? Folder { get; }

    /// <summary>In ordinal order of the names.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>
    /// Lower-case hexadecimal SHA-256 over all files in ordinal order: for each the UTF-8 bytes of its name, a zero byte, the length of its
    /// text in bytes as eight bytes (most significant first), and the text.
    /// </summary>
    public string Sha256 { get; }

    /// <summary>Files that could not be read as text. They are not among <see cref="Texts"/>.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Reads every *.yaml, *.yml and *.sql file of a folder and its subfolders; hidden ones and all others are no part of a
    /// plan.</summary>
    /// <remarks>A missing folder gives no files and an issue, never an exception.</remarks>
    public static DefinitionFiles FromFolder(string folder)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        if (!Directory.Exists(folder))
            return new DefinitionFiles([], shown, [new Issue(Severity.Error, shown, null, "missing_folder",
                DefinitionsWords.MissingFolder)]);

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var issues = new List<Issue>();
        foreach (var path in Paths(folder, shown, issues))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!IsDefinition(name)) continue;
            try
            {
                texts.Add(name, Utf8.GetString(File.ReadAllBytes(path)));
            }
            catch (DecoderFallbackException)
            {
                issues.Add(
                    new Issue(Severity.Error, $"{shown}/{name}", null, "encoding", DefinitionsWords.NotUtf8));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                issues.Add(Unreadable($"{shown}/{name}", e));
            }
        }
        return new DefinitionFiles(texts, shown, issues);
    }

    /// <summary>A file's name as an issue shows it: with the folder that it was read from.</summary>
    internal string Shown(string name) => Folder is null ? name : $"{Folder}/{name}";

    /// <summary>All files below the folder; a subfolder that may not be entered is an issue, since what it holds could be part of the
    /// plan.</summary>
    private static List<string> Paths(string folder, string shown, List<Issue> issues)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            issues.Add(Unreadable(shown, e));
            return [];
        }
    }

    private static Issue Unreadable(string name, Exception cause) => new(Severity.Error, name, null, "unreadable",
        DefinitionsWords.FileUnreadable(cause.Message));

    private static bool IsDefinition(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".yaml" or ".yml" or ".sql"
        && !name.Split('/').Any(part => part.StartsWith('.'));

    private static string Hash(SortedDictionary<string, string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = new byte[8];
        foreach (var (name, text) in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
