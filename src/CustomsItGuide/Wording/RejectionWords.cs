namespace CustomsItGuide.Wording;

/// <summary>
/// What is said of rejected rows, in whole sentences: the same words in the terminal, on the page and in a returned workbook.
/// </summary>
public static class RejectionWords
{
    private const int ValueShown = 60;

    /// <summary>"1 row is rejected", "3 rows are rejected"; without a stop, so that a sentence can go on.</summary>
    public static LocalizedText Rejected(long rows) => WordingWords.RejectedRows(rows);

    /// <summary>"7 rows", for the head of a line.</summary>
    public static LocalizedText Rows(long rows) => WordingWords.RowCount(rows);

    /// <summary>Where a row stands: <c>file.xlsx, sheet 'Plan', row 7</c>.</summary>
    public static LocalizedText Place(RejectionPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return WordingWords.PlaceAndRow(InFile(place), Plain(place.Row));
    }

    /// <summary>Where the first rows of a group stand, file by file, and how many more there are.</summary>
    public static LocalizedText Places(RejectionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var files = group.Places.GroupBy(p => (p.File, p.Sheet)).Select(g =>
            WordingWords.PlaceAndRows(InFile(g.First()), g.Count(), string.Join(", ", g.Select(p => Plain(p.Row)))));
        var more = group.Rows - group.Places.Count;
        var listed = LocalizedText.Join(LocalizedText.Verbatim("; "), files);
        return more == 0 ? listed : LocalizedText.Join(LocalizedText.Empty, [listed, WordingWords.AndMore(more)]);
    }

    /// <summary>
    /// Both numbers of a row that was given back: in the workbook, and in the file delivered, by which remarks name other rows.
    /// </summary>
    /// <param name="here">Its number in the workbook.</param>
    public static LocalizedText RowsOf(Rejection rejection, long here)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return WordingWords.RowInDeliveredFile(Plain(here), Plain(rejection.Row),
            InFile(new RejectionPlace(rejection.File, rejection.Sheet, rejection.Row)));
    }

    /// <summary>What was found, what cannot be seen made visible; an empty cell is called so.</summary>
    public static LocalizedText Found(RejectionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var others = group.Values - 1;
        return others == 0 ? Found(group.First) : WordingWords.FoundAndOthers(Found(group.First), others);
    }

    /// <inheritdoc cref="Found(RejectionGroup)"/>
    public static LocalizedText Found(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return string.IsNullOrEmpty(rejection.Value) ? WordingWords.EmptyCell
            : WordingWords.Quoted(Visible.Of(rejection.Value, ValueShown));
    }

    /// <summary>What was expected, as a sentence.</summary>
    public static LocalizedText Expected(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return Sentence(rejection.Expected);
    }

    /// <summary>What to do, with what was probably meant before it, in sentences.</summary>
    public static LocalizedText ToDo(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var advice = Sentence(rejection.Advice);
        return Meant(rejection) is { } meant ? WordingWords.MeantAndAdvice(meant, advice) : advice;
    }

    /// <summary>"Did you mean 'x'?"; null when no accepted word is near.</summary>
    public static LocalizedText? Meant(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return rejection.Nearest is { } meant ? WordingWords.DidYouMean(meant) : null;
    }

    /// <summary>Rule, column, what was expected and what to do: all that is the same for every value.</summary>
    public static LocalizedText Reason(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var place = rejection.Column is { } column ? WordingWords.ColumnNamed(column) : WordingWords.WholeRow;
        return WordingWords.RejectionInPlace(rejection.Rule, place, Expected(rejection), Sentence(rejection.Advice));
    }

    /// <summary>Column, what was found, what was expected and what to do, in sentences.</summary>
    public static LocalizedText Whole(RejectionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var (first, found, expected, toDo) = (group.First, Found(group), Expected(group.First), ToDo(group.First));
        var has = (first.Column, string.IsNullOrEmpty(first.Value)) switch
        {
            ({ } column, true) => WordingWords.ColumnIsEmpty(column),
            ({ } column, false) => WordingWords.ColumnHas(column, found),
            (null, true) => WordingWords.WholeRowIsWrong,
            (null, false) => WordingWords.WholeRowIsWrongFound(found),
        };
        return WordingWords.FoundAndExpected(has, expected, toDo);
    }

    /// <summary>
    /// A text with a capital at its head and one stop at its end, which the texts of contracts and rules may or may not have.
    /// </summary>
    public static LocalizedText Sentence(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSentence();
    }

    private static LocalizedText InFile(RejectionPlace place) => place.Sheet is { } sheet
        ? WordingWords.FileAndSheet(place.File, sheet) : LocalizedText.Verbatim(place.File);

    /// <summary>A row is found by its number as the spreadsheet shows it: without separators.</summary>
    private static string Plain(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
