using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Strategy;

/// <summary>An indicator on the map: its id, its status as shape and letter, its source as so many of three bars.</summary>
internal static class MapChip
{
    public static void Draw(Picture picture, Assessment assessment, string href, double x, double y, Format format)
    {
        var (indicator, shape) = (assessment.Indicator, StatusShape.Of(assessment.Status, assessment.Evidence));
        // The name begins as the chip reads, so that who speaks to the page can say what is seen.
        var letter = format.Text(StatusLetters.Of(assessment.Status));
        var words = format.Text(
            ChartsWords.IndicatorChip(letter, indicator.Id, format.Text(indicator.Title), format.Text(Terms.Of(assessment.Status)),
                format.Text(Terms.Of(assessment.SourceRating))));
        picture.OpenLink(href, words);
        picture.Rect(x, y, MapLayout.ChipWidth, MapLayout.ChipHeight,
            Paint.Box with { Stroke = Palette.Colour(shape.Tone), Css = $"{Palette.Css(shape.Tone)} c-hollow" }, 4);
        picture.Sign(shape, x + 5, y + 5, 14);
        picture.Text(x + 23, y + 16, TextWidth.Shorten($"{letter} {indicator.Id}", 62, 12), TextStyle.Plain,
            whole: $"{letter} {indicator.Id}");
        Source(picture, assessment.SourceRating, x + 87, y + 5);
        picture.CloseLink();
    }

    /// <summary>Three bars in a square of 14 units, as many of them full as the source deserves.</summary>
    public static void Source(Picture picture, SourceRating rating, double x, double y)
    {
        var full = rating switch { SourceRating.Sound => 3, SourceRating.SoundWithDisclosure => 2, SourceRating.Weak => 1, _ => 0 };
        for (var bar = 1; bar <= 3; bar++)
            picture.Rect(x + (bar - 1) * 4.8, y + 14 - bar * 4.4, 3.4, bar * 4.4,
                bar <= full ? Paint.Solid(Tone.Neutral) with { StrokeWidth = 0.8 } : Paint.Hollow(Tone.Neutral) with { StrokeWidth = 0.8 });
    }
}
