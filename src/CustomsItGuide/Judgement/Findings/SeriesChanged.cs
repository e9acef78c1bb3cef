using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Seizures of other operations were added up than the year before: the totals are not like for like.</summary>
internal sealed class SeriesChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Indicator.Estimator != "seizures" || judged.Reading.Value is null || judged.Case.YearBefore is not { Value: not null } before) return null;
        var (series, then) = (Operations(judged.Reading), Operations(before));
        if (series.SetEquals(then)) return null;
        var both = series.Intersect(then, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var alike = both.Count == 0 ? new("None was counted in both.", "Aucune n’a été comptée les deux fois.") : Format.Sentence(
            $"Like for like ({Remark.Names(both)}): {Sum(before, both):0.####}, now {Sum(judged.Reading, both):0.####}.",
            $"À périmètre égal ({Remark.Names(both)}) : {Sum(before, both):0.####}, à présent {Sum(judged.Reading, both):0.####}.");
        return Remark.Warning("series_changed",
            $"The operations counted are not those of {before.Period} ({Remark.Names(then)}, now {Remark.Names(series)}); the totals are not like for like. {alike}",
            $"Les opérations comptées ne sont pas celles de {before.Period} ({Remark.Names(then)}, à présent {Remark.Names(series)}) ; les totaux ne sont pas comparables. {alike}");
    }

    private static double Sum(Reading reading, HashSet<string> operations) => reading.Breakdown.Where(c => c.By == "operation" && operations.Contains(c.Key)).Sum(c => c.Value ?? 0);

    private static HashSet<string> Operations(Reading reading) => reading.Breakdown.Where(c => c.By == "operation").Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
}
