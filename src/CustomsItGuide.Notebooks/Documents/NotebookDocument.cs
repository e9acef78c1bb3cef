using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomsItGuide.Notebooks.Documents;

/// <summary>A notebook file (.ipynb, nbformat 4). Whatever a file holds that is not ours is kept; what is written is the same on every system.</summary>
public sealed class NotebookDocument
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject json;

    private NotebookDocument(JsonObject json)
    {
        this.json = json;
        Cells = [.. ((JsonArray)json["cells"]!).Select((c, i) => new NotebookCell((JsonObject)c!, i + 1))];
    }

    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>What the notebook was run on; null before its first run.</summary>
    public Pin? Pin
    {
        get => (json["metadata"]?["scorecard"] as JsonObject) is { } pin && (string?)pin["as_of"] is { } asOf && (string?)pin["head"] is { } head
            ? new Pin(asOf, head, (string?)pin["engine"] ?? "") : null;
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
                ["language_info"] = new JsonObject { ["file_extension"] = ".cs", ["mimetype"] = "text/x-csharp", ["name"] = "C#", ["pygments_lexer"] = "csharp" },
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
            root = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException problem)
        {
            throw Refused(name, problem.LineNumber + 1, $"This is not JSON ({problem.Message}), so it is not a notebook. Start one with `scorecard notebook new`.");
        }
        if (root?["cells"] is not JsonArray cells || cells.Any(c => c is not JsonObject) || root["nbformat"] is not JsonValue format || !format.TryGetValue<int>(out var major) || major != 4)
            throw Refused(name, null, "This is not a notebook of format 4 (nbformat 4, with a list of cells). Open it in an editor for notebooks and save it again, or start one with `scorecard notebook new`.");
        if (root["metadata"] is not JsonObject metadata) root["metadata"] = metadata = [];
        var language = (string?)metadata["language_info"]?["name"] ?? (string?)metadata["kernelspec"]?["language"] ?? "C#";
        if (!language.Equals("C#", StringComparison.OrdinalIgnoreCase) && !language.Equals("csharp", StringComparison.OrdinalIgnoreCase))
            throw Refused(name, null, $"Its cells are written in {language}; only notebooks in C# are run here.");
        return new NotebookDocument(root);
    }

    /// <summary>The file's text, with a last line feed.</summary>
    public string ToText() => json.ToJsonString(Written) + "\n";

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

    private static RefusedException Refused(string name, long? line, string message) => new(new Issue(Severity.Error, name, (int?)line, "notebook", message));
}

/// <summary>Which state of knowledge a notebook's outputs stand for.</summary>
/// <param name="AsOf">A position of the journal, or the day or time that was asked for.</param>
/// <param name="Head">SHA-256 of the journal's entry at that position.</param>
/// <param name="Engine">Version of the engine.</param>
public sealed record Pin(string AsOf, string Head, string Engine);
