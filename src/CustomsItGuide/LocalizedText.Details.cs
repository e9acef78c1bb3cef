using System.Globalization;
using System.Text.Json;

namespace CustomsItGuide;

public sealed partial class LocalizedText
{
    /// <summary>The name of a text of the product for programs, <c>judgement.no_baseline</c>; null for any other.</summary>
    public string? Code => catalogue?.CodeOf(Key!);

    /// <summary>
    /// What is said, for a program: one object to stand beside the sentence. A text of the product is
    /// <c>{"code": …, "arguments": {…}}</c>, several one after another are <c>{"texts": […]}</c>, and what each language has words of its
    /// own for (what people wrote into a plan, a figure with its unit) is <c>{"written": {"en": …, "fr": …}}</c>. An argument is a number,
    /// a boolean, a day as ISO text, a text, null, or such an object again. Capitals, stops and what stands between texts belong to
    /// the sentence and are left out.
    /// </summary>
    /// <remarks>
    /// A number with decimals has those that the sentence has, and is null when the sentence does not say it. Form and codes are a contract
    /// with other programs: src/decisions/0024-json-says-codes.md.
    /// </remarks>
    public void WriteDetails(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bare = Bare;
        json.WriteStartObject();
        if (bare.catalogue is not null)
        {
            json.WriteString("code", bare.Code);
            json.WriteStartObject("arguments");
            foreach (var (name, value) in bare.arguments)
            {
                json.WritePropertyName(name);
                WriteTold(json, value is double or decimal
                    ? bare.catalogue.AsSaid(bare.Key!, name, (IFormattable)value, bare.ArgumentOf) ?? value as decimal? : value);
            }
            json.WriteEndObject();
        }
        else if (bare.joined is not null || bare.Word is not null)
        {
            json.WriteStartArray("texts");
            foreach (var text in bare.OneAfterAnother) WriteTold(json, text);
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartObject("written");
            foreach (var (language, text) in bare.written!) json.WriteString(language, text);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>The text without what only changes how it looks in a sentence.</summary>
    private LocalizedText Bare => changed is { } one ? one.Text.Bare : told?.Bare ?? this;

    /// <summary>What is the same in every language; null for any other text.</summary>
    private string? Word => Bare is { written: { Count: 1 } words } && words.TryGetValue("", out var word) ? word : null;

    private IEnumerable<LocalizedText> OneAfterAnother =>
        Bare.joined is { } several ? several.Texts.SelectMany(t => t.OneAfterAnother) : [this];

    private static void WriteTold(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case LocalizedText { Word: { } word }: json.WriteStringValue(word); break;
            case LocalizedText text: text.WriteDetails(json); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }
}
