using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustomsItGuide.Languages;

namespace CustomsItGuide;

/// <summary>
/// A text that is said in the reader's language, last: one of the product's own texts by its key with its arguments, what people wrote
/// into a plan in several languages, or several of these one after another. Two are equal when they say the same in every
/// language.
/// </summary>
[JsonConverter(typeof(LocalizedTextConverter))]
public sealed partial class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>Says nothing.</summary>
    public static readonly LocalizedText Empty = Verbatim("");

    private readonly IReadOnlyDictionary<string, string>? written;
    private readonly Catalogue? catalogue;
    private readonly (string Name, object? Value)[] arguments = [];
    private readonly Dictionary<string, MessagePattern>? patterns;
    private readonly (LocalizedText Separator, IReadOnlyList<LocalizedText> Texts)? joined;
    private readonly (Change How, LocalizedText Text)? changed;
    private readonly LocalizedText? told;

    private enum Change { Capital, Small, WithoutStop, Sentence }

    /// <summary>What people wrote in the two working languages of a plan.</summary>
    internal LocalizedText(string english, string french) =>
        written = new Dictionary<string, string>(2) { ["en"] = english, ["fr"] = french };

    /// <summary>A text of the product.</summary>
    /// <param name="catalogue">The file that it stands in.</param>
    /// <param name="key">Its name there.</param>
    /// <param name="arguments">By the names that the text calls them: texts, numbers, days, or what says itself by <c>ToString</c>.</param>
    public LocalizedText(Catalogue catalogue, string key, params (string Name, object? Value)[] arguments)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(arguments);
        (this.catalogue, Key, this.arguments) = (catalogue, key, [.. arguments.Select(a => (a.Name, Plain(a.Value)))]);
    }

    /// <param name="written">By the two-letter code of the language; English is said where the reader's is missing, else the first.</param>
    /// <exception cref="ArgumentException">There is no text at all.</exception>
    public LocalizedText(IReadOnlyDictionary<string, string> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.Count == 0) throw new ArgumentException("A text is written in one language at least.", nameof(written));
        this.written = written;
    }

    /// <summary>A text of the plan that calls figures by name, in the notation of the product's own texts.</summary>
    /// <param name="arguments">As for a text of the product.</param>
    /// <exception cref="FormatException">In a language that it is written in, it is not in that notation.</exception>
    internal LocalizedText(LocalizedText pattern, params (string Name, object? Value)[] arguments) : this(pattern.written!) =>
        (patterns, this.arguments) = (pattern.written!.ToDictionary(w => w.Key, w => MessagePattern.Parse(w.Value), StringComparer.Ordinal),
            [.. arguments.Select(a => (a.Name, Plain(a.Value)))]);

    private LocalizedText(IReadOnlyDictionary<string, string> written, LocalizedText? told) : this(written) => this.told = told;

    private LocalizedText((LocalizedText, IReadOnlyList<LocalizedText>) several) => joined = several;

    private LocalizedText((Change, LocalizedText) changed) => this.changed = changed;

    /// <summary>The key of a text of the product; null for any other.</summary>
    public string? Key { get; }

    /// <summary>The arguments of a text of the product by their names; empty for any other.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Arguments => [.. arguments.Select(a => KeyValuePair.Create(a.Name, a.Value))];

    /// <summary>The same in every language: a name, a code, what somebody typed.</summary>
    public static LocalizedText Verbatim(string text) => new(new Dictionary<string, string>(1) { [""] = text });

    /// <summary>What is said by a rule of its own in each language that the product speaks: a figure with its decimals.</summary>
    /// <param name="told">Where it is a sentence: what programs are told instead (<see cref="WriteDetails"/>).</param>
    public static LocalizedText Of(Func<string, string> said, LocalizedText? told = null)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new(Language.All.ToDictionary(l => l.Code, l => said(l.Code), StringComparer.Ordinal), told);
    }

    /// <summary>A number as the language writes it.</summary>
    /// <param name="format">As .NET names it: <c>#,0.##</c>.</param>
    public static LocalizedText Number(double? value, string format) => Of(language => Language.For(language).Say(value, format));

    /// <summary>Texts one after another; those that say nothing are left out with their separator.</summary>
    public static LocalizedText Join(LocalizedText separator, IEnumerable<LocalizedText> texts)
    {
        var said = texts.Where(t => !t.SaysNothing).ToList();
        return said.Count switch { 0 => Empty, 1 => said[0], _ => new((separator, said)) };
    }

    /// <summary>The text, and another sentence behind it.</summary>
    public LocalizedText Then(LocalizedText next) => Join(Verbatim(" "), [this, next]);

    /// <summary>The text with a capital at its head, unless that is a name as computers have it: a column, a file.</summary>
    public LocalizedText Capitalized() => new((Change.Capital, this));

    /// <summary>The text with a small letter at its head, as within a sentence.</summary>
    public LocalizedText InSentence() => new((Change.Small, this));

    /// <summary>The text <see cref="Capitalized"/>, and one stop at its end, which it may or may not have.</summary>
    public LocalizedText AsSentence() => new((Change.Sentence, this));

    /// <summary>The text without a full stop at its end.</summary>
    public LocalizedText WithoutStop() => new((Change.WithoutStop, this));

    /// <summary>The text in a language given by its two-letter code; in English when there is none in that language.</summary>
    public string In(string language)
    {
        if (catalogue is not null)
        {
            return catalogue.Render(Key!, Language.For(language),
                name => ArgumentOf(name) is LocalizedText text ? text.In(language) : ArgumentOf(name));
        }
        if (joined is { } several) return string.Join(several.Separator.In(language), several.Texts.Select(t => t.In(language)));
        if (changed is { } one) return Changed(one.How, one.Text.In(language));
        var spoken = written!.ContainsKey(language) ? language : written.ContainsKey(Language.English.Code) ? Language.English.Code
            : written.First().Key;
        return patterns is null ? written[spoken] : patterns[spoken].Render(
            name => ArgumentOf(name) is LocalizedText text ? text.In(language) : ArgumentOf(name), Language.For(spoken));
    }

    /// <summary>What people wrote, by the code of the language; empty for any other text.</summary>
    internal IReadOnlyDictionary<string, string> Written => written ?? new Dictionary<string, string>();

    /// <summary>In English, as data for programs have it.</summary>
    public string English => In("en");

    /// <summary>In French, as data for programs have it.</summary>
    public string French => In("fr");

    /// <summary>In English.</summary>
    public override string ToString() => In("en");

    /// <summary>True when both say the same in every language.</summary>
    public bool Equals(LocalizedText? other) => ReferenceEquals(this, other)
        || (other is not null && Language.All.All(l => In(l.Code) == other.In(l.Code)));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc />
    public override int GetHashCode() => In("en").GetHashCode(StringComparison.Ordinal);

    /// <summary>As <see cref="Equals(LocalizedText)"/>.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Not <see cref="Equals(LocalizedText)"/>.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>What is said of an argument, and what can be kept: numbers of one size, and the text of what is neither number, day nor
    /// text.</summary>
    private static object? Plain(object? value) => value switch
    {
        null or string or bool or long or double or decimal or DateOnly or LocalizedText => value,
        int or short or byte or uint or ushort or sbyte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        float single => (double)single,
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private object? ArgumentOf(string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name) return argument.Value;
        }
        throw new KeyNotFoundException($"The text '{Key}' is given no argument '{name}'.");
    }

    /// <summary>The text as the warehouse keeps it (<see cref="LocalizedTextConverter"/>).</summary>
    internal string ToJson() => JsonSerializer.Serialize(this);

    /// <exception cref="JsonException">It was not written by <see cref="ToJson"/>.</exception>
    internal static LocalizedText FromJson(string json) => JsonSerializer.Deserialize<LocalizedText>(json)!;

    /// <summary>For the converter: the text with one of the changes above, by its name.</summary>
    internal static LocalizedText Changed(string how, LocalizedText text) => new((Enum.Parse<Change>(how), text));

    private bool SaysNothing => written is not null && written.Values.All(text => text.Length == 0);

    /// <summary>For the converter.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (catalogue is not null)
        {
            json.WriteString("key", $"{catalogue.Name}/{Key}");
            json.WriteStartObject("arguments");
            foreach (var (name, value) in arguments)
            {
                json.WritePropertyName(name);
                LocalizedTextConverter.WriteArgument(json, value);
            }
            json.WriteEndObject();
        }
        else if (joined is { } several)
        {
            json.WritePropertyName("between");
            several.Separator.Write(json);
            json.WriteStartArray("texts");
            foreach (var text in several.Texts) text.Write(json);
            json.WriteEndArray();
        }
        else if (changed is { } one)
        {
            json.WriteString("change", one.How.ToString());
            json.WritePropertyName("text");
            one.Text.Write(json);
        }
        else
        {
            json.WriteStartObject("written");
            foreach (var (language, text) in written!) json.WriteString(language, text);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string Changed(Change how, string text) => text.Length == 0 ? text : how switch
    {
        Change.Capital => Capital(text),
        Change.Small => char.ToLowerInvariant(text[0]) + text[1..],
        Change.WithoutStop => text.TrimEnd('.'),
        _ => Sentence(text.Trim()),
    };

    private static string Capital(string text)
    {
        var first = text.Split(' ', 2)[0].TrimEnd('.', ',', ':');
        return first.AsSpan().ContainsAny('_', '/', '.') ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Sentence(string text)
    {
        if (text.Length == 0) return text;
        var said = Capital(text);
        // An abbreviation's stop or an ellipsis is a stop as well.
        return said[^1] is '.' or '!' or '?' or '…' ? said : said + ".";
    }
}
