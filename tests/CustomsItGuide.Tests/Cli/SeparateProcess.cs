using System.Diagnostics;
using System.Text;
using CustomsItGuide.Cli;

namespace CustomsItGuide.Tests.Cli;

/// <summary>The command in a process of its own, to be stopped while it works.</summary>
internal sealed class SeparateProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    public SeparateProcess(params string[] args)
    {
        // Whoever runs the tests in the background has interrupts ignored, and what a process ignores its children ignore too.
        string[] all = ["--default-signal=INT", "dotnet", typeof(CommandLine).Assembly.Location, .. args];
        process = Process.Start(
            new ProcessStartInfo("env", all) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What stops a test where there are no such signals.</summary>
    public static void RequireSignals() =>
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent as on Linux; elsewhere a killed load is tested by the others.");

    /// <summary>Waits until something is the case, or the process has ended.</summary>
    public void Until(Func<bool> isSo)
    {
        while (!isSo() && !process.WaitForExit(2)) { }
        Assert.True(isSo(), $"It ended before: {said}");
    }

    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    public void Kill() => process.Kill();

    /// <summary>Waits for its end.</summary>
    public Outcome End()
    {
        process.WaitForExit();
        return new(process.ExitCode, "", said.ToString());
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Take(object sender, DataReceivedEventArgs line)
    {
        lock (said) if (line.Data is { } text) said.Append(text).Append('\n');
    }
}
