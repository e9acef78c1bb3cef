using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>There are too few years for a trend to be tested.</summary>
internal sealed class SeriesTooShort : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Reading.Value is null || Trends.SinceBreak(judged.Case).Count is var points && points >= Trends.PointsForTest)
            return null;
        return Remark.Hint("series_too_short",
            JudgementWords.SeriesTooShort(points, Trends.PointsForTest, Trends.PointsForTest - points));
    }
}
