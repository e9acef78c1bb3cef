using System.Globalization;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Tests.Ingestion;

/// <summary>All cells of a workbook, as a load reads them.</summary>
internal static class WorkbookCells
{
    /// <summary>Each cell that holds something: its sheet, its place and its text.</summary>
    /// <exception cref="RefusedException">The workbook is damaged or beyond a limit.</exception>
    public static List<string> Of(string path)
    {
        var cells = new List<string>();
        foreach (var (sheet, row, texts) in Rows(path))
        {
            for (var i = 0; i < texts.Length; i++)
            {
                if (texts[i].Length > 0)
                    cells.Add(string.Create(CultureInfo.InvariantCulture, $"{sheet}!{CellPlace.Name(i, row)}={texts[i]}"));
            }
        }
        return cells;
    }

    public static IEnumerable<(string Sheet, long Row, string[] Texts)> Rows(string path)
    {
        using var package = new WorkbookPackage(path, new WorkbookRefusal(Path.GetFileName(path)));
        package.Check();
        using var workbook = new WorkbookReader(package);
        while (workbook.NextSheet())
        {
            while (workbook.Read()) yield return (workbook.Sheet, workbook.Row, workbook.Texts());
        }
    }
}
