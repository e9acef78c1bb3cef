namespace CustomsItGuide.Web.Words;

/// <summary>What a value is measured against, in a few words.</summary>
public static class Targets
{
    private static readonly LocalizedText EachObjective = new("at least {0} in each objective", "au moins {0} par objectif");
    private static readonly LocalizedText AllMet = new("every target met ({0})", "toutes les cibles atteintes ({0})");
    private static readonly LocalizedText Information = new("information collected, coverage not fallen", "information recueillie, couverture non réduite");
    private static readonly LocalizedText Nothing = new("no target", "pas de cible");
    private static readonly LocalizedText BaselineNumber = new("baseline {0}", "référence {0}");
    private static readonly LocalizedText AboveBaseline = new("> baseline {0}", "> référence {0}");
    private static readonly LocalizedText AboveBoth = new("> baseline {0} and > {1} of {2}", "> référence {0} et > {1} de {2}");
    private static readonly LocalizedText AtBaseline = new("≥ baseline {0}", "≥ référence {0}");
    private static readonly LocalizedText AboveUnset = new("> baseline, not set yet", "> référence, pas encore fixée");
    private static readonly LocalizedText AtUnset = new("≥ baseline, not set yet", "≥ référence, pas encore fixée");

    /// <summary>For a cell: <c>≥ 80.0 %</c>, <c>≥ baseline 61.0 %</c>.</summary>
    public static string InShort(Assessment assessment, Format format)
    {
        ArgumentNullException.ThrowIfNull(format);
        var indicator = assessment.Indicator;
        var number = format.Value(indicator.Target.Value, indicator.Unit, Decimals(assessment, indicator.Target.Value));
        var baseline = BaselineText(assessment, format);
        return indicator.Target.Kind switch
        {
            TargetRuleKind.AtLeast => $"≥{Format.NoBreak}{number}",
            TargetRuleKind.Equals => $"={Format.NoBreak}{number}",
            TargetRuleKind.MaintainOrIncrease => baseline is null ? format.Text(AtUnset) : format.Text(AtBaseline, baseline),
            TargetRuleKind.Increase => Increase(assessment, baseline, format),
            TargetRuleKind.AtLeastEach => format.Text(EachObjective, format.Number(indicator.Target.Value ?? 0)),
            TargetRuleKind.Information => baseline is null
                ? format.Text(Information) : $"{format.Text(Information)} ({format.Text(BaselineNumber, baseline)})",
            TargetRuleKind.AllMet => format.Text(AllMet, number),
            _ => format.Text(Nothing),
        };
    }

    /// <summary>The baseline with as many decimals as it takes to tell it from the value; null when there is none yet.</summary>
    public static string? BaselineText(Assessment assessment, Format format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return assessment.Baseline.Value is { } baseline
            ? format.Value(baseline, assessment.Indicator.Unit, Decimals(assessment, baseline)) : null;
    }

    /// <summary>The value with as many decimals as it takes to tell it from its target and its baseline; a dash when absent.</summary>
    public static string ValueText(Assessment assessment, Format format) => ValueText(assessment, assessment.Reading.Value, format);

    /// <summary>Another value of the same indicator (a former year's, a breakdown's), told from target and baseline in the same way.</summary>
    public static string ValueText(Assessment assessment, double? value, Format format)
    {
        ArgumentNullException.ThrowIfNull(format);
        var indicator = assessment.Indicator;
        return value is { } known
            ? format.Value(known, indicator.Unit, Format.Decimals(known, indicator.Unit, indicator.Target.Value, assessment.Baseline.Value, YearBefore(assessment)?.Value))
            : "–";
    }

    // An increase is one over both, the baseline and the year before: both are named, where they are two.
    private static string Increase(Assessment assessment, string? baseline, Format format)
    {
        if (baseline is null) return format.Text(AboveUnset);
        return YearBefore(assessment) is { } before && before.Period != assessment.Baseline.Period
            ? format.Text(AboveBoth, baseline, format.Value(before.Value, assessment.Indicator.Unit, Decimals(assessment, before.Value)), before.Period)
            : format.Text(AboveBaseline, baseline);
    }

    private static Reading? YearBefore(Assessment assessment) => assessment.Indicator.Target.Kind == TargetRuleKind.Increase
        ? assessment.History.FirstOrDefault(r => r.Period == assessment.Reading.Period.Year.Previous) : null;

    private static int? Decimals(Assessment assessment, double? reference) =>
        reference is { } known ? Format.Decimals(known, assessment.Indicator.Unit, assessment.Reading.Value) : null;
}
