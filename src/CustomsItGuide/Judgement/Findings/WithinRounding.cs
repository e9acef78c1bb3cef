using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Rounded figures leave open which of two counts is the larger, or only the words "more than" tell it.</summary>
internal sealed class WithinRounding : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var now = judged.Case.Reading;
        if (now.Value is not { } value || (judged.Case.Comparator ?? judged.Case.YearBefore) is not { Value: { } than } before
            || judged.Indicator.Target.Kind != TargetRuleKind.Increase) return null;
        if (Rounded.Overlap(now, before))
        {
            return Remark.Warning("within_rounding", JudgementWords.DifferenceWithinRounding(before.Period));
        }
        return value == than && (Rounded.Exceeds(now, before) || Rounded.Exceeds(before, now))
            ? Remark.Warning("within_rounding", JudgementWords.StatedFiguresEqual(now.Period, before.Period, value))
            : null;
    }
}
