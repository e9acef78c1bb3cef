using System.Text.Json;
using System.Text.RegularExpressions;
using CustomsItGuide.Cli;
using CustomsItGuide.Definitions;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>What people write into a plan is by language: any language, in part or whole.</summary>
public sealed partial class PlanLanguagesTests(SampleWorkspace sample)
{
    private const string File = "indicators/RES-1.yaml";
    private const string Title = "  en: \"Strategic Plan: targets met\"\n  fr: \"Plan stratégique : cibles atteintes\"\n";

    [Fact]
    public void A_text_is_said_in_each_language_that_it_has_and_else_in_English()
    {
        var title = Read("  pt: Ações concluídas\n  en: Actions completed\n  gsw: Erledigt\n");

        Assert.Equal(
            ["Ações concluídas", "Erledigt", "Actions completed", "Actions completed", "Actions completed"],
            new[] { "pt", "gsw", "en", "fr", "es" }.Select(title.In));
        Assert.Equal(("Actions completed", "Actions completed"), (title.English, title.French));
    }

    [Fact]
    public void Without_English_the_first_language_stands_for_those_that_are_missing()
    {
        var title = Read("  pt: Ações concluídas\n  es: Acciones realizadas\n");

        Assert.Equal(["Ações concluídas", "Acciones realizadas", "Ações concluídas", "Ações concluídas"],
            new[] { "pt", "es", "en", "fr" }.Select(title.In));
    }

    [Theory]
    [InlineData("English")]
    [InlineData("EN")]
    [InlineData("en-GB")]
    [InlineData("e")]
    public void What_is_no_code_of_a_language_is_refused(string key) => Assert.Equal(
        $"{File}(2): error unknown_key: '{key}' is no language; expected its code in two or three small letters, such as en, fr or es. "
            + "Write that.",
        Assert.Single(Issues($"  {key}: Actions completed\n  fr: Actions achevées\n")).ToString());

    [Theory]
    [InlineData("  {}\n", "missing_key")]
    [InlineData("  es: \"\"\n", "empty_text")]
    public void A_text_without_any_language_is_refused(string title, string rule) =>
        Assert.Equal(rule, Assert.Single(Issues(title)).Rule);

    [Fact]
    public void Titles_are_told_apart_in_every_language_that_they_have()
    {
        const string other = "indicators/RES-2.yaml";
        var texts = new Dictionary<string, string>(Plans.With(File, Title, Title + "  es: Acciones\n").Texts, StringComparer.Ordinal);
        texts[other] = texts[other].Replace("title:\n", "title:\n  es: acciones\n", StringComparison.Ordinal);

        var issue = Assert.Single(DefinitionsReader.Read(new DefinitionFiles(texts)).Issues);
        Assert.Equal((other, "duplicate_title"), (issue.File, issue.Rule));
        Assert.Contains("(es)", issue.Message, StringComparison.Ordinal);
    }

    /// <summary>Spanish is the English text here, and Portuguese the French one.</summary>
    [Fact]
    public void A_plan_in_Spanish_and_Portuguese_is_scored_and_explained_as_any()
    {
        var changes = Directory.GetFiles(Repository.Plan, "*.yaml", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(Repository.Plan, f), (string?)null,
                French().Replace(English().Replace(System.IO.File.ReadAllText(f), "es:"), "pt:"))).ToArray();
        var (plan, folder) = (PlanFolders.Changed(sample, changes), sample.Copy());
        string[] there = ["--workspace", folder];
        Outcome Run(params string[] arguments) => Runs.Command([.. arguments, .. there]);

        Assert.Equal(ExitCode.Done, Run("check", "--plan", plan).Code);
        var adopted = Run("plan", "adopt", plan, "--by", "x", "--decision", "y", "--lang", "fr");
        Assert.Equal((ExitCode.Done, ""), (adopted.Code, adopted.Error));
        foreach (var language in new[] { "en", "fr" })
        {
            Assert.Equal(ExitCode.Done, Run("score", "--period", "2023/24", "--lang", language).Code);
            Assert.Equal(ExitCode.Done, Run("explain", "RES-1", "--period", "2023/24", "--lang", language).Code);
        }

        using var scored = JsonDocument.Parse(Run("score", "--period", "2023/24", "--format", "json").Output);
        using var before = JsonDocument.Parse(
            Runs.Command("score", "--period", "2023/24", "--format", "json", "--workspace", sample.Folder).Output);
        Assert.Equal(Indicators(before).Select(Value), Indicators(scored).Select(Value));
        Assert.All(Indicators(scored).Zip(Indicators(before)), pair =>
        {
            // English and French are both missing: the first language stands for either.
            Assert.Equal(pair.Second.GetProperty("title").GetString(), pair.First.GetProperty("title").GetString());
            Assert.Equal(pair.Second.GetProperty("title").GetString(), pair.First.GetProperty("title_fr").GetString());
        });
        using var workspace = Workspace.Open(folder);
        Assert.Equal(sample.Shared.At().Plan.Title.French, workspace.At().Plan.Title.In("pt"));

        static string Value(JsonElement indicator) => indicator.GetProperty("reading").GetProperty("value").ToString();
        static IEnumerable<JsonElement> Indicators(JsonDocument document) => document.RootElement.GetProperty("indicators").EnumerateArray();
    }

    private static LocalizedText Read(string title)
    {
        var (plan, issues) = DefinitionsReader.Read(Plans.With(File, Title, title));
        Assert.Empty(issues);
        return plan!.Indicators.Single(i => i.Id == "RES-1").Title;
    }

    private static IReadOnlyList<Issue> Issues(string title) => DefinitionsReader.Read(Plans.With(File, Title, title)).Issues;

    [GeneratedRegex(@"(?<=^|[ {])en:(?= )", RegexOptions.Multiline, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<=^|[ {])fr:(?= )", RegexOptions.Multiline, 1000)]
    private static partial Regex French();
}
