using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The value of the baseline is another than the one first reported, so that the same result is judged by another
/// measure.</summary>
internal sealed class BaselineRestated : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Indicator.Baseline.Kind == BaselineRuleKind.Stated
            || judged.Case.Baseline.Period is not { } period || period == judged.Case.Period
            || judged.Case.Readings.GetValueOrDefault(period) is not { Value: { } now } reading) return null;
        return Restatement.Of(judged.Case, reading, null) is { Changed: true, First: { Value: { } then } first } && then != now
            ? first.Whole
            ? Remark.Warning("baseline_restated", JudgementWords.BaselineRestatedRounded(period, then, first.Since, now))
            : Remark.Warning("baseline_restated", JudgementWords.BaselineRestated(period, then, first.Since, now))
            : null;
    }
}
