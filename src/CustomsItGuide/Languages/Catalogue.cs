using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text;

namespace CustomsItGuide.Languages;

/// <summary>
/// The texts of one room in all languages: a resource file <c>NAME.resx</c> with the English ones, and <c>NAME.CODE.resx</c> for each other
/// language. Languages that are not built in are read as such files from a <see cref="LanguageFolder"/>, so that a translator sees a
/// translation without building anything.
/// </summary>
/// <param name="name">The file's name with its namespace, without a language: <c>CustomsItGuide.Languages.Language</c>.</param>
/// <param name="assembly">The assembly that carries it.</param>
public sealed class Catalogue(string name, Assembly assembly)
{
    private const string Default = "en";
    private const string Extension = ".resources";
    private const string Ending = "Words";

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Lazy<MessagePattern>>> read = new(StringComparer.Ordinal);

    /// <summary>The file's name with its namespace.</summary>
    public string Name => name;

    private string FileName => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>The codes of the languages that it has texts in: English first, the others in their order.</summary>
    internal IEnumerable<string> Languages => assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(name + ".", StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal)
            && n.Length > name.Length + Extension.Length)
        .Select(n => n[(name.Length + 1)..^Extension.Length])
        .Concat(LanguageFolder.Current.Codes(FileName).Where(c => c != Default))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(Default);

    /// <summary>The keys of its texts, as the English file has them.</summary>
    public IEnumerable<string> Keys => In(Default).Keys;

    /// <summary>Whether it has a text of that key.</summary>
    public bool Has(string key) => In(Default).ContainsKey(key);

    /// <summary>A text in a language; in English where the language lacks it, which no language that is built in does.</summary>
    /// <exception cref="KeyNotFoundException">There is no text of that key.</exception>
    /// <exception cref="FormatException">The text is not written as <see cref="MessagePattern"/> says.</exception>
    internal string Render(string key, Language language, Func<string, object?> argument)
        => (In(language.Code).TryGetValue(key, out var own) ? own
            : In(Default).TryGetValue(key, out var english) ? english
            : throw new KeyNotFoundException($"There is no text '{key}' in {name}.")).Value.Render(argument, language);

    /// <summary>A text's name for programs: its room and its key in small letters, <c>judgement.no_baseline</c>.</summary>
    public string CodeOf(string key) =>
        $"{Small(FileName.EndsWith(Ending, StringComparison.Ordinal) ? FileName[..^Ending.Length] : FileName)}.{Small(key)}";

    /// <summary>
    /// A number as a text says it, rounded by the format that it stands with there: no program learns more of it than a reader.
    /// </summary>
    /// <param name="number">A double or a decimal.</param>
    /// <returns>A decimal with the digits that are said; the text that is said where it is no number, as infinity; null when the text says
    /// it in no language, and it only chose a form.</returns>
    internal object? AsSaid(string key, string name, IFormattable number, Func<string, object?> argument)
    {
        foreach (var language in Language.All)
        {
            if (!In(language.Code).TryGetValue(key, out var text)) continue;
            var said = text.Value.PlacesSaid(argument, language).Where(p => p.Name == name).Select(p => Rounded(number, p.Format))
                .MaxBy(r => r is decimal figure ? figure.Scale : 0);
            if (said is not null) return said;
        }
        return null;
    }

    private static object Rounded(IFormattable number, string? format)
    {
        var said = number.ToString(format, CultureInfo.InvariantCulture);
        return decimal.TryParse(said.Replace('\u2212', '-'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out var figure) ? figure == 0 ? Math.Abs(figure) : figure : said;
    }

    private static string Small(string name)
    {
        var small = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            // A word begins with a capital; of several capitals the last one does where small letters follow: XmRChart is xm_r_chart.
            var begins = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins) small.Append('_');
            small.Append(char.ToLowerInvariant(name[i]));
        }
        return small.ToString();
    }

    private IReadOnlyDictionary<string, Lazy<MessagePattern>> In(string language) => read.GetOrAdd(language, code =>
        BuiltIn(code) is { } texts
            ? texts.ToDictionary(t => t.Key, t => new Lazy<MessagePattern>(() => MessagePattern.Parse(t.Value)), StringComparer.Ordinal)
            : FromFolder(code));

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

    /// <summary>
    /// What a translator's text asks for that the English one does not say, or not so exactly: a decimal more of a small survey may be what
    /// somebody answered, and no file may bring out what is not said.
    /// </summary>
    private static (LanguageFaultKind Kind, string Names)? Strange(MessagePattern pattern, MessagePattern english)
    {
        var unknown = pattern.Arguments.Except(english.Arguments, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0) return (LanguageFaultKind.Arguments, string.Join(", ", unknown));
        var other = pattern.Places.Except(english.Places).Select(p => p.Format is null ? p.Name : $"{p.Name}:{p.Format}").ToList();
        return other.Count > 0 ? (LanguageFaultKind.Formats, string.Join(", ", other)) : null;
    }

    /// <summary>Those texts of a translator's file that can be said in the place of the English ones.</summary>
    private Dictionary<string, Lazy<MessagePattern>> FromFolder(string language)
    {
        var patterns = new Dictionary<string, Lazy<MessagePattern>>(StringComparer.Ordinal);
        if (LanguageFolder.Current.Texts(FileName, language) is not var (file, texts)) return patterns;
        foreach (var (key, text) in texts)
        {
            if (!In(Default).TryGetValue(key, out var english))
            {
                LanguageFolder.Current.Tell(new(file, key, LanguageFaultKind.Unknown, ""));
                continue;
            }
            try
            {
                var pattern = MessagePattern.Parse(text);
                if (Strange(pattern, english.Value) is { } fault) LanguageFolder.Current.Tell(new(file, key, fault.Kind, fault.Names));
                else patterns[key] = new(pattern);
            }
            catch (FormatException problem)
            {
                LanguageFolder.Current.Tell(new(file, key, LanguageFaultKind.Pattern, problem.Message));
            }
        }
        return patterns;
    }
}
