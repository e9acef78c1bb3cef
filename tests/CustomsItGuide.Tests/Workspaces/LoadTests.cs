using System.Globalization;
using System.Text;

namespace CustomsItGuide.Tests.Workspaces;

public sealed class LoadTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly string Partnerships = Path.Combine(Repository.Sample, "partnerships_2023-24_synthetic.csv");

    [Fact]
    public void A_changed_copy_shows_what_it_changes_and_changes_exactly_what_it_should()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = All(workspace);
        var head = workspace.At();
        var file = Write("partnerships_2023-24.csv", File.ReadAllLines(Partnerships) switch
        {
            // Of SO2 nothing but a meeting is left, a deed is new, a partner is misspelt into another objective.
            [var header, .. var rows] => [header, .. rows.Where(r => !r.Contains(",SO2,", StringComparison.Ordinal)),
                "Universal Postal Union,SO2,2007-07-05,meeting,2024-03-03,", "Nobody,SO9,2001-01-01,reviewed,2024-03-03,"],
            _ => [],
        });

        var tried = workspace.Load(new LoadRequest([file], DryRun: true, By: "test", Received: Later));
        Assert.Equal(LoadOutcome.WouldBeRefused, Assert.Single(tried.Deliveries).Outcome);
        Assert.Equal(head.AsOf, workspace.At().AsOf);

        var report = workspace.Load(new LoadRequest([file], By: "test", Received: Later) { AcceptLosses = tried.Losses.Number });
        var loaded = Assert.Single(report.Deliveries);
        Assert.Equal(tried.Deliveries[0].Delivery.Rows, loaded.Delivery.Rows);
        Assert.Equal(LoadOutcome.Loaded, loaded.Outcome);
        var removed = File.ReadAllLines(Partnerships).Count(r => r.Contains(",SO2,", StringComparison.Ordinal));
        Assert.Equal((1, 0, removed, 1),
            (loaded.Delivery.Rows.Added, loaded.Delivery.Rows.Changed, loaded.Delivery.Rows.Removed, loaded.Delivery.Rows.Rejected));
        Assert.Equal(loaded.Delivery.Rows.Read, loaded.Delivery.Rows.Typed + loaded.Delivery.Rows.Rejected);
        Assert.Equal(removed, loaded.Removed.Count);
        Assert.Equal("objective", Assert.Single(loaded.Rejections).Column);

        var after = All(workspace);
        Assert.Equal(["RES-1 2023/24", "SP2-3 2023/24"], after.Keys.Where(k => after[k] != before[k]).Order(StringComparer.Ordinal));

        var again = workspace.Load(new LoadRequest([file], By: "test", Received: Later));
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(again.Deliveries).Outcome);
        Assert.Equal((0, 0, 0),
            (again.Deliveries[0].Delivery.Rows.Added, again.Deliveries[0].Delivery.Rows.Changed,
                again.Deliveries[0].Delivery.Rows.Removed));
        Assert.Equal(report.After, again.After);
        Assert.Equal(before["SP2-3 2023/24"],
            Value(workspace.At(head.Position.ToString(CultureInfo.InvariantCulture)).Score(Period.Parse("2023/24"))["SP2-3"]));
    }

    [Fact]
    public void A_row_that_names_something_unknown_waits_and_comes_in_by_itself()
    {
        using var workspace = Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "test", "test", Later);
        var status = Write("instrument_status_x.csv",
            ["survey,member,instrument,status", "annual-2022,BE,rkc,implemented", "annual-2022,Belgium,hs,implemented"]);
        var first = Assert.Single(workspace.Load(new LoadRequest([status], Received: Later)).Deliveries);
        Assert.Equal((2, 0, 2), (first.Delivery.Rows.Read, first.Delivery.Rows.Typed, first.Delivery.Rows.Rejected));
        Assert.All(first.Rejections, r => Assert.Equal("unknown_reference", r.Rule));

        workspace.Load(new LoadRequest([Write("members.csv", ["member,name,region", "BE,Belgium,Europe"])], Received: Later));
        workspace.Load(new LoadRequest(
            [Write("surveys.csv", ["survey,instrument,fiscal_year,invited,scale_min,scale_max", "annual-2022,annual,2021/22,184,1,5"])],
            Received: Later));
        Assert.Equal(2, workspace.At().Rejections().Count);
        workspace.Load(new LoadRequest(
            [Write("instruments.csv",
                ["instrument,objective,name", "rkc,SO1,Revised Kyoto Convention", "hs,SO2,Harmonized System Convention"])],
                    Received: Later));
        Assert.Empty(workspace.At().Rejections());
        Assert.Equal(2, workspace.At("2").Rejections().Count);

        workspace.Load(new LoadRequest([Write("members.csv", ["member,name,region", "FR,France,Europe"])],
            Received: Later)
        { AcceptLosses = 3 });
        Assert.Equal(["BE", "Belgium"], workspace.At().Rejections().Select(r => r.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_key_in_two_slices_the_later_delivery_counts_and_the_earlier_comes_back_when_that_one_goes()
    {
        using var workspace = Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "test", "test", Later);
        const string Header = "activity,title,starts_on,ends_on,status,mode,topic";
        void Load(params string[] rows) => workspace.Load(new LoadRequest([Write("missions.csv", [Header, .. rows])], Received: Later));
        double? Aligned(string year) => workspace.At().Score(Period.Parse(year))["SP3-1"].Reading.Denominator;

        Load("A,First,2023-06-01,2023-06-20,delivered,remote,other", "B,Other,2023-05-01,2023-05-20,delivered,remote,other");
        Assert.Equal(2, Aligned("2022/23"));
        Load("A,First,2023-06-01,2023-07-02,delivered,remote,other");
        Assert.Equal((1, 1), (Aligned("2022/23"), Aligned("2023/24")));
        Load("C,Third,2023-08-01,2023-08-02,delivered,remote,other");
        Assert.Equal((2, 1), (Aligned("2022/23"), Aligned("2023/24")));
    }

    public static TheoryData<string, string[], string> BadFiles => new()
    {
        { "partnerships_wrong_header.csv", ["partner;goal;since;what;when", "UPU;SO1;2007-07-05;reviewed;2023-11-16"], "missing_columns" },
        { "partnerships_missing.csv", ["partner,objective,existing_since,deed", "UPU,SO1,2007-07-05,reviewed"], "missing_columns" },
        { "partnerships_empty.csv", [], "empty_file" },
        { "partnerships_header_only.csv", ["partner,objective,existing_since,deed,done_on"], "no_rows" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_that_cannot_be_read_gives_one_message_and_changes_nothing(string name, string[] lines, string rule) =>
        Refused(Write(name, lines), rule);

    [Fact]
    public void So_does_a_binary_a_locked_workbook_and_a_missing_folder()
    {
        var folder = sample.NewFolder();
        var binary = Path.Combine(folder, "missions.csv");
        File.WriteAllBytes(binary, [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 31 % 256))]);
        Refused(binary, "not_text");

        var locked = Path.Combine(folder, "missions.xlsx");
        File.WriteAllBytes(locked,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2048], .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        Refused(locked, "password_protected");

        Refused(Path.Combine(folder, "nowhere"), "not_found");
    }

    [Fact]
    public void When_one_file_of_a_load_is_refused_none_is_loaded()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = Bytes(workspace);
        var good = Write("partnerships.csv", ["partner,objective,existing_since,deed,done_on", "UPU,SO1,2007-07-05,reviewed,2023-11-16"]);
        Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([good, Write("missions.csv", [])], Received: Later)));
        Assert.Equal(before, Bytes(workspace));
    }

    [Fact]
    public void A_strict_load_with_a_rejected_row_changes_nothing_and_names_the_row()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = Bytes(workspace);
        var file = Write("partnerships.csv",
            ["partner,objective,existing_since,deed,done_on", "UPU,SO1,2007-07-05,reviewed,2023-11-16",
                "UPU,SO1,2007-07-05,praised,2023-11-17"]);
        var refused = Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([file], Strict: true, Received: Later)));
        Assert.Contains("'praised'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(workspace));
    }

    [Fact]
    public void An_altered_byte_is_found_when_the_workspace_is_next_opened()
    {
        var folder = sample.Copy();
        var delivery = Directory.GetFiles(Path.Combine(folder, "deliveries"), "*.csv").Order(StringComparer.Ordinal).First();
        var bytes = File.ReadAllBytes(delivery);
        bytes[^2] ^= 1;
        File.WriteAllBytes(delivery, bytes);
        var issue = Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(folder)).Issues);
        Assert.Equal("delivery_altered", issue.Rule);
        Assert.Equal(Path.GetFileName(delivery), Path.GetFileName(issue.File));
    }

    [Fact]
    public void A_reader_moves_to_what_another_process_loads()
    {
        var folder = sample.Copy();
        using var reader = Workspace.Open(folder);
        using var writer = Workspace.Open(folder);
        var before = reader.At();
        Assert.False(reader.Refresh());
        writer.Load(new LoadRequest(
            [Write("partnerships.csv", ["partner,objective,existing_since,deed,done_on", "UPU,SO1,2007-07-05,reviewed,2023-11-16"])],
            Received: Later)
        { AcceptLosses = 6 });
        Assert.True(reader.Refresh());
        Assert.Equal(before.Position + 1, reader.At().Position);
        Assert.Equal(1, reader.At().Score(Period.Parse("2023/24"))["SP2-3"].Reading.Value);
    }

    private void Refused(string path, string rule)
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = Bytes(workspace);
        var refused = Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([path], By: "test", Received: Later)));
        Assert.Equal(rule, Assert.Single(refused.Issues).Rule);
        Assert.Equal(before, Bytes(workspace));
    }

    private static string Bytes(Workspace workspace) =>
        string.Join('\n', Directory.EnumerateFiles(workspace.Folder, "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith("journal.lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(f => $"{f} {new FileInfo(f).Length}"))
        + File.ReadAllText(Path.Combine(workspace.Folder, "journal.jsonl"));

    private string Write(string name, string[] lines)
    {
        var path = Path.Combine(sample.NewFolder(), name);
        File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")), new UTF8Encoding(false));
        return path;
    }

    private static Dictionary<string, string> All(Workspace workspace) =>
        SampleScorecardTests.Periods.Select(p => Period.Parse(p.Data))
            .SelectMany(p => workspace.At().Score(p).Assessments.Select(a => (Key: $"{a.Indicator.Id} {p}", Value: Value(a))))
            .ToDictionary(a => a.Key, a => a.Value);

    private static string Value(Assessment assessment) =>
        FormattableString.Invariant(
            $"{assessment.Reading.Value} {assessment.Reading.Numerator} {assessment.Reading.Denominator} {assessment.Reading.Absence} {assessment.Fact}");
}
