using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Cli.Backup;
using CustomsItGuide.Cli.Check;
using CustomsItGuide.Cli.Explain;
using CustomsItGuide.Cli.Export;
using CustomsItGuide.Cli.History;
using CustomsItGuide.Cli.Init;
using CustomsItGuide.Cli.Load;
using CustomsItGuide.Cli.Map;
using CustomsItGuide.Cli.Notebooks;
using CustomsItGuide.Cli.Notebooks.Kernel;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Rejections;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Cli.Template;
using CustomsItGuide.Cli.Verify;
using CustomsItGuide.Cli.VerifyStatistics;
using CustomsItGuide.Cli.Withdraw;
using CustomsItGuide.Files;

namespace CustomsItGuide.Cli;

/// <summary>The command <c>scorecard</c>, from its arguments to its exit code.</summary>
public static class CommandLine
{
    /// <summary>Runs one command. Throws nothing: what goes wrong is said on <paramref name="error"/> and by the
    /// <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error, Surroundings surroundings)
    {
        // Written "\n" on every system, whatever the writer's own habit.
        output.NewLine = error.NewLine = "\n";
        var language = "en";
        try
        {
            var parsed = Root(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count == 0) language = parsed.GetValue(CommonOptions.Language) ?? language;
            var code = parsed.Action is ParseErrorAction
                ? WrongUsage(parsed, error)
                : parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            // Here, not later: a full disk behind a redirected output is found out by the last bytes.
            output.Flush();
            return code;
        }
        catch (RefusedException refused)
        {
            foreach (var issue in refused.Issues) error.WriteLine(Plain.Text(issue.In(language)));
            return ExitCode.Refused;
        }
        // What no step below has said more exactly: an output that is on a full disk, say.
        catch (Exception problem) when (Trouble.Is(problem))
        {
            error.WriteLine(Plain.Text(Trouble.Issue(problem, "scorecard").In(language)));
            if (!string.IsNullOrEmpty(surroundings.Variable("SCORECARD_DEBUG")))
                error.WriteLine(problem.ToString().ReplaceLineEndings("\n"));
            return ExitCode.Refused;
        }
#pragma warning disable CA1031 // The last place where anything can be caught: a person must not meet a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            error.WriteLine($"scorecard: unexpected fault, not caused by what you asked for: {Plain.Text(fault.Message)}");
            if (string.IsNullOrEmpty(surroundings.Variable("SCORECARD_DEBUG")))
                error.WriteLine(
                    "Run the same command with SCORECARD_DEBUG=1 set to see where, and send that to the people who maintain this program.");
            else
                error.WriteLine(fault.ToString().ReplaceLineEndings("\n"));
            return ExitCode.OurFault;
        }
    }

    internal static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand(
            "The scorecard of a strategic plan: is a number true, is it enough, is it getting better, and who says so.")
        {
            CommonOptions.Workspace, CommonOptions.Quiet, CommonOptions.Language,
        };
        var plan = new Command("plan", "Versions of the definitions.");
        Verb[] verbs = [new InitVerb(), new CheckVerb(), new LoadVerb(), new WithdrawVerb(), new RejectionsVerb(), new TemplateVerb(),
            new MapVerb(), new ScoreVerb(), new ExplainVerb(), new HistoryVerb(), new VerifyVerb(), new BackupVerb(),
            new VerifyStatisticsVerb()];
        foreach (var verb in verbs) Add(root, verb);
        Add(plan, new AdoptVerb());
        Add(plan, new PlanDiffVerb());
        root.Add(plan);
        var notebook = new Command("notebook",
            "Notebooks of C# cells: start one, run it, and check that what stands in it still comes out.");
        Verb[] ofNotebooks = [new NewVerb(), new RunVerb(), new NotebookCheckVerb(), new KernelVerb()];
        foreach (var verb in ofNotebooks) Add(notebook, verb);
        root.Add(notebook);
        var export = new Command("export", "The scorecards and their rows for other tools.");
        foreach (var verb in ExportVerb.All) Add(export, verb);
        Add(export, new ChartVerb());
        root.Add(export);
        void Add(Command to, Verb verb)
        {
            verb.SetAction(parsed =>
            {
                var call = new Call(verb, parsed, surroundings);
                var code = verb.Execute(call);
                call.WarnOfNews();
                return code;
            });
            // init and check take definitions from a folder by that name.
            if (verb.Options.All(o => o.Name != CommonOptions.Plan.Name)) verb.Add(CommonOptions.Plan);
            to.Add(verb);
        }
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpPage();
                    help.Description = "Shows this help.";
                    break;
                case VersionOption version:
                    version.Description = "Shows the version of the engine.";
                    break;
            }
        }
        return root;
    }

    private static int WrongUsage(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..] && !unknown.StartsWith('-'))
            error.WriteLine($"'{Plain.Text(unknown)}' is not a verb. The verbs are: {Verbs(command)}.");
        else if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
            error.WriteLine($"Name a verb: {Verbs(command)}.");
        else
            foreach (var message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
                error.WriteLine(Plain.Text(message));
        error.WriteLine();
        HelpPage.WriteUsage(command, error);
        error.WriteLine(
            $"'{HelpPage.FullName(command)} --help' explains {(command is RootCommand ? "the verbs" : "the options")} and gives examples.");
        return ExitCode.WrongUsage;
    }

    private static string Verbs(Command root) => string.Join(", ", root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));
}
