using System.CommandLine;
using CustomsItGuide.Cli;

namespace CustomsItGuide.Tests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("init")]
    [InlineData("check")]
    [InlineData("load")]
    [InlineData("withdraw")]
    [InlineData("rejections")]
    [InlineData("template")]
    [InlineData("map")]
    [InlineData("history")]
    [InlineData("score")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("backup")]
    [InlineData("verify-statistics")]
    [InlineData("compare")]
    [InlineData("plan")]
    [InlineData("plan new")]
    [InlineData("plan keys")]
    [InlineData("plan adopt")]
    [InlineData("plan diff")]
    [InlineData("export")]
    [InlineData("export chart")]
    [InlineData("generate")]
    public void Each_verb_has_help_with_examples(string verb)
    {
        string[] args = verb.Length == 0 ? ["--help"] : [.. verb.Split(' '), "--help"];
        var outcome = Runs.Command(args);
        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Approved.Matches(outcome.Output, $"help.{(verb.Length == 0 ? "scorecard" : verb.Replace(' ', '-'))}.txt");
        Assert.Equal(outcome.Output, Runs.InCulture("fr-FR", () => Runs.Command(args).Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("load")]
    [InlineData("explain")]
    [InlineData("compare")]
    [InlineData("plan new")]
    [InlineData("plan adopt")]
    [InlineData("generate")]
    public void Help_is_in_the_language_asked_for(string verb)
    {
        string[] args = [.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "fr"];
        var outcome = Runs.Command(args);
        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Approved.Matches(outcome.Output, $"help.{(verb.Length == 0 ? "scorecard" : verb.Replace(' ', '-'))}.fr.txt");
    }

    [Theory]
    [InlineData()]
    [InlineData("scroe")]
    [InlineData("score", "--perod", "2023/24")]
    [InlineData("score", "--period", "2023/25")]
    [InlineData("score", "--format", "xml")]
    [InlineData("check", "--format", "csv")]
    [InlineData("load")]
    [InlineData("load", "a.csv", "--dates", "ymd")]
    [InlineData("load", "a.csv", "--received", "yesterday")]
    [InlineData("load", "a.csv", "--accept-losses", "all")]
    [InlineData("withdraw", "12", "--by", "me")]
    [InlineData("history")]
    [InlineData("explain")]
    [InlineData("explain", "SO1-1", "SO1-2")]
    [InlineData("rejections", "--delivery", "x")]
    [InlineData("init", "--sample", "--by", "me")]
    [InlineData("verify-statistics")]
    [InlineData("compare")]
    [InlineData("verify", "--expect-head", "abc")]
    [InlineData("backup")]
    [InlineData("generate", "out")]
    [InlineData("generate", "--rows", "10")]
    [InlineData("generate", "out", "--rows", "many")]
    [InlineData("generate", "out", "--rows", "-1")]
    [InlineData("generate", "out", "--rows", "10", "--seed", "2147483648")]
    [InlineData("export", "chart", "map", "map.png", "--width", "12")]
    public void Wrong_usage_is_2_and_shows_the_usage(params string[] args)
    {
        var outcome = Runs.Command(args);
        Assert.Equal((ExitCode.WrongUsage, ""), (outcome.Code, outcome.Output));
        Assert.Contains("Usage: scorecard", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--help", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_verb_is_named_with_the_known_ones() =>
        Assert.StartsWith(
            "'scroe' is not a verb. The verbs are: init, check, load, withdraw, rejections, template, map, score, explain, history, "
                + "verify, backup, verify-statistics, compare, generate, plan, notebook, export.\n",
            Runs.Command("scroe").Error, StringComparison.Ordinal);

    [Fact]
    public void Definitions_that_are_not_found_are_refused_without_a_stack_trace()
    {
        var outcome = Runs.Command(Runs.Surroundings() with { CurrentDirectory = Path.GetPathRoot(Path.GetTempPath())! }, "check");
        Assert.Equal(ExitCode.Refused, outcome.Code);
        Assert.StartsWith("data/plan: error plan_not_found: ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_fault_of_ours_is_3_with_the_stack_trace_only_where_it_is_asked_for(bool debug)
    {
        var error = new StringWriter();
        var surroundings = debug ? Runs.Surroundings(("SCORECARD_DEBUG", "1")) : Runs.Surroundings();
        Assert.Equal(ExitCode.OurFault, CommandLine.Run(["--help"], new Broken(), error, surroundings));
        Assert.StartsWith("scorecard: unexpected fault, not caused by what you asked for: A broken writer\n", error.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(debug, error.ToString().Contains("   at ", StringComparison.Ordinal));
        Assert.Equal(!debug, error.ToString().Contains("SCORECARD_DEBUG=1", StringComparison.Ordinal));
    }

    private sealed class Broken : StringWriter
    {
        public override void Flush() => throw new InvalidOperationException("A broken writer");
    }

    [Fact]
    public void The_version_is_that_of_the_engine() => Assert.Equal(ExitCode.Done, Runs.Command("--version").Code);

    [Theory]
    [InlineData("2024-08-30", "2024-08-30T00:00:00Z")]
    [InlineData("2024-08-30T09:00", "2024-08-30T09:00:00Z")]
    [InlineData("2024-08-30T09:00:00Z", "2024-08-30T09:00:00Z")]
    [InlineData("2024-08-30T11:00:00.5+02:00", "2024-08-30T09:00:00.5Z")]
    public void A_time_without_an_offset_is_UTC(string written, string expected)
    {
        var option = CommonOptions.Received(LocalizedText.Verbatim("When."));
        var time = new RootCommand { option }.Parse(["--received", written]).GetValue(option);
        Assert.Equal(expected, CustomsItGuide.Wording.Numbers.Time(time!.Value));
    }

    [Fact]
    public void The_workspace_is_the_option_s_else_the_variable_s_else_the_default()
    {
        var set = Runs.Surroundings(("SCORECARD_WORKSPACE", "from-variable"));
        Assert.Equal("named", Name(set, "--workspace", "named"));
        Assert.Equal("from-variable", Name(set));
        Assert.Equal("workspace", Name(Runs.Surroundings()));

        static string Name(Surroundings surroundings, params string[] args) =>
            Runs.Call(new CustomsItGuide.Cli.Score.ScoreVerb(), call => call.Output.Write(call.WorkspaceName), surroundings, args);
    }
}
