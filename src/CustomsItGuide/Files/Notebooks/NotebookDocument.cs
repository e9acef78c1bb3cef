using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomsItGuide.Files.Notebooks;

/// <summary>A notebook file (.ipynb, nbformat 4). Whatever a file holds that is not ours is kept; what is written is the same on every
/// system.</summary>
public sealed class NotebookDocument
{
    private static readonly JsonSerializerOptions Written =
        new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Read = new() { AllowDuplicateProperties = false };

    private readonly JsonObject json;

    private NotebookDocument(JsonObject json)
    {
        this.json = json;
        Cells = [.. ((JsonArray)json["cells"]!).Select((c, i) => new NotebookCell((JsonObject)c!, i + 1))];
    }

    /// <summary>In their order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>What the notebook was run on; null before its first run.</summary>
    public Pin? Pin
    {
        get => json["metadata"]?["scorecard"] is { } pin && Text(pin, "as_of") is { } asOf && Text(pin, "head") is { } head
            ? new Pin(asOf, head, Text(pin, "engine") ?? "") : null;
        set => ((JsonObject)json["metadata"]!)["scorecard"] = value is null ? null
            : new JsonObject { ["as_of"] = value.AsOf, ["head"] = value.Head, ["engine"] = value.Engine };
    }

    /// <summary>A notebook of cells of text and of code, for C#.</summary>
    public static NotebookDocument Of(params IReadOnlyList<(bool Code, string Source)> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return new NotebookDocument(new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select((c, i) => (JsonNode)Cell(c.Code, c.Source, i + 1))]),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject { ["display_name"] = "C# (scorecard)", ["language"] = "C#", ["name"] = "scorecard-csharp" },
                ["language_info"] =
                    new JsonObject
                    {
                        ["file_extension"] = ".cs",
                        ["mimetype"] = "text/x-csharp",
                        ["name"] = "C#",
                        ["pygments_lexer"] = "csharp"
                    },
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        });
    }

    /// <param name="name">Of the file, for messages.</param>
    /// <exception cref="RefusedException">It is not JSON, or not a notebook of nbformat 4, or its language is not C#.</exception>
    public static NotebookDocument Parse(string text, string name)
    {
        JsonObject? root;
        try
        {
            root = JsonNode.Parse(text, documentOptions: Read) as JsonObject;
        }
        catch (JsonException problem)
        {
            throw Refused(name, problem.LineNumber + 1,
                FilesWords.NotebookNotJson(problem.Message));
        }
        if (root?["cells"] is not JsonArray cells || cells.Any(c => c is not JsonObject) || root["nbformat"] is not JsonValue format
            || !format.TryGetValue<int>(out var major) || major != 4)
            throw Refused(name, null,
                FilesWords.NotebookFormat);
        for (var i = 0; i < cells.Count; i++)
        {
            if (Wrong((JsonObject)cells[i]!) is { } wrong)
                throw Refused(name, null, FilesWords.CellInvalid(i + 1, wrong));
        }
        if (root["metadata"] is not JsonObject metadata) root["metadata"] = metadata = [];
        var language = Text(metadata["language_info"], "name") ?? Text(metadata["kernelspec"], "language") ?? "C#";
        if (!language.Equals("C#", StringComparison.OrdinalIgnoreCase) && !language.Equals("csharp", StringComparison.OrdinalIgnoreCase))
            throw Refused(name, null, FilesWords.NotebookLanguage(language));
        return new NotebookDocument(root);
    }

    /// <summary>The file's text, with a last line feed.</summary>
    public string ToText() => json.ToJsonString(Written) + "\n";

    /// <returns>Null for a cell as the format has them; else what it has instead.</returns>
    private static string? Wrong(JsonObject cell)
    {
        if (Text(cell, "cell_type") is not ("code" or "markdown" or "raw"))
            return $"its cell_type is {cell["cell_type"]?.ToJsonString() ?? "missing"}, and must be code, markdown or raw.";
        if (cell["source"] is { } source && !IsText(source)) return "its source is neither a text nor a list of texts.";
        if (cell["outputs"] is { } outputs && !(outputs is JsonArray all && all.All(o => Text(o, "output_type") is not null)))
            return "its outputs are not a list in which each names its output_type.";
        return null;

        static bool IsText(JsonNode? node) =>
            node is JsonArray lines ? lines.All(l => l is JsonValue && l.GetValueKind() == JsonValueKind.String)
                : node?.GetValueKind() == JsonValueKind.String;
    }

    /// <summary>The text of that name; null where there is none.</summary>
    private static string? Text(JsonNode? node, string name) =>
        node is JsonObject fields && fields[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonObject Cell(bool code, string source, int number)
    {
        var cell = new JsonObject { ["cell_type"] = code ? "code" : "markdown" };
        if (code) cell["execution_count"] = null;
        cell["id"] = $"cell-{number}";
        cell["metadata"] = new JsonObject();
        if (code) cell["outputs"] = new JsonArray();
        cell["source"] = NotebookText.Lines(source.TrimEnd('\n'));
        return cell;
    }

    private static RefusedException Refused(string name, long? line, LocalizedText message) =>
        new(new Issue(Severity.Error, name, (int?)line, "notebook", message));
}

/// <summary>Which state of knowledge a notebook's outputs stand for.</summary>
/// <param name="AsOf">A position of the journal, or the day or time that was asked for.</param>
/// <param name="Head">SHA-256 of the journal's entry at that position.</param>
/// <param name="Engine">Version of the engine.</param>
public sealed record Pin(string AsOf, string Head, string Engine);
