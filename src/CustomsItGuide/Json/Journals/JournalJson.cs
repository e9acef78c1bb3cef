using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Journals;

/// <summary>The journal and what it tells, as JSON.</summary>
public static class JournalJson
{
    /// <summary>Writes the entries as one object; their summaries are in English.</summary>
    /// <param name="at">The position up to which they stand there.</param>
    /// <param name="check">How the files that the whole journal names were looked at.</param>
    public static void Write(Utf8JsonWriter json, AsOf at, IReadOnlyList<JournalEntry> journal, FilesCheck check)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(check);
        json.WriteStartObject();
        json.AsOf("as_of", at);
        json.FilesCheck("files_check", check);
        json.Objects("entries", journal, entry =>
        {
            json.WriteNumber("position", entry.Position);
            json.Time("received", entry.Received);
            json.WriteString("kind", entry.Kind);
            json.WriteBoolean("passed_over", entry.IsPassedOver);
            json.WriteString("by", entry.By);
            json.WriteString("author", Terms.Code(entry.Author));
            json.SaidIn("summary", entry.Summary, "en");
            json.WriteString("hash", entry.Hash);
            json.WriteString("previous", entry.Previous);
        });
        json.WriteEndObject();
    }

    /// <summary>Writes how an action of a year's Implementation Plan came to be what it is, as one object.</summary>
    /// <param name="versions">Of one action, oldest first; at least one.</param>
    public static void Write(Utf8JsonWriter json, AsOf at, Period year, IReadOnlyList<ActionVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(versions);
        json.WriteStartObject();
        json.AsOf("as_of", at);
        json.WriteString("fiscal_year", year.ToString());
        json.WriteString("action", versions[0].Action);
        json.Objects("versions", versions, v =>
        {
            json.WriteNumber("position", v.Position);
            json.WriteString("day", Numbers.Day(v.Day));
            json.WriteString("by", v.By);
            json.WriteString("change", Terms.Code(v.Kind));
            json.WriteBoolean("withdrawal", v.IsWithdrawal);
            json.WriteString("home", v.Home);
            json.WriteString("column", v.Column);
            json.WriteString("before", v.Before);
            json.WriteString("after", v.After);
            json.WriteString("decision", v.Decision);
        });
        json.WriteEndObject();
    }
}
