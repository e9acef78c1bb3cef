using System.Buffers;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace CustomsItGuide.Ingestion;

/// <summary>What one reading of a file's bytes tells, however large it is.</summary>
/// <param name="Sha256">Of all bytes, in lower case.</param>
/// <param name="Bytes">How many there are.</param>
/// <param name="Lines">Line ends, and one more where the last line has none.</param>
/// <param name="IsSimple">
/// True for UTF-8, with or without its mark at the head, without quotation marks, tabulators, number signs, signs that programs put around values and characters that cannot be
/// seen, without a blank line and without a blank beside anything that may part cells, and with the same line ends throughout.
/// </param>
internal sealed record FileFacts(string Sha256, long Bytes, long Lines, bool IsSimple)
{
    private const int Block = 4 << 20, Buffers = 3;

    /// <summary>What parts cells in a simple text, with how often it stands there.</summary>
    public IReadOnlyDictionary<byte, long> Delimiters { get; private init; } = new Dictionary<byte, long>();

    /// <summary>Controls but line ends; marks and quotation marks; the first bytes of blanks and of characters without width.</summary>
    private static readonly SearchValues<byte> NotSimple = SearchValues.Create([
        .. Enumerable.Range(0, 32).Select(b => (byte)b).Where(b => b is not ((byte)'\n' or (byte)'\r')), 127,
        .. "\"'=#"u8, 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF]);

    private static readonly SearchValues<byte> Neighbours = SearchValues.Create(",;|\n\r"u8);

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileFacts Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = (int)Math.Clamp(file.Length + 1, 1 << 12, Block);
        var buffers = new byte[file.Length < size ? 1 : Buffers][];
        // A file that fits in one block has no line that goes on in the next, unless it grows meanwhile.
        var most = buffers.Length == 1 ? 0 : Block;
        var hashed = new Task[buffers.Length];
        Array.Fill(hashed, Task.CompletedTask);
        var text = new Simple();
        long bytes = 0;
        var last = Task.CompletedTask;
        var carried = 0;
        for (var turn = 0; ; turn = (turn + 1) % buffers.Length)
        {
            hashed[turn].GetAwaiter().GetResult();
            var buffer = buffers[turn] ??= new byte[size + most];
            var before = buffers[(turn + buffers.Length - 1) % buffers.Length];
            // Lines stay whole: what the block before had after its last line end comes first.
            if (carried > 0) before.AsSpan(text.Taken, carried).CopyTo(buffer);
            var read = file.ReadAtLeast(buffer.AsSpan(carried, size), size, throwOnEndOfStream: false);
            if (read > 0)
            {
                var (begin, count) = (carried, read);
                last = hashed[turn] = last.ContinueWith(_ => sha.AppendData(buffer, begin, count), TaskScheduler.Default);
            }
            bytes += read;
            var isEnd = read < size;
            carried = text.Take(buffer.AsSpan(0, carried + read), isEnd, most);
            if (isEnd) break;
        }
        last.GetAwaiter().GetResult();
        return new(Convert.ToHexStringLower(sha.GetHashAndReset()), bytes, text.Lines, text.IsSimple && bytes > 0)
        {
            Delimiters = new Dictionary<byte, long> { [(byte)','] = text.Commas, [(byte)';'] = text.Semicolons, [(byte)'|'] = text.Bars },
        };
    }

    /// <summary>What was seen of a text so far.</summary>
    private sealed class Simple
    {
        private bool? isPaired;
        private bool isBegun;

        public bool IsSimple { get; private set; } = true;

        public long Lines { get; private set; }

        public long Commas { get; private set; }

        public long Semicolons { get; private set; }

        public long Bars { get; private set; }

        /// <summary>How much of the last block was looked at.</summary>
        public int Taken { get; private set; }

        /// <returns>How many bytes at the block's end have to come again: an unfinished line.</returns>
        public int Take(ReadOnlySpan<byte> block, bool isEnd, int most)
        {
            var end = isEnd ? block.Length : block.LastIndexOf((byte)'\n') + 1;
            Taken = end;
            if (!IsSimple) return 0;
            if (end == 0 || block.Length - end > most)
            {
                IsSimple = false;
                return 0;
            }
            // A mark of the encoding at the file's head belongs to no cell.
            var lines = block[(isBegun || !block.StartsWith("\uFEFF"u8) ? 0 : 3)..end];
            isBegun = true;
            var count = lines.Count((byte)'\n');
            Lines += count + (isEnd && lines.Length > 0 && lines[^1] != (byte)'\n' ? 1 : 0);
            Commas += lines.Count((byte)',');
            Semicolons += lines.Count((byte)';');
            Bars += lines.Count((byte)'|');
            IsSimple = !lines.ContainsAny(NotSimple) && Utf8.IsValid(lines) && IsEnded(lines, count) && !IsPadded(lines);
            return IsSimple ? block.Length - end : 0;
        }

        /// <summary>Whether every line ends in the same way, and none is blank.</summary>
        private bool IsEnded(ReadOnlySpan<byte> lines, int count)
        {
            if (lines.Length == 0) return true;
            var returns = lines.Count((byte)'\r');
            var pairs = returns == 0 ? 0 : lines.Count("\r\n"u8);
            if (count > 0) isPaired ??= returns > 0;
            return returns == pairs && (pairs == 0 || pairs == count) && (count == 0 || isPaired == returns > 0)
                && lines[0] is not ((byte)'\n' or (byte)'\r') && lines.IndexOf("\n\n"u8) < 0 && lines.IndexOf("\n\r"u8) < 0;
        }

        private static bool IsPadded(ReadOnlySpan<byte> lines)
        {
            for (var at = 0; lines[at..].IndexOf((byte)' ') is var next && next >= 0; at++)
            {
                at += next;
                if (at == 0 || at == lines.Length - 1 || Neighbours.Contains(lines[at - 1]) || Neighbours.Contains(lines[at + 1]))
                    return true;
            }
            return false;
        }
    }
}
