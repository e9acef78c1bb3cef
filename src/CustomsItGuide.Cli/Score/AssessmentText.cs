using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Score;

/// <summary>The parts of an assessment in the reader's words, as tables and explanations show them.</summary>
internal static class AssessmentText
{
    /// <summary>The value with its unit, marked while provisional; or why there is none.</summary>
    public static string Value(Assessment assessment, string language)
    {
        var reading = assessment.Reading;
        if (reading.Value is not { } value) return reading.Absence is { } absence ? Words.In(language, absence) : "–";
        var text = Numbers.Value(value, assessment.Indicator.Unit, language, assessment.Indicator.Target.Value);
        return reading.Provisional ? text + (language == "fr" ? " (provisoire)" : " (provisional)") : text;
    }

    /// <summary>The ends of the interval, with its level unless that is certainty; empty when there is none. Ends of a count are rounded outwards.</summary>
    public static string Interval(Assessment assessment, string language)
    {
        if (assessment.Reading.Interval is not { } interval) return "";
        var unit = assessment.Indicator.Unit;
        var (lower, upper) = unit == "percent" ? (interval.Lower, interval.Upper) : (Math.Floor(interval.Lower), Math.Ceiling(interval.Upper));
        var level = interval.Level < 1 ? $" ({Numbers.Plain(100 * interval.Level, "percent", language)})" : "";
        return $"{Numbers.Figure(lower, unit, language)} – {Numbers.Figure(upper, unit, language)}{level}";
    }

    /// <summary>The rule with its number or its baseline.</summary>
    public static string Target(Assessment assessment, string language)
    {
        var (target, unit) = (assessment.Indicator.Target, assessment.Indicator.Unit);
        var french = language == "fr";
        var number = target.Value is { } value ? Numbers.Plain(value, unit, language) : "";
        return target.Kind switch
        {
            TargetRuleKind.AtLeast => $"≥ {number}",
            TargetRuleKind.Equals => $"= {number}",
            TargetRuleKind.AtLeastEach => french ? $"≥ {Bare(target, language)} chacun" : $"≥ {Bare(target, language)} each",
            TargetRuleKind.AllMet => french ? "toutes les cibles" : "all targets met",
            TargetRuleKind.MaintainOrIncrease => $"≥ {Baseline(assessment, language)}",
            TargetRuleKind.Increase => (french ? "> année précédente et " : "> last year and ") + Baseline(assessment, language),
            TargetRuleKind.Information => french ? "information recueillie" : "information collected",
            _ => french ? "aucune" : "none",
        };
    }

    /// <summary>Respondents and response rate; else the rows that are counted; else nothing.</summary>
    public static string Size(Assessment assessment, string language)
    {
        var reading = assessment.Reading;
        if (reading.N is not { } n)
        {
            return reading is { Numerator: { } numerator, Denominator: { } denominator }
                ? $"{Numbers.Figure(numerator, "", language)} / {Numbers.Figure(denominator, "", language)}"
                : "";
        }
        return reading.ResponseRate is { } rate
            ? $"{Numbers.Count(n, language)} ({Numbers.Percent(rate, language)})"
            : Numbers.Count(n, language);
    }

    /// <summary>The status, and on what it rests.</summary>
    public static string Status(Assessment assessment, string language)
    {
        var status = Words.In(language, assessment.Status);
        return assessment.Evidence == Evidence.None ? status : $"{status} ({Words.In(language, assessment.Evidence)})";
    }

    private static string Baseline(Assessment assessment, string language)
    {
        var name = language == "fr" ? "référence" : "baseline";
        if (assessment.Baseline.Value is { } value)
            return $"{name} {Numbers.Value(value, assessment.Indicator.Unit, language)}";
        return language == "fr" ? $"{name} (pas encore connue)" : $"{name} (not known yet)";
    }

    private static string Bare(Target target, string language) => Numbers.Figure(target.Value ?? 0, "", language);
}
