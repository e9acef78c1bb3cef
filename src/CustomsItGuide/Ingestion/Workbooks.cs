namespace CustomsItGuide.Ingestion;

/// <summary>Opens workbooks of every format that is read.</summary>
internal static class Workbooks
{
    /// <param name="shown">How refusals name the file.</param>
    /// <exception cref="RefusedException">The file is not a workbook, or is damaged, or is beyond a limit.</exception>
    /// <param name="known">See <see cref="WorkbookReader"/>.</param>
    public static ISheets Open(string path, string shown, WorkbookParts? known = null) =>
        Open(new WorkbookPackage(path, new WorkbookRefusal(shown)), known);

    /// <param name="package">It is disposed with the reader.</param>
    /// <exception cref="RefusedException">As above.</exception>
    public static ISheets Open(WorkbookPackage package, WorkbookParts? known = null) =>
        package.IsOpenDocument ? new OpenDocumentReader(package) : new WorkbookReader(package, known);
}
