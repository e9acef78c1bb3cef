using System.Text.Json;

namespace CustomsItGuide.Json.Plans;

/// <summary>The keys of definition files as JSON: as a list for programs, and as JSON Schema for editors.</summary>
public static class KeysJson
{
    /// <summary>Writes files with their keys, kinds with their columns, and policy parameters, as one object.</summary>
    public static void Write(Utf8JsonWriter json, DefinitionReference reference)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reference);
        json.WriteStartObject();
        json.Objects("files", reference.Files, file =>
        {
            json.WriteString("name", file.Name);
            json.WriteString("file", file.File);
            json.Written("meaning", file.Meaning);
            Keys(json, file.Keys);
        });
        json.Objects("kinds", reference.Kinds, kind =>
        {
            json.WriteString("estimator", kind.Name);
            json.Strings("target_rules", kind.TargetRules);
            json.Strings("units", kind.Units);
            json.Objects("columns", kind.Columns, column =>
            {
                json.WriteString("name", column.Name);
                json.Written("type", column.Type);
                json.Written("need", column.Need);
            });
        });
        json.Objects("policy", reference.Policy, parameter =>
        {
            json.WriteString("name", parameter.Name);
            json.Number("default", parameter.Value);
            json.WriteString("unit", parameter.Unit);
            json.Written("meaning", parameter.Meaning);
        });
        json.WriteEndObject();
    }

    private static void Keys(Utf8JsonWriter json, IReadOnlyList<DefinitionKey> keys) => json.Objects("keys", keys, key =>
    {
        json.WriteString("key", key.Key);
        json.Strings("forms", key.Forms.Select(f => JsonNamingPolicy.SnakeCaseLower.ConvertName(f.ToString())));
        json.WriteBoolean("compulsory", key.IsCompulsory);
        json.Strings("values", key.Values);
        json.Written("meaning", key.Meaning);
        json.WriteString("example", key.Example);
        Keys(json, key.Keys);
    });

    /// <summary>Writes a JSON Schema (2020-12) of one kind of file.</summary>
    /// <param name="language">The code of the language of its descriptions.</param>
    public static void WriteSchema(Utf8JsonWriter json, DefinitionFileKeys file, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", file.File);
        if (file.Meaning is { } meaning) json.WriteString("description", meaning.In(language));
        Mapping(json, file.Keys, language);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, DefinitionKey key, string language)
    {
        if (key.Meaning is { } meaning) json.WriteString("description", meaning.In(language));
        var isOneOf = key.Values.Count > 0 && key.Forms.All(f => f is KeyForm.Choice or KeyForm.Text);
        List<Action> forms = [.. isOneOf ? [] : key.Forms.Select(f => (Action)(() => Form(json, f, key, language)))];
        if (key.Values.Count > 0) forms.Add(() => OneOf(json, key.Values));
        if (forms is [var single])
        {
            single();
            return;
        }
        json.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            json.WriteStartObject();
            form();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Form(Utf8JsonWriter json, KeyForm form, DefinitionKey key, string language)
    {
        switch (form)
        {
            case KeyForm.Mapping: Mapping(json, key.Keys, language); break;
            case KeyForm.Number: json.WriteString("type", "number"); break;
            case KeyForm.Integer: json.WriteString("type", "integer"); break;
            case KeyForm.TextByLanguage:
                json.WriteString("type", "object");
                json.WriteNumber("minProperties", 1);
                json.WriteStartObject("patternProperties");
                json.WriteStartObject("^[a-z]{2,3}$");
                Scalar(json);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteBoolean("additionalProperties", false);
                break;
            case KeyForm.Texts or KeyForm.Periods:
                // A single one may stand without brackets.
                json.Strings("type", ["array", "string", "number", "boolean"]);
                json.WriteStartObject("items");
                Scalar(json);
                json.WriteEndObject();
                break;
            default: Scalar(json); break;
        }
    }

    private static void Mapping(Utf8JsonWriter json, IReadOnlyList<DefinitionKey> keys, string language)
    {
        json.WriteString("type", "object");
        var named = keys.Where(k => k.Key != "*").ToList();
        if (named.Count > 0)
        {
            json.WriteStartObject("properties");
            foreach (var key in named)
            {
                json.WriteStartObject(key.Key);
                Schema(json, key, language);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.Strings("required", named.Where(k => k.IsCompulsory).Select(k => k.Key));
        }
        if (keys.FirstOrDefault(k => k.Key == "*") is not { } any)
        {
            json.WriteBoolean("additionalProperties", false);
            return;
        }
        json.WriteStartObject("additionalProperties");
        Schema(json, any, language);
        json.WriteEndObject();
    }

    /// <summary>Definitions are texts: what YAML takes for a number or a truth value is read as it is written.</summary>
    private static void Scalar(Utf8JsonWriter json) => json.Strings("type", ["string", "number", "boolean"]);

    private static void OneOf(Utf8JsonWriter json, IReadOnlyList<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values)
        {
            if (value is "true" or "false") json.WriteBooleanValue(value == "true");
            else json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }
}
