using System.Text;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A template loads as it is without a word against it, and its example could stand below its heads.</summary>
public sealed class TemplateTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> DataSets =>
        [.. Directory.GetFiles(Path.Combine(Repository.Plan, "datasets")).Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(DataSets))]
    public void A_template_loads_nothing_and_its_example_loads(string dataSet)
    {
        var folder = sample.NewFolder();
        var book = Path.Combine(folder, "to fill in.xlsx");
        using var workspace = Workspace.Open(sample.Folder);
        workspace.At().WriteTemplate(dataSet.Replace('_', ' '), book, dataSet.Length % 2 == 0 ? "fr" : "en");

        // Neither with the data set named nor without.
        foreach (var named in new[] { dataSet, null })
        {
            var empty = workspace.Load(new LoadRequest([book], named, DryRun: true, By: "test", Received: Later));
            Assert.Empty(empty.Deliveries);
            Assert.Equal("empty_template", Assert.Single(empty.Warnings).Rule);
        }

        var (heads, example) = Read(book);
        Assert.Equal(workspace.At().Plan.DataSet(dataSet).Columns.Select(c => c.Name), heads);
        var filled = Path.Combine(folder, dataSet + ".csv");
        File.WriteAllText(filled, string.Join('\t', heads) + "\n" + string.Join('\t', example) + "\n", new UTF8Encoding(false));
        // What it refers to need not be there; of one row that waits for it, none is left, and the load is refused for that alone.
        var overState = workspace.At().Plan.DataSet(dataSet).StateRules.Select(r => r.Id).Append("unknown_reference").ToList();
        try
        {
            var loaded = Assert.Single(workspace.Load(new LoadRequest([filled], DryRun: true, By: "test", Received: Later)).Deliveries);
            Assert.All(loaded.Rejections, r => Assert.Contains(r.Rule, overState));
        }
        catch (RefusedException refused)
        {
            Assert.Equal("no_row_usable", refused.Issues[^1].Rule);
            Assert.All(refused.Issues.SkipLast(1), i => Assert.Contains(i.Rule, overState));
        }
    }

    [Fact]
    public void An_unknown_data_set_is_refused_with_the_one_that_was_meant()
    {
        var told = Runs.Command("template", "plan_action", Path.Combine(sample.NewFolder(), "x.xlsx"), "--workspace", sample.Folder,
            "--lang", "fr");
        Assert.Equal(1, told.Code);
        Assert.Contains("Vouliez-vous dire « plan_actions » ?", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_names_what_comes_next()
    {
        var book = Path.Combine(sample.NewFolder(), "missions.xlsx");
        var told = Runs.Command("template", "missions", book, "--workspace", sample.Folder);
        Assert.Equal((0, ""), (told.Code, told.Error));
        Assert.Contains("load " + book, told.Output, StringComparison.Ordinal);
        Assert.Equal(0, Runs.Command("load", book, "--dry-run", "--workspace", sample.Folder).Code);
        // Nothing is overwritten.
        Assert.Equal(1, Runs.Command("template", "missions", book, "--workspace", sample.Folder).Code);
    }

    private static (List<string> Heads, List<string> Example) Read(string book)
    {
        using var reader = new WorkbookReader(book, "book");
        Assert.True(reader.NextSheet() && reader.Read());
        var heads = reader.Texts().ToList();
        Assert.True(reader.NextSheet() && reader.Read() && reader.Read());
        var example = new List<string>();
        while (reader.Read()) example.Add(reader.Text(5) ?? "");
        return (heads, example);
    }
}
