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
            $"{unknown.Count} action{Grammar.S(unknown.Count)} continue{Grammar.Verb(unknown.Count)} a line that no earlier plan has (expected fiscal_year:action): {names}.",
            $"{unknown.Count} action{Grammar.Accord(unknown.Count)} poursui{Grammar.Forme(unknown.Count, "t", "vent")} une ligne qui ne figure dans aucun plan antérieur (attendu : fiscal_year:action) : {names}.");
    }
}
