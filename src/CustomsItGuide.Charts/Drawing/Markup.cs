using System.Globalization;
using System.Text;
using System.Xml;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>Texts and numbers as SVG writes them, the same in every language.</summary>
internal static class Markup
{
    /// <summary>A text that may have been typed by anybody, for an element or a quoted attribute; what XML cannot hold is left
    /// out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) escaped.Append(c).Append(text[++i]);
            else if (!XmlConvert.IsXmlChar(c)) continue;
            else if (c is '&') escaped.Append("&amp;");
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '>') escaped.Append("&gt;");
            else if (c is '"') escaped.Append("&quot;");
            else escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Two decimals at most; no minus before a nought.</summary>
    public static string N(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Letters, digits and hyphens of a text, fit for an id.</summary>
    public static string Id(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
}
