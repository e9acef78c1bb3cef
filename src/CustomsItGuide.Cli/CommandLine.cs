using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Cli.Backup;
using CustomsItGuide.Cli.Check;
using CustomsItGuide.Cli.Compare;
using CustomsItGuide.Cli.Explain;
using CustomsItGuide.Cli.Export;
using CustomsItGuide.Cli.Generate;
using CustomsItGuide.Cli.History;
using CustomsItGuide.Cli.Init;
using CustomsItGuide.Cli.Load;
using CustomsItGuide.Cli.Map;
using CustomsItGuide.Cli.NewPlan;
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
using CustomsItGuide.Json;
using CustomsItGuide.Languages;
using CustomsItGuide.Wording;

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
            language = parsed.Language;
            var code = parsed.Action is ParseErrorAction
                ? WrongUsage.Write(parsed, error)
                : Invoke(parsed, output, error);
            // Here, not later: a full disk behind a redirected output is found out by the last bytes.
            output.Flush();
            return code;
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
            error.WriteLine(CliWords.FaultUnexpected(Plain.Text(fault.Message)).In(language));
            if (string.IsNullOrEmpty(surroundings.Variable("SCORECARD_DEBUG")))
                error.WriteLine(CliWords.FaultWhere.In(language));
            else
                error.WriteLine(fault.ToString().ReplaceLineEndings("\n"));
            return ExitCode.OurFault;
        }
        finally
        {
            // Last: a translator's text is read when it is first said.
            foreach (var issue in LanguageIssues.Of(LanguageFolder.Current)) error.WriteLine(Plain.Text(issue.In(language)));
        }
    }

    private static int Invoke(ParseResult parsed, TextWriter output, TextWriter error)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (RefusedException refused)
        {
            foreach (var issue in refused.Issues) error.WriteLine(Plain.Text(issue.In(parsed.Language)));
            // Programs read why where they read everything else.
            if (parsed.CommandResult.Command is Verb { TellsRefusals: false } verb && parsed.GetValue(verb.Format) == "json")
                JsonText.Write(output, json => RefusalJson.Write(json, refused, parsed.Language));
            return ExitCode.Refused;
        }
    }

    internal static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand
        {
            CommonOptions.Workspace, CommonOptions.Quiet, CommonOptions.Language,
        };
        // The parser's own directives ([suggest]) are nobody's arguments.
        root.Directives.Clear();
        root.Help = CliWords.HelpScorecard;
        var plan = new Command("plan") { Help = CliWords.HelpPlanVerbs };
        Verb[] verbs = [new InitVerb(), new CheckVerb(), new LoadVerb(), new WithdrawVerb(), new RejectionsVerb(), new TemplateVerb(),
            new MapVerb(), new ScoreVerb(), new ExplainVerb(), new HistoryVerb(), new VerifyVerb(), new BackupVerb(),
            new VerifyStatisticsVerb(), new CompareVerb(), new GenerateVerb()];
        foreach (var verb in verbs) Add(root, verb);
        Add(plan, new PlanNewVerb());
        Add(plan, new PlanKeysVerb());
        Add(plan, new AdoptVerb());
        Add(plan, new PlanDiffVerb());
        root.Add(plan);
        var notebook = new Command("notebook") { Help = CliWords.HelpNotebookVerbs };
        Verb[] ofNotebooks = [new NewVerb(), new RunVerb(), new NotebookCheckVerb(), new KernelVerb()];
        foreach (var verb in ofNotebooks) Add(notebook, verb);
        root.Add(notebook);
        var export = new Command("export") { Help = CliWords.HelpExportVerbs };
        foreach (var verb in ExportVerb.All) Add(export, verb);
        Add(export, new ChartVerb());
        root.Add(export);
        void Add(Command to, Verb verb)
        {
            verb.SetAction(parsed =>
            {
                var call = new Call(verb, parsed, surroundings);
                using var notice = verb.HandlesInterruption ? null : new InterruptionNotice(call);
                var code = verb.Execute(call);
                call.WarnOfNews();
                return code;
            });
            // init and check take definitions from a folder by that name.
            if (verb.Options.All(o => o.Name != CommonOptions.Plan.Name)) verb.Add(CommonOptions.Plan);
            verb.Validators.Add(WrongUsage.RefuseOptionsAsValues);
            to.Add(verb);
        }
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpPage();
                    help.Help = CliWords.HelpHelp;
                    break;
                case VersionOption version:
                    version.Help = CliWords.HelpVersion;
                    break;
            }
        }
        return root;
    }
}
