namespace CustomsItGuide.Wording;

/// <summary>The parts of an assessment in the reader's words, as tables and explanations show them.</summary>
public static class AssessmentText
{
    /// <summary>The value with its unit, marked while provisional; or why there is none.</summary>
    public static string Value(Assessment assessment, string language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var (reading, format) = (assessment.Reading, Format.Plain(language));
        if (reading.Value is null) return format.Text(Terms.Of(reading.Absence ?? Absence.NotAssessable));
        var text = Targets.ValueText(assessment, format);
        return reading.Provisional ? format.Text(WordingWords.Provisional(text)) : text;
    }

    /// <summary>The ends of the interval, with its level unless that is certainty; empty when there is none.</summary>
    public static string Interval(Assessment assessment, string language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Reading.Interval is not { } interval) return "";
        var format = Format.Plain(language);
        var (lower, upper) = Targets.Ends(interval, assessment.Indicator.Unit, format);
        return $"{lower} – {upper}{(interval.Level < 1 ? $" ({format.Exactly(100 * interval.Level, Units.Percent)})" : "")}";
    }

    /// <summary>What it is measured against, for a cell.</summary>
    public static string Target(Assessment assessment, string language) => Targets.InShort(assessment, Format.Plain(language));

    /// <summary>Respondents and response rate; else what is counted over what; else nothing.</summary>
    public static string Size(Assessment assessment, string language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var (reading, format) = (assessment.Reading, Format.Plain(language));
        if (reading.N is not { } n)
        {
            return reading is { Numerator: { } numerator, Denominator: { } denominator }
                ? $"{format.Amount(numerator)} / {format.Amount(denominator)}"
                : "";
        }
        return reading.ResponseRate is { } rate ? $"{format.Count(n)} ({format.Percent(rate)})" : format.Count(n);
    }

    /// <summary>The status, and on what it rests.</summary>
    public static string Status(Assessment assessment, string language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var status = Terms.Of(assessment.Status).In(language);
        return assessment.Evidence == Evidence.None ? status : $"{status} ({Terms.Of(assessment.Evidence).In(language)})";
    }
}
