using System.Text.RegularExpressions;

namespace CustomsItGuide.Files;

/// <summary>
/// Trouble of the surroundings: a full or read-only disk, a folder that may not be read. It is neither a fault of this program nor of
/// what was delivered; here, and only here, it becomes a refusal that says what to do.
/// </summary>
public static partial class Trouble
{
    // What the system calls them: errno on Linux and macOS, HRESULT on Windows.
    private static readonly int[] Full = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] OverQuota = [122, 69, unchecked((int)0x8007050D)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];
    private static readonly int[] TooLarge = [27, unchecked((int)0x800700DF)];
    private static readonly int[] TooManyOpen = [24, 23, unchecked((int)0x80070004)];
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>The system's own words where a message is all that there is, with their number.</summary>
    private static readonly (string Words, int Number)[] Words =
    [
        ("No space left on device", 28), ("Disk quota exceeded", 122), ("Read-only file system", 30), ("File too large", 27),
        ("Too many open files", 24), ("Input/output error", 5), ("Permission denied", 13), ("Operation not permitted", 1),
    ];

    /// <summary>Whether an exception says that the surroundings, not the program, are the reason.</summary>
    public static bool Is(Exception problem) => problem switch
    {
        UnauthorizedAccessException => true,
        FileLoadException => false,
        // An assembly that is missing is a broken installation of ours.
        FileNotFoundException { FileName: { } name } when name.Contains(", Version=", StringComparison.Ordinal) => false,
        IOException => true,
        _ => IsTooLarge(problem),
    };

    /// <summary>The framework tells a limit on the size of files as if an argument were wrong.</summary>
    private static bool IsTooLarge(Exception problem) =>
        problem is ArgumentOutOfRangeException { ParamName: "value" }
            && problem.Message.StartsWith("Specified file length was too large", StringComparison.Ordinal);

    /// <summary>Whether somebody else has the file and does not share it.</summary>
    public static bool IsHeld(Exception problem) => problem is IOException && Held.Contains(problem.HResult);

    /// <summary>
    /// The same trouble as an exception of files, when another library only tells it in words; null when the words are of something else.
    /// </summary>
    public static Exception? FromWords(Exception told)
    {
        ArgumentNullException.ThrowIfNull(told);
        foreach (var (words, number) in Words)
        {
            if (!told.Message.Contains(words, StringComparison.Ordinal)) continue;
            return number is 1 or 13 ? new UnauthorizedAccessException(told.Message, told) : new IOException(told.Message, number);
        }
        return null;
    }

    /// <summary>The refusal that it becomes.</summary>
    /// <param name="where">What was being used, as the reader named it; the file itself is named where the system says which.</param>
    /// <param name="outcome">What became of what was asked for, as a sentence (<c>Nothing was changed.</c>); null where that is not
    /// known.</param>
    public static RefusedException Refusal(Exception problem, string where, LocalizedText? outcome = null) =>
        new(Issue(problem, where, outcome));

    /// <inheritdoc cref="Refusal"/>
    public static Issue Issue(Exception problem, string where, LocalizedText? outcome = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var (rule, found, advice) = Tell(problem);
        // A scratch folder is gone by the time its name is read.
        var path = PathIn(problem) is { } named && !ScratchFolder.IsWithin(named) ? named : where;
        var parts = new[] { found, outcome, advice }.OfType<LocalizedText>().ToList();
        return new Issue(Severity.Error, path, null, rule, LocalizedText.Join(LocalizedText.Verbatim(" "), parts));
    }

    /// <summary>Does something, and makes trouble of the surroundings a refusal.</summary>
    /// <inheritdoc cref="Refusal"/>
    /// <exception cref="RefusedException">The surroundings did not let it be done.</exception>
    public static T Refused<T>(string where, LocalizedText? outcome, Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return work();
        }
        catch (Exception problem) when (Is(problem))
        {
            throw Refusal(problem, where, outcome);
        }
    }

    /// <summary>What the system said, in one line, to be put in brackets.</summary>
    public static string Said(Exception problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
    }

    /// <summary>The same in both languages, as far as it is told in both: the system's words are quoted as they are.</summary>
    internal static LocalizedText Saying(Exception problem)
    {
        if (problem is ToldTrouble { Told: var told }) return told.WithoutStop();
        var said = Said(problem);
        return LocalizedText.Verbatim(said);
    }

    private static (string Rule, LocalizedText Found, LocalizedText Advice) Tell(Exception problem)
    {
        var (number, said, user) = (problem.HResult, Saying(problem), Environment.UserName);
        if (problem is UnauthorizedAccessException)
        {
            return ("forbidden",
                FilesWords.PermissionDenied(user, said),
                FilesWords.GivePermission);
        }
        if (Full.Contains(number))
        {
            return ("disk_full", FilesWords.DiskFull,
                FilesWords.MakeRoomOnDisk);
        }
        if (OverQuota.Contains(number))
        {
            return ("quota",
                FilesWords.QuotaUsedUp(user),
                FilesWords.MakeRoomOrRaiseQuota);
        }
        if (ReadOnly.Contains(number))
        {
            return ("read_only", FilesWords.FileSystemReadOnly,
                FilesWords.MakeWritable);
        }
        if (TooLarge.Contains(number) || IsTooLarge(problem))
        {
            return ("file_too_large",
                FilesWords.FileTooLarge,
                FilesWords.RaiseSizeLimit);
        }
        if (TooManyOpen.Contains(number))
        {
            return ("too_many_open_files", FilesWords.TooManyFilesOpen,
                FilesWords.RaiseOpenFileLimit);
        }
        if (IsHeld(problem))
        {
            return ("in_use",
                FilesWords.FileInUse,
                FilesWords.CloseOtherProgram);
        }
        if (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return ("not_there", FilesWords.NotThere(said),
                FilesWords.NameExistingPlace);
        }
        return ("not_possible", FilesWords.SystemRefused(said),
            FilesWords.MendAndRunAgain);
    }

    private static string? PathIn(Exception problem) => problem is FileNotFoundException { FileName: { Length: > 0 } name } ? name
        : Quoted().Match(problem.Message) is { Success: true } match ? match.Groups["path"].Value : null;

    /// <summary>The system's messages put the path in single quotes, other libraries in double ones.</summary>
    [GeneratedRegex("""(?<quote>['"])(?<path>(/|[A-Za-z]:\\|\\\\).*?)\k<quote>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
