
using System.Text.Json;

namespace CustomsItGuide.Json.Journals;

/// <summary>A verification for other programs.</summary>
public static class VerificationJson
{
    /// <summary>Writes what was checked and what does not hold, as one object.</summary>
    /// <param name="anchor">The checkpoint that was compared or written; null: none was asked for.</param>
    /// <param name="language">Two-letter code of the language that issues and faults are said in.</param>
    public static void Write(Utf8JsonWriter json, WorkspaceVerification found, CheckpointOutcome? anchor, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(found);
        json.WriteStartObject();
        json.WriteBoolean("holds", found.Holds);
        json.AsOf("head", found.Head);
        json.WriteString("engine", Workspace.EngineVersion);
        json.WriteNumber("entries", found.Entries);
        json.WriteNumber("files", found.Files);
        json.FilesCheck("files_check", found.Check);
        json.WriteNumber("statements", found.Statements);
        json.Issues("issues", found.Issues, language);
        json.Objects("warehouses", found.Warehouses, warehouse =>
        {
            json.WriteString("file", warehouse.File);
            json.AsOf("as_of", warehouse.At);
            json.WriteBoolean("holds", warehouse.Holds);
            json.SaidIn("fault", warehouse.Fault, language);
            json.WriteNumber("scorecards", warehouse.Scorecards);
            json.WriteNumber("figures", warehouse.Values);
            json.WriteNumber("tables", warehouse.Tables);
            json.Objects("differences", warehouse.Differences, difference =>
            {
                json.WriteString("what", difference.What);
                json.WriteString("where", difference.Where);
                json.WriteString("cached", difference.Cached);
                json.WriteString("recomputed", difference.Recomputed);
            });
        });
        json.WritePropertyName("checkpoint");
        if (anchor is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("file", anchor.File);
            json.WriteNumber("position", anchor.Checkpoint.Position);
            json.WriteString("head", anchor.Checkpoint.Head);
            json.WriteBoolean("written", anchor.Since is null);
            json.WriteNumber("entries_since", anchor.Since ?? 0);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
