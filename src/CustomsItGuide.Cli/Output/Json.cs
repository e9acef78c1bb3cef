using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Output;

/// <summary>
/// JSON that is the same on every machine: indented by two blanks, line feeds, letters as they are.
/// Numbers are in the shortest form that reads back as the same number.
/// </summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // It is read by programs and in terminals, never inside a page's markup: escaped accents would help nobody.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document, made by <paramref name="content"/>, and a line feed.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) content(json);
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        output.Write('\n');
    }

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>The English text under the name, the French one under the name with <c>_fr</c>.</summary>
    public static void Text(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        json.WriteString(name, text?.English);
        json.WriteString($"{name}_fr", text?.French);
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>An array of objects, of which <paramref name="write"/> writes the members.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Time(this Utf8JsonWriter json, string name, DateTimeOffset time) => json.WriteString(name, Numbers.Time(time));

    public static void AsOf(this Utf8JsonWriter json, string name, AsOf at)
    {
        json.WriteStartObject(name);
        json.WriteNumber("position", at.Position);
        json.WriteString("head", at.Head);
        json.Time("time", at.Time);
        json.WriteEndObject();
    }

    /// <summary>Issues, each with its message in the language asked for.</summary>
    public static void Issues(this Utf8JsonWriter json, string name, IEnumerable<Issue> issues, string language = "en")
    {
        json.Objects(name, issues, issue =>
        {
            json.WriteString("severity", Terms.Code(issue.Severity));
            json.WriteString("file", issue.File);
            json.Number("line", issue.Line);
            json.WriteString("rule", issue.Rule);
            json.WriteString("message", issue.Text.In(language));
        });
    }

    public static void Files(this Utf8JsonWriter json, string name, IEnumerable<DeliveredFile> files)
    {
        json.Objects(name, files, file =>
        {
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Bytes);
            json.Strings("sheets", file.Sheets);
        });
    }

    /// <summary>A value as a query gave it: numbers stay numbers, days are ISO texts, lists arrays, null null.</summary>
    public static void Value(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(Numbers.Day(day)); break;
            case IEnumerable<string?> list:
                json.WriteStartArray();
                foreach (var item in list) json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>A value as <see cref="Value"/> has it, for a cell of a text table.</summary>
    public static string Shown(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateOnly day => Numbers.Day(day),
        double number => Numbers.Exact(number),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IEnumerable<string?> list => string.Join("; ", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
