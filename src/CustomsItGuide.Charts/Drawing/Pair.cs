using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>Parts of a sentence with the marks between them as each language sets them.</summary>
internal static class Pair
{
    private static readonly LocalizedText Form = new("{0}: {1}", "{0} : {1}");
    private static readonly LocalizedText Then = new("{0}; {1}", "{0} ; {1}");

    /// <summary>A name and what belongs to it.</summary>
    public static string Of(string name, string what, Format format) => format.Text(Form, name, what);

    /// <summary>One after the other, parted by semicolons.</summary>
    public static string Series(IEnumerable<string> parts, Format format) => parts.Aggregate((said, next) => format.Text(Then, said, next));
}
