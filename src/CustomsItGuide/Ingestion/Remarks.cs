using CustomsItGuide.Wording;
using static CustomsItGuide.Wording.Grammar;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// What is said, once and by name, of something that a load read in another way than it stands there, or left out. Each is whole in one
/// place; none of them stops a load.
/// </summary>
internal static class Remarks
{
    public static Issue LeftOut(Source source, IReadOnlyList<LeftOutRow> rows)
    {
        var first = rows[0];
        var (rule, what) = first.Kind switch
        {
            NonDataRow.Header => ("second_header", new LocalizedText("a second line of column names", "une seconde ligne d'en-têtes")),
            NonDataRow.Total => ("total_row", new("a total", "un total")),
            _ => ("note_row", new("a note", "une note")),
        };
        var (n, places) = (rows.Count, Places(rows.Select(r => (r.Row, r.Text)), rows.Count));
        return Of(source, first.Row, rule, Format.Sentence(
            $"{n:N0} line{S(n)} left out as {what}: {places}.",
            $"{n:N0} {Forme(n, "ligne laissée", "lignes laissées")} de côté comme étant {what} : {places}."));
    }

    public static Issue FailedCells(Source source, string column, long count, IReadOnlyList<(long Row, string Text)> first) =>
        Of(source, first[0].Row, "failed_cell", Format.Sentence(
            $"{count:N0} cell{S(count)} of column '{column}' holding a formula that failed taken as empty: {Places(first, count)}.",
            $"{count:N0} cellule{Accord(count)} de la colonne « {column} », dont la formule a échoué, {Forme(count, "prise pour vide",
                "prises pour vides")} : {Places(first, count)}.")
            .Then("Mend the formula, or put the value in its place.", "Corrigez la formule, ou mettez la valeur à sa place."));

    public static Issue Fractions(Source source, string column, long count) =>
        Of(source, source.HeaderRow, "fractions_as_percent", Format.Sentence(
            $"The column '{column}' is in percent, and all of its {count:N0} values are from 0 to 1:",
            $"La colonne « {column} » est en pour cent, et ses {count:N0} valeurs vont toutes de 0 à 1 :")
            .Then("they were read as shares of one (0.85 as 85 %).", "elles ont été lues comme des parts de un (0,85 comme 85 %)."));

    public static Issue Times(Source source, string column, long count) => Of(source, source.HeaderRow, "time_of_day", Format.Sentence(
        $"{count:N0} cell{S(count)} of column '{column}' with a time of day read as the day that is written there.",
        $"{count:N0} cellule{Accord(count)} de la colonne « {column} » avec une heure, lue{Accord(count)} comme le jour qui y est écrit."));

    public static Issue HiddenSheet(string shown, string sheet, string read) => new(
        Severity.Warning, shown, null, "hidden_sheet", new LocalizedText(
        $"The sheet '{sheet}' is hidden and was not read, since the visible sheet '{read}' has the same columns.",
        $"La feuille « {sheet} » est masquée et n'a pas été lue, car la feuille visible « {read} » a les mêmes colonnes.")
        .Then("Show it, or deliver it by itself, if it is meant.", "Affichez-la, ou livrez-la seule, si c'est elle qui est voulue."));

    public static Issue MergedCells(Source source, long count, string example) => Of(
        source, source.HeaderRow, "merged_cells", Format.Sentence(
        $"{count:N0} group{S(count)} of merged cells read as if the value stood in each row of it,",
        $"{count:N0} groupe{Accord(count)} de cellules fusionnées lu{Accord(count)} comme si la valeur figurait dans chaque ligne,")
        .Then($"such as {example}.", $"par exemple {example}."));

    public static Issue PlatformColumns(Source source)
    {
        var names = Headers.Named(source.Platform.Select(i => source.Headers[i]), 30);
        return Of(source, source.HeaderRow, "platform_columns", Format.Sentence(
            $"Columns that the survey tool adds are not read as questions: {names}.",
            $"Les colonnes que l'outil d'enquête ajoute ne sont pas lues comme des questions : {names}."));
    }

    public static Issue LabelledRatings(Source source, IReadOnlyList<string> questions, string example, string number) =>
        Of(source, source.HeaderRow, "labelled_rating", Format.Sentence(
            $"Ratings with their label were read as the number alone ('{example}' as {number}),",
            $"Des notes suivies de leur libellé ont été lues comme le nombre seul (« {example} » comme {number}),")
            .Then(Format.Sentence($"in {Headers.Named(questions, 12)}.", $"dans {Headers.Named(questions, 12)}.")));

    public static Issue SeveralResponses(Source source, IReadOnlyList<(long Row, string Text)> first, long count)
    {
        var laissées = Forme(count, "réponse laissée", "réponses laissées");
        return Of(source, first[0].Row, "several_responses", Format.Sentence(
            $"{count:N0} response{S(count)} left out for a more complete or later one of the same respondent: {Places(first, count)}.",
            $"{count:N0} {laissées} de côté pour une autre, plus complète ou plus tardive, du même répondant : {Places(first, count)}."));
    }

    public static Issue KnownSpelling(Source source, string column, string found, string known) =>
        Of(source, source.HeaderRow, "known_spelling", new(
            $"'{CellHygiene.Visible(found)}' of column '{column}' was read as '{known}', which is there already.",
            $"« {CellHygiene.Visible(found)} » de la colonne « {column} » a été lu comme « {known} », qui y figure déjà."));

    public static Issue ReadAsCode(Source source, string column, string found, string code) => Of(
        source, source.HeaderRow, "read_as_code", new(
        $"'{found}' of column '{column}' was read as {code}, whose wording it is.",
        $"« {found} » de la colonne « {column} » a été lu comme {code}, dont c'est le libellé."));

    public static Issue ImplausibleDate(
        Source source, string column, string yearColumn, long count, IReadOnlyList<(long Row, string Text)> first) =>
        Of(source, first[0].Row, "implausible_date", Format.Sentence(
            $"{count:N0} day{S(count)} of column '{column}' far from the fiscal year in '{yearColumn}': {Places(first, count)}.",
            $"{count:N0} jour{Accord(count)} de la colonne « {column} » loin de l'exercice de « {yearColumn} » : {Places(first, count)}.")
            .Then("The rows were taken; check the years.", "Les lignes ont été reprises ; vérifiez les années."));

    private static Issue Of(Source source, long row, string rule, LocalizedText text) => new(
        Severity.Warning, source.Shown, row == 0 ? null : row, rule,
        source.Sheet is null ? text : new($"Sheet '{source.Sheet}': {text.English}", $"Feuille « {source.Sheet} » : {text.French}"));

    private static LocalizedText Places(IEnumerable<(long Row, string Text)> first, long count) =>
        Places(first.Select(p => (p.Row, new LocalizedText(p.Text, p.Text))), count);

    private static LocalizedText Places(IEnumerable<(long Row, LocalizedText Text)> first, long count)
    {
        var shown = first.Take(5).Select(p => Format.Sentence(
            $"row {p.Row:N0} ({CellHygiene.Visible(p.Text.English)})",
            $"ligne {p.Row:N0} ({CellHygiene.Visible(p.Text.French)})")).ToList();
        var places = new LocalizedText(string.Join("; ", shown.Select(p => p.English)), string.Join(" ; ", shown.Select(p => p.French)));
        var more = count - shown.Count;
        return more > 0 ? Format.Sentence($"{places} and {more:N0} more", $"{places} et {more:N0} de plus") : places;
    }
}
