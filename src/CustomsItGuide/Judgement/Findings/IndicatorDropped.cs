using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>An indicator of an earlier version is in the plan no more. Said of the indicator that counts all others: its terms changed with
/// it.</summary>
internal sealed class IndicatorDropped : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Indicator.Kind.Rows != RowSubject.Indicators) return null;
        var dropped = judged.Case.Versions.Zip(judged.Case.Versions.Skip(1))
            .SelectMany(v =>
                v.First.Plan.Indicators.Select(i => i.Id).Except(v.Second.Plan.Indicators.Select(i => i.Id), StringComparer.Ordinal)
                    .Select(id => (Id: id, By: Versions.By(v.Second))))
            .Where(d => judged.Plan.Indicators.All(i => i.Id != d.Id)).ToList();
        return dropped.Count == 0 ? null : Remark.Warning("indicator_dropped",
            JudgementWords.IndicatorDropped(
                LocalizedText.Join(JudgementWords.ListSeparator, dropped.Select(d => JudgementWords.DroppedIndicator(d.Id, d.By)))));
    }
}
