using CustomsItGuide.Definitions;
using CustomsItGuide.Definitions.Keys;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Published;
using CustomsItGuide.Verification;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>How a workspace comes about: made from a plan or from the sample, or opened.</summary>
public sealed partial class Workspace
{
    /// <summary>Reads the definitions of a folder and says everything that is wrong with them. The plan is null when there is an
    /// error.</summary>
    public static (Plan? Plan, IReadOnlyList<Issue> Issues) Check(string planDirectory) => DefinitionsReader.Read(planDirectory);

    /// <summary>Writes the files of a plan to begin with, in a language, into an empty or missing folder: all of them or none.</summary>
    /// <param name="language">Its two-letter code; English where there is no such plan in that language.</param>
    /// <param name="year">The plan's first year; null: the one that it is now.</param>
    /// <returns>Names of the files, relative to the folder.</returns>
    /// <exception cref="RefusedException">The folder holds something already, or may not be written.</exception>
    public static IReadOnlyList<string> WriteNewPlan(string directory, string language, Period? year = null, TimeProvider? time = null)
    {
        var first = year ?? Period.Of(DateOnly.FromDateTime((time ?? TimeProvider.System).GetUtcNow().UtcDateTime));
        return Trouble.Refused(directory, WorkspacesWords.PlanNotWritten,
            () => NewPlanFiles.Write(directory, Path.GetFullPath(directory), language, first));
    }

    /// <summary>Every key that the files of a plan may have, found out from what the reader accepts.</summary>
    public static DefinitionReference DefinitionKeys() => KeyReference.Of();

    /// <summary>Runs a file of reference cases, other people's numbers for our formulas, through the statistics and compares.</summary>
    /// <exception cref="RefusedException">The file cannot be read, is no JSON, or holds no list of cases.</exception>
    public static ReferenceCasesReport VerifyStatistics(string caseFile) => StatisticsVerification.RunFile(caseFile);

    /// <summary>Holds results that others published, verdicts on values with bounds or the progress of series, against our rules.</summary>
    /// <param name="columns">A YAML file that says what columns and words mean; null: the file has one of the forms that are known.</param>
    /// <exception cref="RefusedException">A file cannot be read, or has other heads, numbers or words than its form: each place is
    /// named.</exception>
    public static ResultsComparison ComparePublished(string file, string? columns = null) => PublishedResults.Compare(file, columns);

    /// <summary>Makes a workspace in an empty or missing folder and adopts the plan as the journal's first entry.</summary>
    /// <param name="received">When the plan was adopted; null: now.</param>
    /// <exception cref="RefusedException">
    /// The folder holds something already, or may not be written; the definitions have an error; a name or decision is empty or holds
    /// characters that
    /// cannot be seen; the time is more than a minute ahead.
    /// </exception>
    public static Workspace Create(string directory, string planDirectory, Author by, string decision, DateTimeOffset? received = null,
        TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        var clock = (time ?? TimeProvider.System).GetUtcNow();
        FreeText.Check("--by", by.Name);
        FreeText.Check("--decision", decision);
        ReceivedTime.RefuseFuture(received ?? clock, clock);
        var adoption = new Adoption(received ?? clock, by, decision);
        return Trouble.Refused(directory, WorkspacesWords.WorkspaceNotMade, () =>
        {
            Creation.Make(directory, planDirectory, adoption, [], null);
            return Open(directory, time);
        });
    }

    /// <summary>Makes a workspace with the plan and the deliveries of a sample folder, at the times that its manifest states.</summary>
    /// <exception cref="RefusedException">The folder holds something already, or may not be written; or the sample cannot be
    /// read.</exception>
    public static Workspace CreateSample(string directory, string planDirectory, string sampleDirectory,
        IProgress<LocalizedText>? progress = null)
    {
        var (adoption, loads) = SampleManifest.Read(sampleDirectory);
        return Trouble.Refused(directory, WorkspacesWords.WorkspaceNotMade, () =>
        {
            Creation.Make(directory, planDirectory, new Adoption(adoption.Received, adoption.By, adoption.Decision), loads, progress);
            return Open(directory);
        });
    }

    /// <summary>
    /// Opens a workspace after checking every hash of its journal, and of its deliveries those that do not look as they did at their last
    /// check; see <see cref="FilesCheck"/>. <see cref="Verify"/> reads them all.
    /// </summary>
    /// <remarks>Where deliveries are missing it opens as of the last position before them: see <see cref="Incomplete"/>.</remarks>
    /// <exception cref="RefusedException">It does not exist, or a byte of the journal, or of a delivery that was looked into, was altered:
    /// each place is named.</exception>
    public static Workspace Open(string directory, TimeProvider? time = null) => Open(directory, time, null);

    /// <param name="kinds">The kinds of journal entries that are known; null: this version's.</param>
    internal static Workspace Open(string directory, TimeProvider? time, EntryKinds? kinds)
    {
        var folder = Path.GetFullPath(directory);
        return Trouble.Refused(directory, null, () => new Workspace(folder, Ledger.Journal.Open(folder, kinds), time, kinds));
    }

    /// <summary>
    /// Whether a workspace can be made in a folder: it is missing or empty (a making that was killed there does not count).
    /// </summary>
    /// <exception cref="RefusedException">It may not be looked into.</exception>
    public static bool IsFree(string directory) => Trouble.Refused(directory, null, () => Creation.IsFree(Path.GetFullPath(directory)));
}
