using CustomsItGuide.Statistics;

namespace CustomsItGuide.Wording;

/// <summary>
/// The figures of a verdict as its sentences write them. One rule for all of them: no figure reads as 0, or as what it is compared
/// with, unless it is that; so rounding never contradicts what was concluded from the unrounded numbers.
/// </summary>
public static class Said
{
    // Probabilities beyond these say more than the models behind them can.
    private const double Smallest = 0.0001;

    /// <summary>A difference with its sign and at least one decimal: <c>+16.7</c>, <c>−0.04</c>.</summary>
    /// <param name="others">What it must not read the same as; 0 always.</param>
    public static LocalizedText Change(double value, params ReadOnlySpan<double?> others)
    {
        var decimals = Format.Decimals(value, Units.Points, others);
        return In(format => format.Signed(value, decimals));
    }

    /// <summary>A change with its unit: percentage points, or points of the scale.</summary>
    public static LocalizedText Points(double value, bool ofTheScale = false)
    {
        var change = Change(value);
        var said = Math.Round(value, Format.Decimals(value, Units.Points), MidpointRounding.AwayFromZero);
        var unit = Units.Word(ofTheScale ? Units.ScalePoints : Units.Points, said);
        return WordingWords.ChangeAndUnit(change, unit);
    }

    /// <summary>
    /// The change between two values that stand beside it. Where the two as they are shown give another difference by hand, it says that it
    /// is the one before rounding.
    /// </summary>
    public static LocalizedText Difference(double then, double now, bool ofTheScale = false)
    {
        var change = Points(now - then, ofTheScale);
        var decimals = ofTheScale ? 2 : 1;
        var byHand = Math.Round(now, decimals, MidpointRounding.AwayFromZero) - Math.Round(then, decimals, MidpointRounding.AwayFromZero);
        return Math.Abs(byHand - Math.Round(now - then, decimals, MidpointRounding.AwayFromZero)) < 0.001 ? change
            : WordingWords.BeforeRounding(change);
    }

    /// <summary>The interval of a change, with its own level: <c>95 % interval −3.0 to +12.4</c>.</summary>
    /// <param name="others">What neither limit must read the same as (a margin); 0 always.</param>
    public static LocalizedText Interval(Interval interval, params ReadOnlySpan<double?> others)
    {
        ArgumentNullException.ThrowIfNull(interval);
        var (lower, upper, level) = (Change(interval.Lower, others), Change(interval.Upper, others), Level(interval));
        return WordingWords.IntervalText(level, lower, upper);
    }

    /// <summary>The interval of a ratio, with its own level; two decimals or as many as it takes to tell a limit from 1.</summary>
    public static LocalizedText RatioInterval(Interval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        var (lower, upper, level) = (Ratio(interval.Lower), Ratio(interval.Upper), Level(interval));
        return WordingWords.IntervalText(level, lower, upper);
    }

    /// <summary>A ratio that never reads as 1 without being 1.</summary>
    public static LocalizedText Ratio(double value)
    {
        if (!double.IsFinite(value)) return LocalizedText.Verbatim("∞");
        var decimals = Math.Max(2, Format.Decimals(value, Units.Points, 1));
        return In(format => format.Number(value, decimals));
    }

    /// <summary>A value in its unit, told from others of its kind.</summary>
    /// <param name="unit">Empty for a score on a survey's scale.</param>
    public static LocalizedText Value(double value, Unit unit, params ReadOnlySpan<double?> others)
    {
        var decimals = unit.Code.Length == 0 ? Math.Max(2, Format.Decimals(value, Units.Points, others)) : Format.Decimals(value, unit, others);
        return In(format => unit.Code.Length == 0 ? format.Number(value, decimals) : format.Value(value, unit, decimals));
    }

    /// <summary>The confidence level of an interval in percent, without its sign: <c>95</c>.</summary>
    public static LocalizedText Level(Interval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return In(format => format.Digits(100 * interval.Level));
    }

    /// <summary>A probability 0..1 in percent. Nearer to 0 or 1 than one in ten thousand it says only that:
    /// <c>less than 0.01 %</c>.</summary>
    public static LocalizedText Probability(double p) => In(format =>
        p < Smallest ? format.Text(WordingWords.LessThan(format.Percent(100 * Smallest, 2)))
        : p > 1 - Smallest ? format.Text(WordingWords.MoreThan(format.Percent(100 * (1 - Smallest), 2)))
        : format.Percent(100 * p));

    /// <summary>A p value with four decimals; below one in ten thousand <c>less than 0.0001</c>.</summary>
    public static LocalizedText P(double p) =>
        In(format => p < Smallest ? format.Text(WordingWords.LessThan(format.Number(Smallest, 4))) : format.Number(p, 4));

    private static LocalizedText In(Func<Format, string> said) => LocalizedText.Of(language => said(Format.Plain(language)));
}
