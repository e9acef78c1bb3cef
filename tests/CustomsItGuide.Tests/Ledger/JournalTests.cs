using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Tests.Ledger;

public sealed class JournalTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 6, 30, 12, 0, 0, TimeSpan.Zero);
    private readonly string folder = Directory.CreateTempSubdirectory("journal").FullName;

    private string File => Path.Combine(folder, Journal.FileName);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Entries_come_back_as_they_were_written()
    {
        Write("first", "second é <&> \"quoted\"");
        var read = Journal.Open(folder);
        Assert.Equal([1L, 2L], read.Entries.Select(e => e.Position));
        Assert.Equal("second é <&> \"quoted\"", read.Entries[1].By);
        Assert.Equal(Entry.BeforeFirst, read.Entries[0].Previous);
        Assert.Equal(read.Entries[0].Hash, read.Entries[1].Previous);
        Assert.Null(read.Torn);
    }

    [Fact]
    public void A_hash_can_be_checked_with_nothing_but_sha256()
    {
        Write("somebody");
        var line = System.IO.File.ReadAllText(File).TrimEnd('\n');
        var at = line.LastIndexOf(",\"hash\":", StringComparison.Ordinal);
        Assert.EndsWith($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line[..at])))}\"}}", line,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Any_altered_byte_is_found_and_its_entry_named()
    {
        Write("one", "two", "three");
        var bytes = System.IO.File.ReadAllBytes(File);
        var firstLine = Array.IndexOf(bytes, (byte)'\n');
        for (var i = 0; i < bytes.Length - 1; i++)
        {
            var altered = bytes.ToArray();
            altered[i] ^= 0x01;
            System.IO.File.WriteAllBytes(File, altered);
            var refused = Assert.Throws<RefusedException>(() => Journal.Open(folder));
            var issue = Assert.Single(refused.Issues);
            Assert.Equal("journal_altered", issue.Rule);
            if (i < firstLine) Assert.Equal(1, issue.Line);
        }
    }

    [Fact]
    public void Removed_repeated_or_reordered_entries_are_found()
    {
        Write("one", "two", "three");
        var lines = System.IO.File.ReadAllLines(File);
        foreach (var order in new int[][] { [0, 2], [0, 0, 1, 2], [1, 0, 2], [1, 2] })
        {
            System.IO.File.WriteAllText(File, string.Concat(order.Select(i => lines[i] + "\n")));
            Assert.Equal("journal_altered", Assert.Throws<RefusedException>(() => Journal.Open(folder)).Issues[0].Rule);
        }
    }

    [Fact]
    public void A_torn_last_line_is_left_out_wherever_it_was_torn_and_kept_aside_when_writing_goes_on()
    {
        Write("one", "two");
        var bytes = System.IO.File.ReadAllBytes(File);
        var firstLine = Array.IndexOf(bytes, (byte)'\n') + 1;
        for (var length = firstLine + 1; length < bytes.Length - 1; length += 7)
        {
            System.IO.File.WriteAllBytes(File, bytes[..length]);
            var journal = Journal.Open(folder);
            Assert.Single(journal.Entries);
            Assert.Contains("stands at entry 1", journal.Torn!.Message, StringComparison.Ordinal);
        }

        var torn = bytes[..(firstLine + 40)];
        System.IO.File.WriteAllBytes(File, torn);
        Append(Journal.Open(folder), "three");
        var healed = Journal.Open(folder);
        Assert.Equal(["one", "three"], healed.Entries.Select(e => e.By));
        Assert.Null(healed.Torn);
        Assert.Equal(torn[firstLine..], System.IO.File.ReadAllBytes(Path.Combine(folder, "torn-after-1.txt")));
    }

    [Fact]
    public void An_entry_that_only_lacks_its_line_feed_is_whole()
    {
        Write("one", "two");
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..^1]);
        var journal = Journal.Open(folder);
        Assert.Equal(2, journal.Entries.Count);
        Assert.Contains("lacks nothing but its line feed", journal.Torn!.Message, StringComparison.Ordinal);
        Append(journal, "three");
        Assert.Equal(3, Journal.Open(folder).Entries.Count);
    }

    [Fact]
    public void A_folder_without_a_journal_says_how_to_make_one()
    {
        var refused = Assert.Throws<RefusedException>(() => Journal.Open(folder));
        Assert.Equal("no_workspace", refused.Issues[0].Rule);
        Assert.Contains("scorecard init", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_sees_that_another_process_has_appended()
    {
        Write("one");
        var reader = Journal.Open(folder);
        Assert.False(reader.HasMoved());
        Append(Journal.Open(folder), "two");
        Assert.True(reader.HasMoved());
    }

    [Fact]
    public async Task Two_writers_take_turns()
    {
        Write("zero");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
        {
            using var turn = WriterLock.Take(folder);
            Journal.Open(folder).Append(turn, [New($"writer {i}")]);
        })));
        Assert.Equal(9, Journal.Open(folder).Entries.Count);
    }

    private static NewEntry New(string by) => new(Noon, "note", by, json => json.WriteString("text", "one < two"));

    private void Append(Journal journal, string by)
    {
        using var turn = WriterLock.Take(folder);
        journal.Append(turn, [New(by)]);
    }

    private void Write(params string[] by)
    {
        using var turn = WriterLock.Take(folder);
        Journal.Create(folder).Append(turn, [.. by.Select(New)]);
    }
}
