using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomsItGuide.Json;

/// <summary>
/// JSON that is the same on every machine: indented by two blanks, line feeds, letters as they are.
/// Numbers are in the shortest form that reads back as the same number.
/// </summary>
public static class JsonText
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
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(content);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) content(json);
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        output.Write('\n');
    }
}
