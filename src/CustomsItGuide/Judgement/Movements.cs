using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>
/// How a value has moved since its baseline and since the year before. A survey's movement is what the respondents' own test concludes
/// (MOVER; of focus areas, that of the area which decided); a full count rose, fell or stayed, and needs no test.
/// </summary>
internal static class Movements
{
    /// <summary>Null without a baseline, in its own year, and where the gates let nothing be said of a change.</summary>
    public static Movement? SinceBaseline(Case of, Ruling ruling)
    {
        if (of.IsSatisfaction)
            return ruling.Verdict.Difference is not null && Waves.AgainstBaseline(of, ruling.Area) is { } waves ? Tested(of, waves) : null;
        var baseline = Baselines.ReadingOf(of.Indicator, of.Reading, of.Readings);
        return baseline is null || baseline.Period == of.Period.Year ? null : Counted(of, baseline);
    }

    /// <summary>Null when either year has no value, when what was asked or listed has changed, and below <c>n_min</c>
    /// respondents.</summary>
    public static Movement? SinceYearBefore(Case of, Ruling ruling)
    {
        if (of.IsSatisfaction)
        {
            var least = of.Plan.Policy["n_min"];
            return Waves.AgainstYearBefore(of, ruling.Area) is { } waves && waves.Counts.N1 >= least && waves.Counts.N2 >= least
                ? Tested(of, waves) : null;
        }
        return of.YearBefore is { Value: not null } before && before.Basis == of.Reading.Basis ? Counted(of, before) : null;
    }

    private static Movement Tested(Case of, Waves waves)
    {
        var level = of.Plan.Policy["confidence"];
        var isMean = of.Indicator.Headline == Headline.Mean;
        var (then, now) = isMean ? waves.Means : (100.0 * waves.Counts.K1 / waves.Counts.N1, 100.0 * waves.Counts.K2 / waves.Counts.N2);
        var share = isMean ? null : waves.Change(level);
        var interval = share is null ? waves.MeanChange(level).Interval
            : share.Interval with { Lower = 100 * share.Interval.Lower, Upper = 100 * share.Interval.Upper };
        var course = interval.Lower > 0 ? Course.Rose : interval.Upper < 0 ? Course.Fell : Course.NotTold;
        var sentence = Compared(of, course, waves.Area, waves.Earlier.Period, then, now,
            JudgementWords.DifferenceAndInterval(Said.Difference(then, now, isMean), Said.Interval(interval)));
        return new Movement(waves.Earlier.Period, waves.Area, then, now, course, Better(of, course), interval.Method, interval, sentence);
    }

    private static Movement? Counted(Case of, Reading earlier)
    {
        if (of.Reading.Value is not { } now || earlier.Value is not { } then) return null;
        var isRounded = Rounded.Overlap(of.Reading, earlier);
        var course = isRounded ? Course.NotTold
            : now > then || Rounded.Exceeds(of.Reading, earlier) ? Course.Rose
            : now < then || Rounded.Exceeds(earlier, of.Reading) ? Course.Fell : Course.Same;
        var detail = isRounded ? JudgementWords.RoundedFiguresOverlap
            : now == then && course != Course.Same
                ? JudgementWords.EqualFiguresQualified
            : JudgedKind.Of(of.Indicator).CountedIn(of, earlier) is { Both.Count: 0 }
                ? JudgementWords.NoOperationInBothYears : null;
        return new Movement(earlier.Period, null, then, now, course, Better(of, course), isRounded ? "stated_rounding" : null, null,
            Compared(of, course, null, earlier.Period, then, now, detail));
    }

    private static bool? Better(Case of, Course course) => (course, of.Indicator.Direction) switch
    {
        (Course.Rose, Direction.Up) or (Course.Fell, Direction.Down) => true,
        (Course.Rose, Direction.Down) or (Course.Fell, Direction.Up) => false,
        _ => null,
    };

    private static LocalizedText Compared(Case of, Course course, string? area, Period since, double then, double now,
        LocalizedText? detail)
    {
        var unit = of.Indicator.Headline == Headline.Mean ? "" : of.Indicator.Unit;
        var (before, after) = (Said.Value(then, unit, now), Said.Value(now, unit, then));
        var about = area is null ? LocalizedText.Empty : JudgementWords.AreaPrefix(of.AreaName(area));
        var because = detail is null ? LocalizedText.Empty : JudgementWords.Cause(detail);
        return course switch
        {
            Course.Rose => JudgementWords.Rose(about, before, since, after, because),
            Course.Fell => JudgementWords.Fell(about, before, since, after, because),
            Course.Same => JudgementWords.Same(about, since, after, because),
            _ => JudgementWords.CourseNotTold(about, before, since, after, because),
        };
    }
}
