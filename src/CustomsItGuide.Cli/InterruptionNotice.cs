using System.Runtime.InteropServices;

namespace CustomsItGuide.Cli;

/// <summary>Says, while a verb is at work, what becomes of it when Ctrl-C ends the process: nobody should have to wonder.</summary>
internal sealed class InterruptionNotice : IDisposable
{
    private readonly PosixSignalRegistration interrupt;

    public InterruptionNotice(Call call) => interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        // Below the line that shows progress, if there is one.
        if (!Console.IsErrorRedirected) call.Error.WriteLine();
        call.Error.WriteLine(CliWords.Interrupted.In(call.Language));
        call.Error.Flush();
    });

    public void Dispose() => interrupt.Dispose();
}
