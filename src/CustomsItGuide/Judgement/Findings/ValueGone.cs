using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The year had a value when it was last reported, and has none now.</summary>
internal sealed class ValueGone : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Case is { Reading.Value: null, Period: var period }
        && judged.Case.Reported.GetValueOrDefault(period, []).LastOrDefault(r => r is { Value: not null, Interim: false }) is { } last
        ? Remark.Warning("value_gone", JudgementWords.ValueGone(last.Since))
        : null;
}
