using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// What programs put around a value so that other programs leave it alone, and what nobody can see: a protecting apostrophe
/// (<c>'SO1-01</c>),
/// a formula of nothing but a text (<c>="SO1-01"</c>), marks without width. None of it is the author's.
/// </summary>
internal static partial class CellHygiene
{
    /// <summary>Characters without width or meaning in a value, for a class of a pattern (.NET and RE2 alike once they stand in
    /// it).</summary>
    public const string Invisible = "\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF";

    /// <summary>A protected value: one word that a spreadsheet would have changed, so that it has a figure or begins like a
    /// formula.</summary>
    public const string Protected = @"^'[^'\s]*\d[^'\s]*$|^'[=+@-][^'\s]*$";

    /// <summary>A text that our own files protect (<see cref="Files.CsvText"/>): one apostrophe of it is not the author's.</summary>
    public const string ProtectedText = "^'+[=+@-]";

    /// <summary>A formula that is only a text.</summary>
    public const string TextFormula = "^=\"[^\"]*\"$";

    /// <summary>First bytes (UTF-8) of what may have to be taken away.</summary>
    private static readonly SearchValues<byte> Signs = SearchValues.Create([(byte)'\'', (byte)'=', 0xC2, 0xD8, 0xE1, 0xE2, 0xEF]);

    /// <summary>The value alone.</summary>
    public static string Clean(string text)
    {
        if (text.Length == 0) return text;
        var clean = Unseen().Replace(text, "");
        if (clean.Length > 0 && clean[0] is '\'' or '=')
        {
            if (ProtectedValue().IsMatch(clean)) clean = clean[1..];
            else if (TextFormulaValue().IsMatch(clean)) clean = clean[2..^1];
        }
        return clean;
    }

    /// <summary>Whether a record of a delimited text has anything to clean. It may say so of one that has not; never the other way
    /// round.</summary>
    public static bool IsNeeded(ReadOnlySpan<byte> record, byte delimiter)
    {
        for (var at = 0; record[at..].IndexOfAny(Signs) is var next && next >= 0; at++)
        {
            at += next;
            var before = at == 0 ? delimiter : record[at - 1];
            var after = at + 1 < record.Length ? record[at + 1] : (byte)0;
            var last = at + 2 < record.Length ? record[at + 2] : (byte)0;
            var needed = record[at] switch
            {
                (byte)'\'' or (byte)'=' => before == delimiter || before is (byte)'"' or (byte)' ',
                0xC2 => after == 0xAD,
                0xD8 => after == 0x9C,
                0xE1 => after == 0xA0,
                0xEF => after == 0xBB,
                _ => (after == 0x80 && last is 0x8B or 0x8E or 0x8F or (>= 0xAA and <= 0xAE)) || (after == 0x81 && last >= 0xA0),
            };
            if (needed) return true;
        }
        return false;
    }

    /// <summary>Whether a cell's text has anything to clean.</summary>
    public static bool IsNeeded(string text) => text.Length > 0 && (text[0] is '\'' or '=' || Unseen().IsMatch(text));

    /// <summary>A text in which each character that cannot be seen stands as its code, for messages: <c>completed⟨U+200B⟩</c>.</summary>
    public static string Visible(string text) => Unseen().Replace(text, m =>
    {
        var shown = new StringBuilder();
        foreach (var c in m.Value)
            shown.Append("⟨U+").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)).Append('⟩');
        return shown.ToString();
    });

    [GeneratedRegex("[" + Invisible + "]+", RegexOptions.None, 10_000)]
    private static partial Regex Unseen();

    [GeneratedRegex(Protected, RegexOptions.None, 10_000)]
    private static partial Regex ProtectedValue();

    [GeneratedRegex(TextFormula, RegexOptions.None, 10_000)]
    private static partial Regex TextFormulaValue();
}
