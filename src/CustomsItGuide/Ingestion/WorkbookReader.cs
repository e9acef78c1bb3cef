using System.Globalization;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Reads the sheets of an XLSX workbook row by row, each cell as the text that a person would have typed for it: dates in ISO 8601,
/// numbers with a point and without the noise of binary fractions, percentages as <c>50%</c>, a formula as its last computed value, and one
/// that failed as its mark, such as <c>#REF!</c>. Why no library does it: src/decisions/0014.
/// </summary>
internal sealed class WorkbookReader : ISheets
{
    private readonly WorkbookPackage package;
    private readonly WorkbookParts parts;
    private SheetReader? rows;
    private int sheet = -1;

    /// <param name="shown">How refusals name the file.</param>
    /// <exception cref="RefusedException">The file is not a workbook, or is damaged, or is beyond a limit.</exception>
    public WorkbookReader(string path, string shown)
        : this(new WorkbookPackage(path, new WorkbookRefusal(shown))) { }

    /// <param name="package">It is disposed with the reader.</param>
    /// <param name="known">What its cells share, where the same file was read before; null: it is read.</param>
    /// <inheritdoc cref="WorkbookReader(string, string)"/>
    public WorkbookReader(WorkbookPackage package, WorkbookParts? known = null)
    {
        this.package = package;
        try
        {
            parts = known ?? WorkbookParts.Of(package);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>What the cells of all sheets share.</summary>
    public WorkbookParts Parts => parts;

    public string Sheet => parts.Sheets[sheet].Name;

    public bool IsHidden => parts.Sheets[sheet].IsHidden;

    public long Row => rows!.Row;

    public IReadOnlyList<CellAt> Uncalculated => rows?.Uncalculated ?? [];

    public MergedGroups Merged => rows?.Merged.Filled ?? default;

    public bool NextSheet()
    {
        rows?.Dispose();
        rows = null;
        if (sheet + 1 >= parts.Sheets.Count) return false;
        sheet++;
        return true;
    }

    public bool Read()
    {
        rows ??= new SheetReader(package.Xml(parts.Sheets[sheet].Part), Sheet, parts, package.Refusal,
            MergedCells.Of(package, parts.Sheets[sheet].Part, parts.Merging));
        while (rows.Read())
        {
            foreach (var cell in rows.Cells)
            {
                if (!string.IsNullOrWhiteSpace(cell.Text)) return true;
            }
        }
        return false;
    }

    /// <summary>Ends the text of a cell that holds a number, where numbers are asked for: how it is written is no one's custom
    /// then.</summary>
    public const string NumberMark = "E0";

    public string? Text(int column, NumberUse use = NumberUse.Text)
    {
        var (low, high) = (0, rows!.Cells.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var cell = rows.Cells[middle];
            if (cell.Column == column) return cell.IsNumber ? Used(cell.Text, use) : cell.Text;
            if (cell.Column < column) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    public string[] Texts()
    {
        var texts = new string[rows!.Cells[^1].Column + 1];
        Array.Fill(texts, "");
        foreach (var cell in rows.Cells) texts[cell.Column] = cell.Text;
        return texts;
    }

    private string Used(string number, NumberUse use) => use switch
    {
        NumberUse.Number => number + NumberMark,
        NumberUse.Day when parts.From1904 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            => (day + NumberFormat.From1904).ToString(CultureInfo.InvariantCulture),
        _ => number,
    };

    public void Dispose()
    {
        rows?.Dispose();
        package.Dispose();
    }
}
