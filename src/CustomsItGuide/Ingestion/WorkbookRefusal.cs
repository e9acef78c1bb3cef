using System.Xml;

namespace CustomsItGuide.Ingestion;

/// <summary>The refusals of one workbook, under the name by which its reader knows it.</summary>
internal sealed class WorkbookRefusal(string shown)
{
    /// <param name="what">What is wrong, as a part of a sentence, with the part's or the cell's name.</param>
    public RefusedException Damaged(LocalizedText what, long? row = null) =>
        Of("damaged_workbook", IngestionWords.WorkbookDamaged(what.WithoutStop())
        .Then(IngestionWords.DamagedWorkbookRemedy), row);

    /// <param name="what">A sentence that says what is more than the limit, and the limit.</param>
    public RefusedException TooLarge(LocalizedText what) => Of("too_large",
        what.Then(IngestionWords.TooLargeRemedy));

    public RefusedException Of(string rule, LocalizedText message, long? row = null) =>
        new(new Issue(Severity.Error, shown, row, rule, message));

    /// <summary>Does something with the file; what its bytes make .NET throw is told as damage.</summary>
    public T Guarded<T>(Func<T> read, LocalizedText? what = null)
    {
        try
        {
            return read();
        }
        catch (Exception e)
            when (e is InvalidDataException or XmlException or ArgumentException or EndOfStreamException or OverflowException
            or NotSupportedException or IndexOutOfRangeException)
        {
            throw Damaged(what is null ? LocalizedText.Verbatim(e.Message) : IngestionWords.FaultAndMessage(what, e.Message));
        }
    }
}
