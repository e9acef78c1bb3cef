namespace CustomsItGuide.Ingestion;

/// <summary>A workbook to fill in that nobody has filled in: there is nothing to load, and nothing wrong.</summary>
internal static class EmptyTemplate
{
    /// <summary>How the first cell of a template's sheet of meanings begins; the name of the data set follows.</summary>
    public const string Mark = "scorecard template: ";

    /// <summary>The rule of the remark.</summary>
    public const string Rule = "empty_template";

    /// <summary>Whether a sheet that begins so makes the workbook a template.</summary>
    public static bool IsMarked(IReadOnlyList<CandidateRow> rows) => rows is [{ Cells: [var first, ..] }, ..] && first.StartsWith(Mark,
        StringComparison.Ordinal);

    /// <param name="shown">How the remark names the file.</param>
    public static RefusedException Of(string shown) =>
        new(new Issue(Severity.Warning, shown, null, Rule, IngestionWords.EmptyTemplate));
}
