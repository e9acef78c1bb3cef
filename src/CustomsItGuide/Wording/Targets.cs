namespace CustomsItGuide.Wording;

/// <summary>A value, its interval and what it is measured against, in a few words. Figures that differ never read the same.</summary>
public static class Targets
{
    /// <summary>The rule by the name that the definition gives it, as other programs read it.</summary>
    public static string Code(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.FormerName ?? Terms.Code(target.Kind);
    }

    /// <summary>For a cell: <c>≥ 80 %</c>, <c>≥ baseline 61.0 % (2021/22)</c>; what is compared with is named with its year.</summary>
    public static string InShort(Assessment assessment, Format format)
    {
        var indicator = assessment.Indicator;
        return indicator.Target.Kind switch
        {
            { } rule when rule.Keeps() => Maintain(assessment, format),
            { } rule when rule.Moves() => format.Text(assessment.Comparator is { Value: { } than, Period: { } year }
                ? BeyondYear(rule, format.Value(than, indicator.Unit, DecimalsFor(assessment, than)), year)
                : rule.Sign() > 0 ? WordingWords.AboveUnsetBaseline : WordingWords.BelowUnsetBaseline),
            TargetRuleKind.Information when assessment.Comparator is { Value: { } than, Period: { } year } =>
                format.Text(WordingWords.NotBelowEarlierYear(format.Value(than, indicator.Unit, DecimalsFor(assessment, than)), year)),
            _ => Rule(indicator, assessment.Reading, format),
        };
    }

    /// <summary>What is promised, without an indicator's figures: <c>≥ 80 %</c>, <c>at or above the baseline</c>.</summary>
    public static LocalizedText Rule(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Kind.Promise(indicator.Target.Kind, null) ?? InWords(indicator.Target)
            ?? LocalizedText.Of(language => indicator.Target.IsOpen ? ByYear(indicator, Format.Plain(language))
                : InFigures(indicator, Format.Plain(language)));
    }

    private static string Rule(Indicator indicator, Reading? reading, Format format) =>
        OfTheKind(indicator, reading, format) ?? (InWords(indicator.Target) is { } words ? format.Text(words)
            : indicator.Target.IsOpen ? format.Text(WordingWords.NoTargetInYear(ByYear(indicator, format))) : InFigures(indicator, format));

    /// <summary>Null for a rule that is said with its numbers.</summary>
    private static LocalizedText? InWords(Target target) => target.Kind switch
    {
        TargetRuleKind.MaintainOrIncrease => WordingWords.AtOrAboveBaseline,
        TargetRuleKind.MaintainOrDecrease => WordingWords.AtOrBelowBaseline,
        TargetRuleKind.Increase => WordingWords.AboveBaselineAndYearBefore,
        TargetRuleKind.Decrease => WordingWords.BelowBaselineAndYearBefore,
        TargetRuleKind.AllMet => WordingWords.AllTargetsMet,
        TargetRuleKind.YesNo => target.Value == 1 ? WordingWords.Yes : WordingWords.No,
        _ when target.Kind.IsLevel() || target.Kind is TargetRuleKind.AtLeastEach or TargetRuleKind.Milestone => null,
        _ => WordingWords.NoTarget,
    };

    private static string InFigures(Indicator indicator, Format format)
    {
        var (target, unit) = (indicator.Target, indicator.Unit);
        return target.Kind switch
        {
            TargetRuleKind.Between => Numbers(target.From ?? 0, target.To, unit, format),
            TargetRuleKind.AtLeastEach => format.Text(WordingWords.AtLeastInEach(format.Number(target.Value ?? 0))),
            TargetRuleKind.Milestone => format.Text(WordingWords.ReachedBy(target.By)),
            _ => Signed(indicator, target.Value ?? 0, format),
        };
    }

    /// <summary>A number that is promised, or both ends of a range, in a unit.</summary>
    public static string Numbers(double value, double? upper, Unit unit, Format format) => upper is { } to
        ? format.Text(WordingWords.BetweenTwo(unit.Symbol is null ? format.Digits(value) : format.Exactly(value, unit),
            format.Exactly(to, unit)))
        : format.Exactly(value, unit);

    private static string Signed(Indicator indicator, double number, Format format) => indicator.Target.Kind switch
    {
        // A share cannot exceed all of it.
        TargetRuleKind.AtLeast when indicator.Unit.IsPercent && number == 100 => format.Exactly(number, indicator.Unit),
        TargetRuleKind.AtLeast => $"≥{format.Blank}{format.Exactly(number, indicator.Unit)}",
        TargetRuleKind.AtMost => $"≤{format.Blank}{format.Exactly(number, indicator.Unit)}",
        _ => $"={format.Blank}{format.Exactly(number, indicator.Unit)}",
    };

    private static string ByYear(Indicator indicator, Format format) => string.Join("; ", indicator.Target.Values.Select(v =>
        format.Text(WordingWords.NumberOfYear(v.Year, Signed(indicator, v.Value, format)))));

    private static LocalizedText BeyondYear(TargetRuleKind rule, string value, Period year) =>
        rule.Sign() > 0 ? WordingWords.AboveEarlierYear(value, year) : WordingWords.BelowEarlierYear(value, year);

    private static string? OfTheKind(Indicator indicator, Reading? reading, Format format) =>
        indicator.Kind.Promise(indicator.Target.Kind, reading) is { } promise ? format.Text(promise) : null;

    private static string Maintain(Assessment assessment, Format format)
    {
        var (own, baseline) =
            (assessment.Reading.Value is not null
                && assessment.Baseline.Period == assessment.Reading.Period.Year, BaselineText(assessment, format));
        return own ? format.Text(WordingWords.FirstYearMeasured)
            : OfTheKind(assessment.Indicator, assessment.Reading, format) is { } promise ? promise
            : format.Text((baseline, assessment.Indicator.Target.Kind.Sign()) switch
            {
                (null, < 0) => WordingWords.AtMostUnsetBaseline,
                (null, _) => WordingWords.AtLeastUnsetBaseline,
                (_, < 0) => WordingWords.AtMostBaseline(baseline, assessment.Baseline.Period),
                _ => WordingWords.AtLeastBaseline(baseline, assessment.Baseline.Period),
            });
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
        if (indicator.Target.Kind is TargetRuleKind.YesNo or TargetRuleKind.Milestone && value is 0 or 1)
            return format.Text(value == 1 ? WordingWords.Yes : WordingWords.No);
        return value is { } known
            ? format.Value(known, indicator.Unit,
                Format.Decimals(known, indicator.Unit, indicator.Target.Value, indicator.Target.From, indicator.Target.To,
                    assessment.Baseline.Value, assessment.Comparator?.Value))
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
            format.Value(known, assessment.Indicator.Unit, assessment.Indicator.Unit.IsPercent ? 0 : 1)))
                : ValueText(assessment, value, format);

    /// <summary>Both ends of an interval without their unit. Ends of anything but a percentage are rounded
    /// outwards.</summary>
    public static (string Lower, string Upper) Ends(Statistics.Interval interval, Unit unit, Format format)
    {
        // As many decimals as the width of the interval has, where it is smaller than one of the last decimal.
        var digits = unit.IsWhole || interval.Upper <= interval.Lower ? 0
            : Math.Clamp((int)Math.Ceiling(-Math.Log10(interval.Upper - interval.Lower)), unit.Digits ?? 0, 9);
        var (lower, upper) = unit.IsPercent ? (interval.Lower, interval.Upper)
            : (Outwards(interval.Lower, Math.Floor), Outwards(interval.Upper, Math.Ceiling));
        return (Figure(lower, upper), Figure(upper, lower));

        // Two ends never read the same.
        string Figure(double end, double other) => format.Number(end, Math.Max(digits, Format.Decimals(end, unit, other)));

        double Outwards(double end, Func<decimal, decimal> to) => Math.Abs(end) > 1e15 ? end
            : (double)(to((decimal)end * (decimal)Math.Pow(10, digits)) / (decimal)Math.Pow(10, digits));
    }

    private static int DecimalsFor(Assessment assessment, double reference) =>
        Format.Decimals(reference, assessment.Indicator.Unit, assessment.Reading.Value);
}
