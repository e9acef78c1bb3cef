using System.Globalization;
using System.Text;
using CustomsItGuide.Charts;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Style;

/// <summary>How pages look, on a site and in a file by itself.</summary>
public static class PageStyle
{
    /// <summary>The one style sheet, with that of the charts.</summary>
    public static string Sheet { get; } = Read() + ChartStyle.Sheet;

    /// <summary>
    /// The running header and footer of a printed view: period, position and head on each sheet. They differ from page to page, so
    /// they are a sheet of their own; the policy against inline styles stands.
    /// </summary>
    public static string Print(PageState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var format = state.Format;
        var head = format.Text(PagesWords.AsOfLine(state.AsOf.Position, Format.Short(state.AsOf.Head), format.Time(state.AsOf.Time)));
        return $$"""
            @page {
              @top-left { content: {{Quote(format.Text(state.Plan.Title))}}; }
              @top-right { content: {{Quote(format.Text(PagesWords.ScorecardFor(format.Period(state.Period))))}}; }
              @bottom-left { content: {{Quote(head)}}; }
              @bottom-right { content: counter(page) " / " counter(pages); }
            }
            """;
    }

    // Anything but a plain letter or digit goes in as its code point: no text can end the string.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) quoted.Append(rune);
            else quoted.Append('\\').Append(rune.Value.ToString("X6", CultureInfo.InvariantCulture));
        }
        return quoted.Append('"').ToString();
    }

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("site.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
