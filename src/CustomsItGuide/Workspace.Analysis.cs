using System.Text.RegularExpressions;
using CustomsItGuide.Analysis;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>What analysts ask of a workspace, in a line or two.</summary>
public sealed partial class Workspace
{
    /// <summary>The environment variable that names the workspace where nobody else does.</summary>
    public const string FolderVariable = "SCORECARD_WORKSPACE";

    /// <summary>The environment variable that says what "now" means to a notebook: as <see cref="At"/> takes it.</summary>
    public const string AsOfVariable = "SCORECARD_AS_OF";

    /// <summary>The version of the engine: the same journal head and the same version give the same scorecard, byte for byte.</summary>
    public static string EngineVersion => Workspaces.Engine.Version;

    /// <summary>What is meant by no as-of; null: the head.</summary>
    private string? now;

    /// <summary>
    /// Opens the workspace that <see cref="FolderVariable"/> names, else <c>./workspace</c>: the one that the command uses in the same folder.
    /// With <see cref="AsOfVariable"/> everything is as that position knew it, unless another is asked for.
    /// </summary>
    /// <exception cref="RefusedException">There is no workspace, it was altered, or it has no such position.</exception>
    public static Workspace Open()
    {
        var opened = Open(Named(FolderVariable) ?? "workspace");
        opened.now = Named(AsOfVariable);
        return opened;

        static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
    }

    /// <summary>The scorecard of a period as it is known now: <c>ws.Score("2023/24")["RES-2"].Reading.Value</c>.</summary>
    /// <param name="period">As written: a fiscal year, or the first half of one (<c>2023/24-H1</c>).</param>
    /// <exception cref="FormatException">It is no period.</exception>
    /// <exception cref="RefusedException">The plan has no such period.</exception>
    public Scorecard Score(string period) => Score(CustomsItGuide.Period.Parse(period), At());

    /// <summary>The scorecards of all fiscal years of the plan that have begun, as they are known now, in order.</summary>
    public IReadOnlyList<Scorecard> Scores() => Scores(At());

    private IReadOnlyList<Exports.ExportTable> ExportTables(AsOf at, bool withAnswers)
    {
        if (Scores(at) is not { Count: > 0 } cards)
        {
            throw new RefusedException(new Issue(Severity.Error, "--as-of", null, "as_of", Wording.Format.Sentence(
                $"At journal position {at.Position} ({at.Day:yyyy-MM-dd}) no fiscal year of the plan had begun, so there is no scorecard to export. Name {Plan(at).Years[0].First:yyyy-MM-dd} or later.",
                $"À la position {at.Position} du journal ({at.Day:yyyy-MM-dd}), aucun exercice du plan n'avait commencé : il n'y a pas de tableau de bord à exporter. Indiquez {Plan(at).Years[0].First:yyyy-MM-dd} ou plus tard.")));
        }
        return Exports.ExportTables.Of(cards, Deliveries(at), withAnswers);
    }

    private IReadOnlyList<Scorecard> Scores(AsOf at)
    {
        return [.. Plan(at).Years.Where(y => y.First <= at.Day).Select(y => Score(y, at))];
    }

    /// <summary>
    /// The rows of a data set as they count now, with the columns of its contract: <c>ws.Table("missions")</c>. Rejected and replaced rows are not in it.
    /// Also <c>readings</c>: every indicator's value in every period.
    /// </summary>
    /// <param name="asOf">An earlier position; null: now.</param>
    /// <exception cref="RefusedException">There is no data set of that name; the message lists those there are.</exception>
    public DataFrame Table(string name, AsOf? asOf = null)
    {
        var at = asOf ?? At();
        var plan = Plan(at);
        var sql = WorkspaceTables.Select(plan, name) ?? throw new RefusedException(new Issue(Severity.Error, name, null, "unknown_table",
            new LocalizedText($"There is no data set '{name}'. There are: {string.Join(", ", WorkspaceTables.Names(plan))}.",
                $"Il n'y a pas de jeu de données « {name} ». Il y a : {string.Join(", ", WorkspaceTables.Names(plan))}.")));
        return FrameOf(at, sql);
    }

    /// <summary>The rows of a SELECT, or of anything else that only reads, over the data sets as they count now.</summary>
    /// <param name="sql">DuckDB's SQL; data sets go by their names.</param>
    /// <param name="values">For each <c>?</c>, in order.</param>
    public DataFrame Sql(string sql, params object?[] values) => Sql(At(), sql, values);

    /// <summary>The same as an earlier position knew it.</summary>
    /// <inheritdoc cref="Sql(string, object?[])"/>
    public DataFrame Sql(AsOf asOf, string sql, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return FrameOf(asOf, sql, values);
    }

    /// <summary>
    /// From here on, frames print rows of what single Members said too, and what is made of such rows; without it they say only what they hold. The
    /// rows are there to be computed with either way. Whatever is printed after it is as confidential as the workspace itself.
    /// </summary>
    public Workspace WithAnswers()
    {
        printsAnswers = true;
        return this;
    }

    private bool printsAnswers;

    private DataFrame FrameOf(AsOf at, string sql, params object?[] values)
    {
        var plan = Plan(at);
        return new DataFrame(WarehouseAt(at).Query, used => printsAnswers ? [] : plan.AnswersIn(Texts().Replace(used, "''")), sql, values);
    }

    /// <summary>A text in SQL: it may name a data set without reading it.</summary>
    [GeneratedRegex("'(?:[^']|'')*'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Texts();

    /// <summary>Objects as a frame, to join and to group them with the data sets: a column for each public property, named in snake case.</summary>
    public DataFrame Frame<T>(IEnumerable<T> items) => FrameOf(At(), FrameRecords.Sql(items));

    /// <summary>A file of comma-separated values as a frame, to join with the data sets; nothing of it enters the workspace.</summary>
    /// <exception cref="RefusedException">There is no such file, or it is no table.</exception>
    public DataFrame Csv(string path) => FrameOf(At(), CsvFile.Sql(path));

    /// <summary>Writes the scorecards of all years with their rows as a DuckDB database, every table, view and column of which says what it is.</summary>
    /// <param name="file">A file that is not there yet.</param>
    /// <param name="withAnswers">Also the rows of what single Members said; such a file is as confidential as the workspace. Without it they are left out.</param>
    /// <exception cref="RefusedException">It is there, or cannot be written; nothing was left.</exception>
    public void ExportDuckDb(string file, AsOf asOf, bool withAnswers = false) =>
        Exports.ExportDatabase.ToDuckDb(WarehouseAt(asOf).File, Plan(asOf), ExportTables(asOf, withAnswers), withAnswers, Path.GetFullPath(file));

    /// <summary>The same as a folder of Parquet files, one a table; <c>columns.parquet</c> says what each column is.</summary>
    /// <param name="folder">An empty or missing folder.</param>
    /// <param name="withAnswers">As of <see cref="ExportDuckDb"/>.</param>
    /// <inheritdoc cref="ExportDuckDb" path="/exception"/>
    public void ExportParquet(string folder, AsOf asOf, bool withAnswers = false) =>
        Exports.ExportDatabase.ToParquet(WarehouseAt(asOf).File, Plan(asOf), ExportTables(asOf, withAnswers), withAnswers, Path.GetFullPath(folder));

    /// <summary>
    /// A workspace of its own as this one was at a position: its journal up to there, the deliveries that it names, and the warehouse if it is made.
    /// Whatever is done to the copy, this workspace stays as it is.
    /// </summary>
    /// <param name="directory">An empty or missing folder.</param>
    /// <exception cref="RefusedException">There is something in the folder already.</exception>
    public void CopyTo(string directory, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        var warehouse = WarehouseAt(asOf).File;
        lock (gate) Copying.Make(journal, asOf.Position, store, warehouse, directory);
    }
}
