using System.Globalization;
using System.Xml;

namespace CustomsItGuide.Ingestion;

/// <summary>What the number of a cell means, which only the cell's format tells.</summary>
internal enum NumberMeaning
{
    Number,

    /// <summary>A share of one, shown in hundredths.</summary>
    Percentage,

    /// <summary>Days since the workbook's first day.</summary>
    Time,

    /// <summary>Days as a length of time.</summary>
    Duration,
}

/// <summary>The number formats of a workbook, by the styles of its cells.</summary>
internal static class NumberFormat
{
    /// <summary>Days from 30 December 1899, from which spreadsheets count, to 1 January 1904, from which some do.</summary>
    public const int From1904 = 1462;

    /// <summary>Formats that every workbook has without naming them.</summary>
    private static NumberMeaning BuiltIn(int format) => format switch
    {
        9 or 10 => NumberMeaning.Percentage,
        (>= 14 and <= 22) or 45 or 47 => NumberMeaning.Time,
        46 => NumberMeaning.Duration,
        _ => NumberMeaning.Number,
    };

    /// <summary>The meaning of each style (<c>s</c> of a cell) of the workbook.</summary>
    public static IReadOnlyList<NumberMeaning> OfStyles(WorkbookXml styles)
    {
        var named = new Dictionary<int, NumberMeaning>();
        var meanings = new List<NumberMeaning>();
        var within = "";
        while (styles.Read())
        {
            if (styles.NodeType != XmlNodeType.Element) continue;
            if (styles.Depth == 1) within = styles.Name;
            if (styles.Depth != 2) continue;
            if (within == "numFmts" && styles.Name == "numFmt" && Number(styles, "numFmtId") is { } id)
                named[id] = Of(styles.Attribute("formatCode") ?? "");
            if (within != "cellXfs" || styles.Name != "xf") continue;
            var format = Number(styles, "numFmtId") ?? 0;
            meanings.Add(named.TryGetValue(format, out var meaning) ? meaning : BuiltIn(format));
        }
        return meanings;
    }

    /// <summary>The meaning of a format as it is written (<c>dd/mm/yyyy</c>, <c>0.0%</c>); its first part, that of positive numbers,
    /// counts.</summary>
    public static NumberMeaning Of(string format)
    {
        bool percentage = false, time = false;
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(format[i]))
            {
                // A text in quotation marks, a character that stands for itself, one that is repeated or whose width is left free.
                case '"': i = End(format, i, '"'); break;
                case '\\' or '_' or '*': i++; break;
                case '[':
                    var end = End(format, i, ']');
                    // [h], [mm], [ss]: hours, minutes or seconds beyond a day's; else a colour, a condition or a language.
                    if (format[(i + 1)..end].Distinct().Count() == 1 && char.ToLowerInvariant(format[i + 1]) is 'h' or 'm' or 's')
                        return NumberMeaning.Duration;
                    i = end;
                    break;
                case 'g' when format.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase): i += "General".Length - 1; break;
                case '%': percentage = true; break;
                case 'y' or 'm' or 'd' or 'h' or 's': time = true; break;
            }
        }
        return time ? NumberMeaning.Time : percentage ? NumberMeaning.Percentage : NumberMeaning.Number;
    }

    private static int End(string format, int from, char mark) =>
        format.IndexOf(mark, from + 1) is var end && end < 0 ? format.Length : end;

    private static int? Number(WorkbookXml xml, string name)
        => int.TryParse(xml.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
