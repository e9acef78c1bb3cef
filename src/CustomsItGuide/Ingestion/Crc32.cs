using System.Buffers.Binary;

namespace CustomsItGuide.Ingestion;

/// <summary>The check sum that ZIP files keep of each part (CRC-32 of IEEE 802.3, reflected, polynomial EDB88320); eight bytes a
/// step.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = Make();

    /// <param name="before">The sum of what came before; 0 at the beginning.</param>
    public static uint Append(uint before, ReadOnlySpan<byte> bytes)
    {
        var sum = ~before;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ sum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = Tables[7][low & 255] ^ Tables[6][(low >> 8) & 255] ^ Tables[5][(low >> 16) & 255] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 255] ^ Tables[2][(high >> 8) & 255] ^ Tables[1][(high >> 16) & 255] ^ Tables[0][high >> 24];
        }
        foreach (var b in bytes) sum = Tables[0][(sum ^ b) & 255] ^ (sum >> 8);
        return ~sum;
    }

    private static uint[][] Make()
    {
        var tables = new uint[8][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(i =>
        {
            var sum = (uint)i;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1;
            return sum;
        })];
        for (var t = 1; t < 8; t++) tables[t] = [.. tables[t - 1].Select(sum => tables[0][sum & 255] ^ (sum >> 8))];
        return tables;
    }
}
