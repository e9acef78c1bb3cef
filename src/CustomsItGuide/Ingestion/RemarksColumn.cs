namespace CustomsItGuide.Ingestion;

/// <summary>
/// The column that a returned delivery has beside its own: why each row was rejected. When the file comes back it is left out, also where
/// every other column is a question.
/// </summary>
internal static class RemarksColumn
{
    private static readonly string[] Names = [.. Languages.Language.All.Select(l => Headers.Plain(IngestionWords.RemarksHead.In(l.Code)))];

    /// <summary>Indexes of such columns.</summary>
    public static IEnumerable<int> In(HeaderNames names) => Names.SelectMany(names.Places);
}
