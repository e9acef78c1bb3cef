using System.Globalization;
using System.Xml;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Cells of one column that are merged over several rows: the file keeps the value in the first, its author sees it in each. Merges over
/// several columns are headings and are left as they are.
/// </summary>
internal sealed class MergedCells
{
    /// <summary>More groups than any office makes; beyond them nothing is filled.</summary>
    private const int Most = 100_000;

    private readonly Dictionary<int, List<(long First, long Last)>> groups = [];
    private readonly Dictionary<int, SheetCell> values = [];

    public static readonly MergedCells None = new();

    /// <summary>Groups with a value that stands in further rows, of the rows that were read.</summary>
    public MergedGroups Filled { get; private set; }

    /// <summary>Stands in every sheet that has some.</summary>
    public static ReadOnlySpan<byte> Mark => "mergeCell"u8;

    /// <summary>Reads the groups of a sheet, which stand behind its rows.</summary>
    /// <param name="merging">The parts that mention some, where it is known; null: it is looked for.</param>
    public static MergedCells Of(WorkbookPackage package, string part, IReadOnlySet<string>? merging)
    {
        if (!(merging?.Contains(part) ?? package.Mentions(part, Mark))) return None;
        var merged = new MergedCells();
        var count = 0;
        using var xml = package.Xml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Depth == 1 && xml.Name != "mergeCells") xml.Skip();
            else if (xml.Name == "mergeCell" && xml.Attribute("ref")?.Split(':') is [var from, var to]
                && CellPlace.TryParse(from, out var column, out var first) && CellPlace.TryParse(to, out var last, out var end))
                merged.Add(column, last, first, end);
            if (++count > Most) return None;
        }
        return merged;
    }

    /// <param name="toColumn">Last column, included.</param>
    /// <param name="last">Last row, included.</param>
    public void Add(int column, int toColumn, long first, long last)
    {
        if (column != toColumn || last <= first) return;
        if (!groups.TryGetValue(column, out var own)) groups[column] = own = [];
        own.Add((first, last));
    }

    /// <summary>Puts the values of groups into a row that holds something of its own; rows come one after the other.</summary>
    public void Fill(long row, List<SheetCell> cells)
    {
        if (groups.Count == 0 || cells.Count == 0) return;
        foreach (var (column, own) in groups)
        {
            var group = own.FirstOrDefault(g => g.First <= row && row <= g.Last);
            if (group == default) continue;
            var at = cells.FindIndex(c => c.Column >= column);
            var has = at >= 0 && cells[at].Column == column;
            if (row == group.First)
            {
                values.Remove(column);
                if (has) values[column] = cells[at];
            }
            else if (!has && values.TryGetValue(column, out var value))
            {
                cells.Insert(at < 0 ? cells.Count : at, value);
                if (row != group.First + 1) continue;
                var name =
                    string.Create(CultureInfo.InvariantCulture,
                        $"{CellPlace.Name(column, group.First)}:{CellPlace.Name(column, group.Last)}");
                Filled = new MergedGroups(Filled.Count + 1, Filled.Count == 0 ? name : Filled.Example);
            }
        }
    }
}
