using System.Text.Json;

namespace CustomsItGuide.Json.Plans;

/// <summary>What is wrong with definitions, as JSON.</summary>
public static class CheckJson
{
    /// <summary>Writes every issue and how many there are of each severity, as one object; messages are in English.</summary>
    /// <param name="plan">Null when it could not be read.</param>
    public static void Write(Utf8JsonWriter json, Plan? plan, IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(issues);
        json.WriteStartObject();
        json.WriteString("plan", plan?.Id);
        json.WriteNumber("errors", Count(Severity.Error));
        json.WriteNumber("warnings", Count(Severity.Warning));
        json.WriteNumber("hints", Count(Severity.Hint));
        json.Issues("issues", issues, "en");
        json.WriteEndObject();

        int Count(Severity severity) => issues.Count(i => i.Severity == severity);
    }
}
