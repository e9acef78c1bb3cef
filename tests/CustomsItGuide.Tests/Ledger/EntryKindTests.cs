using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomsItGuide.Ledger;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Ledger;

/// <summary>Journals that hold entries which this version does not know, and what it takes to know one more.</summary>
public sealed class EntryKindTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2024, 8, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_kind_of_a_newer_version_is_refused_in_one_sentence()
    {
        var small = With("publication", json => json.WriteString("period", "2023/24"));
        var issue = Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(small.Folder)).Issues);
        Assert.Equal(("newer_version", 4), (issue.Rule, issue.Line));
        Assert.Equal("Entry 4 is of the kind 'publication', which this version does not know: it was written by a newer version of this "
            + "program; use that one.",
            issue.Text.English);
        Assert.StartsWith("L'entrée 4 est du genre « publication », que cette version ne connaît pas", issue.Text.French,
            StringComparison.Ordinal);

        var scored = small.Run("score");
        Assert.Equal(1, scored.Code);
        Assert.Contains("written by a newer version", scored.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_says_that_it_may_be_passed_over_changes_no_number_and_is_told_of()
    {
        var small = new SmallWorkspace(sample);
        var (before, head) = (small.Value(), Hash(small));
        var bytes = "read me"u8.ToArray();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        new DeliveryStore(small.Folder).Put(new MemoryStream(bytes), sha256, "pack.zip");
        Append(small, "publication", json =>
        {
            json.WriteBoolean("optional", true);
            json.WriteStartArray("files");
            json.WriteStartObject();
            json.File(new DeliveredFile("pack.zip", sha256, bytes.Length, []));
            json.WriteEndObject();
            json.WriteEndArray();
        }, new Author("nightly", AuthorKind.Program));

        Assert.Equal(before, small.Value());
        using (var workspace = Workspace.Open(small.Folder))
        {
            var notice = Assert.Single(workspace.Notices);
            Assert.Equal(("entry_passed_over", 4), (notice.Rule, notice.Line));
            Assert.Contains("est laissée de côté", notice.Text.French, StringComparison.Ordinal);
            Assert.Equal(head, workspace.At("3").Head);
            var entry = workspace.At().Journal[^1];
            Assert.Equal(("publication", "nightly", AuthorKind.Program, true), (entry.Kind, entry.By, entry.Author, entry.IsPassedOver));
            Assert.Equal("not_a_delivery", Assert.Throws<RefusedException>(() => workspace.Withdraw(4, "x", "y")).Issues[0].Rule);
            Assert.True(workspace.Verify().Holds);

            // What it names is kept, copied and checked like all that is kept.
            var copy = Path.Combine(small.Root, "copy");
            workspace.BackUp(copy);
            Assert.Single(Directory.GetFiles(Path.Combine(copy, "deliveries"), sha256 + "*"));
        }
        var listed = small.Run("history", "--journal", "--format", "json");
        Assert.Equal(0, listed.Code);
        using var json = JsonDocument.Parse(listed.Output);
        var last = json.RootElement.GetProperty("entries").EnumerateArray().Last();
        Assert.Equal((true, "program"), (last.GetProperty("passed_over").GetBoolean(), last.GetProperty("author").GetString()));
        Assert.Contains("nightly (programme)", small.Run("history", "--journal", "--lang", "fr").Output, StringComparison.Ordinal);

        // Something may be entered after it, as after any other.
        using (var workspace = Workspace.Open(small.Folder)) small.Load(workspace, 4, Later.AddDays(1));
        Assert.Equal(4, small.Value());
        File.Delete(Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), sha256 + "*").Single());
        using var incomplete = Workspace.Open(small.Folder);
        Assert.Equal(3, incomplete.Incomplete?.Position);
    }

    [Theory]
    [InlineData("{\"more\":1,\"optional\":true}", "newer_version")]
    [InlineData("{\"optional\":1}", "newer_version")]
    [InlineData("{\"optional\":true,\"files\":[{\"name\":\"../x\",\"sha256\":\"s\",\"bytes\":1}]}", "unknown_entry")]
    [InlineData("{\"optional\":true,\"files\":[1]}", "unknown_entry")]
    public void Whoever_is_not_clear_about_it_is_not_passed_over(string body, string rule)
    {
        using var document = JsonDocument.Parse(body);
        var small = With("publication", json => Entry.Members(document.RootElement, json));
        Assert.Equal(rule, Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(small.Folder)).Issues).Rule);
    }

    [Fact]
    public void A_known_kind_with_a_member_more_is_refused_even_where_that_says_optional()
    {
        var small = With("withdrawal", json =>
        {
            json.WriteBoolean("optional", true);
            json.WriteNumber("delivery", 2);
            json.WriteString("reason", "x");
        });
        Assert.Equal("unknown_entry", Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(small.Folder)).Issues).Rule);
    }

    [Fact]
    public void A_new_kind_is_a_class_and_a_line()
    {
        var small = With("note", json => json.WriteString("text", "seen by the Audit Committee"));
        var kinds = new EntryKinds(EntryKinds.Plan, EntryKinds.Delivery, EntryKinds.Withdrawal, new NoteEntry());
        using var workspace = Workspace.Open(small.Folder, null, kinds);
        Assert.Empty(workspace.Notices);
        Assert.Equal("note: seen by the Audit Committee", workspace.At().Journal[^1].Summary.English);
        Assert.Equal(2, workspace.At().Score("2023/24")["SP2-3"].Reading.Value);
    }

    [Theory]
    [InlineData(AuthorKind.Person, false)]
    [InlineData(AuthorKind.Import, true)]
    [InlineData(AuthorKind.Program, true)]
    public void An_entry_says_whose_it_is_where_that_is_no_person(AuthorKind kind, bool isSaid)
    {
        var (entry, line) =
            Entry.Write(1, Later, "note", new Author("feed", kind), json => json.WriteString("text", "x"), Entry.BeforeFirst);
        var text = Encoding.UTF8.GetString(line);
        Assert.Equal(isSaid,
            text.Contains($",\"by\":\"feed\",\"author\":\"{kind.ToString().ToLowerInvariant()}\",\"body\":", StringComparison.Ordinal));
        Assert.Equal(isSaid, text.Contains("author", StringComparison.Ordinal));
        Assert.Equal(kind, Entry.Read(line).Author);
        Assert.Equal(entry.Hash, Entry.Read(line).Hash);

        // A line that was cut anywhere is still the beginning of one that is written here.
        for (var length = 1; length < line.Length; length++)
            Assert.True(TornLine.IsBeginning(line.AsSpan(0, length), 1, Entry.BeforeFirst), $"{length}");
        foreach (var forged in new[] { "\"author\":\"person\"", "\"author\":\"robot\"" })
        {
            var other = isSaid ? text.Replace($"\"author\":\"{kind.ToString().ToLowerInvariant()}\"", forged, StringComparison.Ordinal)
                : text.Replace(",\"body\"", $",{forged},\"body\"", StringComparison.Ordinal);
            var hashed = other[..other.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
            var whole = hashed + Entry.End(Entry.HashOf(Encoding.UTF8.GetBytes(hashed)));
            Assert.Throws<WrongEntryException>(() => Entry.Read(Encoding.UTF8.GetBytes(whole)));
        }
    }

    [Fact]
    public void What_an_import_delivers_stays_one_in_the_journal_and_after_a_rebuild()
    {
        var small = new SmallWorkspace(sample);
        var file = Path.Combine(small.Root, "partnerships_3.csv");
        File.WriteAllText(file, "partner,objective,existing_since,deed,done_on\n"
            + string.Concat(Enumerable.Range(1, 3).Select(i => $"Partner {i},SO{i},2007-07-05,reviewed,2023-11-{1 + i:00}\n")));
        using (var workspace = Workspace.Open(small.Folder))
            workspace.Load(new LoadRequest([file], By: "partners' feed", Received: Later) { Author = AuthorKind.Import });
        Directory.Delete(Path.Combine(small.Folder, "warehouse"), recursive: true);
        using var again = Workspace.Open(small.Folder);
        Assert.Equal([AuthorKind.Person, AuthorKind.Person, AuthorKind.Person, AuthorKind.Import],
            again.At().Journal.Select(e => e.Author));
        Assert.Equal(AuthorKind.Import, again.At().Deliveries[^1].Author);
        Assert.Equal(3, again.At().Score("2023/24")["SP2-3"].Reading.Value);
        Assert.Contains("partners' feed (import)", small.Run("explain", "SP2-3", "--period", "2023/24").Output, StringComparison.Ordinal);
    }

    private SmallWorkspace With(string kind, Action<Utf8JsonWriter> body)
    {
        var small = new SmallWorkspace(sample);
        Append(small, kind, body, "somebody");
        return small;
    }

    private static void Append(SmallWorkspace small, string kind, Action<Utf8JsonWriter> body, Author by)
    {
        using var turn = WriterLock.Take(small.Folder);
        Journal.Open(small.Folder).Append(turn, [new NewEntry(Later, kind, by, body)]);
    }

    private static string Hash(SmallWorkspace small) => Journal.Open(small.Folder).Head.Hash;

    private sealed class NoteEntry() : EntryKind<string>("note")
    {
        public override string Read(Entry entry) => entry.Body.Text("text");

        public override LocalizedText Summary(Entry entry) => new($"note: {Read(entry)}", $"note : {Read(entry)}");

        public override LocalizedText StaysBecause(long position) =>
            new($"Entry {position} is a note.", $"L'entrée {position} est une note.");

        protected override void Write(string said, Utf8JsonWriter json) => json.WriteString("text", said);
    }
}
