using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>
/// A line of the journal: a JSON object whose last member is the hash of everything before it. The hash is the SHA-256 of the line's
/// bytes up to, and without, the text <c>,"hash":</c>, so that it can be checked with a text editor and sha256sum.
/// </summary>
internal sealed record Entry(long Position, DateTimeOffset Received, string Kind, string By, JsonElement Body, string Previous, string Hash)
{
    public const string BeforeFirst = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string HashMember = ",\"hash\":\"";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its line feed, of a new entry after <paramref name="previous"/>.</summary>
    public static (Entry Entry, byte[] Line) Write(long position, DateTimeOffset received, string kind, string by, Action<Utf8JsonWriter> body, string previous)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("position", position);
            json.WriteString("received", Time(received));
            json.WriteString("kind", kind);
            json.WriteString("by", by);
            json.WriteStartObject("body");
            body(json);
            json.WriteEndObject();
            json.WriteString("previous", previous);
            json.WriteEndObject();
        }
        var hashed = buffer.WrittenSpan[..^1];
        var hash = Convert.ToHexStringLower(SHA256.HashData(hashed));
        byte[] line = [.. hashed, .. Encoding.UTF8.GetBytes($"{HashMember}{hash}\"}}")];
        return (Read(line), line);
    }

    /// <summary>Reads a line and checks its own hash.</summary>
    /// <exception cref="FormatException">The line is not a whole entry, or its hash is not that of its content; the message says which.</exception>
    public static Entry Read(ReadOnlySpan<byte> line)
    {
        var at = line.LastIndexOf(Encoding.UTF8.GetBytes(HashMember));
        if (at < 0) throw new FormatException("it is not a whole entry (no hash)");
        try
        {
            using var document = JsonDocument.Parse(line.ToArray());
            var root = document.RootElement;
            var entry = new Entry(
                root.GetProperty("position").GetInt64(), ParseTime(Text(root, "received")), Text(root, "kind"), Text(root, "by"),
                root.GetProperty("body").Clone(), Text(root, "previous"), Text(root, "hash"));
            var found = Convert.ToHexStringLower(SHA256.HashData(line[..at]));
            return found == entry.Hash ? entry : throw new FormatException($"its content hashes to {found}, but it was written with {entry.Hash}");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is not a whole entry (not the JSON that is written here)", problem);
        }
    }

    /// <summary>Times in the journal are UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset ParseTime(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Text(JsonElement root, string name) => root.GetProperty(name).GetString() ?? throw new FormatException($"its {name} is empty");
}
