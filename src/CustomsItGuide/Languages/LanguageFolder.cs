using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CustomsItGuide.Languages;

/// <summary>
/// Languages that are not built in, as resource files in a folder. It is a translator's own: whatever is wrong with a file is told
/// (<see cref="Faults"/>), left out, and harms no other language.
/// </summary>
public sealed partial class LanguageFolder
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "SCORECARD_LANGUAGES";

    /// <summary>Largest file that is read, in bytes: all texts of the product together are a tenth of it.</summary>
    private const long MostBytes = 4_000_000;

    /// <summary>The file that makes a language of the others.</summary>
    private const string Own = "Language";

    private readonly ConcurrentDictionary<LanguageFault, byte> faults = new();
    private readonly Dictionary<(string Room, string Code), (string File, Dictionary<string, string> Texts)> files = [];

    internal LanguageFolder(string? folder)
    {
        if (string.IsNullOrEmpty(folder)) return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.resx").Order(StringComparer.Ordinal)) Read(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Tell(new(folder, null, LanguageFaultKind.Unreadable, problem.Message));
        }
        foreach (var code in files.Keys.Select(k => k.Code).Distinct(StringComparer.Ordinal).Where(c => !files.ContainsKey((Own, c))).ToList())
        {
            var (_, first) = files.First(f => f.Key.Code == code);
            Tell(new(first.File, null, LanguageFaultKind.NoLanguage, $"{Own}.{code}.resx"));
        }
    }

    /// <summary>The folder of this process.</summary>
    public static LanguageFolder Current { get; } = new(Environment.GetEnvironmentVariable(Variable));

    /// <summary>What is wrong with the files, as far as they have been used: by file and key.</summary>
    public IReadOnlyList<LanguageFault> Faults =>
        [.. faults.Keys.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Key, StringComparer.Ordinal)];

    /// <summary>The codes of languages that have a file of a room.</summary>
    internal IEnumerable<string> Codes(string room) => files.Keys.Where(k => k.Room == room).Select(k => k.Code);

    /// <summary>The texts of a room in a language, by their keys, as they stand in its file; null when there is none.</summary>
    internal (string File, IReadOnlyDictionary<string, string> Texts)? Texts(string room, string code) =>
        files.TryGetValue((room, code), out var found) ? found : null;

    internal void Tell(LanguageFault fault) => faults.TryAdd(fault, 0);

    /// <summary>The language file is wrong itself: the language is not offered.</summary>
    internal void LeaveOut(string code, string why) => Tell(new(files[(Own, code)].File, null, LanguageFaultKind.Language, why));

    private void Read(string file)
    {
        if (Named().Match(Path.GetFileName(file)) is not { Success: true } name)
        {
            Tell(new(file, null, LanguageFaultKind.Name, ""));
            return;
        }
        try
        {
            if (new FileInfo(file).Length > MostBytes) throw new InvalidDataException($"{MostBytes / 1_000_000} MB");
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var text in XDocument.Load(reader).Root!.Elements("data"))
            {
                var key = (string?)text.Attribute("name") ?? "";
                if (!texts.TryAdd(key, (string?)text.Element("value") ?? "")) Tell(new(file, key, LanguageFaultKind.Twice, ""));
            }
            files[(name.Groups["room"].Value, name.Groups["code"].Value)] = (file, texts);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException or XmlException)
        {
            Tell(new(file, null, LanguageFaultKind.Unreadable, problem.Message));
        }
    }

    [GeneratedRegex(@"^(?<room>[A-Za-z]+)\.(?<code>[a-z]{2,3})\.resx$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}

/// <summary>Something that is wrong with a file of a language that is not built in.</summary>
/// <param name="File">Its path.</param>
/// <param name="Key">The text's key; null: the file as a whole.</param>
/// <param name="Detail">What was found, in words of the reader of files or of patterns; empty where the kind says all.</param>
public sealed record LanguageFault(string File, string? Key, LanguageFaultKind Kind, string Detail);

/// <summary>What is wrong.</summary>
public enum LanguageFaultKind
{
    /// <summary>The file's name does not say a room and a language.</summary>
    Name,

    /// <summary>It is no resource file, too large, or may not be read.</summary>
    Unreadable,

    /// <summary>The file that makes a language of the others is missing; the detail is its name.</summary>
    NoLanguage,

    /// <summary>A word of the language's own file cannot be used: the language is not offered.</summary>
    Language,

    /// <summary>A key stands twice; the first counts.</summary>
    Twice,

    /// <summary>There is no text of that key.</summary>
    Unknown,

    /// <summary>The text is not written as texts are; the English one is said.</summary>
    Pattern,

    /// <summary>The text asks for something that it is not given; the English one is said. The detail names it.</summary>
    Arguments,

    /// <summary>The text says a figure that the English one does not say, or in another format; the English one is said.</summary>
    Formats,
}
