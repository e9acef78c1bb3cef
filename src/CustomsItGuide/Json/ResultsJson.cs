using System.Text.Json;
using CustomsItGuide.Published;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json;

/// <summary>Published results beside what our rules give, for other programs.</summary>
public static class ResultsJson
{
    /// <summary>Writes the counts and every row, compared or not, as one object.</summary>
    /// <param name="language">Two-letter code of the language that notices are said in.</param>
    public static void Write(Utf8JsonWriter json, ResultsComparison found, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(found);
        json.WriteStartObject();
        json.WriteString("form", found.Form);
        json.WriteNumber("rows", found.Rows.Count);
        json.WriteNumber("compared", found.Compared);
        json.WriteNumber("agree", found.Agreed);
        json.WriteNumber("disagree", found.Compared - found.Agreed);
        json.Objects("not_compared", found.NotCompared, kind =>
        {
            json.WriteString("why", Terms.Code(kind.Why));
            json.Said("reason", kind.Said);
            json.WriteNumber("rows", kind.Rows);
        });
        json.Issues("issues", found.Notices, language);
        json.Objects("results", found.Rows, row => Row(json, row));
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, ComparedResult row)
    {
        json.WriteNumber("line", row.Line);
        json.WriteString("id", row.Id);
        json.WriteString("name", row.Name);
        json.Said("rule", row.Rule);
        json.WriteString("value", row.Value);
        json.WritePropertyName("agrees");
        if (row.Agrees is { } agrees) json.WriteBooleanValue(agrees);
        else json.WriteNullValue();
        json.WriteString("not_compared", row.NotCompared is { } why ? Terms.Code(why) : null);
        json.Objects("figures", row.Figures, figure =>
        {
            json.WriteString("name", figure.Name);
            json.WriteString("published", figure.Published);
            json.WriteString("own", figure.Own);
            json.WriteBoolean("agrees", figure.Agrees);
        });
        json.Said("reason", row.Reason);
        json.Objects("remarks", row.Remarks, remark => json.Said("remark", remark));
    }
}
