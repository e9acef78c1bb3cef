using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Verify;

/// <summary>A verification for other programs.</summary>
internal static class VerificationJson
{
    public static void Write(WorkspaceVerification found, CheckpointOutcome? anchor, Call call) => Json.Write(call.Output, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("holds", found.Holds);
        json.AsOf("head", found.Head);
        json.WriteString("engine", Workspace.EngineVersion);
        json.WriteNumber("entries", found.Entries);
        json.WriteNumber("files", found.Files);
        json.WriteNumber("statements", found.Statements);
        json.Issues("issues", found.Issues, call.Language);
        json.Objects("warehouses", found.Warehouses, warehouse =>
        {
            json.WriteString("file", warehouse.File);
            json.AsOf("as_of", warehouse.At);
            json.WriteBoolean("holds", warehouse.Holds);
            json.WriteString("fault", warehouse.Fault?.In(call.Language));
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
    });
}
