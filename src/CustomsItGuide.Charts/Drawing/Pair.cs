using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>A name and what belongs to it, parted by a colon as each language sets it.</summary>
internal static class Pair
{
    private static readonly LocalizedText Form = new("{0}: {1}", "{0} : {1}");

    public static string Of(string name, string what, Format format) => format.Text(Form, name, what);
}
