using CustomsItGuide.Analysis;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide;

/// <summary>What analysts ask of a workspace, in a line or two.</summary>
public sealed partial class Workspace
{
    /// <summary>The environment variable that names the workspace where nobody else does.</summary>
    public const string FolderVariable = "SCORECARD_WORKSPACE";

    /// <summary>The environment variable that says what "now" means to a notebook: as <see cref="At(string?)"/> takes it.</summary>
    public const string AsOfVariable = "SCORECARD_AS_OF";

    /// <summary>The version of the engine: the same journal head and the same version give the same scorecard, byte for byte.</summary>
    public static string EngineVersion => Engine.Version;

    /// <summary>What is meant by no as-of; null: the head.</summary>
    private string? now;

    /// <summary>
    /// Opens the workspace that <see cref="FolderVariable"/> names, else <c>./workspace</c>: the one that the command uses in the same
    /// folder. With <see cref="AsOfVariable"/> everything is as that position knew it, unless another is asked for.
    /// </summary>
    /// <exception cref="RefusedException">There is no workspace, it was altered, or it has no such position.</exception>
    public static Workspace Open()
    {
        var opened = Open(Named(FolderVariable) ?? "workspace");
        opened.now = Named(AsOfVariable);
        return opened;

        static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
    }

    /// <summary>What is known now: <c>At().Score(period)</c>.</summary>
    /// <inheritdoc cref="Snapshot.Score(string)"/>
    public Scorecard Score(string period) => At().Score(period);

    /// <summary>The scorecards of all fiscal years of the plan that have begun, as they are known now, in order.</summary>
    public IReadOnlyList<Scorecard> Scores() => At().Scores();

    /// <summary>The rows of a data set as they count now: <c>At().Table(name)</c>.</summary>
    /// <inheritdoc cref="Snapshot.Table"/>
    public DataFrame Table(string name) => At().Table(name);

    /// <summary>The rows of a SELECT over the data sets as they count now.</summary>
    /// <inheritdoc cref="Snapshot.Sql"/>
    public DataFrame Sql(string sql, params object?[] values) => At().Sql(sql, values);

    /// <inheritdoc cref="Snapshot.Frame"/>
    public DataFrame Frame<T>(IEnumerable<T> items) => At().Frame(items);

    /// <inheritdoc cref="Snapshot.Csv"/>
    public DataFrame Csv(string path) => At().Csv(path);

    /// <summary>One figure for the whole, for those who ask for it; mostly it is withheld, and it says why. It is never a status.</summary>
    public static RollUpIndex RollUp(Scorecard scorecard) => Judgement.RollUp.Of(scorecard);

    /// <summary>
    /// From here on, frames print rows of what single Members said too, and what is made of such rows; without it they say only what they
    /// hold. The rows are there to be computed with either way. Whatever is printed after it is as confidential as the workspace itself.
    /// </summary>
    public Workspace WithAnswers()
    {
        PrintsAnswers = true;
        return this;
    }

    internal bool PrintsAnswers { get; private set; }
}
