using System.Xml;

namespace CustomsItGuide.Ingestion;

/// <summary>The refusals of one workbook, under the name by which its reader knows it.</summary>
internal sealed class WorkbookRefusal(string shown)
{
    /// <param name="what">What is wrong, as a part of a sentence, with the part's or the cell's name.</param>
    public RefusedException Damaged(LocalizedText what, long? row = null) => Of("damaged_workbook", new LocalizedText(
        $"The workbook is damaged or was cut off on its way ({what.English.TrimEnd('.')}).",
        $"Le classeur est endommagé ou a été tronqué en chemin ({what.French.TrimEnd('.')}).")
        .Then("Open it in a spreadsheet program, save it anew as XLSX and deliver that.",
            "Ouvrez-le dans un tableur, enregistrez-le à nouveau en XLSX et livrez cela."), row);

    /// <param name="what">A sentence that says what is more than the limit, and the limit.</param>
    public RefusedException TooLarge(LocalizedText what) => Of("too_large",
        what.Then("Copy the rows that are to be delivered into a new workbook, or save them as CSV, and deliver that.",
            "Copiez les lignes à livrer dans un nouveau classeur, ou enregistrez-les en CSV, et livrez cela."));

    public RefusedException Of(string rule, LocalizedText message, long? row = null) =>
        new(new Issue(Severity.Error, shown, row, rule, message));

    /// <summary>Does something with the file; what its bytes make .NET throw is told as damage.</summary>
    public T Guarded<T>(Func<T> read, LocalizedText? what = null)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException or EndOfStreamException or OverflowException
            or NotSupportedException or IndexOutOfRangeException)
        {
            throw Damaged(what is null ? new(e.Message, e.Message) : new($"{what.English}: {e.Message}", $"{what.French} : {e.Message}"));
        }
    }
}
