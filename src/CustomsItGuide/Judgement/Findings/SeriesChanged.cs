using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>
/// Seizures of other operations were added up than in the year that the sum is compared with: the totals are not like for like. Before
/// there is a comparison it looks at the year before.
/// </summary>
internal sealed class SeriesChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Reading.Value is null || (judged.Case.Comparator ?? judged.Case.YearBefore) is not { Value: not null } before)
            return null;
        if (JudgedKind.Of(judged.Indicator).CountedIn(judged.Case, before) is not { } counted || counted.Now.SetEquals(counted.Then))
            return null;
        var alike = counted.Both.Count == 0 ? JudgementWords.NoneCountedInBoth
            : JudgementWords.LikeForLike(Remark.Names(counted.Both), Sum(before, counted.Both), Sum(judged.Reading, counted.Both));
        return Remark.Warning("series_changed",
            JudgementWords.CountedOperationsDiffer(before.Period, Remark.Names(counted.Then), Remark.Names(counted.Now), alike));
    }

    private static double Sum(Reading reading, IReadOnlySet<string> operations) =>
        reading.Breakdown.Where(c => c.By == "operation" && operations.Contains(c.Key)).Sum(c => c.Value ?? 0);
}
