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
            return format.Text(ChartsWords.ValueAbsent(period, format.Text(Terms.Of(reading.Absence ?? Absence.NotReported))));
        var said = format.Text(ChartsWords.ValueInPeriod(Targets.ValueText(assessment, format), period));
        if (Level.TargetOf(assessment.Indicator) is { } target)
            said += ", " + Against(value, target, ChartsWords.TargetLevel, format.Exactly(target, assessment.Indicator.Unit), format);
        else if (assessment.Indicator.Target is { From: { } from, To: { } to })
            said += ", " + AgainstRange(value, from, to, assessment.Indicator.Unit, format);
        else if ((assessment.Indicator.Target.Kind.Moves() || assessment.Indicator.Target.Kind == TargetRuleKind.Information)
            && assessment.Comparator is { Value: { } than, Period: { } year } && year != assessment.Baseline.Period)
            said += ", " + Against(value, than, ChartsWords.ValueOfYear(year), Targets.ValueText(assessment, than, format), format);
        else if (assessment.Baseline.Value is { } baseline && assessment.Baseline.Period != reading.Period)
            said += ", " + Against(value, baseline, ChartsWords.BaselineLevel, Targets.BaselineText(assessment, format)!, format);
        return reading.Interval is { } interval ? $"{said} ({Ends(interval, assessment.Indicator.Unit, format)})" : said;
    }

    /// <summary>A value against a level: above, at or below it.</summary>
    public static string Against(double value, double level, bool isTarget, string shown, Format format) =>
        Against(value, level, isTarget ? ChartsWords.TargetLevel : ChartsWords.BaselineLevel, shown, format);

    private static string AgainstRange(double value, double from, double to, Unit unit, Format format)
    {
        var range = Targets.Numbers(from, to, unit, format);
        return format.Text(value < from ? ChartsWords.BelowLevel(ChartsWords.TargetLevel, range)
            : value > to ? ChartsWords.AboveLevel(ChartsWords.TargetLevel, range) : ChartsWords.WithinRange(range));
    }

    /// <summary>Both ends of an interval, with its level.</summary>
    public static string Ends(Statistics.Interval interval, Unit unit, Format format)
    {
        var (lower, upper) = Targets.Ends(interval, unit, format);
        return interval.IsCertain ? format.Text(ChartsWords.RoundedBetween(lower, upper))
            : format.Text(ChartsWords.IntervalBetween(format.Number(interval.Level * 100), format.Blank, lower, upper));
    }

    private static string Against(double value, double level, LocalizedText word, string shown, Format format) =>
        format.Text(value.CompareTo(level) switch
        {
            > 0 => ChartsWords.AboveLevel(word, shown),
            0 => ChartsWords.AtLevel(word, shown),
            _ => ChartsWords.BelowLevel(word, shown)
        });
}
