using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>
/// Does the number hold still? A value that was restated since it was first reported, or a denominator that moved by more than the limit
/// against the year before, is a warning; a restatement that turned the fact against the target is a failure. A half-year is provisional
/// and is not restated. Not applicable while no year's end has been reported and no year stands before it.
/// </summary>
internal sealed class Stability : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        var restated = Restatement.Of(judged.Case);
        var moved = DenominatorChange(judged);
        if (judged.Case.Source.Deliveries.Count == 0
            || (restated is null && judged.Case.YearBefore?.Value is null && judged.Case.Period.Kind != PeriodKind.FiscalYear))
            return new("stability", CheckResult.NotApplicable, JudgementWords.NothingToCompare);
        var result = restated?.FactChanged == true ? CheckResult.Fail
            : restated?.Changed == true || moved is not null ? CheckResult.Warn : CheckResult.Pass;
        var said = restated switch
        {
            { FactChanged: true } => JudgementWords.ValueRestatedFactChanged,
            { Changed: true } => JudgementWords.ValueRestated,
            _ => JudgementWords.NotRestated,
        };
        return new("stability", result, moved is { } by
            ? JudgementWords.DenominatorMoved(said, by, judged.Policy["denominator_change_max"]) : JudgementWords.NoteSentence(said));
    }

    /// <summary>By how many percent the denominator moved, when that is more than the limit; else null. Respondents of a survey are no such
    /// denominator.</summary>
    public static double? DenominatorChange(Judged judged)
    {
        var (now, then) = (judged.Reading, judged.Case.YearBefore);
        if (judged.Case.IsSatisfaction || now.Value is null || then?.Value is null || now.Denominator is not { } denominator
            || then.Denominator is not { } before || before <= 0) return null;
        var largest = judged.Policy["denominator_change_max"];
        return 100 * Math.Abs(denominator - before) > largest * before ? 100 * Math.Abs(denominator - before) / before : null;
    }
}
