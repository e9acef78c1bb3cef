using System.IO.Compression;
using System.Text;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A delivery goes back to its author as a workbook, is corrected there and comes in again.</summary>
public sealed class ReturnTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private readonly SmallWorkspace small = new(sample);

    [Fact]
    public void A_corrected_cell_is_all_it_takes()
    {
        var position = Load("plan_actions_a.csv", "Plan of the year\nfiscal_year;action;home;title;status;origin;Notes of ours\n"
            + "2024/25;SO1-01;SO1;One;completedd;approved;x\n2024/25;SO1-02;SO1;1,5 "
                + "days;planned;approved;=1+1\n2024/25;SO1-01;SO1;Twice;planned;approved;\n"
            + "2024/25;SO1-04;SO1;Too;many;cells;planned;approved\n");
        var book = Path.Combine(small.Root, "to-mend.xlsx");

        var told = Runs.Command("rejections", "--delivery", position, "--format", "xlsx", book, "--workspace", small.Folder);
        Assert.Equal((0, ""), (told.Code, told.Error));
        Assert.Contains($"delivery {position} (plan_actions) with 4 rows, of which 2 are marked.", told.Output, StringComparison.Ordinal);

        var rows = Rows(book);
        Assert.Equal(["Scorecard remarks", "fiscal_year", "action", "home", "title", "status", "origin", "Notes of ours"], rows[0]);
        Assert.Equal("Column status has 'completedd'. Expected: One of: planned (or not started",
            rows[1][0][.."Column status has 'completedd'. Expected: One of: planned (or not started".Length]);
        Assert.Equal(["", "2024/25", "SO1-02", "SO1", "1,5 days", "planned", "approved", "=1+1"], rows[2]);
        Assert.Equal("cells", rows[4][6]);
        Assert.Contains("Did you mean &apos;completed&apos;?".Replace("&apos;", "'", StringComparison.Ordinal),
            Part(book, "xl/comments1.xml"), StringComparison.Ordinal);
        Assert.Contains("ref=\"F2\"", Part(book, "xl/comments1.xml"), StringComparison.Ordinal);

        var untouched = Dry(book, "plan_actions");
        Assert.Equal((4, 2), (untouched.Delivery.Rows.Read, untouched.Rejections.Count(r => r.Rule is "code" or "key_repeated")));

        Replace(book, ("completedd", "completed"), ("many", "planned"), ("cells", "approved"), ("SO1-04", "SO1-03"));
        var mended = Dry(book, "plan_actions");
        Assert.Equal(["key_repeated"], mended.Rejections.Select(r => r.Rule));
        Assert.Equal((4, 3), (mended.Delivery.Rows.Read, mended.Delivery.Rows.Typed));
    }

    [Fact]
    public void A_marked_row_names_its_number_here_and_in_the_file_delivered()
    {
        var position = Load("plan_actions_n.csv", "Plan of the year\n\nfiscal_year;action;home;title;status;origin\n"
            + "2024/25;SO1-01;SO1;One;planned;approved\n2024/25;SO1-02;SO1;Two;completedd;approved\n");
        var book = Path.Combine(small.Root, "numbers.xlsx");
        Assert.Equal(0, Runs.Command("rejections", "--delivery", position, "--format", "xlsx", book, "--workspace", small.Folder).Code);
        // The third row of the workbook is the fifth line of the file.
        const string Said = "This is row 3 here and row 5 of the file delivered (plan_actions_n.csv)";
        Assert.Contains(Said, Rows(book)[2][0], StringComparison.Ordinal);
        Assert.Contains(Said, Part(book, "xl/comments1.xml"), StringComparison.Ordinal);
        Assert.Equal("", Rows(book)[1][0]);
    }

    [Fact]
    public void A_made_up_delivery_stays_marked_when_it_comes_back()
    {
        var position = Load("plan_actions_synthetic.csv",
            "fiscal_year;action;home;title;status;origin\n2024/25;SO1-01;SO1;One;planned;approved\n2024/25;SO1-02;SO1;Two;what;approved\n");
        var asked = Path.Combine(small.Root, "to-mend.xlsx");
        var told = Runs.Command("rejections", "--delivery", position, "--format", "xlsx", asked, "--workspace", small.Folder);
        Assert.Equal((0, ""), (told.Code, told.Error));
        var book = Path.Combine(small.Root, "to-mend_synthetic.xlsx");
        Assert.Contains($"load {book} --dataset plan_actions", told.Output, StringComparison.Ordinal);
        Assert.Contains("has that word in its name", told.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(asked));
        Replace(book, ("what", "planned"));
        Assert.True(Dry(book, "plan_actions").Delivery.IsSynthetic);
        // A name that has the mark is left as it is; nothing is overwritten under the other name either.
        Assert.Equal(1, Runs.Command("rejections", "--delivery", position, "--format", "xlsx", asked, "--workspace", small.Folder).Code);
        Assert.Equal(0, Runs.Command("rejections", "--delivery", position, "--format", "xlsx",
            Path.Combine(small.Root, "Synthetic plan.xlsx"), "--workspace", small.Folder).Code);
        Assert.True(File.Exists(Path.Combine(small.Root, "Synthetic plan.xlsx")));
    }

    [Fact]
    public void Answers_of_Members_are_given_back_only_when_they_are_asked_for()
    {
        var position = Load("survey_answers_a.csv", "survey,respondent,member,Q1,Q2\nannual-2024-25,BE-1,Belgium,7,N/A\n,,,8,3\n");
        var book = Path.Combine(small.Root, "answers.xlsx");
        string[] command = ["rejections", "--delivery", position, "--format", "xlsx", book, "--workspace", small.Folder, "--lang", "fr"];

        var refused = Runs.Command(command);
        Assert.Equal(1, refused.Code);
        Assert.Contains("erreur answers: Les lignes de survey_answers contiennent", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(book));

        var given = Runs.Command([.. command, "--with-answers"]);
        Assert.Equal(0, given.Code);
        Assert.Contains("answers.xlsx contient ce que des Membres ont répondu", given.Error, StringComparison.Ordinal);
        Assert.Equal(["Remarques scorecard", "survey", "respondent", "member", "Q1", "Q2"], Rows(book)[0]);

        // Every other column is a question there; that of the remarks is none.
        var again = Dry(book, "survey_answers");
        Assert.Equal(4, again.Delivery.Rows.Read);
        Assert.DoesNotContain(again.Rejections, r => r.Value == "Remarques scorecard");
        Assert.Equal(1, Runs.Command([.. command, "--with-answers"]).Code);
    }

    [Fact]
    public void A_delivery_without_rejected_rows_and_one_that_is_not_named_are_refused()
    {
        string[] command = ["rejections", "--format", "xlsx", Path.Combine(small.Root, "x.xlsx"), "--workspace", small.Folder];
        Assert.Contains("No row is rejected", Runs.Command(command).Error, StringComparison.Ordinal);
        Load("plan_actions_b.csv",
            "fiscal_year,action,home,title,status,origin\n2024/25,SO1-01,SO1,One,what,approved\n2024/25,SO1-02,SO1,One,done,approved\n");
        Load("plan_actions_c.csv",
            "fiscal_year,action,home,title,status,origin\n2023/24,SO1-01,SO1,One,what,approved\n2023/24,SO1-02,SO1,One,done,approved\n");
        Assert.Contains("(plan_actions: 1)", Runs.Command(command).Error, StringComparison.Ordinal);
        Assert.Equal(2, Runs.Command(["rejections", "--format", "xlsx", "--workspace", small.Folder]).Code);
        Assert.Equal(2, Runs.Command(["rejections", "x.xlsx", "--workspace", small.Folder]).Code);
    }

    private string Load(string name, string text)
    {
        var path = Path.Combine(small.Root, name);
        if (name.EndsWith(".csv", StringComparison.Ordinal)) File.WriteAllText(path, text, new UTF8Encoding(false));
        using var workspace = Workspace.Open(small.Folder);
        return workspace.Load(new LoadRequest([path], By: "test", Received: Later)).Deliveries.Single().Delivery.Position.ToString(
            System.Globalization.CultureInfo.InvariantCulture);
    }

    private LoadedDelivery Dry(string path, string dataSet)
    {
        using var workspace = Workspace.Open(small.Folder);
        return Assert.Single(workspace.Load(new LoadRequest([path], dataSet, DryRun: true, By: "test", Received: Later)).Deliveries);
    }

    private static List<string[]> Rows(string path)
    {
        using var reader = new WorkbookReader(path, "book");
        Assert.True(reader.NextSheet());
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add(reader.Texts());
        return rows;
    }

    private static string Part(string path, string name)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static void Replace(string path, params (string Old, string New)[] texts)
    {
        const string Sheet = "xl/worksheets/sheet1.xml";
        var xml = texts.Aggregate(Part(path, Sheet), (x, t) => x.Replace($">{t.Old}<", $">{t.New}<", StringComparison.Ordinal));
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        zip.GetEntry(Sheet)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(Sheet).Open());
        writer.Write(xml);
    }
}
