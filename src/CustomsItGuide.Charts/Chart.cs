using System.Globalization;
using CustomsItGuide.Charts.Drawing;

namespace CustomsItGuide.Charts;

/// <summary>A picture of figures: one markup for light, dark, forced colours and paper, with the same said in words and as a
/// table.</summary>
/// <param name="Id">Unique in a page; every id inside the picture begins with it.</param>
/// <param name="Title">What is shown, whole; the picture itself may show it shortened.</param>
/// <param name="Description">What there is to see, in one sentence.</param>
/// <param name="Width">Of the viewBox, in units; a unit is a CSS pixel at full size.</param>
/// <param name="Height">Of the viewBox, in units.</param>
/// <param name="Table">The figures; without rows when there is nothing to show.</param>
/// <param name="Content">Markup inside the svg element, after its title and description.</param>
public sealed record Chart(string Id, string Title, string Description, int Width, int Height, ChartTable Table, string Content)
{
    /// <summary>Language of the words, <c>en</c> or <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>True when parts are links: then it is no single image to an assistive technology, but a group of them.</summary>
    public bool HasLinks { get; init; }

    /// <summary>For a page that carries <see cref="ChartStyle.Sheet"/>.</summary>
    public string ToSvg() => Element(standalone: false);

    /// <summary>A file that can be read alone, in the light theme.</summary>
    public string ToStandalone() =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Element(standalone: true) + "\n";

    private string Element(bool standalone)
    {
        var space = standalone ? " xmlns=\"http://www.w3.org/2000/svg\"" : "";
        var ground = !standalone ? "" : Invariant($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"{Palette.Paper}\"/>");
        return Invariant(
            $"<svg{space} id=\"{Id}\" class=\"chart\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"{(HasLinks ? "group" : "img")}\" lang=\"{Markup.Escape(Language)}\"")
            + Invariant($" aria-labelledby=\"{Id}-title {Id}-desc\" font-family=\"{Palette.Fonts}\" font-size=\"12\">")
            + $"<title id=\"{Id}-title\">{Markup.Escape(Title)}</title><desc "
                + $"id=\"{Id}-desc\">{Markup.Escape(Description)}</desc>{ground}{Content}</svg>";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
