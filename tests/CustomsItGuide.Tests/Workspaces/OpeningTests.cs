using System.Text.Json.Nodes;
using CustomsItGuide.Files;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Opening looks at the kept files and reads those that do not look as they did; what it may overlook, everybody who reads
/// them finds.</summary>
public sealed class OpeningTests(SampleWorkspace sample)
{
    private readonly SmallWorkspace small = new(sample);

    private string Note => Path.Combine(small.Folder, "warehouse", "kept-files.json");

    private string Delivered => Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.csv").Order(StringComparer.Ordinal).First();

    [Fact]
    public void The_first_opening_reads_every_file_and_the_next_none()
    {
        var first = Opened();
        Assert.Equal((first.Files, true), (first.Hashed, first.IsFull));
        Assert.True(first.Files > 50);
        Assert.Equal(first with { Hashed = 0 }, Opened(days: 3));
        Assert.False(Opened().IsFull);

        // Of what is delivered afterwards only that is read.
        using (var workspace = Workspace.Open(small.Folder)) small.Load(workspace, 3);
        Assert.Equal(first with { Hashed = 1, Files = first.Files + 1 }, Opened(days: 4));
        Assert.Equal(first with { Hashed = 0, Files = first.Files + 1 }, Opened(days: 5));
    }

    [Fact]
    public void A_program_that_has_it_open_reads_what_others_add()
    {
        Opened();
        using var workspace = Workspace.Open(small.Folder, new Clock(1));
        using (var other = Workspace.Open(small.Folder)) small.Load(other, 3);
        Assert.True(workspace.Refresh());
        Assert.Equal(1, workspace.FilesCheck.Hashed);
        Assert.Equal(0, Opened().Hashed);
    }

    [Fact]
    public void A_file_that_was_touched_just_now_is_read_again()
    {
        // Whatever is written within one step of the disk's clock bears the same time.
        var first = Directory.GetFiles(Path.Combine(small.Folder, "deliveries")).Min(f => FileLook.Of(f)!.Value.LastTouched);
        File.Delete(Note);
        using (Workspace.Open(small.Folder, new StoppedClock(first))) Assert.False(File.Exists(Note));
        Opened();
        var later = first.AddDays(1);
        File.SetLastWriteTimeUtc(Delivered, later.UtcDateTime);
        for (var time = 0; time < 2; time++)
        {
            using var soon = Workspace.Open(small.Folder, new StoppedClock(later.AddSeconds(1)));
            Assert.Equal(1, soon.FilesCheck.Hashed);
        }
        Assert.Equal(1, Opened(days: 2).Hashed);
        Assert.Equal(0, Opened(days: 2).Hashed);
    }

    [Theory]
    [InlineData("another size")]
    [InlineData("another time")]
    [InlineData("another file")]
    public void A_file_that_looks_otherwise_is_read_and_found_altered(string how)
    {
        Opened();
        var (file, written) = (Delivered, File.GetLastWriteTimeUtc(Delivered));
        var bytes = Altered(file);
        if (how == "another file") File.Delete(file);
        File.WriteAllBytes(file, how == "another size" ? [.. bytes, (byte)'\n'] : bytes);
        if (how == "another size") File.SetLastWriteTimeUtc(file, written);
        Assert.Equal("delivery_altered", Refused(() => Opened()));
        Assert.False(File.Exists(Note));
    }

    /// <summary>Only the system sets the time of change.</summary>
    [Fact]
    public void On_Linux_putting_back_size_and_time_of_writing_does_not_help()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not tell the time of change.");
        Opened();
        Alter(Delivered);
        Assert.Equal("delivery_altered", Refused(() => Opened()));
    }

    [Fact]
    public void What_looks_the_same_is_found_by_verify_and_from_then_on_by_opening()
    {
        AlterUnseen(Delivered);
        Assert.Equal(0, Opened().Hashed);
        using (var workspace = Workspace.Open(small.Folder, new Clock(1)))
        {
            Assert.Equal(2, workspace.At().Score(Period.Parse("2023/24"))["SP2-3"].Reading.Value);
            Assert.Equal("delivery_altered", Refused(() => workspace.Verify()));
        }
        Assert.Equal("delivery_altered", Refused(() => Opened()));
    }

    [Theory]
    [InlineData("rebuild")]
    [InlineData("earlier")]
    [InlineData("backup")]
    [InlineData("withdrawal")]
    public void What_looks_the_same_is_found_by_whoever_reads_it(string how)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.csv")) AlterUnseen(file);
        if (how is "rebuild" or "earlier")
            foreach (var cached in Directory.GetFiles(Path.Combine(small.Folder, "warehouse"), "*.duckdb")) File.Delete(cached);
        using var workspace = Workspace.Open(small.Folder, new Clock(1));
        Assert.Equal(0, workspace.FilesCheck.Hashed);
        Assert.Equal("delivery_altered", Refused(() => _ = how switch
        {
            "backup" => (object)workspace.BackUp(Path.Combine(small.Root, "copy")),
            "withdrawal" => workspace.Withdraw(3, "test", "test", dryRun: true),
            _ => workspace.At(how == "rebuild" ? null : "2").Score(Period.Parse("2023/24")),
        }));
        if (how != "backup") Assert.Equal("delivery_altered", Refused(() => Opened()));
    }

    [Fact]
    public void Definitions_are_never_taken_by_their_looks()
    {
        Opened();
        var file = Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.yaml").Order(StringComparer.Ordinal).First();
        AlterUnseen(file);
        using var workspace = Workspace.Open(small.Folder, new Clock(1));
        Assert.Equal("delivery_altered", Refused(() => workspace.At().Score(Period.Parse("2023/24"))));
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("torn")]
    [InlineData("zeros")]
    [InlineData("empty")]
    [InlineData("another form")]
    [InlineData("no number")]
    [InlineData("a file twice")]
    [InlineData("another version")]
    [InlineData("another workspace")]
    [InlineData("a folder")]
    public void A_note_that_cannot_be_used_is_none(string how)
    {
        Opened();
        var text = File.ReadAllText(Note);
        File.Delete(Note);
        var note = JsonNode.Parse(text)!;
        var files = note["files"]!.AsArray();
        switch (how)
        {
            case "another version": note["version"] = 2; break;
            case "another workspace": note["workspace"] = new string('0', 64) + " 1"; break;
            case "no number": files[0]!["bytes"] = "many"; break;
            case "a file twice": files.Add(files[0]!.DeepClone()); break;
            case "another form": note = new JsonArray(1, 2); break;
        }
        if (how == "a folder") Directory.CreateDirectory(Path.Combine(Note, "something"));
        else if (how != "deleted") File.WriteAllText(Note, how switch
        {
            "torn" => text[..(text.Length / 2)],
            "zeros" => new string('\0', text.Length),
            "empty" => "",
            _ => note.ToJsonString(),
        });
        Assert.True(Opened().IsFull);
        // And it is replaced by one that can be used.
        Assert.Equal(how == "a folder", Opened().IsFull);
    }

    [Fact]
    public void A_copy_reads_every_file_whatever_came_with_it()
    {
        Opened();
        var copy = new SmallWorkspace(sample);
        File.Copy(Note, Path.Combine(copy.Folder, "warehouse", Path.GetFileName(Note)), overwrite: true);
        using var workspace = Workspace.Open(copy.Folder, new Clock(1));
        Assert.True(workspace.FilesCheck.IsFull);
    }

    [Fact]
    public void Where_nothing_can_be_written_every_opening_reads_everything_and_says_nothing()
    {
        Directory.Delete(Path.Combine(small.Folder, "warehouse"), recursive: true);
        File.WriteAllText(Path.Combine(small.Folder, "warehouse"), "");
        for (var time = 0; time < 2; time++)
        {
            using var workspace = Workspace.Open(small.Folder, new Clock(1));
            Assert.True(workspace.FilesCheck.IsFull);
            Assert.Empty(workspace.Notices);
        }
    }

    [Fact]
    public void A_file_that_vanished_is_missed_without_being_read()
    {
        Opened();
        var last = File.ReadAllLines(small.Journal)[^1];
        File.Delete(Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.csv")
            .Single(f => last.Contains(Path.GetFileNameWithoutExtension(f), StringComparison.Ordinal)));
        using var workspace = Workspace.Open(small.Folder, new Clock(1));
        Assert.Equal((2, 1), (workspace.Incomplete!.Position, workspace.Incomplete.LeftOut));
        Assert.Equal(0, workspace.FilesCheck.Hashed);
    }

    [Fact]
    public async Task Several_that_open_at_once_leave_a_whole_note()
    {
        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Opened())));
        Assert.All(together, check => Assert.Equal(together[0].Files, check.Files));
        Assert.Equal(0, Opened().Hashed);
        Assert.Empty(Directory.GetDirectories(Path.Combine(small.Folder, "warehouse")));
    }

    [Fact]
    public void Verify_reads_everything_and_renews_the_note()
    {
        var first = Opened();
        using (var workspace = Workspace.Open(small.Folder, new Clock(40)))
        {
            var check = workspace.Verify().Check;
            Assert.True(check.IsFull);
            Assert.Equal(first.LastFull.AddDays(39), check.LastFull, TimeSpan.FromDays(1));
            Assert.Equal(check, workspace.FilesCheck);
        }
        Assert.Equal(first.LastFull.AddDays(39), Opened(days: 41).LastFull, TimeSpan.FromDays(1));
    }

    [Fact]
    public void It_is_said_what_was_done_and_on_which_day_everything_was_read()
    {
        Assert.Contains("all read now; every hash holds.", small.Run("history", "--journal").Output, StringComparison.Ordinal);
        Opened();
        var note = JsonNode.Parse(File.ReadAllText(Note))!;
        note["last_full_check"] = "2025-11-30T08:00:00Z";
        File.WriteAllText(Note, note.ToJsonString());
        var said = small.Run("history", "--journal").Output;
        Assert.Contains("of which 0 were read now", said, StringComparison.Ordinal);
        Assert.Contains("all were read on 2025-11-30 or later", said, StringComparison.Ordinal);
        Assert.Contains("tous ont été lus le 2025-11-30 ou après", small.Run("history", "--journal", "--lang", "fr").Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("2025-11-30", small.Run("history", "--journal", "--quiet").Output, StringComparison.Ordinal);
        var json = JsonNode.Parse(small.Run("history", "--journal", "--format", "json").Output)!["files_check"]!;
        Assert.Equal((false, 0, "2025-11-30T08:00:00Z"),
            (json["full"]!.GetValue<bool>(), json["hashed"]!.GetValue<int>(), json["last_full"]!.GetValue<string>()));
        Assert.True(JsonNode.Parse(small.Run("verify", "--format", "json").Output)!["files_check"]!["full"]!.GetValue<bool>());
    }

    /// <summary>Opens it some days after its files were written.</summary>
    private FilesCheck Opened(int days = 1)
    {
        using var workspace = Workspace.Open(small.Folder, new Clock(days));
        return workspace.FilesCheck;
    }

    /// <summary>Other bytes, as many.</summary>
    private static byte[] Altered(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[^2] = bytes[^2] == (byte)'1' ? (byte)'2' : (byte)'1';
        return bytes;
    }

    private static void Alter(string file)
    {
        var written = File.GetLastWriteTimeUtc(file);
        File.WriteAllBytes(file, Altered(file));
        File.SetLastWriteTimeUtc(file, written);
    }

    /// <summary>Alters a file, and the note with it.</summary>
    private void AlterUnseen(string file)
    {
        Opened();
        Alter(file);
        var (note, look) = (JsonNode.Parse(File.ReadAllText(Note))!, FileLook.Of(file)!.Value);
        var noted = note["files"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == Path.GetFileName(file))!;
        (noted["bytes"], noted["written"], noted["changed"], noted["number"]) = (look.Bytes, look.Written, look.Changed, look.Identity);
        File.WriteAllText(Note, note.ToJsonString());
    }

    private static string Refused(Action act) => Assert.Single(Assert.Throws<RefusedException>(act).Issues.DistinctBy(i => i.Rule)).Rule;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    /// <summary>Some days ahead of the times that the disk gives.</summary>
    private sealed class Clock(int days) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(days);
    }
}
