namespace CustomsItGuide.Wording;

/// <summary>A value, its interval and what it is measured against, in a few words. Figures that differ never read the same.</summary>
public static class Targets
{
    /// <summary>For a cell: <c>≥ 80 %</c>, <c>≥ baseline 61.0 % (2021/22)</c>; what is compared with is named with its year.</summary>
    public static string InShort(Assessment assessment, Format format)
    {
        var indicator = assessment.Indicator;
        return indicator.Target.Kind switch
        {
            TargetRuleKind.MaintainOrIncrease => Maintain(assessment, format),
            TargetRuleKind.Increase => assessment.Comparator is { Value: { } than, Period: { } year }
                ? format.Text(WordingWords.AboveEarlierYear(format.Value(than, indicator.Unit, DecimalsFor(assessment, than)), year))
                    : format.Text(WordingWords.AboveUnsetBaseline),
            TargetRuleKind.Information when assessment.Comparator is { Value: { } than, Period: { } year } =>
                format.Text(WordingWords.NotBelowEarlierYear(format.Value(than, indicator.Unit, DecimalsFor(assessment, than)), year)),
            _ => Rule(indicator, assessment.Reading, format),
        };
    }

    /// <summary>What is promised, without an indicator's figures: <c>≥ 80 %</c>, <c>at or above the baseline</c>.</summary>
    public static LocalizedText Rule(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Kind.Promise(indicator.Target.Kind, null) ?? indicator.Target.Kind switch
        {
            TargetRuleKind.MaintainOrIncrease => WordingWords.AtOrAboveBaseline,
            TargetRuleKind.Increase => WordingWords.AboveBaselineAndYearBefore,
            TargetRuleKind.AllMet => WordingWords.AllTargetsMet,
            TargetRuleKind.AtLeast or TargetRuleKind.Equals or TargetRuleKind.AtLeastEach =>
                LocalizedText.Of(language => Rule(indicator, null, Format.Plain(language))),
            _ => WordingWords.NoTarget,
        };
    }

    private static string Rule(Indicator indicator, Reading? reading, Format format)
    {
        var target = indicator.Target;
        if (OfTheKind(indicator, reading, format) is { } promise) return promise;
        var number = format.Exactly(target.Value ?? 0, indicator.Unit);
        return target.Kind switch
        {
            // A share cannot exceed all of it.
            TargetRuleKind.AtLeast => indicator.Unit == Units.Percent && target.Value == 100 ? number : $"≥{format.Blank}{number}",
            TargetRuleKind.Equals => $"={format.Blank}{number}",
            TargetRuleKind.MaintainOrIncrease => format.Text(WordingWords.AtOrAboveBaseline),
            TargetRuleKind.Increase => format.Text(WordingWords.AboveBaselineAndYearBefore),
            TargetRuleKind.AtLeastEach => format.Text(WordingWords.AtLeastInEach(format.Number(target.Value ?? 0))),
            TargetRuleKind.AllMet => format.Text(WordingWords.AllTargetsMet),
            _ => format.Text(WordingWords.NoTarget),
        };
    }

    private static string? OfTheKind(Indicator indicator, Reading? reading, Format format) =>
        indicator.Kind.Promise(indicator.Target.Kind, reading) is { } promise ? format.Text(promise) : null;

    private static string Maintain(Assessment assessment, Format format)
    {
        var (own, baseline) =
            (assessment.Reading.Value is not null
                && assessment.Baseline.Period == assessment.Reading.Period.Year, BaselineText(assessment, format));
        return own ? format.Text(WordingWords.FirstYearMeasured)
            : OfTheKind(assessment.Indicator, assessment.Reading, format) is { } promise ? promise
            : baseline is null ? format.Text(WordingWords.AtLeastUnsetBaseline)
                : format.Text(WordingWords.AtLeastBaseline(baseline, assessment.Baseline.Period));
    }

    /// <summary>The baseline with as many decimals as it takes to tell it from the value; null when there is none yet.</summary>
    public static string? BaselineText(Assessment assessment, Format format) => assessment.Baseline.Value is { } baseline
        ? format.Value(baseline, assessment.Indicator.Unit, DecimalsFor(assessment, baseline)) : null;

    /// <summary>The value with as many decimals as it takes to tell it from its target and its baseline; a dash when absent.</summary>
    public static string ValueText(Assessment assessment, Format format) => ValueText(assessment, assessment.Reading.Value, format);

    /// <summary>Another value of the same indicator (a former year's, a breakdown's), told from target and baseline in the same
    /// way.</summary>
    public static string ValueText(Assessment assessment, double? value, Format format)
    {
        var indicator = assessment.Indicator;
        return value is { } known
            ? format.Value(known, indicator.Unit,
                Format.Decimals(known, indicator.Unit, indicator.Target.Value, assessment.Baseline.Value, assessment.Comparator?.Value))
            : "–";
    }

    /// <summary>A value as it stood: where few Members changed since, the whole percent that may be shown beside the others, and
    /// "about".</summary>
    public static string ReportedText(Assessment assessment, ReportedReading reported, Format format) =>
        ReportedText(assessment, reported.Value, reported.Whole, format);

    /// <param name="isRounded">See <see cref="ReportedReading.Whole"/>.</param>
    public static string ReportedText(Assessment assessment, double? value, bool isRounded, Format format) =>
        isRounded && value is { } known
        ? format.Text(WordingWords.AboutValue(
            format.Value(known, assessment.Indicator.Unit, assessment.Indicator.Unit == Units.Percent ? 0 : 1)))
                : ValueText(assessment, value, format);

    /// <summary>Both ends of an interval without their unit. Ends of a count are rounded outwards.</summary>
    public static (string Lower, string Upper) Ends(Statistics.Interval interval, string unit, Format format)
    {
        var (lower, upper) = unit == Units.Percent ? (interval.Lower, interval.Upper)
            : (Math.Floor(interval.Lower), Math.Ceiling(interval.Upper));
        return (Figure(lower), Figure(upper));

        string Figure(double end) => format.Number(end, Format.Decimals(end, unit));
    }

    private static int DecimalsFor(Assessment assessment, double reference) =>
        Format.Decimals(reference, assessment.Indicator.Unit, assessment.Reading.Value);
}
