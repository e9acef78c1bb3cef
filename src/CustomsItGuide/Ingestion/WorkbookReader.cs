using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Reads the sheets of an XLSX workbook row by row, each cell as the text that a person would have typed for it: dates in ISO 8601,
/// numbers with a point and without the noise of binary fractions, percentages as <c>50%</c>, a formula as its last computed value.
/// </summary>
internal sealed class WorkbookReader : IDisposable
{
    private readonly FileStream stream;
    private readonly IExcelDataReader reader;
    private IReadOnlyDictionary<(long Row, int Column), string>? failed;
    private bool begun;

    /// <summary>The reader asks for Windows-1252, which .NET only has on request.</summary>
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="InvalidDataException">The file is not a workbook, or is damaged.</exception>
    public WorkbookReader(string path)
    {
        stream = File.OpenRead(path);
        try
        {
            reader = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true }));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Name of the sheet that is being read; hidden sheets are sheets as well.</summary>
    public string Sheet => reader.Name;

    /// <summary>Row of the sheet, counted from 1.</summary>
    public long Row => reader.Depth + 1;

    /// <summary>How many cells the row may have.</summary>
    public int Cells => reader.FieldCount;

    /// <summary>Goes to the next sheet, at first to the first; false after the last.</summary>
    public bool NextSheet()
    {
        failed = null;
        if (begun) return Guarded(reader.NextResult);
        begun = true;
        return reader.ResultsCount > 0;
    }

    /// <summary>From now on a cell of this sheet whose formula failed is its mark, such as <c>#REF!</c>; before, it is empty.</summary>
    public void ShowFailedFormulas() => failed = Guarded(() => FailedFormulas.In(stream.Name, Sheet));

    /// <summary>Goes to the next row of the sheet.</summary>
    public bool Read() => Guarded(reader.Read);

    /// <summary>Ends the text of a cell that holds a number, where numbers are asked for: how it is written is no one's custom then.</summary>
    public const string NumberMark = "E0";

    /// <summary>The cell's text; null when it is empty.</summary>
    /// <param name="marked">Whether a number that is not a date or a percentage ends with <see cref="NumberMark"/>.</param>
    public string? Text(int column, bool marked = false)
    {
        if (column >= reader.FieldCount) return null;
        return reader.GetValue(column) switch
        {
            null => failed?.GetValueOrDefault((Row, column)),
            string text => text,
            bool truth => truth ? "true" : "false",
            DateTime time => time.TimeOfDay == TimeSpan.Zero
                ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF", CultureInfo.InvariantCulture),
            TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
            double number when reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true => Written(number * 100) + "%",
            double number => Written(number) + (marked ? NumberMark : ""),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>All cells of the row; an empty cell is an empty text.</summary>
    public string[] Texts() => [.. Enumerable.Range(0, Cells).Select(i => Text(i) ?? "")];

    public bool Blank => Enumerable.Range(0, Cells).All(i => string.IsNullOrWhiteSpace(Text(i)));

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    /// <summary>A spreadsheet keeps about 15 significant digits; what lies beyond them (0.30000000000000004) is not the author's.</summary>
    private static string Written(double number)
        => Math.Abs(number) < 1e27 ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or IndexOutOfRangeException
            or NullReferenceException or FormatException or ArgumentException or EndOfStreamException or KeyNotFoundException or OverflowException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
