using System.Globalization;
using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>Letters without their accents.</summary>
internal static class Letters
{
    // The accented Latin letters of Western and Central European languages. .NET leaves accents as they are where it runs without the
    // system's culture data (as in small containers), and a header must read the same there.
    private static readonly Dictionary<char, char> Plain = new (string Accented, char Letter)[]
    {
        ("àáâãäåāăą", 'a'), ("çćĉċč", 'c'), ("ď", 'd'), ("èéêëēĕėęě", 'e'), ("ĝğġģ", 'g'), ("ĥ", 'h'), ("ìíîïĩīĭįİ", 'i'), ("ĵ", 'j'),
        ("ķ", 'k'),
        ("ĺļľ", 'l'), ("ñńņň", 'n'), ("òóôõöōŏő", 'o'), ("ŕŗř", 'r'), ("śŝşš", 's'), ("ţť", 't'), ("ùúûüũūŭůűų", 'u'), ("ŵ", 'w'),
        ("ýÿŷ", 'y'), ("źżž", 'z'),
    }.SelectMany(row => row.Accented.Select(accented => (accented, row.Letter))).ToDictionary(pair => pair.accented, pair => pair.Letter);

    /// <summary>The text in lower case and without accents; œ and æ as two letters. Other characters stay.</summary>
    public static IEnumerable<char> Of(string text)
    {
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (Plain.TryGetValue(lower, out var letter)) yield return letter;
            else if (lower is 'œ' or 'æ')
            {
                yield return lower == 'œ' ? 'o' : 'a';
                yield return 'e';
            }
            else if (lower < '\u0180' || char.IsSurrogate(lower)) yield return lower;
            else
            {
                foreach (var part in lower.ToString().Normalize(NormalizationForm.FormD))
                {
                    if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark) yield return part;
                }
            }
        }
    }
}
