using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomsItGuide.Languages;

namespace CustomsItGuide.Tests.Json;

/// <summary>
/// Says again, from codes and arguments and the resource files alone, what the sentence beside them says: what another program would do.
/// What belongs to the sentence and not to the details (capitals, stops, what stands between texts, blanks that do not break) is free.
/// </summary>
internal sealed partial class Resaying
{
    private const string Between = @"[\s,;]*";

    private readonly Dictionary<string, (string File, string Key)> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> files = new(StringComparer.Ordinal);

    public Resaying()
    {
        foreach (var file in Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal)
            && f.EndsWith("Words.resx", StringComparison.Ordinal)))
        {
            var room = Path.GetFileNameWithoutExtension(file)[..^"Words".Length];
            foreach (var key in Texts(file).Keys) texts.Add($"{Small(room)}.{Small(key)}", (file, key));
        }
    }

    /// <summary>How many texts there are; no two have one code.</summary>
    public int Count => texts.Count;

    /// <summary>Every sentence of a document that has details beside it: by its place, with the details.</summary>
    public static IEnumerable<(string Place, JsonElement Of, string Name, JsonElement Details)> Told(JsonElement found, string place = "")
    {
        if (found.ValueKind == JsonValueKind.Array)
            return found.EnumerateArray().SelectMany((item, i) => Told(item, $"{place}[{i.ToString(CultureInfo.InvariantCulture)}]"));
        if (found.ValueKind != JsonValueKind.Object) return [];
        return found.EnumerateObject().SelectMany(p => p.Name.EndsWith("_details", StringComparison.Ordinal)
            ? [($"{place}.{p.Name}", found, p.Name[..^"_details".Length], p.Value)] : Told(p.Value, $"{place}.{p.Name}"));
    }

    /// <summary>Null when the details say the sentence; else what they say.</summary>
    public string? Differs(string? sentence, JsonElement details, string language)
    {
        if (details.ValueKind == JsonValueKind.Null) return sentence is null ? null : "nothing";
        var said = Said(details, Language.For(language));
        return Regex.IsMatch(Plain(sentence ?? ""), $@"\A{said}\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10)) ? null : said;
    }

    /// <summary>Every number among the arguments, and whether its text says it or only chooses a form by it.</summary>
    public IEnumerable<(string Code, string Argument, string Number, bool IsSaid)> Numbers(JsonElement details)
    {
        if (details.ValueKind == JsonValueKind.Array) return details.EnumerateArray().SelectMany(Numbers);
        if (details.ValueKind != JsonValueKind.Object) return [];
        if (!details.TryGetProperty("code", out var code)) return details.EnumerateObject().SelectMany(p => Numbers(p.Value));
        return details.GetProperty("arguments").EnumerateObject().SelectMany(a => a.Value.ValueKind != JsonValueKind.Number
            ? Numbers(a.Value)
            : [(code.GetString()!, a.Name, a.Value.GetRawText(),
                MessagePattern.Parse(Text(code.GetString()!, Language.English)).Places.Any(p => p.Name == a.Name))]);
    }

    /// <summary>A sentence with ordinary blanks.</summary>
    public static string Plain(string sentence) => Blank().Replace(sentence, " ");

    private string Said(JsonElement details, Language language)
    {
        if (details.ValueKind == JsonValueKind.String) return Piece(details.GetString()!, []);
        if (details.TryGetProperty("texts", out var several))
            return string.Join(Between, several.EnumerateArray().Select(t => Said(t, language)));
        if (details.TryGetProperty("written", out var written))
            return Piece((written.TryGetProperty(language.Code, out var own) ? own : written.EnumerateObject().First().Value).GetString()!, []);
        var inside = new List<string>();
        var arguments = details.GetProperty("arguments").EnumerateObject()
            .ToDictionary(a => a.Name, a => Argument(a.Value, language, inside), StringComparer.Ordinal);
        return Piece(
            MessagePattern.Parse(Text(details.GetProperty("code").GetString()!, language)).Render(name => arguments[name], language), inside);
    }

    /// <summary>What is said as a pattern; marks stand for the patterns of what is said inside.</summary>
    private static string Piece(string text, List<string> inside)
    {
        var plain = Plain(text);
        var said = Mark().Replace(Regex.Escape(plain.Trim().TrimEnd('.')),
            m => inside[int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture)]);
        return $@"{Blanks(plain.StartsWith(' '))}{said}\.?{Blanks(plain.EndsWith(' '))}";

        static string Blanks(bool are) => are ? @"\s*" : "";
    }

    private object? Argument(JsonElement value, Language language, List<string> inside)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number: return value.TryGetInt64(out var whole) ? whole : value.GetDecimal();
            case JsonValueKind.True or JsonValueKind.False: return value.GetBoolean();
            case JsonValueKind.Null: return null;
            case JsonValueKind.String when DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var day):
                // A day is said in words, unless it is a text that somebody wrote.
                inside.Add($"(?:{Regex.Escape(language.Day(day))}|{Regex.Escape(value.GetString()!)})");
                break;
            case JsonValueKind.String: return value.GetString();
            default: inside.Add(Said(value, language)); break;
        }
        return $"\uE000{(inside.Count - 1).ToString(CultureInfo.InvariantCulture)}\uE001";
    }

    private string Text(string code, Language language)
    {
        var (file, key) = texts[code];
        return Texts(language == Language.English ? file : file.Replace(".resx", $".{language}.resx", StringComparison.Ordinal))[key];
    }

    private Dictionary<string, string> Texts(string file) => files.TryGetValue(file, out var known) ? known : files[file] =
        XDocument.Load(Repository.FullPath(file), LoadOptions.PreserveWhitespace).Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!, StringComparer.Ordinal);

    private static string Small(string name) => Words().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("\uE000(?<n>[0-9]+)\uE001", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("[\u00A0\u202F\u2009]", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
