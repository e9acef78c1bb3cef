using System.Globalization;

namespace CustomsItGuide.Ingestion;

/// <summary>Names of cells: AB12 is column 27 (A is 0) of row 12.</summary>
internal static class CellPlace
{
    /// <summary>Reads letters and digits and nothing else; false when it is none, or has more of them than any place can have.</summary>
    public static bool TryParse(string name, out int column, out long row)
    {
        column = 0;
        row = 0;
        var letters = 0;
        while (letters < name.Length && char.IsAsciiLetter(name[letters]))
        {
            if (letters == 6) return false;
            column = column * 26 + char.ToUpperInvariant(name[letters++]) - 'A' + 1;
        }
        column--;
        return letters > 0 && long.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > 0;
    }

    /// <summary>The letters of a column.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    public static string Name(int column, long row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);
}
