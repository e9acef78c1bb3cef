using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ledger;

/// <summary>
/// A line of the journal: a JSON object whose last member is the hash of everything before it. The hash is the SHA-256 of the line's
/// bytes up to, and without, the text <c>,"hash":</c>, so that it can be checked with a text editor and sha256sum.
/// What is hashed is what is read: a line is one only when it is, byte for byte, what would be written for what was read from it.
/// </summary>
internal sealed record Entry(long Position, DateTimeOffset Received, string Kind, string By, JsonElement Body, string Previous, string Hash)
{
    public const string BeforeFirst = "0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A name that stands twice could be hashed as one thing and read as another.</summary>
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>What <c>By</c> names; the line says it only where it is no person.</summary>
    public AuthorKind Author { get; init; }

    /// <summary>What it is one of.</summary>
    public required EntryKind Its { get; init; }

    /// <summary>What follows the hashed bytes.</summary>
    public static string End(string hash) => $",\"hash\":\"{hash}\"}}";

    public static string HashOf(ReadOnlySpan<byte> hashed) => Convert.ToHexStringLower(SHA256.HashData(hashed));

    /// <summary>The line, without its line feed, of a new entry after <paramref name="previous"/>.</summary>
    public static (Entry Entry, byte[] Line) Write(long position, DateTimeOffset received, string kind, Author by,
        Action<Utf8JsonWriter> body, string previous,
        EntryKinds? kinds = null)
    {
        var line = Line(position, received, kind, by, body, previous);
        return (Read(line, kinds), line);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="kinds">Those that are known; null: this version's.</param>
    /// <exception cref="FormatException">It is not, to the last byte, a line as it is written here; the message says what is
    /// wrong.</exception>
    public static Entry Read(ReadOnlySpan<byte> line, EntryKinds? kinds = null)
    {
        var at = line.Length - End(BeforeFirst).Length;
        if (at < 0) throw new WrongEntryException(LedgerWords.EntryWithoutHash);
        var found = HashOf(line[..at]);
        try
        {
            using var document = JsonDocument.Parse(line.ToArray(), Strict);
            var root = document.RootElement;
            var (kind, body) = (Text(root, "kind"), root.GetProperty("body").Clone());
            var entry = new Entry(
                root.GetProperty("position").GetInt64(), ParseTime(Text(root, "received")), kind, Text(root, "by"), body,
                Text(root, "previous"), Text(root, "hash"))
            { Its = (kinds ?? EntryKinds.Known).Of(kind, body), Author = AuthorOf(root) };
            if (!line[at..].SequenceEqual(Encoding.UTF8.GetBytes(End(entry.Hash))))
                throw new WrongEntryException(LedgerWords.HashNotLast);
            if (found != entry.Hash)
            {
                throw new WrongEntryException(LedgerWords.ContentHashWrong(found, entry.Hash));
            }
            var written =
                Line(entry.Position, entry.Received, entry.Kind, new(entry.By, entry.Author), json => Members(entry.Body, json),
                    entry.Previous);
            return line.SequenceEqual(written) ? entry
                : throw new WrongEntryException(LedgerWords.EntryWrittenOtherwise);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new WrongEntryException(LedgerWords.EntryNotJson, problem);
        }
    }

    /// <summary>Times in the journal are UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A time as the journal will give it back.</summary>
    public static DateTimeOffset ToTheSecond(DateTimeOffset time) => ParseTime(Time(time));

    /// <summary>A body as the bytes that the journal holds of it.</summary>
    public static byte[] Written(Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    public static void Members(JsonElement body, Utf8JsonWriter json)
    {
        foreach (var member in body.EnumerateObject()) member.WriteTo(json);
    }

    private static byte[] Line(long position, DateTimeOffset received, string kind, Author by, Action<Utf8JsonWriter> body, string previous)
    {
        var whole = Written(json =>
        {
            json.WriteNumber("position", position);
            json.WriteString("received", Time(received));
            json.WriteString("kind", kind);
            json.WriteString("by", by.Name);
            if (by.Kind != AuthorKind.Person) json.WriteString("author", Terms.Code(by.Kind));
            json.WriteStartObject("body");
            body(json);
            json.WriteEndObject();
            json.WriteString("previous", previous);
        });
        var hashed = whole.AsSpan()[..^1];
        return [.. hashed, .. Encoding.UTF8.GetBytes(End(HashOf(hashed)))];
    }

    private static AuthorKind AuthorOf(JsonElement root)
    {
        if (!root.TryGetProperty("author", out _)) return AuthorKind.Person;
        var said = Text(root, "author");
        foreach (var kind in Enum.GetValues<AuthorKind>())
            if (Terms.Code(kind) == said) return kind;
        throw new WrongEntryException(
            LedgerWords.UnknownAuthor(said, string.Join(", ", Enum.GetValues<AuthorKind>().Select(k => Terms.Code(k)))));
    }

    private static DateTimeOffset ParseTime(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString()
        ?? throw new WrongEntryException(LedgerWords.MemberEmpty(name));
}
