using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts;

/// <summary>A status as outline and sign, one for each, so that none is told by its colour alone.</summary>
/// <param name="Outline">In a square of 16 units, as an SVG path.</param>
/// <param name="Sign">What stands inside, as an SVG path without area.</param>
/// <param name="Hollow">True where the outline is not filled: not reached yet, or not carried by the data.</param>
public sealed record StatusShape(Mark Mark, string Outline, string Sign, bool Hollow)
{
    private const string Circle = "M8 .8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 1 1 0-14.4z";
    private const string Square = "M2.2 1.2h11.6a1 1 0 0 1 1 1v11.6a1 1 0 0 1-1 1H2.2a1 1 0 0 1-1-1V2.2a1 1 0 0 1 1-1z";
    private const string Triangle = "M8 1l7.4 14H.6z";
    private const string Octagon = "M5 .6h6L15.4 5v6L11 15.4H5L.6 11V5z";
    private const string Hexagon = "M4.4 1.6h7.2L15.4 8l-3.8 6.4H4.4L.6 8z";
    private const string Diamond = "M8 .6L15.4 8 8 15.4.6 8z";
    private const string Sheet = "M2.6 .8h7.2l3.6 3.6v10.8H2.6z";

    /// <summary>The class that gives its colour where <see cref="ChartStyle.Sheet"/> is: <c>c-good</c>, <c>c-risk</c>, <c>c-off</c>,
    /// <c>c-neutral</c>.</summary>
    public string Css => Palette.Css(Tone);

    internal Tone Tone => Mark switch
    {
        Mark.Met or Mark.OnTrack => Tone.Good,
        Mark.AtRisk => Tone.Risk,
        Mark.OffTarget => Tone.Off,
        _ => Tone.Neutral,
    };

    /// <exception cref="ArgumentOutOfRangeException">A status that has no shape.</exception>
    public static StatusShape Of(Status status, Evidence evidence)
    {
        var mark = MarkRule.Of(status, evidence);
        var (outline, sign, hollow) = status switch
        {
            Status.Met => (Circle, "M4.6 8.3l2.3 2.3 4.5-4.9", false),
            Status.OnTrack => (Square, "M5 11l6-6M6.6 5H11v4.4", true),
            Status.AtRisk => (Triangle, "M8 6v4.4M8 12.3v.7", false),
            Status.OffTarget => (Octagon, "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6", mark == Mark.OffTargetUnconfirmed),
            Status.NoSignificantChange => (Hexagon, "M5 6.6h6M5 9.4h6", false),
            Status.Baseline => (Diamond, "M5.4 8h5.2", true),
            Status.InsufficientData => (Circle, "M6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.2M8 11.4v.6", true),
            Status.NotYetDue => (Circle, "M8 4.4V8l2.4 1.6", true),
            Status.ReportOverdue => (Sheet, "M8 5.6v4M8 12v.7", true),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No shape for this status."),
        };
        return new(mark, outline, sign, hollow);
    }
}
