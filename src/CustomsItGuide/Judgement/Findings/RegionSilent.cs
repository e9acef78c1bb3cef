using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Not one Member of a region answered: nothing is known of it. Only where all Members are asked.</summary>
internal sealed class RegionSilent : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (!judged.Case.IsSatisfaction || judged.Reading.Value is null) return null;
        var heard = judged.Reading.Members.Select(m => m.Region).ToHashSet(StringComparer.Ordinal);
        var silent = judged.Case.MembersByRegion.Where(r => r.Value > 0 && !heard.Contains(r.Key))
            .OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        return silent.Count == 0 ? null : Remark.Warning("region_silent",
            JudgementWords.RegionSilent(LocalizedText.Join(JudgementWords.ListSeparator,
                silent.Select(r => JudgementWords.RegionAndMembers(Names.Region(r.Key), r.Value)))));
    }
}
