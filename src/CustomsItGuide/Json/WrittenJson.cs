using System.Text.Json;

namespace CustomsItGuide.Json;

/// <summary>What was written to a file or a folder, as JSON. Each has the name <c>written</c>, as the reader gave it.</summary>
public static class WrittenJson
{
    /// <summary>A workspace that was made.</summary>
    /// <param name="workspace">Its folder, as the reader named it.</param>
    /// <param name="deliveries">How many were loaded.</param>
    public static void Workspace(Utf8JsonWriter json, string workspace, Plan plan, AsOf at, int deliveries)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(plan);
        json.WriteStartObject();
        json.WriteString("workspace", workspace);
        json.WriteString("plan", plan.Id);
        json.WriteNumber("indicators", plan.Indicators.Count);
        json.WriteNumber("deliveries", deliveries);
        json.AsOf("as_of", at);
        json.WriteEndObject();
    }

    /// <summary>The files of a plan to begin with.</summary>
    public static void NewPlan(Utf8JsonWriter json, string written, IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.Strings("files", files);
        json.WriteEndObject();
    }

    /// <summary>The scorecards and their rows for other tools.</summary>
    /// <param name="withAnswers">Whether what single Members said is among them.</param>
    public static void Export(Utf8JsonWriter json, string written, AsOf at, bool withAnswers)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.AsOf("as_of", at);
        json.WriteBoolean("answers_by_member", withAnswers);
        json.WriteEndObject();
    }

    /// <summary>A copy of the workspace.</summary>
    public static void Backup(Utf8JsonWriter json, string written, BackupReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.AsOf("as_of", report.At);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("bytes", report.Bytes);
        json.WriteEndObject();
    }

    /// <summary>A workbook to fill in.</summary>
    public static void Template(Utf8JsonWriter json, string written, DataSet contract)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(contract);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.WriteString("dataset", contract.Name);
        json.Strings("columns", contract.Columns.Select(c => c.Name));
        json.WriteEndObject();
    }

    /// <summary>Invented deliveries.</summary>
    /// <param name="files">Each with its rows, how many of them are wrong on purpose, and its size in bytes.</param>
    public static void Generated(
        Utf8JsonWriter json, string written, int seed, IEnumerable<(string File, string DataSet, long Rows, long Wrong, long Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.WriteNumber("seed", seed);
        json.WriteBoolean("synthetic", true);
        json.Objects("files", files, file =>
        {
            json.WriteString("file", file.File);
            json.WriteString("dataset", file.DataSet);
            json.WriteNumber("rows", file.Rows);
            json.WriteNumber("wrong", file.Wrong);
            json.WriteNumber("bytes", file.Bytes);
        });
        json.WriteEndObject();
    }

    /// <summary>A mapping that was proposed for an unknown table.</summary>
    public static void Mapping(Utf8JsonWriter json, string written, ProposedMapping proposed)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(proposed);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.WriteString("dataset", proposed.Mapping.DataSet);
        foreach (var (name, pairs) in new[] { ("columns", proposed.Mapping.Columns), ("questions", proposed.Mapping.Questions) })
        {
            json.WriteStartObject(name);
            foreach (var (head, meant) in pairs) json.WriteString(head, meant);
            json.WriteEndObject();
        }
        json.Strings("missing", proposed.Missing);
        json.Strings("unmapped", proposed.Unmapped);
        json.Strings("unknown_words", proposed.UnknownWords);
        json.Objects("unknown", proposed.Unknown, unknown =>
        {
            json.WriteString("column", unknown.Column);
            json.WriteString("word", unknown.Word);
            json.WriteNumber("count", unknown.Count);
        });
        json.WriteEndObject();
    }
}
