using System.Text.Json;

namespace CustomsItGuide.Json;

/// <summary>Charts of the pages, as JSON; their titles are in the language that they were drawn in.</summary>
public static class ChartsJson
{
    /// <summary>Writes which charts there are, as one object.</summary>
    /// <param name="charts">Name, as in its address on the site, and title.</param>
    public static void Write(Utf8JsonWriter json, Period period, AsOf at, IEnumerable<(string Name, string Title)> charts)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("period", period.ToString());
        json.AsOf("as_of", at);
        json.Objects("charts", charts, chart =>
        {
            json.WriteString("name", chart.Name);
            json.WriteString("title", chart.Title);
        });
        json.WriteEndObject();
    }

    /// <summary>Writes which picture was made of a chart, as one object.</summary>
    /// <param name="written">The file, as the reader named it.</param>
    /// <param name="size">In pixels; of a drawing, its own units.</param>
    public static void WritePicture(Utf8JsonWriter json, string written, (string Name, string Title, string Description) chart,
        (int Width, int Height) size, Period period, AsOf at)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("written", written);
        json.WriteString("chart", chart.Name);
        json.WriteString("title", chart.Title);
        json.WriteString("description", chart.Description);
        json.WriteNumber("width", size.Width);
        json.WriteNumber("height", size.Height);
        json.WriteString("period", period.ToString());
        json.AsOf("as_of", at);
        json.WriteEndObject();
    }
}
