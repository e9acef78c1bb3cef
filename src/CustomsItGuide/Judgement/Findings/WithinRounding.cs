using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>
/// Rounded figures leave open which of two values is the larger, or only the words "more than" tell it; or they leave open on which side
/// of a number that is promised the value lies.
/// </summary>
internal sealed class WithinRounding : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var now = judged.Case.Reading;
        if (judged.Indicator.Target.Kind.IsLevel()) return AgainstNumbers(judged.Indicator, now);
        if (now.Value is not { } value || (judged.Case.Comparator ?? judged.Case.YearBefore) is not { Value: { } than } before
            || !judged.Indicator.Target.Kind.Moves()) return null;
        if (Rounded.Overlap(now, before))
        {
            return Remark.Warning("within_rounding", JudgementWords.DifferenceWithinRounding(before.Period));
        }
        return value == than && (Rounded.Exceeds(now, before) || Rounded.Exceeds(before, now))
            ? Remark.Warning("within_rounding", JudgementWords.StatedFiguresEqual(now.Period, before.Period, value))
            : null;
    }

    /// <summary>Where one end of what the figure may be would meet the target and another would not.</summary>
    private static Finding? AgainstNumbers(Indicator indicator, Reading now)
    {
        if (now is not { Value: { } value, Interval: { IsCertain: true } ends } || indicator.Target.Kind == TargetRuleKind.Exactly)
            return null;
        var (target, unit) = (indicator.Target, indicator.Unit);
        var crossed = new[] { target.Value, target.From, target.To }.OfType<double>()
            .Where(n => ends.Lower < n && n < ends.Upper && n != value).Select(n => (double?)n).FirstOrDefault();
        return crossed is not { } number ? null : Remark.Warning("within_rounding", JudgementWords.FigureWithinRounding(
            Said.Value(ends.Lower, unit, number), Said.Value(ends.Upper, unit, number),
            LocalizedText.Of(language => Format.Plain(language).Exactly(number, unit))));
    }
}
