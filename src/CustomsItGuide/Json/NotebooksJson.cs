using System.Text.Json;

namespace CustomsItGuide.Json;

/// <summary>What became of notebooks, as JSON.</summary>
public static class NotebooksJson
{
    /// <summary>Writes a result for each notebook, as one object; messages are in English.</summary>
    /// <param name="results">Result is a code; cell and line, counted from 1, say where it failed, and are null where it did not.</param>
    public static void Write(Utf8JsonWriter json,
        IEnumerable<(string File, string Result, int? Cell, int? Line, LocalizedText? Message)> results)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.Objects("notebooks", results, result =>
        {
            json.WriteString("file", result.File);
            json.WriteString("result", result.Result);
            json.Number("cell", result.Cell);
            json.Number("line", result.Line);
            json.SaidIn("message", result.Message, "en");
        });
        json.WriteEndObject();
    }
}
