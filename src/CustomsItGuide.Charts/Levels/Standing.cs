using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Levels;

/// <summary>Where a value stands, in one sentence of plain arithmetic: value, period, target or baseline, interval.</summary>
internal static class Standing
{
    private static readonly LocalizedText Value = new("{0} in {1}", "{0} pour {1}");
    private static readonly LocalizedText Above = new("above the {0} of {1}", "au-dessus de {0} de {1}");
    private static readonly LocalizedText At = new("at the {0} of {1}", "au niveau de {0} de {1}");
    private static readonly LocalizedText Below = new("below the {0} of {1}", "au-dessous de {0} de {1}");
    private static readonly LocalizedText TargetWord = new("target", "la cible");
    private static readonly LocalizedText BaselineWord = new("baseline", "la référence");
    private static readonly LocalizedText Between = new("{0}{1}% interval {2} to {3}", "intervalle à {0}{1}% : {2} à {3}");
    private static readonly LocalizedText BetweenRounded = new("{0} to {1} by the rounding of the figures", "de {0} à {1} selon l’arrondi des chiffres");
    private static readonly LocalizedText Absent = new("No value for {0}: {1}", "Pas de valeur pour {0} : {1}");

    /// <summary>Without a full stop.</summary>
    public static string Of(Assessment assessment, Format format)
    {
        var reading = assessment.Reading;
        var period = format.Period(reading.Period);
        if (reading.Value is not { } value) return format.Text(Absent, period, format.Text(Terms.Of(reading.Absence ?? Absence.NotReported)));
        var said = format.Text(Value, Targets.ValueText(assessment, format), period);
        if (Level.TargetOf(assessment.Indicator) is { } target)
            said += ", " + Against(value, target, TargetWord, format.Exactly(target, assessment.Indicator.Unit), format);
        else if (assessment is { Indicator.Target.Kind: TargetRuleKind.Increase or TargetRuleKind.Information, Comparator: { Value: { } than, Period: { } year } } && year != assessment.Baseline.Period)
            said += ", " + Against(value, than, new LocalizedText($"{year} value", $"valeur de {year}"), Targets.ValueText(assessment, than, format), format);
        else if (assessment.Baseline.Value is { } baseline && assessment.Baseline.Period != reading.Period)
            said += ", " + Against(value, baseline, BaselineWord, Targets.BaselineText(assessment, format)!, format);
        return reading.Interval is { } interval ? $"{said} ({Ends(interval, assessment.Indicator.Unit, format)})" : said;
    }

    /// <summary>A value against a level: above, at or below it.</summary>
    public static string Against(double value, double level, bool isTarget, string shown, Format format) =>
        Against(value, level, isTarget ? TargetWord : BaselineWord, shown, format);

    /// <summary>Both ends of an interval, with its level.</summary>
    public static string Ends(Statistics.Interval interval, string unit, Format format)
    {
        var (lower, upper) = Targets.Ends(interval, unit, format);
        return interval.IsCertain ? format.Text(BetweenRounded, lower, upper) : format.Text(Between, format.Number(interval.Level * 100), format.Blank, lower, upper);
    }

    private static string Against(double value, double level, LocalizedText word, string shown, Format format) =>
        format.Text(value.CompareTo(level) switch { > 0 => Above, 0 => At, _ => Below }, format.Text(word), shown);
}
