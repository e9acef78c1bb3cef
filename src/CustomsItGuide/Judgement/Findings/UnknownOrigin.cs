using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>An action says that it continues a line of an earlier year, and there is no such line.</summary>
internal sealed class UnknownOrigin : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var unknown = judged.Case.UnknownOrigins;
        if (unknown.Count == 0) return null;
        var names = Remark.Names(unknown.Select(o => $"{o.Action} ({o.From})"));
        return Remark.Warning("carried_from_unknown",
            JudgementWords.OriginUnknown(unknown.Count, names));
    }
}
