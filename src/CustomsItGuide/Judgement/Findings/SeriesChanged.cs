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
        if (judged.Reading.Value is null || (judged.Case.Comparator ?? judged.Case.YearBefore) is not { Value: not null } before) return null;
        if (JudgedKind.Of(judged.Indicator).CountedIn(judged.Case, before) is not { } counted || counted.Now.SetEquals(counted.Then)) return null;
        var alike = counted.Both.Count == 0 ? new("None was counted in both.", "Aucune n’a été comptée les deux fois.") : Format.Sentence(
            $"Like for like ({Remark.Names(counted.Both)}): {Sum(before, counted.Both):#,0.####}, now {Sum(judged.Reading, counted.Both):#,0.####}.",
            $"À périmètre égal ({Remark.Names(counted.Both)}) : {Sum(before, counted.Both):#,0.####}, à présent {Sum(judged.Reading, counted.Both):#,0.####}.");
        return Remark.Warning("series_changed",
            $"The operations counted are not those of {before.Period} ({Remark.Names(counted.Then)}, now {Remark.Names(counted.Now)}); the totals are not like for like. {alike}",
            $"Les opérations comptées ne sont pas celles de {before.Period} ({Remark.Names(counted.Then)}, à présent {Remark.Names(counted.Now)}) ; les totaux ne sont pas comparables. {alike}");
    }

    private static double Sum(Reading reading, IReadOnlySet<string> operations) => reading.Breakdown.Where(c => c.By == "operation" && operations.Contains(c.Key)).Sum(c => c.Value ?? 0);
}
