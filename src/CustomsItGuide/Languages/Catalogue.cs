using System.Collections.Concurrent;
using System.Reflection;
using System.Resources;
using System.Xml.Linq;

namespace CustomsItGuide.Languages;

/// <summary>
/// The texts of one room in all languages: a resource file <c>NAME.resx</c> with the English ones, and <c>NAME.CODE.resx</c> for each other
/// language. Languages that are not built in are read as such files from the folder that the environment variable SCORECARD_LANGUAGES
/// names, so that a translator sees a translation without building anything.
/// </summary>
/// <param name="name">The file's name with its namespace, without a language: <c>CustomsItGuide.Languages.Language</c>.</param>
/// <param name="assembly">The assembly that carries it.</param>
public sealed class Catalogue(string name, Assembly assembly)
{
    /// <summary>The environment variable that names a folder with further languages.</summary>
    public const string FolderVariable = "SCORECARD_LANGUAGES";

    private const string Default = "en";
    private const string Extension = ".resources";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Lazy<Template>>> read = new(StringComparer.Ordinal);

    /// <summary>The file's name with its namespace.</summary>
    public string Name => name;

    private string FileName => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>The codes of the languages that it has texts in: English first, the others in their order.</summary>
    internal IEnumerable<string> Languages => assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(name + ".", StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal)
            && n.Length > name.Length + Extension.Length)
        .Select(n => n[(name.Length + 1)..^Extension.Length])
        .Concat(Folder is { } folder
            ? Directory.EnumerateFiles(folder, $"{FileName}.*.resx")
                .Select(f => Path.GetFileNameWithoutExtension(f)[(FileName.Length + 1)..]) : [])
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(Default);

    /// <summary>The keys of its texts, as the English file has them.</summary>
    public IEnumerable<string> Keys => In(Default).Keys;

    /// <summary>Whether it has a text of that key.</summary>
    public bool Has(string key) => In(Default).ContainsKey(key);

    /// <summary>A text in a language; in English where the language lacks it, which no language that is built in does.</summary>
    /// <exception cref="KeyNotFoundException">There is no text of that key.</exception>
    /// <exception cref="FormatException">The text is not written as <see cref="Template"/> says.</exception>
    internal string Render(string key, Language language, Func<string, object?> argument)
        => (In(language.Code).TryGetValue(key, out var own) ? own
            : In(Default).TryGetValue(key, out var english) ? english
            : throw new KeyNotFoundException($"There is no text '{key}' in {name}.")).Value.Render(argument, language);

    private static string? Folder =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    private IReadOnlyDictionary<string, Lazy<Template>> In(string language) => read.GetOrAdd(language, code =>
    {
        var texts = BuiltIn(code) ?? FromFolder(code) ?? [];
        return texts.ToDictionary(t => t.Key, t => new Lazy<Template>(() => Template.Parse(t.Value)), StringComparer.Ordinal);
    });

    private Dictionary<string, string>? BuiltIn(string language)
    {
        using var stream = assembly.GetManifestResourceStream(language == Default ? name + Extension : $"{name}.{language}{Extension}");
        if (stream is null) return null;
        using var resources = new ResourceReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = resources.GetEnumerator();
        while (all.MoveNext()) texts[(string)all.Key] = (string)all.Value!;
        return texts;
    }

    private Dictionary<string, string>? FromFolder(string language)
    {
        if (Folder is not { } folder) return null;
        var file = Path.Combine(folder, $"{FileName}.{language}.resx");
        return !File.Exists(file) ? null : XDocument.Load(file).Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string?)d.Element("value") ?? "", StringComparer.Ordinal);
    }
}
