using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Not one Member of a region answered: nothing is known of it. Only where all Members are asked.</summary>
internal sealed class RegionSilent : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (!judged.Case.IsSatisfaction || judged.Reading.Value is null) return null;
        var heard = judged.Reading.Members.Select(m => m.Region).ToHashSet(StringComparer.Ordinal);
        var silent = judged.Case.MembersByRegion.Where(r => r.Value > 0 && !heard.Contains(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        return silent.Count == 0 ? null : Remark.Warning("region_silent",
            $"No Member answered in: {string.Join("; ", silent.Select(r => $"{Names.Region(r.Key).English} ({Members(r.Value, "Member", "Members")})"))}.",
            $"Aucun Membre n’a répondu dans : {string.Join(" ; ", silent.Select(r => $"{Names.Region(r.Key).French} ({Members(r.Value, "Membre", "Membres")})"))}.");
    }

    private static string Members(int n, string one, string many) => FormattableString.Invariant($"{n} {(n == 1 ? one : many)}");
}
