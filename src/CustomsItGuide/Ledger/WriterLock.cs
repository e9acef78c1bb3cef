using System.Globalization;
using System.Text.RegularExpressions;
using CustomsItGuide.Files;

namespace CustomsItGuide.Ledger;

/// <summary>Held by the one process that may append to a workspace's journal. The system lets go of it when the process ends, however it
/// ends.</summary>
internal sealed partial class WriterLock : IDisposable
{
    public const string FileName = "journal.lock";

    /// <summary>Says who holds it, for those who wait.</summary>
    public const string HolderName = "journal.holder";

    /// <summary>How long one and the same holder is waited for; when another one takes over, the time begins anew.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly FileStream file;
    private readonly string holder;

    private WriterLock(FileStream file, string holder) => (this.file, this.holder) = (file, holder);

    /// <summary>Takes it, and waits only while somebody else has it.</summary>
    /// <param name="progress">Is told who is waited for.</param>
    /// <exception cref="RefusedException">The same process has held it for half a minute; or the folder may not be written, is read-only
    /// or full.</exception>
    public static WriterLock Take(string folder, IProgress<LocalizedText>? progress = null)
    {
        var (path, holder) = (Path.Combine(folder, FileName), Path.Combine(folder, HolderName));
        LocalizedText? known = null;
        for (var waited = TimeSpan.Zero; ; waited += Look)
        {
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
                SayWho(holder);
                return new WriterLock(held, holder);
            }
            catch (IOException problem) when (Trouble.IsHeld(problem))
            {
                var who = Who(holder);
                if (who != known) (known, waited) = (who, TimeSpan.Zero);
                if (waited >= Patience)
                {
                    throw new RefusedException(
                        new Issue(Severity.Error, path, null, "locked", LedgerWords.WorkspaceLocked(who)));
                }
                if (waited == TimeSpan.Zero) progress?.Report(LedgerWords.WaitingForWriter(who));
                Thread.Sleep(Look);
            }
            catch (Exception problem) when (Trouble.Is(problem))
            {
                throw Trouble.Refusal(problem, path, LedgerWords.NothingChanged);
            }
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(holder);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // It only helps those who wait.
        }
        file.Dispose();
    }

    /// <summary>Beside the lock, since nobody else can read the locked file itself.</summary>
    private static void SayWho(string path)
    {
        try
        {
            File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture,
                $"Process {Environment.ProcessId} of {Environment.UserName} on {Environment.MachineName} (since "
                    + $"{Entry.Time(TimeProvider.System.GetUtcNow())})"));
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // It only helps those who wait.
        }
    }

    private static LocalizedText Who(string path)
    {
        try
        {
            if (File.ReadAllText(path) is { Length: > 0 } who) return Said(who);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // It only helps those who wait.
        }
        return LedgerWords.AnotherProcess;
    }

    /// <summary>As <see cref="SayWho"/> wrote it; other words stay as they are.</summary>
    internal static LocalizedText Said(string who) => Holder().Match(who) is { Success: true, Groups: var told }
        ? LedgerWords.ProcessOf(told["id"].Value, told["user"].Value, told["machine"].Value, told["time"].Value)
            : LocalizedText.Verbatim(who);

    [GeneratedRegex(@"^Process (?<id>\d+) of (?<user>.+) on (?<machine>\S+) \(since (?<time>[^)]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Holder();
}
