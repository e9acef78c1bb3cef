namespace CustomsItGuide.Judgement.Findings;

/// <summary>Seizures of other operations were added up than the year before: the totals are not like for like.</summary>
internal sealed class SeriesChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Indicator.Estimator != "seizures" || judged.Reading.Value is null || judged.Case.YearBefore is not { Value: not null } before) return null;
        var (series, then) = (Operations(judged.Reading), Operations(before));
        return series.SetEquals(then) ? null : Remark.Warning("series_changed",
            $"The operations counted are not those of {before.Period} ({Readings.Say.Names(then)}, now {Readings.Say.Names(series)}); the totals are not like for like.",
            $"Les opérations comptées ne sont pas celles de {before.Period} ({Readings.Say.Names(then)}, à présent {Readings.Say.Names(series)}) ; les totaux ne sont pas comparables.");
    }

    private static HashSet<string> Operations(Reading reading) => reading.Breakdown.Where(c => c.By == "operation").Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
}
