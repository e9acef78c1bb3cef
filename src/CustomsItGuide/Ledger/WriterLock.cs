using System.Globalization;

namespace CustomsItGuide.Ledger;

/// <summary>Held by the one process that may append to a workspace's journal. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FileStream file;

    private WriterLock(FileStream file) => this.file = file;

    /// <exception cref="RefusedException">Another process has held it for half a minute.</exception>
    public static WriterLock Take(string folder)
    {
        var path = Path.Combine(folder, "journal.lock");
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(100))
        {
            try
            {
                var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
                held.SetLength(0);
                held.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
                held.Flush();
                return new WriterLock(held);
            }
            catch (IOException) when (waited < Patience)
            {
                Thread.Sleep(100);
            }
            catch (IOException)
            {
                throw new RefusedException(new Issue(Severity.Error, path, null, "locked",
                    "Another process is loading into this workspace and has not finished within 30 seconds. Wait until it ends, then try again; nothing was changed."));
            }
        }
    }

    public void Dispose() => file.Dispose();
}
