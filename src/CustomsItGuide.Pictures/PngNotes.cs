using System.Buffers.Binary;
using System.Text;

namespace CustomsItGuide.Pictures;

/// <summary>What a PNG says beside its pixels (ISO/IEC 15948): how large it is meant to be, and texts about it.</summary>
internal static class PngNotes
{
    private const int SignatureAndHeader = 8 + 25;
    private const double InchesPerMetre = 1 / 0.0254;

    /// <param name="png">A whole PNG.</param>
    /// <param name="perInch">Pixels to an inch, from which office programs take the size on paper.</param>
    /// <param name="texts">A keyword of Latin letters with its text.</param>
    public static void Write(ReadOnlySpan<byte> png, double perInch, IEnumerable<(string Keyword, string Text)> texts, Stream to)
    {
        to.Write(png[..SignatureAndHeader]);
        var size = new byte[9];
        BinaryPrimitives.WriteUInt32BigEndian(size, (uint)Math.Round(perInch * InchesPerMetre));
        BinaryPrimitives.WriteUInt32BigEndian(size.AsSpan(4), (uint)Math.Round(perInch * InchesPerMetre));
        size[8] = 1; // metres
        Chunk("pHYs", size, to);
        // Keyword, not compressed, no language, no translated keyword, text in UTF-8.
        foreach (var (keyword, text) in texts) Chunk("iTXt", Encoding.UTF8.GetBytes($"{keyword}\0\0\0\0\0{text}"), to);
        to.Write(png[SignatureAndHeader..]);
    }

    private static void Chunk(string type, byte[] data, Stream to)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Checksum(chunk.AsSpan(4, 4 + data.Length)));
        to.Write(chunk);
    }

    /// <summary>CRC-32 of a chunk's type and data.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }
}
