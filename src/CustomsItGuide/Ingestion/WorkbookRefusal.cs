using System.Globalization;
using System.Xml;

namespace CustomsItGuide.Ingestion;

/// <summary>The refusals of one workbook, under the name by which its reader knows it.</summary>
internal sealed class WorkbookRefusal(string shown)
{
    /// <param name="what">What is wrong, as a part of a sentence, with the part's or the cell's name.</param>
    public RefusedException Damaged(string what, long? row = null) => Of("damaged_workbook",
        $"The workbook is damaged or was cut off on its way ({what.TrimEnd('.')}). Open it in a spreadsheet program, save it anew as XLSX and deliver that.", row);

    /// <param name="what">A sentence that says what is more than the limit, and the limit.</param>
    public RefusedException TooLarge(string what)
        => Of("too_large", what + " Copy the rows that are to be delivered into a new workbook, or save them as CSV, and deliver that.");

    public RefusedException Of(string rule, string message, long? row = null) => new(new Issue(Severity.Error, shown, row, rule, message));

    /// <summary>Does something with the file; what its bytes make .NET throw is told as damage.</summary>
    public T Guarded<T>(Func<T> read, string what = "")
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException or EndOfStreamException or OverflowException
            or NotSupportedException or IndexOutOfRangeException)
        {
            throw Damaged(what.Length == 0 ? e.Message : $"{what}: {e.Message}");
        }
    }

    /// <summary>A count as it stands in a message: 1,048,576.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
