using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Tests.Ledger;

/// <summary>What is hashed is what is read: nothing can be put into a journal beside what its hashes cover.</summary>
public sealed class ForgedJournalTests
{
    private static readonly DateTimeOffset Noon = new(2024, 6, 30, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Lines = Write(
        json => json.WriteString("text", "é"), json => WriteFiles(json, "a"), json => WriteFiles(json, "b \"ç\" \u2028"));

    public static TheoryData<string, string> Forgeries => new()
    {
        { "a name after the hash", Changed(1, line => line[..^1] + ",\"by\":\"MALLORY\"}") },
        { "a body after the hash, which names another delivery",
            Changed(2, line => line[..^1] + ",\"body\":" + Body(line).Replace("\"b ", "\"c ", StringComparison.Ordinal) + "}") },
        { "the hash twice", Changed(1, line => line[..^1] + line[line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)..]) },
        { "a member twice, deep in the body, with a hash made anew",
            Changed(2, line => Rehashed(line, l => l.Replace("\"bytes\":1", "\"bytes\":1,\"bytes\":2", StringComparison.Ordinal))) },
        { "by twice, with a hash made anew",
            Changed(2, line =>
                Rehashed(line, l => l.Replace("\"kind\":\"note\"", "\"kind\":\"note\",\"by\":\"x\"", StringComparison.Ordinal))) },
        { "the members in another order, with a hash made anew",
            Changed(2, line => Rehashed(line, l => Swapped(l, "\"kind\":\"note\"", "\"by\":\"somebody\""))) },
        { "an escape where a letter stands, with a hash made anew",
            Changed(2, line => Rehashed(line, l => l.Replace("\"somebody\"", "\"s\\u006fmebody\"", StringComparison.Ordinal))) },
        { "a blank after a line", Changed(1, line => line + " ") },
        { "a blank before a line", Changed(1, line => " " + line) },
        { "a blank after a comma, with a hash made anew",
            Changed(2, line => Rehashed(line, l => l.Replace(",\"kind\"", ", \"kind\"", StringComparison.Ordinal))) },
        { "a tab inside the body, with a hash made anew",
            Changed(2, line => Rehashed(line, l => l.Replace("\"files\":[", "\"files\":\t[", StringComparison.Ordinal))) },
        { "the line ends of another system", string.Concat(Lines.Select(l => l + "\r\n")) },
        { "one carriage return", Changed(1, line => line + "\r") },
        { "an empty line at the end", string.Concat(Lines.Select(l => l + "\n")) + "\n" },
        { "a mark of the byte order", "\ufeff" + string.Concat(Lines.Select(l => l + "\n")) },
        { "the last entry altered and its line feed cut off", Altered() },
        { "the last entry altered and its end cut off", Altered()[..^3] },
        { "the last entry altered and most of its hash cut off", Altered()[..^60] },
        { "something that is not the beginning of an entry", Changed(2, _ => "torn")[..^1] },
        { "the beginning of an entry with another number",
            Changed(2, line => line.Replace("\"position\":3", "\"position\":4", StringComparison.Ordinal)[..100])[..^1] },
        { "the beginning of an entry that follows another one",
            Changed(2, line => line.Replace("\"previous\":\"", "\"previous\":\"0000", StringComparison.Ordinal)[..^80])[..^1] },
        { "blanks after the last entry", string.Concat(Lines.Select(l => l + "\n")) + "  " },
        { "a zero byte after the last entry", string.Concat(Lines.Select(l => l + "\n")) + "\0" },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void A_forged_journal_is_refused_and_the_entry_named(string what, string text)
    {
        var issue = Assert.Single(Assert.Throws<RefusedException>(() => Read(text)).Issues);
        Assert.True(issue.Rule == "journal_altered", what);
        Assert.Contains("was altered: ", issue.Message, StringComparison.Ordinal);
        Assert.Contains("Put the journal back from a copy", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_beginning_of_the_last_line_is_a_torn_write()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Lines.Select(l => l + "\n")));
        var whole = Encoding.UTF8.GetByteCount(Lines[0] + "\n" + Lines[1] + "\n");
        for (var length = whole + 1; length < text.Length - 1; length++)
        {
            var read = JournalText.Read(text.AsSpan(0, length), "j");
            Assert.Equal(2, read.Entries.Count);
            Assert.Contains("not written to its end", read.Torn!.Message, StringComparison.Ordinal);
        }
        Assert.Null(JournalText.Read(text, "j").Torn);
    }

    /// <summary>Of every change, insertion and removal of one byte none passes unsaid.</summary>
    [Fact]
    public void Every_edit_of_one_byte_is_refused_or_is_a_torn_write()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Write(json => WriteFiles(json, "é")).Select(l => l + "\n")));
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length) AssertNoted([.. text[..at], .. text[(at + 1)..]], text);
            for (var value = 0; value < 256; value++)
            {
                AssertNoted([.. text[..at], (byte)value, .. text[at..]], text);
                if (at < text.Length && text[at] != value) AssertNoted([.. text[..at], (byte)value, .. text[(at + 1)..]], text);
            }
        }

        static void AssertNoted(byte[] edited, byte[] original)
        {
            try
            {
                var read = JournalText.Read(edited, "j");
                Assert.NotNull(read.Torn);
                // Nothing but a beginning of what was, or of what could have come next.
                Assert.True(original.AsSpan().StartsWith(edited) || (edited.AsSpan().StartsWith(original) && edited[^1] == '{'));
            }
            catch (RefusedException refused)
            {
                Assert.Equal("journal_altered", refused.Issues[0].Rule);
            }
        }
    }

    [Theory]
    [InlineData("note", "{\"plan\":\"p\"}")]
    [InlineData("delivery", "{\"dataset\":\"surveys\"}")]
    [InlineData("plan", "{\"plan\":\"p\",\"decision\":\"d\",\"sha256\":\"s\",\"files\":[],\"more\":1}")]
    [InlineData("plan", "{\"plan\":1,\"decision\":\"d\",\"sha256\":\"s\",\"files\":[]}")]
    [InlineData("plan", "{\"decision\":\"d\",\"plan\":\"p\",\"sha256\":\"s\",\"files\":[]}")]
    public void An_entry_that_says_more_less_or_something_else_than_is_read_is_not_believed(string kind, string body)
    {
        using var document = JsonDocument.Parse(body);
        var (entry, _) = Entry.Write(1, Noon, kind, "x", json => Entry.Members(document.RootElement, json), Entry.BeforeFirst);
        Assert.Equal("unknown_entry", entry.Its.Fault(entry, "journal.jsonl")!.Rule);
    }

    private static JournalText Read(string text) => JournalText.Read(Encoding.UTF8.GetBytes(text), "journal.jsonl");

    private static string[] Write(params Action<Utf8JsonWriter>[] bodies)
    {
        var previous = Entry.BeforeFirst;
        return [.. bodies.Select((body, i) =>
        {
            var (entry, line) = Entry.Write(i + 1, Noon, "note", "somebody", body, previous);
            previous = entry.Hash;
            return Encoding.UTF8.GetString(line);
        })];
    }

    private static void WriteFiles(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("files");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("bytes", 1);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteBoolean("whole", true);
    }

    private static string Changed(int line, Func<string, string> change) =>
        string.Concat(Lines.Select((l, i) => (i == line ? change(l) : l) + "\n"));

    private static string Altered() => Changed(2, line => line.Replace("somebody", "somebodz", StringComparison.Ordinal))[..^1];

    private static string Body(string line) =>
        line[(line.IndexOf("\"body\":", StringComparison.Ordinal) + 7)..line.IndexOf(",\"previous\"", StringComparison.Ordinal)];

    private static string Swapped(string text, string one, string other) =>
        text.Replace(one, "\u0001", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal)
            .Replace("\u0001", other, StringComparison.Ordinal);

    private static string Rehashed(string line, Func<string, string> change)
    {
        var hashed = change(line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)]);
        return hashed + Entry.End(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed))));
    }
}
