using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>A chart without data: it says so, in the place where the figures would be.</summary>
internal static class Nothing
{
    /// <param name="reason">Why, as the end of a sentence, with its full stop.</param>
    public static Chart Draw(ChartId id, string title, LocalizedText reason, IReadOnlyList<string> columns, Format format)
    {
        var picture = new Picture(id.Width);
        var said = format.Text(ChartsWords.NothingToShow(format.Text(reason)));
        var top = picture.Heading(title);
        var lines = TextWidth.Wrap(said, picture.Width - 32, TextStyle.Quiet.Size, 4);
        var height = 24 + lines.Count * 16;
        picture.Rect(4, top, picture.Width - 8, height, Paint.Band, 4);
        for (var i = 0; i < lines.Count; i++) picture.Text(16, top + 24 + i * 16, lines[i], TextStyle.Quiet);
        return picture.Finish(id, title, said, top + height + 4, new ChartTable(columns, []), format);
    }
}
