using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomsItGuide.Notebooks.Running;

/// <summary>
/// The process that runs the cells of one notebook. It is one of its own so that it can be stopped, and so that nothing a cell does reaches
/// the program that asked. It is told what to run on its standard input and answers on its standard output, a line of JSON each.
/// </summary>
internal sealed partial class KernelProcess : IDisposable
{
    private const int MostErrorText = 400;

    private readonly Process process;
    private readonly string token = RandomNumberGenerator.GetHexString(32);
    private readonly StringBuilder stray = new();
    private readonly StringBuilder errors = new();

    /// <param name="program">The program that speaks this protocol, and its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="variables">What it is told by its environment, beside what <see cref="KernelEnvironment"/> hands on.</param>
    public KernelProcess(KernelProgram program, string folder, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program.FileName, program.Arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        KernelEnvironment.Clean(start.Environment);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        start.Environment[KernelProtocol.TokenVariable] = token;
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors) if (line.Data is { } text && errors.Length < MostErrorText) errors.Append(text).Append('\n');
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Runs one cell and waits for it.</summary>
    /// <returns>What it gave, or why it was stopped.</returns>
    public CellOutcome Run(int number, string code, TimeSpan limit)
    {
        using var clock = new CancellationTokenSource(limit);
        stray.Clear();
        try
        {
            process.StandardInput.WriteLine(KernelProtocol.Ask(number, code));
            process.StandardInput.Flush();
            while (process.StandardOutput.ReadLineAsync(clock.Token).AsTask().GetAwaiter().GetResult() is { } line)
            {
                // What was written past the console (by a library in C, say) is text of the cell, not an answer.
                // The answer begins on a line of its own, so the last line feed before it is not the cell's.
                if (line.StartsWith(token, StringComparison.Ordinal))
                    return KernelProtocol.Answer(line[token.Length..], stray.ToString(0, Math.Max(0, stray.Length - 1)));
                stray.Append(line).Append('\n');
            }
        }
        catch (OperationCanceledException)
        {
            Stop();
            return CellOutcome.Failed("Stopped",
                string.Create(CultureInfo.InvariantCulture,
                    $"the cell ran longer than {limit.TotalSeconds:0.##} s and was stopped. Give it more time with --timeout, or give it "
                        + $"less to do."), null);
        }
        catch (IOException)
        {
            // The process is gone: said below, with what it left.
        }
        process.WaitForExit();
        lock (errors)
        {
            var left = errors.ToString();
            var said = Said(left);
            var place = Place().Match(left);
            return CellOutcome.Failed("Ended", string.Create(CultureInfo.InvariantCulture,
                $"the cell ended its process (exit code {process.ExitCode}), so nothing more can be run. Take out what ended "
                    + $"it.{(said.Length > 0 ? "\n" + said : "")}"),
                place.Success && place.Groups["cell"].Value == number.ToString(CultureInfo.InvariantCulture)
                    ? int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture) : null);
        }
    }

    /// <summary>What a process said last, without the calls that led there: those are the machinery's.</summary>
    private static string Said(string text) => string.Join('\n', text.Split('\n')
        .TakeWhile(l => !l.StartsWith("   at ", StringComparison.Ordinal) && !l.StartsWith("Repeated ", StringComparison.Ordinal)))
        .TrimEnd();

    /// <summary>Where a call of a cell stands in such a list.</summary>
    [GeneratedRegex(@"in cell-(?<cell>\d{1,6}):line (?<line>\d{1,6})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    public void Dispose()
    {
        Stop();
        process.Dispose();
    }

    private void Stop()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}

/// <summary>How a kernel is started.</summary>
public sealed record KernelProgram(string FileName, IReadOnlyList<string> Arguments);
