using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Levels;

/// <summary>Where a value stands, in one sentence of plain arithmetic: value, period, target or baseline, interval.</summary>
internal static class Standing
{
    /// <summary>Without a full stop.</summary>
    public static string Of(Assessment assessment, Format format)
    {
        var reading = assessment.Reading;
        var period = format.Period(reading.Period);
        if (reading.Value is not { } value)
            return format.Text(ChartsWords.Absent(period, format.Text(Terms.Of(reading.Absence ?? Absence.NotReported))));
        var said = format.Text(ChartsWords.ValueIn(Targets.ValueText(assessment, format), period));
        if (Level.TargetOf(assessment.Indicator) is { } target)
            said += ", " + Against(value, target, ChartsWords.TargetWord, format.Exactly(target, assessment.Indicator.Unit), format);
        else if (assessment is
        {
            Indicator.Target.Kind: TargetRuleKind.Increase or TargetRuleKind.Information,
            Comparator: { Value: { } than, Period: { } year }
        } && year != assessment.Baseline.Period)
            said += ", " + Against(value, than, ChartsWords.ValueValue(year), Targets.ValueText(assessment, than, format), format);
        else if (assessment.Baseline.Value is { } baseline && assessment.Baseline.Period != reading.Period)
            said += ", " + Against(value, baseline, ChartsWords.BaselineWord, Targets.BaselineText(assessment, format)!, format);
        return reading.Interval is { } interval ? $"{said} ({Ends(interval, assessment.Indicator.Unit, format)})" : said;
    }

    /// <summary>A value against a level: above, at or below it.</summary>
    public static string Against(double value, double level, bool isTarget, string shown, Format format) =>
        Against(value, level, isTarget ? ChartsWords.TargetWord : ChartsWords.BaselineWord, shown, format);

    /// <summary>Both ends of an interval, with its level.</summary>
    public static string Ends(Statistics.Interval interval, string unit, Format format)
    {
        var (lower, upper) = Targets.Ends(interval, unit, format);
        return interval.IsCertain ? format.Text(ChartsWords.BetweenRounded(lower, upper))
            : format.Text(ChartsWords.Between(format.Number(interval.Level * 100), format.Blank, lower, upper));
    }

    private static string Against(double value, double level, LocalizedText word, string shown, Format format) =>
        format.Text(value.CompareTo(level) switch
        {
            > 0 => ChartsWords.Above(word, shown),
            0 => ChartsWords.At(word, shown),
            _ => ChartsWords.Below(word, shown)
        });
}
