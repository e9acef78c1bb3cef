using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>The bytes of a text file as UTF-8, whatever it was written in.</summary>
internal static class TextFile
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding LittleEndian = new UnicodeEncoding(false, true), BigEndian = new UnicodeEncoding(true, true);
    private static readonly SearchValues<byte> ControlCharacters =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 127]);

    /// <summary>Tells in what a file is written: by its mark, by the NULs of UTF-16, by being UTF-8, else Windows-1252.</summary>
    /// <param name="problem">What is wrong when it is no text: rule and sentence; else null.</param>
    public static Encoding EncodingOf(string path, out (string Rule, LocalizedText Message)? problem)
    {
        problem = null;
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 20];
        var count = stream.ReadAtLeast(buffer, buffer.Length, false);
        var head = buffer.AsSpan(0, count);
        if (head.StartsWith(Encoding.Unicode.Preamble)) return LittleEndian;
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return BigEndian;
        if (Utf16WithoutMark(head[..Math.Min(count, 4096)]) is { } utf16) return utf16;

        var controls = Count(head, ControlCharacters);
        long nuls = 0, position = 0;
        bool invalid = false, multibyte = false;
        long badAt = 0;
        var carried = 0;
        while (true)
        {
            var block = buffer.AsSpan(0, count);
            nuls += block.Count((byte)0);
            if (!invalid)
            {
                carried = Check(block, count < buffer.Length, out var bad, ref multibyte);
                invalid = bad >= 0;
                badAt = position + bad;
            }
            if (invalid) carried = 0;
            if (count < buffer.Length) break;
            position += count - carried;
            block[(count - carried)..].CopyTo(buffer);
            count = carried + stream.ReadAtLeast(buffer.AsSpan(carried), buffer.Length - carried, false);
        }

        if (nuls > 0 || controls * 1000 > Math.Min(head.Length, 1 << 20))
            problem = ("not_text", NotText);
        else if (invalid && multibyte)
            problem = ("mixed_encodings", Mixed(badAt + 1));
        else if (invalid && OtherEncoding.Of(FirstBytes(path)) is { } other)
            problem = ("other_encoding", InOther(other));
        return invalid ? Windows1252 : Encoding.UTF8;
    }

    private static readonly LocalizedText NotText = IngestionWords.NotText
        .Then(IngestionWords.DeliverAsTable);

    private static LocalizedText Mixed(long at) => IngestionWords.MixedEncodings(at)
        .Then(IngestionWords.SaveAgainAsUtf8);

    private static LocalizedText InOther(LocalizedText other) => IngestionWords.OtherEncoding(other)
        .Then(IngestionWords.SaveAsUtf8);

    private static byte[] FirstBytes(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[1 << 18];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, false)];
    }

    /// <summary>Opens the file as a stream of UTF-8 bytes.</summary>
    public static Stream OpenUtf8(string path, Encoding encoding)
    {
        var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return encoding is UTF8Encoding ? bytes : Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8);
    }

    /// <returns>How many bytes at the end are the beginning of a character that goes on in the next block.</returns>
    private static int Check(ReadOnlySpan<byte> block, bool last, out int bad, ref bool multibyte)
    {
        bad = -1;
        if (Ascii.IsValid(block)) return 0;
        var open = 0;
        if (!last)
        {
            // At most three bytes of an unfinished character can stand at the end.
            for (var back = 1; back <= 3 && back <= block.Length; back++)
            {
                var b = block[^back];
                if (b < 0x80) break;
                if (b < 0xC0) continue;
                if (back < (b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2)) open = back;
                break;
            }
        }
        var whole = block[..^open];
        if (Utf8.IsValid(whole))
        {
            multibyte = true;
            return open;
        }
        for (var at = 0; at < whole.Length;)
        {
            if (Rune.DecodeFromUtf8(whole[at..], out _, out var consumed) != OperationStatus.Done)
            {
                bad = at;
                break;
            }
            multibyte |= consumed > 1;
            at += consumed;
        }
        return 0;
    }

    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        var most = head.Length / 2 * 7 / 10;
        return head.Length < 8 ? null
            : odd > most && even == 0 ? (UnicodeEncoding)LittleEndian : even > most && odd == 0 ? (UnicodeEncoding)BigEndian : null;
    }

    private static long Count(ReadOnlySpan<byte> bytes, SearchValues<byte> wanted)
    {
        long count = 0;
        for (var at = bytes.IndexOfAny(wanted); at >= 0; at = bytes.IndexOfAny(wanted), count++) bytes = bytes[(at + 1)..];
        return count;
    }
}
