namespace CustomsItGuide.Wording;

/// <summary>A value, its interval and what it is measured against, in a few words. Figures that differ never read the same.</summary>
public static class Targets
{
    private static readonly LocalizedText EachObjective = new("at least {0} in each objective", "au moins {0} par objectif");
    private static readonly LocalizedText AllMet = new("every target met ({0})", "toutes les cibles atteintes ({0})");
    private static readonly LocalizedText Information = new("information collected, coverage not fallen", "information recueillie, couverture non réduite");
    private static readonly LocalizedText Maintained = new("at or above the baseline", "au moins égale à la référence");
    private static readonly LocalizedText Increased = new("above the baseline and the year before", "supérieure à la référence et à l’année précédente");
    private static readonly LocalizedText Nothing = new("no target", "pas de cible");
    private static readonly LocalizedText BaselineNumber = new("baseline {0}", "référence {0}");
    private static readonly LocalizedText AboveBaseline = new("> baseline {0}", "> référence {0}");
    private static readonly LocalizedText AboveBoth = new("> baseline {0} and > {1} of {2}", "> référence {0} et > {1} de {2}");
    private static readonly LocalizedText AtBaseline = new("≥ baseline {0}", "≥ référence {0}");
    private static readonly LocalizedText AboveUnset = new("> baseline, not set yet", "> référence, pas encore fixée");
    private static readonly LocalizedText AtUnset = new("≥ baseline, not set yet", "≥ référence, pas encore fixée");

    /// <summary>For a cell: <c>≥ 80 %</c>, <c>≥ baseline 61.0 %</c>.</summary>
    public static string InShort(Assessment assessment, Format format)
    {
        var indicator = assessment.Indicator;
        var number = format.Exactly(indicator.Target.Value ?? 0, indicator.Unit);
        var baseline = BaselineText(assessment, format);
        return indicator.Target.Kind switch
        {
            TargetRuleKind.AtLeast => $"≥{format.Blank}{number}",
            TargetRuleKind.Equals => $"={format.Blank}{number}",
            TargetRuleKind.MaintainOrIncrease => baseline is null ? format.Text(AtUnset) : format.Text(AtBaseline, baseline),
            TargetRuleKind.Increase => Increase(assessment, baseline, format),
            TargetRuleKind.AtLeastEach => format.Text(EachObjective, format.Number(indicator.Target.Value ?? 0)),
            TargetRuleKind.Information => baseline is null
                ? format.Text(Information) : $"{format.Text(Information)} ({format.Text(BaselineNumber, baseline)})",
            TargetRuleKind.AllMet => format.Text(AllMet, number),
            _ => format.Text(Nothing),
        };
    }

    /// <summary>What is promised, without an indicator's figures: <c>≥ 80 %</c>, <c>at or above the baseline</c>.</summary>
    public static LocalizedText Rule(Target target, string unit)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(In(Format.Plain("en")), In(Format.Plain("fr")));

        string In(Format format)
        {
            var number = format.Exactly(target.Value ?? 0, unit);
            return target.Kind switch
            {
                TargetRuleKind.AtLeast => $"≥ {number}",
                TargetRuleKind.Equals => $"= {number}",
                TargetRuleKind.MaintainOrIncrease => format.Text(Maintained),
                TargetRuleKind.Increase => format.Text(Increased),
                TargetRuleKind.AtLeastEach => format.Text(EachObjective, format.Number(target.Value ?? 0)),
                TargetRuleKind.Information => format.Text(Information),
                TargetRuleKind.AllMet => format.Text(AllMet, number),
                _ => format.Text(Nothing),
            };
        }
    }

    /// <summary>The baseline with as many decimals as it takes to tell it from the value; null when there is none yet.</summary>
    public static string? BaselineText(Assessment assessment, Format format) => assessment.Baseline.Value is { } baseline
        ? format.Value(baseline, assessment.Indicator.Unit, DecimalsFor(assessment, baseline)) : null;

    /// <summary>The value with as many decimals as it takes to tell it from its target and its baseline; a dash when absent.</summary>
    public static string ValueText(Assessment assessment, Format format) => ValueText(assessment, assessment.Reading.Value, format);

    /// <summary>Another value of the same indicator (a former year's, a breakdown's), told from target and baseline in the same way.</summary>
    public static string ValueText(Assessment assessment, double? value, Format format)
    {
        var indicator = assessment.Indicator;
        return value is { } known
            ? format.Value(known, indicator.Unit, Format.Decimals(known, indicator.Unit, indicator.Target.Value, assessment.Baseline.Value, YearBefore(assessment)?.Value))
            : "–";
    }

    /// <summary>Both ends of an interval without their unit. Ends of a count are rounded outwards.</summary>
    public static (string Lower, string Upper) Ends(Statistics.Interval interval, string unit, Format format)
    {
        var (lower, upper) = unit == Units.Percent ? (interval.Lower, interval.Upper) : (Math.Floor(interval.Lower), Math.Ceiling(interval.Upper));
        return (Figure(lower), Figure(upper));

        string Figure(double end) => format.Number(end, Format.Decimals(end, unit));
    }

    // An increase is one over both, the baseline and the year before: both are named, where they are two.
    private static string Increase(Assessment assessment, string? baseline, Format format)
    {
        if (baseline is null) return format.Text(AboveUnset);
        return YearBefore(assessment) is { Value: { } value } before && before.Period != assessment.Baseline.Period
            ? format.Text(AboveBoth, baseline, format.Value(value, assessment.Indicator.Unit, DecimalsFor(assessment, value)), before.Period)
            : format.Text(AboveBaseline, baseline);
    }

    private static Reading? YearBefore(Assessment assessment) => assessment.Indicator.Target.Kind == TargetRuleKind.Increase
        ? assessment.History.FirstOrDefault(r => r.Period == assessment.Reading.Period.Year.Previous) : null;

    private static int DecimalsFor(Assessment assessment, double reference) =>
        Format.Decimals(reference, assessment.Indicator.Unit, assessment.Reading.Value);
}
