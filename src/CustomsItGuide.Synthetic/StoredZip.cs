using System.Buffers.Binary;
using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>
/// A ZIP archive whose entries are stored, not compressed, all with the date 1 January 1980: the same bytes everywhere.
/// System.IO.Compression.ZipArchive is not used because its output depends on the platform (the "made by" byte) and on the
/// deflate library of the runtime.
/// </summary>
internal sealed class StoredZip
{
    private const ushort FixedDate = 0x0021;
    private static readonly uint[] CrcTable = MakeCrcTable();
    private readonly List<(string Name, byte[] Bytes)> entries = [];

    public void Add(string name, string text) => entries.Add((name, Encoding.UTF8.GetBytes(text)));

    public void WriteTo(Stream stream)
    {
        var directory = new MemoryStream();
        uint offset = 0;
        foreach (var (name, bytes) in entries)
        {
            var nameBytes = Encoding.ASCII.GetBytes(name);
            var common = Common(nameBytes, bytes);
            Put(stream, 0x04034b50u);
            stream.Write(common);
            stream.Write(nameBytes);
            stream.Write(bytes);

            Put(directory, 0x02014b50u);
            Put(directory, (ushort)20);
            directory.Write(common);
            directory.Write(new byte[10]); // comment length, disk, internal and external attributes
            Put(directory, offset);
            directory.Write(nameBytes);
            offset += (uint)(4 + common.Length + nameBytes.Length + bytes.Length);
        }
        directory.WriteTo(stream);
        Put(stream, 0x06054b50u);
        Put(stream, 0u);
        Put(stream, (ushort)entries.Count);
        Put(stream, (ushort)entries.Count);
        Put(stream, (uint)directory.Length);
        Put(stream, offset);
        Put(stream, (ushort)0);
    }

    /// <summary>The 26 bytes that an entry's own header and its line in the directory have in common.</summary>
    private static byte[] Common(byte[] name, byte[] bytes)
    {
        var header = new MemoryStream();
        Put(header, (ushort)20); // version needed
        Put(header, (ushort)0); // flags
        Put(header, (ushort)0); // stored
        Put(header, (ushort)0); // time
        Put(header, FixedDate);
        Put(header, Crc(bytes));
        Put(header, (uint)bytes.Length);
        Put(header, (uint)bytes.Length);
        Put(header, (ushort)name.Length);
        Put(header, (ushort)0); // extra field
        return header.ToArray();
    }

    private static void Put(Stream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Put(Stream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes) crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }
}
