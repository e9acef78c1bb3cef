using CustomsItGuide.Files;

namespace CustomsItGuide.Tests.Files;

/// <summary>Trouble of the surroundings, kind by kind: it is told from a fault of ours, and says what to do.</summary>
public sealed class TroubleTests
{
    public static TheoryData<Exception, string, string> Kinds => new()
    {
        { new IOException("No space left on device : '/mnt/ws/journal.jsonl'", 28), "disk_full", "Make room" },
        { new IOException("There is not enough space on the disk. : 'C:\\ws\\journal.jsonl'", unchecked((int)0x80070070)), "disk_full",
            "Make room" },
        { new IOException("Disk quota exceeded : '/mnt/ws/journal.jsonl'", 122), "quota", "Make room" },
        { new IOException("Read-only file system : '/mnt/ws/journal.jsonl'", 30), "read_only", "make it writable" },
        { new IOException("File too large : '/mnt/ws/journal.jsonl'", 27), "file_too_large", "ulimit -f" },
        { new IOException("Too many open files : '/mnt/ws/journal.jsonl'", 24), "too_many_open_files", "ulimit -n" },
        { new UnauthorizedAccessException("Access to the path '/mnt/ws/journal.jsonl' is denied."), "forbidden", "Let them read" },
        { new FileNotFoundException("Could not find file '/mnt/ws/journal.jsonl'.", "/mnt/ws/journal.jsonl"), "not_there", "put it back" },
        { new DirectoryNotFoundException("Could not find a part of the path '/mnt/ws/journal.jsonl'."), "not_there", "put it back" },
        { new IOException("Input/output error : '/mnt/ws/journal.jsonl'", 5), "not_possible", "Input/output error" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_a_refusal_that_names_the_file_and_what_to_do(Exception problem, string rule, string advice)
    {
        Assert.True(Trouble.Is(problem));
        var issue = Assert.Single(Trouble.Refusal(problem, "ws", new("Nothing was changed.", "Rien n'a été modifié.")).Issues);
        Assert.Equal(rule, issue.Rule);
        Assert.EndsWith("journal.jsonl", issue.File, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", issue.Message, StringComparison.Ordinal);
        Assert.Contains(advice, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scratch_folder_is_gone_by_then_and_is_not_named()
    {
        var problem = new IOException(
            "No space left on device : '/mnt/ws/warehouse/.building-0123456789abcdef0123456789abcdef/warehouse.duckdb.wal'", 28);
        Assert.Equal("/mnt/ws", Trouble.Issue(problem, "/mnt/ws").File);
    }

    [Fact]
    public void A_limit_on_the_size_of_files_is_told_by_the_framework_as_a_wrong_argument()
    {
        // As the framework throws it, with the name of its own parameter.
        var problem = Wrong(0, "Specified file length was too large for the file system.");
        Assert.True(Trouble.Is(problem));
        Assert.Equal("file_too_large", Trouble.Issue(problem, "ws").Rule);
    }

    [Fact]
    public void A_fault_of_ours_stays_one()
    {
        Assert.False(Trouble.Is(Wrong(0, "It is more than the limit.")));
        Assert.False(Trouble.Is(new InvalidOperationException("x")));
        Assert.False(Trouble.Is(new FileLoadException("x")));
        Assert.False(Trouble.Is(new FileNotFoundException("x", "Some.Library, Version=1.0.0.0, Culture=neutral")));
        Assert.Null(Trouble.FromWords(new InvalidOperationException("Binder Error: there is no column 'x'")));
    }

    [Theory]
    [InlineData("IO Error: Could not write file \"/mnt/ws/w.duckdb\": No space left on device", "disk_full")]
    [InlineData("FATAL Error: database has been invalidated. Original error: \"IO Error: Could not write file \"/mnt/ws/w.duckdb\": File too large\"", "file_too_large")]
    [InlineData("IO Error: Cannot open file \"/mnt/ws/w.duckdb\": Read-only file system", "read_only")]
    [InlineData("IO Error: Cannot open file \"/mnt/ws/w.duckdb\": Permission denied", "forbidden")]
    public void What_the_engine_tells_in_words_is_the_same_trouble(string message, string rule)
    {
        var issue = Trouble.Issue(Trouble.FromWords(new InvalidOperationException(message))!, "ws");
        Assert.Equal((rule, "/mnt/ws/w.duckdb"), (issue.Rule, issue.File));
    }

    [Fact]
    public void An_output_on_a_full_disk_is_no_fault_of_ours()
    {
        using var full = new StreamWriter(Stream.Synchronized(new Full()));
        using var error = new StringWriter();
        Assert.Equal(1, CustomsItGuide.Cli.CommandLine.Run(["--version"], full, error, Cli.Runs.Surroundings()));
        Assert.StartsWith("scorecard: error disk_full: The disk is full.", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd('\n').Split('\n'));
    }

    /// <summary>A disk with no room at all.</summary>
    private sealed class Full : MemoryStream
    {
        private bool told;

        public override void Write(byte[] buffer, int offset, int count) => Refuse();

        public override void Write(ReadOnlySpan<byte> buffer) => Refuse();

        public override void Flush()
        {
        }

        private void Refuse()
        {
            // The writer tries once more when it is disposed.
            if (told) return;
            told = true;
            throw new IOException("No space left on device", 28);
        }
    }

    /// <summary>As the framework throws it of a length: with the name of its own parameter.</summary>
    private static ArgumentOutOfRangeException Wrong(long value, string message) => new(nameof(value), value, message);
}
