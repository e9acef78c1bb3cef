using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>The numbers behind a verdict, in the order in which its rule looks at them.</summary>
internal static class Receipts
{
    public static JudgementReceipt Of(Case of, Ruling ruling, (double P, double Adjusted, bool Rejected)? test)
    {
        var verdict = ruling.Verdict;
        var isChange = verdict.Difference is not null;
        // Points of the scale stay as they are; shares are shown in percentage points.
        var factor = isChange && of.Indicator.Headline != Headline.Mean ? 100 : 1;
        return new JudgementReceipt
        {
            Figures = [.. ruling.Waves is { } waves ? Change(of, waves, verdict) : Register(of)],
            Interval = verdict.Interval is { } interval ? interval with { Lower = factor * interval.Lower, Upper = factor * interval.Upper }
                : null,
            IntervalOf = verdict.Interval is null ? null : isChange ? "change" : verdict.RateRatio is not null ? "rate_ratio" : "level",
            P = test?.P,
            AdjustedP = test?.Adjusted,
            Supporting = SupportingTests.Of(of, verdict.Difference is null ? null : ruling.Waves),
        };
    }

    private static IEnumerable<Figure> Change(Case of, Waves waves, DecisionTable.Verdict verdict)
    {
        var counts = waves.Counts;
        var then = waves.Earlier.Period;
        yield return new("baseline_satisfied", JudgementWords.SatisfiedInBaseline(then), counts.K1, "members");
        yield return new("baseline_n", JudgementWords.AnsweredInBaseline(then), counts.N1, "members");
        yield return new("satisfied", JudgementWords.SatisfiedInPeriod(of.Period), counts.K2, "members");
        yield return new("n", JudgementWords.AnsweredInPeriod(of.Period), counts.N2, "members");
        // Pairs that may not be shown were not used either: their number is not 0.
        if (counts.Pairs > 0)
        {
            yield return new("overlap", JudgementWords.AnsweredBothTimes, counts.Pairs, "members");
            yield return new("phi", JudgementWords.AnswerCorrelation, counts.PhiForChange, "share");
        }
        if (verdict.Difference is { } difference)
            yield return new("difference", JudgementWords.Difference, (of.Indicator.Headline == Headline.Mean ? 1 : 100) * difference,
                of.Indicator.Headline == Headline.Mean ? Units.ScalePoints : Units.Points);
        var (margin, margins) = of.Indicator.Headline == Headline.Mean
            ? (of.Plan.Policy["noninferiority_margin"] / 100 * SurveyScales.Width(of.Reading), Units.ScalePoints)
                : (of.Plan.Policy["noninferiority_margin"], Units.Points);
        yield return new("margin", JudgementWords.MaintainedMargin, margin, margins);
        yield return new("false_discovery_rate", JudgementWords.FalseDiscoveryRate, of.Plan.Policy["false_discovery_rate"], "share");
        if (of.Reading.Population is { } population && of.Baseline.Value is { } target && waves.Area is null)
        {
            var silent = NonresponseBounds.Of(counts.K2, counts.N2, population, target / 100);
            yield return new("worst_case", JudgementWords.NoSilentSatisfied, 100 * silent.Worst, "percent");
            yield return new("best_case", JudgementWords.AllSilentSatisfied, 100 * silent.Best, "percent");
            // Above all of them it is no share: the words say that it cannot be reached.
            if (silent.TippingShare is { } tipping and <= 1)
                yield return new("tipping_share", JudgementWords.TippingShare, 100 * tipping, "percent");
        }
    }

    private static IEnumerable<Figure> Register(Case of)
    {
        var reading = of.Reading;
        if (reading.Value is null) yield break;
        if (reading.Numerator is { } numerator) yield return new("numerator", JudgementWords.Numerator, numerator, "count");
        if (reading.Denominator is { } denominator) yield return new("denominator", JudgementWords.Denominator, denominator, "count");
        foreach (var figure in JudgedKind.Of(of.Indicator).Receipt(of)) yield return figure;
        if (of.Indicator.Target.Value is { } target) yield return new("target", JudgementWords.Target, target, of.Indicator.Unit);
        if (of.Indicator.Target.From is { } least) yield return new("target_from", JudgementWords.LowestTarget, least, of.Indicator.Unit);
        if (of.Indicator.Target.To is { } most) yield return new("target_to", JudgementWords.HighestTarget, most, of.Indicator.Unit);
        if (of.Indicator.Target.Kind.Moves())
        {
            if (of.Baseline.Value is { } baseline) yield return new("baseline", JudgementWords.Baseline, baseline, of.Indicator.Unit);
            if (of.YearBefore?.Value is { } before) yield return new("year_before", JudgementWords.YearBefore, before, of.Indicator.Unit);
        }
        if (of.Comparator is { Value: { } compared, Period: var year })
        {
            yield return new("compared_with", JudgementWords.ComparedWith(year), compared, of.Indicator.Unit);
        }
    }
}
