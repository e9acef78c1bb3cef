using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>
/// What may be said of a movement, by the points that there are. Two to four points of a survey: the respondents' own test against the year
/// before. From five points: the exact Mann-Kendall test. From twelve within the years: the XmR chart's latest point. Below, nothing; no
/// test crosses a break in what was asked or counted.
/// </summary>
internal static class Trends
{
    public const int PointsForTest = 5;

    /// <param name="sinceYearBefore">The movement against the year before, with its test; null where it could not be compared.</param>
    public static (Trend Trend, LocalizedText Note) Of(Case of, ProcessBehaviour? behaviour, Movement? sinceYearBefore)
    {
        if (behaviour is not null && of.Reading.Value is not null) return Behaves(of, behaviour);
        var points = SinceBreak(of);
        if (of.Reading.Value is null) return (Trend.NotEnoughData, JudgementWords.NoValueForTrend);
        var (trend, note) = points.Count >= PointsForTest ? Tested(of, points)
            : of.IsSatisfaction && (Tested(sinceYearBefore, points.Count) ?? TooSmall(of)) is { } change ? change
            : (Trend.NotEnoughData, sinceYearBefore is null || of.IsSatisfaction ? TooFew(of, points.Count)
                : After(sinceYearBefore, Short(points.Count)));
        return (trend, Behaviours.Missing(of) is { } missing ? JudgementWords.NoteAndMissingPoints(note, missing) : note);
    }

    /// <summary>The values of the fiscal years up to the period, oldest first, since what was counted last changed.</summary>
    public static IReadOnlyList<Reading> SinceBreak(Case of)
    {
        var years = of.Readings.Values.Where(r =>
            r.Period.Kind == PeriodKind.FiscalYear && r.Period <= of.Period.Year && r.Value is not null)
            .OrderByDescending(r => r.Period).ToList();
        return years.Count == 0 ? [] : [.. years.TakeWhile(r => r.Basis == years[0].Basis).Reverse()];
    }

    private static (Trend, LocalizedText) Behaves(Case of, ProcessBehaviour behaviour)
    {
        var trend = behaviour.Latest switch
        {
            Variation.Improvement => Trend.Improved,
            Variation.Concern => Trend.Deteriorated,
            _ => Trend.NoDetectableChange
        };
        var (last, count) = (Named(of.Plan.Calendar, behaviour.Points[^1].Label), behaviour.Points.Count);
        return (trend, trend == Trend.NoDetectableChange
            ? JudgementWords.CommonCauseVariation(count, last)
            : JudgementWords.SpecialCauseVariation(count, last));
    }

    /// <summary>A month in words; a survey by its name.</summary>
    private static LocalizedText Named(Calendar calendar, string label) => calendar.TryParse(label, out var period)
        ? LocalizedText.Of(language => Format.Plain(language).Period(period)) : LocalizedText.Verbatim(label);

    private static (Trend, LocalizedText) Tested(Case of, IReadOnlyList<Reading> points)
    {
        var test = MannKendall.Exact([.. points.Select(r => r.Value!.Value)]);
        var p = test.TwoSided;
        var up = of.Indicator.Direction == Direction.Down ? test.S < 0 : test.S > 0;
        var trend = p > 1 - of.Plan.Policy["confidence"] || of.Indicator.Direction == Direction.Neutral ? Trend.NoDetectableChange
            : up ? Trend.Improved : Trend.Deteriorated;
        var slope = TheilSen.Of([.. points.Select(r => (double)r.Period.StartYear)], [.. points.Select(r => r.Value!.Value)],
            of.Plan.Policy["confidence"]).Slope;
        return (trend, JudgementWords.MannKendallTest(points.Count, p, slope));
    }

    /// <summary>What the respondents' own test against the year before concludes; null where it could not be made.</summary>
    private static (Trend, LocalizedText)? Tested(Movement? movement, int points)
    {
        if (movement is null) return null;
        var trend = movement.Better switch { true => Trend.Improved, false => Trend.Deteriorated, _ => Trend.NoDetectableChange };
        return (trend, After(movement, Short(points)));
    }

    /// <summary>Fewer than <c>n_min</c> respondents in one of two years that could else be compared.</summary>
    private static (Trend, LocalizedText)? TooSmall(Case of) =>
        of.YearBefore is not { Value: not null } before || before.Basis != of.Reading.Basis ? null
        : (Trend.NotEnoughData, JudgementWords.TooFewAnsweredForTrend(of.Plan.Policy["n_min"]));

    /// <summary>A survey of which the year before can be compared is tested from two points on; below, its next rung is that.</summary>
    private static LocalizedText TooFew(Case of, int points)
    {
        var note = Short(points);
        return of.IsSatisfaction && points == 1
            ? JudgementWords.OnePointForTrend(note)
            : note;
    }

    /// <summary>A full count needs no test: it rose or fell, and that is said before what is too short for a trend.</summary>
    private static LocalizedText After(Movement movement, LocalizedText note) =>
        JudgementWords.SentenceAndNote(movement.Sentence, note);

    private static LocalizedText Short(int points) => JudgementWords.TooFewPointsForTrend(points, PointsForTest, PointsForTest - points);
}
