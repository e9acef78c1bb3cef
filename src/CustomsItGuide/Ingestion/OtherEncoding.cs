using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Tells a text that looks like Windows-1252 only because any byte does: written on an old Macintosh or under DOS, its accented letters
/// turn into signs that no word has. Such a file is named, not guessed at: a wrong guess would change names for ever.
/// </summary>
internal static class OtherEncoding
{
    private const string Letters = "éèêëàâäáãåçîïíìôöóòõøûüùúñßœæÿÉÈÊËÀÂÄÁÃÅÇÎÏÍÔÖÓÕØÛÜÙÚÑŒÆ’";

    private static readonly (LocalizedText Name, Encoding Encoding)[] Others =
    [
        (IngestionWords.MacEncoding,
            CodePagesEncodingProvider.Instance.GetEncoding(10000)!),
        (IngestionWords.DosEncoding,
            CodePagesEncodingProvider.Instance.GetEncoding(850)!),
    ];

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding in which the bytes make words where as Windows-1252 they do not; null when there is none.</summary>
    public static LocalizedText? Of(ReadOnlySpan<byte> bytes)
    {
        var usual = InWords(bytes, Windows, "šžŠŽŸ");
        var best = Others.Select(o => (o.Name, Score: 0)).First();
        foreach (var (name, encoding) in Others)
        {
            var score = InWords(bytes, encoding, "");
            if (score > best.Score) best = (name, score);
        }
        return best.Score > 2 * usual + 1 ? best.Name : null;
    }

    /// <summary>How many bytes beyond ASCII stand beside a letter and are accented letters in a place where words have them.</summary>
    private static int InWords(ReadOnlySpan<byte> bytes, Encoding encoding, string more)
    {
        var letters = Enumerable.Range(0, 256).Select(b => encoding.GetString([(byte)b])[0]).ToArray();
        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var before = i > 0 ? bytes[i - 1] : (byte)' ';
            var after = i + 1 < bytes.Length ? bytes[i + 1] : (byte)' ';
            if (!char.IsAsciiLetter((char)before) && !char.IsAsciiLetter((char)after)) continue;
            var letter = letters[bytes[i]];
            var misplaced = char.IsUpper(letter) && char.IsAsciiLetterLower((char)before);
            if ((Letters.Contains(letter) || more.Contains(letter)) && !misplaced) count++;
        }
        return count;
    }
}
