using System.Text.Json.Nodes;

namespace CustomsItGuide.Files.Notebooks;

/// <summary>A cell of a notebook. What it does not name here is kept as it stands in the file.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json, int number) => (Json, Number) = (json, number);

    internal JsonObject Json { get; }

    /// <summary>Its place in the notebook, counted from 1, cells of text included: what a reader counts on the page.</summary>
    public int Number { get; }

    /// <summary>True for a cell that runs.</summary>
    public bool IsCode => (string?)Json["cell_type"] == "code";

    /// <summary>What was typed into it.</summary>
    public string Source => NotebookText.Joined(Json["source"]);

    /// <summary>True for a cell that shows an error on purpose (Jupyter's tag <c>raises-exception</c>): the notebook goes on after
    /// it.</summary>
    public bool MayFail =>
        Json["metadata"] is JsonObject metadata && metadata["tags"] is JsonArray tags
            && tags.Any(t => t is JsonValue tag && tag.TryGetValue<string>(out var name) && name == "raises-exception");

    /// <summary>What it gave when it last ran; empty for a cell of text.</summary>
    public IReadOnlyList<CellOutput> Outputs =>
        [.. (Json["outputs"] as JsonArray ?? []).OfType<JsonObject>().Select(o => new CellOutput(o))];

    /// <summary>Puts what a run gave in place of what stood there.</summary>
    /// <param name="count">The number in order of execution; null: it was not run.</param>
    public void Put(IReadOnlyList<CellOutput> outputs, int? count)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Json["execution_count"] = count;
        Json["outputs"] = new JsonArray([.. outputs.Select(o => o.Json.DeepClone())]);
    }
}
