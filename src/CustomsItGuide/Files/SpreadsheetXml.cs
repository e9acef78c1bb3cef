using System.Globalization;
using System.Text;

namespace CustomsItGuide.Files;

/// <summary>Texts, names and places as a workbook's XML has them.</summary>
internal static class SpreadsheetXml
{
    public const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly System.Buffers.SearchValues<char> HexadecimalDigits =
        System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>
    /// A text between tags or in an attribute. Characters that XML cannot hold are written as spreadsheet programs do: <c>_x000B_</c>.
    /// </summary>
    public static string Text(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '_' && IsEscape(text, i)) xml.Append("_x005F_");
            else if (c is '&') xml.Append("&amp;");
            else if (c is '<') xml.Append("&lt;");
            else if (c is '>') xml.Append("&gt;");
            else if (c is '"') xml.Append("&quot;");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) xml.Append(c).Append(text[++i]);
            // A carriage return would be read as a line feed.
            else if ((c < ' ' && c is not ('\t' or '\n')) || char.IsSurrogate(c) || c >= '\uFFFE') xml.Append(CultureInfo.InvariantCulture,
                $"_x{(int)c:X4}_");
            else xml.Append(c);
        }
        return xml.ToString();
    }

    /// <summary>The letters of a column counted from 0.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    public static string Place(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// A name that a sheet may have: at most 31 characters, without those that references use, and not yet taken whatever its case.
    /// </summary>
    public static string SheetName(string wanted, IEnumerable<string> taken)
    {
        var plain = new string([.. wanted.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? '_' : c)])
            .Trim('\'', ' ');
        if (plain.Length == 0) plain = "Sheet";
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({number})");
            var name = plain[..Math.Min(plain.Length, 31 - end.Length)] + end;
            if (!names.Contains(name)) return name;
        }
    }

    private static bool IsEscape(string text, int at) =>
        at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && text.AsSpan(at + 2, 4)
            .IndexOfAnyExcept(HexadecimalDigits) < 0;
}
