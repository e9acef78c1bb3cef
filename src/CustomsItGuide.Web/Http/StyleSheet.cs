using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Charts;
using CustomsItGuide.Web.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Web.Http;

/// <summary>The site's one style sheet. Its address holds its hash, so a browser may keep it for good.</summary>
public static class StyleSheet
{
    private static readonly byte[] Bytes = Read();
    private static readonly CompressedBody Body = new(Bytes, "text/css; charset=utf-8");

    public static readonly string Path = $"/style/site.{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12]}.css";

    public static Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Body.WriteAsync(context);
    }

    /// <summary>
    /// The running header and footer of a printed view: period, position and head on each sheet. They differ from page to page, so
    /// they are a sheet of their own; the policy against inline styles stands.
    /// </summary>
    public static string Print(PageState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var format = state.Format;
        var head = format.Text(Texts.AsOfLine, state.AsOf.Position, Format.Short(state.AsOf.Head), format.Time(state.AsOf.Time));
        return $$"""
            @page {
              @top-left { content: {{Quote(format.Text(state.Plan.Title))}}; }
              @top-right { content: {{Quote(format.Text(Texts.ScorecardFor, format.Period(state.Period)))}}; }
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
            else quoted.Append('\\').Append(rune.Value.ToString("X6", System.Globalization.CultureInfo.InvariantCulture));
        }
        return quoted.Append('"').ToString();
    }

    private static byte[] Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("site.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd() + ChartStyle.Sheet);
    }
}
