using System.Text.Json.Nodes;

namespace CustomsItGuide.Files.Notebooks;

/// <summary>What a cell gave, as nbformat 4 writes it: a stream of text, something displayed, the value of its last line, or an
/// error.</summary>
public sealed record CellOutput(JsonObject Json)
{
    /// <summary>Text that a cell wrote to the console.</summary>
    /// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
    public static CellOutput Stream(string name, string text) =>
        new(new JsonObject { ["name"] = name, ["output_type"] = "stream", ["text"] = NotebookText.Lines(text) });

    /// <summary>Something shown, in one or more forms of which a reader takes the richest that it knows.</summary>
    public static CellOutput Display(MimeBundle bundle) =>
        new(new JsonObject { ["data"] = Data(bundle), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" });

    /// <summary>The value of a cell's last line.</summary>
    /// <param name="count">The cell's number in order of execution.</param>
    public static CellOutput Result(MimeBundle bundle, int count) =>
        new(new JsonObject
        {
            ["data"] = Data(bundle),
            ["execution_count"] = count,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result"
        });

    /// <param name="name">What kind of error, in short.</param>
    /// <param name="where">Lines that say where it happened.</param>
    public static CellOutput Error(string name, string message, IEnumerable<string> where) => new(new JsonObject
    {
        ["ename"] = name,
        ["evalue"] = message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. where.Select(l => (JsonNode)l)]),
    });

    /// <summary><c>stream</c>, <c>display_data</c>, <c>execute_result</c> or <c>error</c>.</summary>
    public string Kind => (string?)Json["output_type"] ?? "";

    /// <summary>One form of what is shown; null where the output has no such form.</summary>
    public string? Form(string mime) => Json["data"]?[mime] is { } form ? NotebookText.Joined(form) : null;

    private static JsonObject Data(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (mime, content) in bundle.Forms.OrderBy(f => f.Key, StringComparer.Ordinal))
            data[mime] = mime.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(content) : NotebookText.Lines(content);
        return data;
    }
}

/// <summary>One thing in one or more forms, by media type.</summary>
public sealed record MimeBundle(IReadOnlyDictionary<string, string> Forms)
{
    /// <summary>Text without form.</summary>
    public const string Plain = "text/plain";

    /// <summary>A part of a page.</summary>
    public const string Html = "text/html";

    /// <summary>Text with marks.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A drawing.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>In base 64.</summary>
    public const string Png = "image/png";

    /// <summary>Of our own: a number of the scorecard that a notebook arrived at, for those who compare the two.</summary>
    public const string Headline = "application/vnd.scorecard.headline+json";

    /// <summary>One thing in several forms.</summary>
    public static MimeBundle Of(params (string Mime, string Content)[] forms) =>
        new(forms.ToDictionary(f => f.Mime, f => f.Content, StringComparer.Ordinal));
}
