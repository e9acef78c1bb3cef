using System.Runtime.InteropServices;

namespace CustomsItGuide.Cli;

/// <summary>
/// Ctrl-C, or a polite request to end, while something is done that would leave much behind: as long as this lives they do not end the
/// process but cancel its token. Elsewhere they end it at once, and the next command clears up.
/// </summary>
internal sealed class Interruption : IDisposable
{
    // As shells tell it: 128 and the number of the signal.
    private const int ByInterrupt = 130, ByTermination = 143;

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt, termination;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, ByInterrupt));
        termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, ByTermination));
    }

    public CancellationToken Token => source.Token;

    /// <summary>What to tell the shell when it was interrupted; 0 when it was not.</summary>
    public int ExitCode { get; private set; }

    public void Dispose()
    {
        interrupt.Dispose();
        termination.Dispose();
        source.Dispose();
    }

    private void Cancel(PosixSignalContext context, int code)
    {
        context.Cancel = true;
        ExitCode = code;
        source.Cancel();
    }
}
