using System.Globalization;
using System.Text;
using CustomsItGuide.Definitions;
using CustomsItGuide.Definitions.Checks;
using CustomsItGuide.Kinds;

namespace CustomsItGuide.Tests.Definitions;

public class DefinitionsReaderTests
{
    /// <summary>The folder as it is named makes no difference here: a reader sees the names inside it.</summary>
    private static DefinitionFiles Broken => new(DefinitionFiles.FromFolder(Plans.Fixture("broken")).Texts);

    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void A_broken_plan_says_everything_that_is_wrong_with_it_in_any_culture(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var (plan, issues) = DefinitionsReader.Read(Broken);

            Assert.Null(plan);
            var approved = File.ReadAllText(Plans.Fixture("broken.issues.txt"));
            Assert.Equal(approved, string.Concat(issues.Select(i => i + "\n")));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_check_finds_its_mistake_in_the_broken_plan()
    {
        var draft = DefinitionsReader.Draft(Broken, IndicatorKinds.Known, []);
        var silent = PlanChecks.All.Where(check => !check(draft).Any()).Select(check => check.Method.Name);

        Assert.Equal(["PlanIsThere"], silent);
    }

    [Fact]
    public void Every_error_names_a_file_and_every_mistake_inside_one_names_its_line()
    {
        string[] aboutAFile = ["unexpected_file", "unlisted_indicator", "missing_sql", "empty_sql", "unused_measure", "unlisted_register",
            "register_name"];
        var (_, issues) = DefinitionsReader.Read(Broken);

        Assert.All(issues, i => Assert.Contains(i.File, Broken.Texts.Keys));
        Assert.All(issues, i => Assert.Equal(!aboutAFile.Contains(i.Rule), i.Line is >= 1));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_issue()
    {
        var (plan, issues) = DefinitionsReader.Read(Plans.Fixture("nowhere") + "/");

        Assert.Null(plan);
        var issue = Assert.Single(issues);
        Assert.Equal("missing_folder", issue.Rule);
        Assert.EndsWith("fixtures/nowhere", issue.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_plan_says_what_it_expected()
    {
        var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles([], "some/folder"));

        Assert.Null(plan);
        Assert.StartsWith("some/folder/plan.yaml: error missing_file: There is no plan.yaml", Assert.Single(issues).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_that_is_not_text_hides_no_other()
    {
        var folder = Directory.CreateTempSubdirectory("definitions-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "plan.yaml"), [0x69, 0x64, 0x3A, 0x20, 0xE9]);
            Directory.CreateDirectory(Path.Combine(folder, "measures"));
            File.WriteAllText(Path.Combine(folder, "measures", "alone.sql"), "select 1");
            Directory.CreateDirectory(Path.Combine(folder, ".git"));
            File.WriteAllText(Path.Combine(folder, ".git", "config.yaml"), "a: 1");
            File.WriteAllText(Path.Combine(folder, "README.md"), "not a definition");

            var (plan, issues) = DefinitionsReader.Read(folder);

            Assert.Null(plan);
            Assert.Equal(["encoding", "missing_sql", "unused_measure"], issues.Select(i => i.Rule).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_hash_covers_names_and_texts_and_nothing_else()
    {
        var files = new Dictionary<string, string> { ["plan.yaml"] = "id: a", ["datasets/x.yaml"] = "row: b" };
        var hash = new DefinitionFiles(files).Sha256;

        Assert.Equal("ba4f0d3a5babb56c4343ce4bae2ecfa29680c0b7c7ba0a2ba4d228f723c0c53c", hash); // computed with another tool
        Assert.Equal(hash, new DefinitionFiles(files.Reverse(), "elsewhere").Sha256);
        Assert.Equal(hash, new DefinitionFiles(files.ToDictionary(f => f.Key, f => '\uFEFF' + f.Value)).Sha256);
        Assert.NotEqual(hash, new DefinitionFiles(files.ToDictionary(f => f.Key.Replace('x', 'y'), f => f.Value)).Sha256);
        Assert.NotEqual(hash, new DefinitionFiles(files.ToDictionary(f => f.Key, f => f.Value + "\n")).Sha256);
    }

    [Fact]
    public void A_text_that_YAML_would_guess_at_stays_what_was_written()
    {
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal);
        texts["datasets/members.yaml"] = texts["datasets/members.yaml"]
            .Replace("Europe: [EUR]", "Europe: [EUR, no, 2022-06-25, 1e3, null]", StringComparison.Ordinal);

        var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles(texts));

        Assert.Empty(issues);
        Assert.Equal(["EUR", "no", "2022-06-25", "1e3", "null"], plan!.DataSet("members").Column("region").Codes["Europe"]);
    }

    [Fact]
    public void A_file_that_breaks_off_or_is_garbled_anywhere_is_an_issue_and_never_an_exception()
    {
        const string Marks = "{}[],:#&*!|>'\"%@`-?\t\n";
        var random = new Random(20220625);
        foreach (var name in new[] { "plan.yaml", "indicators/SP2-2.yaml", "datasets/surveys.yaml" })
        {
            var text = Plans.Files.Texts[name];
            for (var i = 0; i < 150; i++)
            {
                var at = random.Next(text.Length);
                var garbled = i % 3 == 0 ? text[..at] : text[..at] + Marks[random.Next(Marks.Length)] + text[(at + i % 2)..];
                var issues = new List<Issue>();
                var part = YamlTree.Read(name, garbled, issues);
                Assert.True(part is not null || issues.Count > 0, garbled);
            }
        }
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var issues = new List<Issue>();
        YamlTree.Read("deep.yaml", new StringBuilder().Insert(0, "[", 5000).ToString(), issues);

        Assert.Equal("yaml", Assert.Single(issues).Rule);
    }

    [Fact]
    public void A_warning_does_not_stop_a_plan()
    {
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal);
        texts["plan.yaml"] = texts["plan.yaml"]
            .Replace("layers:\n", "layers:\n  spare:\n    title: { en: Spare, fr: Réserve }\n    purpose: { en: Later, fr: Plus tard }\n",
                StringComparison.Ordinal);

        var (plan, issues) = DefinitionsReader.Read(new DefinitionFiles(texts));

        Assert.NotNull(plan);
        Assert.Equal((Severity.Warning, "unused_layer"), (Assert.Single(issues).Severity, issues[0].Rule));
    }
}
