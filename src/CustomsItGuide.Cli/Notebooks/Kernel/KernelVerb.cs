using System.Collections.Concurrent;
using System.Text;
using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Cli.Notebooks.Kernel;

/// <summary><c>notebook kernel</c>: the process in which cells run. It is started by <c>run</c> and <c>check</c>, never by a
/// person.</summary>
internal sealed class KernelVerb : Verb
{
    public KernelVerb() : base("kernel", LocalizedText.Empty) => Hidden = true;

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples => [];

    /// <summary>It is part of a verb that says so.</summary>
    public override bool HandlesInterruption => true;

    public override int Execute(Call call)
    {
        if (Environment.GetEnvironmentVariable(KernelProtocol.TokenVariable) is not { Length: > 0 } token)
        {
            call.Error.WriteLine(CliWords.UsageKernel.In(call.Language));
            return ExitCode.WrongUsage;
        }
        Environment.SetEnvironmentVariable(KernelProtocol.TokenVariable, null);
        using var questions = new BlockingCollection<string>();
        var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        // Read beside the running cell: when the program that asks is gone, however it went, so is this one.
        new Thread(() =>
        {
            while (input.ReadLine() is { } line) questions.Add(line);
            Environment.Exit(ExitCode.Done);
        })
        { IsBackground = true }.Start();

        var session = new ScriptSession();
        foreach (var line in questions.GetConsumingEnumerable())
        {
            var (number, code) = KernelProtocol.ReadQuestion(line);
            var answer = KernelProtocol.WriteAnswer(session.Run(number, code));
            call.Output.Write("\n" + token + answer + "\n");
            call.Output.Flush();
        }
        return ExitCode.Done;
    }
}
