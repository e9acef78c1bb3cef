using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>Parts of a sentence with the marks between them as each language sets them.</summary>
internal static class Pair
{
    /// <summary>A name and what belongs to it.</summary>
    public static string Of(string name, string what, Format format) => format.Text(ChartsWords.NameAndText(name, what));

    /// <summary>One after the other, parted by semicolons.</summary>
    public static string Series(IEnumerable<string> parts, Format format) =>
        parts.Aggregate((said, next) => format.Text(ChartsWords.SeriesOfTwo(said, next)));
}
