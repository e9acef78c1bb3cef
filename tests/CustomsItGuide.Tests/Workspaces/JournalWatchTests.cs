using System.Text;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A workspace that is open sees what happens to its journal, whatever the file's length and times say.</summary>
public sealed class JournalWatchTests(SampleWorkspace sample)
{
    [Fact]
    public void A_change_of_the_same_length_is_named_at_the_next_look()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var good = Alter(workspace, keepTime: false);
        Assert.Equal("journal_altered", Refused(workspace).Rule);
        Assert.Equal("journal_altered", Refused(workspace).Rule);
        File.WriteAllBytes(Journal(workspace), good);
        Assert.False(workspace.Refresh());
    }

    [Fact]
    public void With_its_time_of_writing_put_back_it_is_named_within_a_second()
    {
        var clock = new HeldClock();
        using var workspace = Workspace.Open(sample.Copy(), clock);
        Assert.False(workspace.Refresh());
        Alter(workspace, keepTime: true);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, Refused(workspace).Line);
    }

    [Fact]
    public void A_journal_that_is_consistent_but_another_one_is_refused()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var lines = File.ReadAllLines(Journal(workspace));
        File.WriteAllText(Journal(workspace), string.Concat(lines[..^2].Select(l => l + "\n")));
        var cut = Refused(workspace);
        Assert.Equal("journal_rewritten", cut.Rule);
        Assert.Contains($"those after entry {lines.Length - 2} are gone", cut.Message, StringComparison.Ordinal);

        using var other =
            Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "x", "y",
                new DateTimeOffset(2022, 7, 1, 0, 0, 0, TimeSpan.Zero));
        File.Copy(Journal(other), Journal(workspace), overwrite: true);
        Assert.Contains("entry 1 is another one", Refused(workspace).Message, StringComparison.Ordinal);

        File.Delete(Journal(workspace));
        Assert.Equal("no_workspace", Refused(workspace).Rule);
    }

    [Fact]
    public void A_body_appended_after_the_hash_does_not_reach_the_scorecard()
    {
        var folder = sample.Copy();
        var lines = File.ReadAllLines(Path.Combine(folder, "journal.jsonl"));
        lines[80] = lines[80][..^1] + ",\"by\":\"MALLORY\","
            + lines[79][lines[79].IndexOf("\"body\":", StringComparison.Ordinal)..lines[79]
                .IndexOf(",\"previous\":", StringComparison.Ordinal)] + "}";
        File.WriteAllText(Path.Combine(folder, "journal.jsonl"), string.Concat(lines.Select(l => l + "\n")));
        var issue = Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(folder)).Issues);
        Assert.Equal(("journal_altered", 81L), (issue.Rule, issue.Line));
    }

    private static Issue Refused(Workspace workspace) => Assert.Single(Assert.Throws<RefusedException>(() => workspace.Refresh()).Issues);

    private static string Journal(Workspace workspace) => Path.Combine(workspace.Folder, "journal.jsonl");

    /// <summary>Changes a letter of the second entry.</summary>
    /// <returns>The bytes before.</returns>
    private static byte[] Alter(Workspace workspace, bool keepTime)
    {
        var (path, written) = (Journal(workspace), File.GetLastWriteTimeUtc(Journal(workspace)));
        var good = File.ReadAllBytes(path);
        var altered = good.ToArray();
        altered[Array.IndexOf(good, (byte)'\n') + Encoding.ASCII.GetByteCount("{\"position\":2,\"received\":\"2")] ^= 1;
        File.WriteAllBytes(path, altered);
        File.SetLastWriteTimeUtc(path, keepTime ? written : written.AddSeconds(1));
        return good;
    }

    private sealed class HeldClock : TimeProvider
    {
        private long ticks = TimeSpan.TicksPerDay;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Advance(TimeSpan time) => ticks += time.Ticks;
    }
}
