namespace CustomsItGuide.Wording;

/// <summary>
/// What is said of rejected rows, in whole sentences: the same words in the terminal, on the page and in a returned workbook.
/// </summary>
public static class RejectionWords
{
    private const int ValueShown = 60;

    /// <summary>"1 row is rejected", "3 rows are rejected"; without a stop, so that a sentence can go on.</summary>
    public static LocalizedText Rejected(long rows) => Format.Sentence(
        $"{rows:N0} {(rows == 1 ? "row is" : "rows are")} rejected",
            $"{rows:N0} {Grammar.Forme(rows, "ligne est refusée", "lignes sont refusées")}");

    /// <summary>"7 rows", for the head of a line.</summary>
    public static LocalizedText Rows(long rows) => Format.Sentence($"{rows:N0} {(rows == 1 ? "row" : "rows")}",
        $"{rows:N0} {Grammar.Forme(rows, "ligne", "lignes")}");

    /// <summary>Where a row stands: <c>file.xlsx, sheet 'Plan', row 7</c>.</summary>
    public static LocalizedText Place(RejectionPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var (english, french) = InFile(place);
        return new($"{english}, row {Plain(place.Row)}", $"{french}, ligne {Plain(place.Row)}");
    }

    /// <summary>Where the first rows of a group stand, file by file, and how many more there are.</summary>
    public static LocalizedText Places(RejectionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var files = group.Places.GroupBy(p => (p.File, p.Sheet)).Select(g =>
        {
            var (english, french) = InFile(g.First());
            var rows = string.Join(", ", g.Select(p => Plain(p.Row)));
            return (English: $"{english}, {(g.Count() == 1 ? "row" : "rows")} {rows}",
                French: $"{french}, {Grammar.Forme(g.Count(), "ligne", "lignes")} {rows}");
        }).ToList();
        var more = group.Rows - group.Places.Count;
        var (andMore, etAutres) = more == 0 ? ("", "") : (Format.Sentence($" and {more:N0} more",
            $" et {more:N0} {Grammar.Forme(more, "autre", "autres")}") is var t ? (t.English, t.French) : default);
        return new(string.Join("; ", files.Select(f => f.English)) + andMore, string.Join("; ", files.Select(f => f.French)) + etAutres);
    }

    /// <summary>
    /// Both numbers of a row that was given back: in the workbook, and in the file delivered, by which remarks name other rows.
    /// </summary>
    /// <param name="here">Its number in the workbook.</param>
    public static LocalizedText RowsOf(Rejection rejection, long here)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var (english, french) = InFile(new RejectionPlace(rejection.File, rejection.Sheet, rejection.Row));
        return new($"This is row {Plain(here)} here and row {Plain(rejection.Row)} of the file delivered ({english}); "
            + "other row numbers in remarks are of that file.",
            $"C'est la ligne {Plain(here)} ici et la ligne {Plain(rejection.Row)} du fichier livré ({french}) ; "
            + "les autres numéros de ligne des remarques sont de ce fichier.");
    }

    /// <summary>What was found, what cannot be seen made visible; an empty cell is called so.</summary>
    public static LocalizedText Found(RejectionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var others = group.Values - 1;
        if (others == 0) return Found(group.First);
        var (english, french) = Quoted(group.First.Value);
        return Format.Sentence($"{english} and {others:N0} {(others == 1 ? "other" : "others")}",
            $"{french} et {others:N0} {Grammar.Forme(others, "autre", "autres")}");
    }

    /// <inheritdoc cref="Found(RejectionGroup)"/>
    public static LocalizedText Found(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var (english, french) = Quoted(rejection.Value);
        return new(english, french);
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
        return Meant(rejection) is { } meant ? new($"{meant.English} {advice.English}", $"{meant.French} {advice.French}") : advice;
    }

    /// <summary>"Did you mean 'x'?"; null when no accepted word is near.</summary>
    public static LocalizedText? Meant(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        return rejection.Nearest is { } meant ? new($"Did you mean '{meant}'?", $"Vouliez-vous dire « {meant} » ?") : null;
    }

    /// <summary>Rule, column, what was expected and what to do: all that is the same for every value.</summary>
    public static LocalizedText Reason(Rejection rejection)
    {
        ArgumentNullException.ThrowIfNull(rejection);
        var (expected, advice) = (Expected(rejection), Sentence(rejection.Advice));
        var (english, french) = rejection.Column is { } column ? ($"column {column}", $"colonne {column}") : ("whole row", "ligne entière");
        return new($"{rejection.Rule}, {english}. Expected: {expected.English} {advice.English}",
            $"{rejection.Rule}, {french}. Attendu : {expected.French} {advice.French}");
    }

    /// <summary>Column, what was found, what was expected and what to do, in sentences.</summary>
    public static LocalizedText Whole(RejectionGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var (first, found, expected, toDo) = (group.First, Found(group), Expected(group.First), ToDo(group.First));
        var (has, contient) = first.Column is { } column
            ? ($"Column {column} has {found.English}.", $"La colonne {column} contient {found.French}.")
            : ($"The whole row is wrong: {found.English}.", $"La ligne entière est fautive : {found.French}.");
        if (first is { Column: { } empty, Value: null or "" }) (has, contient) = ($"Column {empty} is empty.",
            $"La colonne {empty} est vide.");
        if (first is { Column: null, Value: null or "" }) (has, contient) = ("The whole row is wrong.", "La ligne entière est fautive.");
        return new($"{has} Expected: {expected.English} {toDo.English}", $"{contient} Attendu : {expected.French} {toDo.French}");
    }

    /// <summary>
    /// A text with a capital at its head and one stop at its end, which the texts of contracts and rules may or may not have.
    /// </summary>
    public static LocalizedText Sentence(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Sentence(text.English), Sentence(text.French));
    }

    private static string Sentence(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return trimmed;
        // The name of a column stays as it is written.
        var first = trimmed.Split(' ', 2)[0];
        var said = first.Contains('_', StringComparison.Ordinal) ? trimmed : char.ToUpperInvariant(trimmed[0]) + trimmed[1..];
        // An abbreviation's stop or an ellipsis is a stop as well.
        return said[^1] is '.' or '!' or '?' or '…' ? said : said + ".";
    }

    private static (string English, string French) InFile(RejectionPlace place) => place.Sheet is { } sheet
        ? ($"{place.File}, sheet '{sheet}'", $"{place.File}, feuille « {sheet} »") : (place.File, place.File);

    private static (string English, string French) Quoted(string? value) => string.IsNullOrEmpty(value)
        ? ("an empty cell", "une cellule vide") : Visible.Of(value, ValueShown) is var shown ? ($"'{shown}'", $"« {shown} »") : default;

    /// <summary>A row is found by its number as the spreadsheet shows it: without separators.</summary>
    private static string Plain(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
