using CustomsItGuide.Statistics;

namespace CustomsItGuide;

/// <summary>An XmR chart (individuals and moving ranges) of a monthly or per-meeting series, after NHS Making Data Count.</summary>
/// <param name="Points">Since the last break, oldest first; at least 12.</param>
/// <param name="Types">What the rules say of each point.</param>
/// <param name="Latest">What the latest point says: improvement, concern or common cause.</param>
/// <param name="Assurance">Whether the process as it runs will keep meeting the target; null without a number for a target.</param>
/// <param name="Correlated">True when neighbouring points resemble each other so much (lag-1 correlation above 0.4) that only the limits
/// were used.</param>
public sealed record ProcessBehaviour(
    IReadOnlyList<SeriesPoint> Points, IReadOnlyList<PointType> Types, double Mean, double Lower, double Upper, Variation Latest,
    Assurance? Assurance, bool Correlated);
