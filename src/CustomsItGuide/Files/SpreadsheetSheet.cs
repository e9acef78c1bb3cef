using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CustomsItGuide.Files;

/// <summary>A sheet of a workbook that is being written, row by row from the top. Its end is written when it is disposed.</summary>
public sealed class SpreadsheetSheet : IDisposable
{
    /// <summary>Rows of a sheet: the last that any spreadsheet program has.</summary>
    public const int MostRows = 1_048_576;

    private readonly StreamWriter xml;
    private readonly Func<ZipArchiveEntry> entryOfNotes, entryOfDrawing, entryOfRelations;
    private readonly bool filtered;
    private readonly List<(int Column, int Row, string Text)> notes = [];
    private readonly List<SpreadsheetChoice> choices = [];
    private int width;
    private bool disposed;

    internal SpreadsheetSheet(string name, IReadOnlyList<double> widths, bool filtered, Func<string, ZipArchiveEntry> entry, int number)
    {
        Name = name;
        this.filtered = filtered;
        string N(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
        entryOfNotes = () => entry(N($"xl/comments{number}.xml"));
        entryOfDrawing = () => entry(N($"xl/drawings/vmlDrawing{number}.vml"));
        entryOfRelations = () => entry(N($"xl/worksheets/_rels/sheet{number}.xml.rels"));
        Number = number;
        xml = new StreamWriter(entry(N($"xl/worksheets/sheet{number}.xml")).Open(), new UTF8Encoding(false), 1 << 16);
        xml.Write(SpreadsheetXml.Head + $"<worksheet xmlns=\"{SpreadsheetXml.Main}\" xmlns:r=\"{SpreadsheetXml.Office}\">");
        xml.Write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
            + "state=\"frozen\"/></sheetView></sheetViews>");
        if (widths.Count > 0)
        {
            xml.Write("<cols>" + string.Concat(widths.Select((w, i) => string.Create(CultureInfo.InvariantCulture,
                $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{w:0.##}\" customWidth=\"1\"/>"))) + "</cols>");
        }
        xml.Write("<sheetData>");
    }

    /// <summary>As the tab shows it.</summary>
    public string Name { get; }

    /// <summary>Rows written so far.</summary>
    public int Rows { get; private set; }

    internal int Number { get; }

    /// <summary>True when a cell has a note.</summary>
    internal bool HasNotes => notes.Count > 0;

    /// <summary>Writes the next row.</summary>
    /// <exception cref="InvalidOperationException">
    /// There are <see cref="MostRows"/> already, or a text is longer than <see cref="SpreadsheetCell.MostCharacters"/>.
    /// </exception>
    public void Row(IEnumerable<SpreadsheetCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (Rows == MostRows) throw new InvalidOperationException("A sheet has no more rows.");
        Rows++;
        xml.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{Rows}\">"));
        var column = 0;
        foreach (var cell in cells) Write(cell, column++);
        width = Math.Max(width, column);
        xml.Write("</row>");
    }

    /// <summary>Offers a list of values at the cells of a column.</summary>
    public void Offer(SpreadsheetChoice choice) => choices.Add(choice);

    /// <summary>Ends the sheet; nothing can be written to it after.</summary>
    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        xml.Write("</sheetData>");
        if (filtered && Rows > 0 && width > 0) xml.Write($"<autoFilter ref=\"A1:{SpreadsheetXml.Place(width - 1, Rows)}\"/>");
        if (choices.Count > 0)
        {
            xml.Write(string.Create(CultureInfo.InvariantCulture, $"<dataValidations count=\"{choices.Count}\">"));
            foreach (var choice in choices)
            {
                var cells = $"{SpreadsheetXml.Place(choice.Column, choice.FirstRow)}:{SpreadsheetXml.Place(choice.Column, choice.LastRow)}";
                xml.Write(
                    $"<dataValidation type=\"list\" errorStyle=\"{(choice.Strict ? "stop" : "warning")}\" allowBlank=\"1\" "
                        + $"showErrorMessage=\"1\" sqref=\"{cells}\">"
                    + $"<formula1>{SpreadsheetXml.Text(choice.Values)}</formula1></dataValidation>");
            }
            xml.Write("</dataValidations>");
        }
        xml.Write("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>");
        if (HasNotes) xml.Write("<legacyDrawing r:id=\"rId1\"/>");
        xml.Write("</worksheet>");
        xml.Dispose();
        if (HasNotes) SpreadsheetNotes.Write(notes, Number, entryOfNotes, entryOfDrawing, entryOfRelations);
    }

    private void Write(SpreadsheetCell cell, int column)
    {
        if (cell.Note is { } note) notes.Add((column, Rows, note));
        if (string.IsNullOrEmpty(cell.Text) && cell.Style == SpreadsheetStyle.Plain) return;
        var head = $"<c r=\"{SpreadsheetXml.Place(column, Rows)}\" s=\"{(int)cell.Style}\"";
        if (string.IsNullOrEmpty(cell.Text)) xml.Write(head + "/>");
        else if (cell.Text.Length > SpreadsheetCell.MostCharacters)
            throw new InvalidOperationException("The text is longer than a cell can hold.");
        else if (cell.IsNumber) xml.Write($"{head}><v>{SpreadsheetXml.Text(cell.Text)}</v></c>");
        else xml.Write($"{head} t=\"inlineStr\"><is><t xml:space=\"preserve\">{SpreadsheetXml.Text(cell.Text)}</t></is></c>");
    }
}
