using System.Text.RegularExpressions;
using CustomsItGuide.Definitions;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Languages;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The plan that a newcomer is given: it is whole as it is, and every step that it names works.</summary>
public sealed partial class NewPlanTests : IDisposable
{
    private static readonly DateTimeOffset Later = new(2023, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly string root = Directory.CreateTempSubdirectory("new-plan").FullName;

    /// <summary>Languages that there are files in; in any other it is written in English.</summary>
    public static TheoryData<string> Codes => ["en", "fr"];

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_passes_every_check_and_speaks_its_language(string language)
    {
        var (plan, issues) = DefinitionsReader.Read(New(language));

        Assert.Empty(issues);
        Assert.Equal(("plan-" + language, "2022/23"), (plan!.Id, Assert.Single(plan.Years).ToString()));
        Assert.Equal([language], plan.Title.Written.Keys);
        Assert.Equal(["share", "completion"], plan.Indicators.Select(i => i.Kind.Name));
        Assert.Equal(new DateOnly(2022, 7, 1), plan.Indicators[0].Target.Since);
        Assert.NotEmpty(plan.Registers);
    }

    [Fact]
    public void Every_language_has_the_same_plan_beneath_its_words_and_names_no_organization()
    {
        Assert.All(Language.All, l => Assert.Equal(Bones("en"), Bones(l.Code)));
        Assert.All(Language.All, l => Assert.All(NewPlanFiles.Of("x", l.Code, Period.FiscalYear(2022)),
            f => Assert.DoesNotMatch("WCO|OMD|Customs|douan", f.Value)));
        // Where nobody has written one in a language, it is in English.
        Assert.Equal(NewPlanFiles.Of("x", "en", Period.FiscalYear(2022)), NewPlanFiles.Of("x", "it", Period.FiscalYear(2022)));
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused_and_left_as_it_is()
    {
        var folder = Path.Combine(root, "there");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "note.txt"), "mine");

        var refused = Runs.Command("plan", "new", folder);

        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains("not_empty: There is something in this place already", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["note.txt"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
        Assert.Equal(["there"], Directory.GetFileSystemEntries(root).Select(Path.GetFileName));
        Assert.Equal(1, Runs.Command("plan", "new", Path.Combine(folder, "note.txt")).Code);
        File.Delete(Path.Combine(folder, "note.txt"));
        Assert.Equal(0, Runs.Command("plan", "new", folder).Code);
        Assert.Equal(2, Runs.Command("plan", "new", Path.Combine(root, "other"), "--year", "2026/27-H1").Code);
    }

    [Fact]
    public void The_id_is_what_a_shell_and_YAML_take_as_one_word()
    {
        var folder = Path.Combine(root, "Our plan: 2026!");
        Workspace.WriteNewPlan(folder, "en", Period.FiscalYear(2026));

        Assert.Equal("our-plan--2026", DefinitionsReader.Read(folder).Plan!.Id);
    }

    [Fact]
    public void Its_steps_lead_from_an_empty_scorecard_to_numbers()
    {
        var plan = New("en");
        var folder = Path.Combine(root, "workspace");
        var made = Runs.Command("init", "--plan", plan, "--workspace", folder, "--received", "2023-08-31");
        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("  actions         an action of the year, for SRV-2\n  applications    an application, for SRV-1\n", made.Output,
            StringComparison.Ordinal);
        using var workspace = Workspace.Open(folder);
        var year = Period.FiscalYear(2022);
        Assert.All(workspace.At().Score(year).Assessments, a => Assert.Equal(Absence.NotReported, a.Reading.Absence));

        Load("applications.csv", """
            application,received_on,decided_on,office
            A1,2022-08-01,2022-08-31,North
            A2,2022-08-01,2022-09-01,North
            A3,2023-02-01,2023-02-02,South
            A4,2023-03-01,,South
            """);
        Load("actions.csv", """
            fiscal_year,action,title,owner,due_on,status,completed_on,evidence
            2022/23,1,Publish the guide,Ann,2022-12-31,done,2022-11-30,Doc 1
            2022/23,2,Train the staff,Ben,,in progress,,
            """);

        // 30 days are in time and 31 are not; of four, one is not decided. One of two actions is completed.
        var at = workspace.At();
        Assert.Equal([200.0 / 3, 50.0], at.Score(year).Assessments.Select(a => a.Reading.Value!.Value), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal([2.0, 1.0], at.Score(year).Assessments.Select(a => a.Reading.Numerator!.Value));
        Assert.All(at.Plan.Indicators, i => Assert.NotNull(at.Explain(i.Id, year).CheckValue));
        Assert.Empty(at.Rejections());
        Assert.Contains("1 of 2 actions of 2022/23", at.Registers.Register("actions", year)!.Answer!.English, StringComparison.Ordinal);
        Assert.Equal(50, at.Score(Period.HalfYear(2022, 1))["SRV-2"].Reading.Value);

        void Load(string name, string text)
        {
            var file = Path.Combine(root, name);
            File.WriteAllText(file, text);
            workspace.Load(new LoadRequest([file], By: "test", Received: Later));
        }
    }

    [Theory]
    [InlineData("en", "applications")]
    [InlineData("fr", "applications")]
    [InlineData("en", "actions")]
    [InlineData("fr", "actions")]
    public void The_example_of_its_workbooks_loads(string language, string dataSet)
    {
        using var workspace = Workspace.Create(Path.Combine(root, "workspace"), New(language), "test", "first", Later);
        var book = Path.Combine(root, "book.xlsx");
        workspace.At().WriteTemplate(dataSet, book, language);
        using var reader = new WorkbookReader(book, "book");
        Assert.True(reader.NextSheet() && reader.Read());
        var heads = reader.Texts().ToList();
        Assert.True(reader.NextSheet() && reader.Read() && reader.Read());
        var example = new List<string>();
        while (reader.Read()) example.Add(reader.Text(5) ?? "");
        var filled = Path.Combine(root, dataSet + ".csv");
        File.WriteAllText(filled, string.Join('\t', heads) + "\n" + string.Join('\t', example) + "\n");

        var loaded = Assert.Single(workspace.Load(new LoadRequest([filled], By: "test", Received: Later)).Deliveries);

        Assert.Equal(dataSet, loaded.Delivery!.DataSet);
        Assert.Empty(loaded.Rejections);
    }

    private string New(string language)
    {
        var folder = Path.Combine(root, "plan-" + language);
        Workspace.WriteNewPlan(folder, language, Period.FiscalYear(2022));
        return folder;
    }

    /// <summary>The files without comments, texts and other spellings.</summary>
    private static List<string> Bones(string language) =>
    [
        .. NewPlanFiles.Of("x", language, Period.FiscalYear(2022)).OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f =>
            f.Value.Split('\n').Select(line => Words().Replace(line, "")).Where(line => line.Trim().Length > 0)
                .Select(line => $"{f.Key}: {line}")),
    ];

    [GeneratedRegex(@"^\s*(#|--).*|(en|fr): .*|(?<=: )\[[^\]]*[a-z][^\]]*\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
