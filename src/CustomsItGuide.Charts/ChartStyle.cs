using System.Text;

namespace CustomsItGuide.Charts;

/// <summary>The style sheet of charts: it gives the page's own colours to the classes that charts carry.</summary>
public static class ChartStyle
{
    /// <summary>charts.css, to be sent with the page's own sheet. Charts can be read without it, in the light theme.</summary>
    public static string Sheet { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ChartStyle).Assembly.GetManifestResourceStream("charts.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
