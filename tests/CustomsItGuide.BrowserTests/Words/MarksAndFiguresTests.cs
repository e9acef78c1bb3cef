using CustomsItGuide.Charts;
using CustomsItGuide.Kinds;
using CustomsItGuide.Pages.Words;

namespace CustomsItGuide.BrowserTests.Words;

public sealed class MarksAndFiguresTests
{
    [Fact]
    public void Every_status_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<Status>().Select(s => StatusShape.Of(s, Evidence.Census))
            .Append(StatusShape.Of(Status.OffTarget, Evidence.None)).ToList();
        Assert.Equal(shapes.Count, shapes.Select(s => (s.Outline, s.Sign, s.Hollow)).Distinct().Count());
        Assert.Equal(1, shapes.Count(s => s.Css == "c-off"));
    }

    [Fact]
    public void A_figure_without_words_is_shown_as_it_is_written()
    {
        Assert.Equal("new figure", Figures.Words(IndicatorKinds.Known.Named("completion"), "new_figure").English);
    }
}
