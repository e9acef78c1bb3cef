using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>A row near the beginning of a table, which may be its header.</summary>
/// <param name="Row">Line or sheet row, counted from 1.</param>
internal sealed record CandidateRow(long Row, IReadOnlyList<string> Cells)
{
    /// <summary>The cells' names as they are compared; found once, for all data sets.</summary>
    public HeaderNames Names => field ??= new HeaderNames(Cells);

    /// <summary>True when it has more cells than any header.</summary>
    public bool IsTooWide { get; } = Cells.Count > IntakeLimits.NamedColumns
        && (Cells.Count > IntakeLimits.SheetColumns || Cells.Count(c => !string.IsNullOrWhiteSpace(c)) > IntakeLimits.NamedColumns);
}

/// <summary>Looks for the row that carries all required columns of a data set; title rows above it are skipped.</summary>
internal sealed class HeaderSearch
{
    /// <summary>How many rows with something in them are looked at.</summary>
    public const int Depth = 50;

    /// <summary>Null when no row is a header.</summary>
    public DataSet? DataSet { get; private init; }

    public HeaderMatch? Match { get; private init; }

    /// <summary>The header; when there is none, the row that comes nearest to one.</summary>
    public CandidateRow? Row { get; private init; }

    /// <summary>Why there is none, or why it cannot be used; null when it can.</summary>
    public Issue? Problem { get; private init; }

    /// <summary>How many of the contract's columns were found in <see cref="Row"/>.</summary>
    public int Known { get; private init; }

    /// <param name="dataSets">One when it is known which; else all that the table may be of.</param>
    /// <param name="shown">How the issue names the file.</param>
    /// <param name="place">What the issue calls a row of it: <c>line</c>, or <c>sheet 'x', row</c>.</param>
    public static HeaderSearch In(IReadOnlyList<CandidateRow> rows, IReadOnlyList<DataSet> dataSets, string shown, string place)
    {
        var tried = rows.Where(r => !r.IsTooWide).SelectMany(row => dataSets.Select(d => (row, dataSet: d, match: Headers.Match(d, row.Names)))).ToList();
        var complete = tried.Where(t => t.match.Complete && !t.match.IsWide).ToList();
        if (complete.Count == 0) complete = [.. tried.Where(t => t.match.Complete)];
        if (complete.Count == 0) return rows.FirstOrDefault(r => r.IsTooWide) is { } wide ? TooWide(wide, shown, place) : NotFound(rows, dataSets, shown, place);

        // Of several that have all that they require, the one of which the row has most columns is meant; of as many none is.
        var header = complete[0].row;
        var fitting = complete.Where(t => ReferenceEquals(t.row, header)).OrderByDescending(t => t.match.Columns.Count).ToList();
        var (_, dataSet, match) = fitting[0];
        var rivals = fitting.TakeWhile(t => t.match.Columns.Count == match.Columns.Count).Select(t => t.dataSet.Name).ToList();
        var at = $"{place} {Number(header.Row)}";
        Issue? problem = null;
        if (rivals.Count > 1)
        {
            problem = new Issue(Severity.Error, shown, header.Row, "several_data_sets",
                new LocalizedText($"The columns in {at} fit several data sets equally well: {string.Join(", ", rivals)}. Say which one is meant with --dataset, or begin the file's name with it.",
                    $"Les colonnes ({InFrench(at)}) conviennent aussi bien à plusieurs jeux de données : {string.Join(", ", rivals)}. Dites lequel est voulu avec --dataset, ou commencez le nom du fichier par lui."));
        }
        else if (match.Twice.Count > 0)
        {
            var (column, first, second) = match.Twice[0];
            problem = new Issue(Severity.Error, shown, header.Row, "duplicate_header",
                new LocalizedText($"In {at} two columns are both '{column}': '{header.Cells[first].Trim()}' (column {Number(first + 1)}) and '{header.Cells[second].Trim()}' (column {Number(second + 1)}). Rename or remove one of them.",
                    $"Deux colonnes ({InFrench(at)}) sont « {column} » : « {header.Cells[first].Trim()} » (colonne {Number(first + 1)}) et « {header.Cells[second].Trim()} » (colonne {Number(second + 1)}). Renommez ou supprimez l'une d'elles."));
        }
        else if (match.IsWide && match.Questions.GroupBy(i => header.Cells[i].Trim()).FirstOrDefault(g => g.Count() > 1) is { } same)
        {
            problem = new Issue(Severity.Error, shown, header.Row, "duplicate_header",
                new LocalizedText($"In {at} the question '{same.Key}' heads {Number(same.Count())} columns. Each question has one column: rename or remove the others.",
                    $"La question « {same.Key} » ({InFrench(at)}) est en tête de {Number(same.Count())} colonnes. Chaque question a une colonne : renommez ou supprimez les autres."));
        }
        return new HeaderSearch { DataSet = dataSet, Match = match, Row = header, Problem = problem, Known = match.Columns.Count };
    }

    private static HeaderSearch NotFound(IReadOnlyList<CandidateRow> rows, IReadOnlyList<DataSet> dataSets, string shown, string place)
    {
        if (rows.Count == 0)
            return new HeaderSearch
            {
                Problem = new Issue(Severity.Error, shown, null, "empty_file", new LocalizedText(
                "There is nothing in it. Expected a row of column names with rows below it.", "Il n'y a rien dedans. Attendu : une ligne d'en-têtes suivie de lignes."))
            };

        var (row, dataSet, match) = rows.SelectMany(r => dataSets.Select(d => (row: r, dataSet: d, match: Headers.Match(d, r.Names))))
            .MaxBy(t => (t.match.Columns.Count, -t.match.Missing.Count));
        var (found, listed) = (Headers.Listed(row.Cells, 30), Headers.Listed(row.Cells, 30, "et {0} de plus"));
        var at = $"{place} {Number(row.Row)}";
        if (dataSets.Count > 1)
        {
            var nearest = match.Columns.Count > 0
                ? $" The nearest is {dataSet.Name}, of which {List(match.Missing.Select(c => c.Name))} {(match.Missing.Count == 1 ? "is" : "are")} missing." : "";
            var proche = match.Columns.Count > 0
                ? $" Le plus proche est {dataSet.Name}, dont {(match.Missing.Count == 1 ? "manque" : "manquent")} {List(match.Missing.Select(c => c.Name))}." : "";
            return new HeaderSearch
            {
                Row = row,
                Known = match.Columns.Count,
                Problem = new Issue(Severity.Error, shown, row.Row, "unknown_data_set",
                    new LocalizedText($"Neither its name nor its columns tell which data set it is. Found in {at}: {found}.{nearest} Begin the file's name with one of {List(dataSets.Select(d => d.Name))}, or say it with --dataset.",
                        $"Ni son nom ni ses colonnes ne disent quel jeu de données c'est. Trouvé ({InFrench(at)}) : {listed}.{proche} Commencez le nom du fichier par l'un de {List(dataSets.Select(d => d.Name))}, ou dites-le avec --dataset.")),
            };
        }

        var required = dataSet.Columns.Where(c => c.Required).Select(c => c.Name);
        var unused = row.Cells.Where((_, i) => !match.Columns.Values.Contains(i)).ToList();
        var near = match.Missing.Select(c => (c.Name, Found: Headers.Nearest(c, unused)?.Trim())).Where(t => t.Found is not null).ToList();
        var meant = near.Select(t => $"'{t.Found}' is perhaps meant for {t.Name}").ToList();
        return new HeaderSearch
        {
            Row = row,
            Known = match.Columns.Count,
            Problem = new Issue(Severity.Error, shown, row.Row, "missing_columns",
                new LocalizedText($"Required columns of {dataSet.Name} are missing: {List(match.Missing.Select(c => c.Name))}. Found in {at}: {found}. Expected at least: {List(required)}."
                    + (meant.Count > 0 ? $" {char.ToUpperInvariant(meant[0][0]) + string.Join("; ", meant)[1..]}." : "") + " Correct the header row and deliver the file again.",
                    $"Des colonnes obligatoires de {dataSet.Name} manquent : {List(match.Missing.Select(c => c.Name))}. Trouvé ({InFrench(at)}) : {listed}. Attendu au moins : {List(required)}."
                    + string.Concat(near.Select(n => $" « {n.Found} » est peut-être mis pour {n.Name}.")) + " Corrigez la ligne d'en-têtes et livrez le fichier à nouveau.")),
        };
    }

    /// <summary>The same search with another account of why it failed.</summary>
    public static HeaderSearch Failed(HeaderSearch search, Issue problem) => new() { Row = search.Row, Known = search.Known, Problem = problem };

    private static HeaderSearch TooWide(CandidateRow row, string shown, string place) => new()
    {
        Row = row,
        Problem = new Issue(Severity.Error, shown, row.Row, "too_many_columns",
            Format.Sentence(
                $"{Capital(place)} {row.Row} has {row.Cells.Count:N0} cells: {Headers.Named(row.Cells, 5)}.",
                $"{Capital(InFrench(place))} {row.Row} a {row.Cells.Count:N0} cellules : {Headers.Named(row.Cells, 5)}.")
            .Then(Format.Sentence($"At most {IntakeLimits.NamedColumns:N0} columns are read.",
                $"Au plus {IntakeLimits.NamedColumns:N0} colonnes sont lues."))
            .Then("Deliver only the columns that are asked for, each once.", "Ne livrez que les colonnes demandées, chacune une fois.")),
    };

    /// <summary>What a place is called in French, from what it is called in English.</summary>
    internal static string InFrench(string place) => place.StartsWith("line", StringComparison.Ordinal) ? "ligne" + place[4..]
        : place.StartsWith("sheet '", StringComparison.Ordinal) ? "feuille '" + place[7..].Replace("', row", "', ligne", StringComparison.Ordinal)
        : place.Replace("its schema, row", "son schéma, ligne", StringComparison.Ordinal);

    private static string Capital(string place) => char.ToUpperInvariant(place[0]) + place[1..];

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
