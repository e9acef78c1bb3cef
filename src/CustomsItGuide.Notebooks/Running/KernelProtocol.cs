using System.Text.Json;
using System.Text.Json.Nodes;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Notebooks.Running;

/// <summary>What the two processes say to each other. A question is a line of JSON; an answer is one too, behind a token that only the two
/// know.</summary>
public static class KernelProtocol
{
    /// <summary>The environment variable that carries the token to the kernel.</summary>
    public const string TokenVariable = "SCORECARD_KERNEL_TOKEN";

    /// <summary>The environment variable that names the folder of the notebook's file.</summary>
    public const string FolderVariable = "SCORECARD_NOTEBOOK_FOLDER";

    internal static string Ask(int number, string code) => new JsonObject { ["number"] = number, ["code"] = code }.ToJsonString();

    /// <exception cref="JsonException">The line is not a question.</exception>
    public static (int Number, string Code) ReadQuestion(string line)
    {
        var question = JsonNode.Parse(line) ?? throw new JsonException("an empty question");
        return ((int)question["number"]!, (string)question["code"]!);
    }

    public static string WriteAnswer(CellOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new JsonObject
        {
            ["outputs"] = new JsonArray([.. outcome.Outputs.Select(o => o.Json.DeepClone())]),
            ["error"] = outcome.Failure is { } failure
                ? new JsonObject { ["name"] = failure.Name, ["message"] = failure.Message, ["line"] = failure.Line } : null,
        }.ToJsonString();
    }

    /// <param name="stray">Text that went past the console; it is put first.</param>
    internal static CellOutcome Answer(string line, string stray)
    {
        var answer = JsonNode.Parse(line)!;
        var outputs = answer["outputs"]!.AsArray().Select(o => new CellOutput((JsonObject)o!.DeepClone()));
        if (stray.Length > 0) outputs = outputs.Prepend(CellOutput.Stream("stdout", stray));
        return new CellOutcome([.. outputs],
            answer["error"] is { } error ? new CellFailure((string)error["name"]!, (string)error["message"]!, (int?)error["line"]) : null);
    }
}

/// <summary>What a cell gave.</summary>
/// <param name="Failure">Null when it ran to its end.</param>
public sealed record CellOutcome(IReadOnlyList<CellOutput> Outputs, CellFailure? Failure)
{
    public static CellOutcome Failed(string name, string message, int? line) => new([], new CellFailure(name, message, line));
}

/// <param name="Name">Kind of error, in short: the exception's type, a compiler's code.</param>
/// <param name="Line">Line of the cell, counted from 1; null where it is unknown.</param>
public sealed record CellFailure(string Name, string Message, int? Line);
