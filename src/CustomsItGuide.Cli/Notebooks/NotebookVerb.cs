using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;
using CustomsItGuide.Json;
using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Cli.Notebooks;

/// <summary>What became of one notebook.</summary>
/// <param name="Result"><c>written</c>, <c>unchanged</c>, <c>fresh</c>, <c>stale</c>, <c>failed</c> or <c>refused</c>.</param>
/// <param name="Message">Null when there is nothing more to say.</param>
internal sealed record NotebookResult(string File, string Result, int? Cell, int? Line, LocalizedText? Message)
{
    public bool Good => Result is "written" or "unchanged" or "fresh";
}

/// <summary>What <c>run</c> and <c>check</c> share: several notebooks, one after the other, none of which stops the others.</summary>
internal abstract class NotebookVerb : Verb
{
    private const double DefaultLimit = 120;

    /// <summary>Bytes that are no text are refused; replaced, they would be lost when the file is written.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Argument<string[]> files = new("FILE") { Help = CliWords.HelpNotebookFiles, Arity = ArgumentArity.OneOrMore };

    private readonly Option<double> timeout = new("--timeout")
    {
        HelpName = "SECONDS",
        Help = CliWords.HelpNotebookTimeout,
        DefaultValueFactory = _ => DefaultLimit,
        CustomParser = Seconds,
    };

    protected NotebookVerb(string name, LocalizedText help) : base(name, help)
    {
        Add(files);
        Add(timeout);
    }

    public sealed override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        // At each run: that the workspace is copied sounds like protection.
        if (!call.Quiet) call.Error.WriteLine(CliWords.NotebookRights.In(call.Language));
        var runner = new NotebookRunner(workspace, KernelPrograms.This(), TimeSpan.FromSeconds(call.Value(timeout)));
        var results = new List<NotebookResult>();
        foreach (var name in call.Value(files)!)
        {
            using var progress = call.Progress();
            var named = new Progress(progress, name);
            var result = One(call, workspace, runner, name, named);
            progress.Dispose();
            results.Add(result);
            if (call.Format == "text") Say(result, call);
        }
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => NotebooksJson.Write(json,
                results.Select(r => (r.File, r.Result, r.Cell, r.Line, r.Message))));
        }
        return results.All(r => r.Good) ? ExitCode.Done : ExitCode.Refused;
    }

    /// <param name="text">The notebook's file as it stands.</param>
    /// <param name="path">Its full path.</param>
    protected abstract NotebookResult Do(Call call, Workspace workspace, NotebookRunner runner, string name, string path, string text,
        IProgress<LocalizedText> progress);

    protected static NotebookResult Failed(string name, FailedCell failed) =>
        new(name, "failed", failed.Cell, failed.Failure.Line, failed.Text);

    private NotebookResult One(Call call, Workspace workspace, NotebookRunner runner, string name, IProgress<LocalizedText> progress)
    {
        var path = Path.GetFullPath(call.Surroundings.Resolve(name));
        try
        {
            if (Directory.Exists(path)) return Refused(CliWords.FolderNotNotebook);
            string text;
            try
            {
                text = File.ReadAllText(path, Strict);
            }
            catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
            {
                return Refused(CliWords.NotebookNotThere);
            }
            return Do(call, workspace, runner, name, path, text, progress);
        }
        catch (RefusedException refused)
        {
            return new NotebookResult(name, "refused", null, (int?)refused.Issues[0].Line,
                LocalizedText.Join(LocalizedText.Verbatim("\n"), refused.Issues.Select(i => i.Text)));
        }
        catch (DecoderFallbackException)
        {
            return Refused(CliWords.NotebookNotUtf8);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            return Refused(Trouble.Issue(problem, name).Text);
        }

        NotebookResult Refused(LocalizedText why) => new(name, "refused", null, null, why);
    }

    private static void Say(NotebookResult result, Call call)
    {
        if (result.Good && call.Quiet) return;
        var to = result.Good ? call.Output : call.Error;
        var (word, why) = (CliWords.NotebookResultOf(result.Result), Lines(result.Message?.In(call.Language) ?? ""));
        var told = !result.Good && result.Result != "stale" ? CliWords.NotebookProblem(result.File, word, why)
            : result.Message is null ? CliWords.NotebookOutcome(result.File, word) : CliWords.NotebookOutcomeWhy(result.File, word, why);
        to.WriteLine(told.In(call.Language));
    }

    private static string Lines(string text) => string.Join("\n", text.Split('\n').Select(l => Plain.Text(l)));

    private static double Seconds(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= 86400) return seconds;
        result.Refuse(CliWords.UsageNotASpan(result.Tokens[0].Value));
        return 0;
    }

    private sealed class Progress(ProgressLine line, string name) : IProgress<LocalizedText>
    {
        public void Report(LocalizedText value) => line.Report(CliWords.NameAndProgress(name, value));
    }
}
