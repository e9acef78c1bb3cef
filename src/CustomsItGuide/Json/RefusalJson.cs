using System.Text.Json;

namespace CustomsItGuide.Json;

/// <summary>What was asked for and refused, as JSON.</summary>
public static class RefusalJson
{
    /// <summary>Writes that it was refused, and why, as one object; a load that was refused says more
    /// (<see cref="Deliveries.LoadJson.WriteRefused"/>).</summary>
    /// <param name="language">Two-letter code of the language that the issues are said in.</param>
    public static void Write(Utf8JsonWriter json, RefusedException refused, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(refused);
        json.WriteStartObject();
        json.WriteBoolean("refused", true);
        json.Issues("issues", refused.Issues, language);
        json.WriteEndObject();
    }
}
