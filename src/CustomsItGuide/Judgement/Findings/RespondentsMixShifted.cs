using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>
/// Other regions answered than in the baseline's survey: half the sum of the absolute differences of the regions' shares among the
/// respondents (the share that would have to change region) is above the limit. Part of a change can come from that.
/// </summary>
internal sealed class RespondentsMixShifted : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Ruling.Waves is not { } waves) return null;
        var (then, now) = (Shares(waves.Earlier), Shares(waves.Now));
        var shift = 100 * then.Keys.Union(now.Keys).Sum(r => Math.Abs(now.GetValueOrDefault(r) - then.GetValueOrDefault(r))) / 2;
        return shift > judged.Policy["mix_shift_max"] ? Remark.Warning("respondents_mix_shifted",
            JudgementWords.RespondentsMixShifted(waves.Earlier.Period, shift, judged.Policy["mix_shift_max"])) : null;
    }

    private static Dictionary<string, double> Shares(Reading reading)
    {
        var members = reading.Members.DistinctBy(m => m.Member).ToList();
        return members.GroupBy(m => m.Region, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (double)g.Count() / members.Count);
    }
}
