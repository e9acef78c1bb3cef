using System.Globalization;

namespace CustomsItGuide.Files;

/// <summary>Comma-separated values (RFC 4180), with line feeds.</summary>
public static class CsvText
{
    /// <summary>A row with its line feed.</summary>
    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    /// <inheritdoc cref="Line"/>
    public static void Write(TextWriter output, params IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Line(cells));
    }

    /// <summary>
    /// A cell, quoted where it has to be. A text that a spreadsheet would take for a formula gets an apostrophe before it:
    /// such files are sent to people, and what they hold was typed by others.
    /// </summary>
    private static string Cell(string text)
    {
        // One that begins with apostrophes before such a sign gets one more, so that what reads it back takes one away.
        var begins = text.AsSpan().TrimStart('\'');
        if (begins.Length > 0 && (begins[0] is '=' or '@' or '\t' or '\r' || (begins[0] is '+' or '-' && !IsNumber(text))))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
