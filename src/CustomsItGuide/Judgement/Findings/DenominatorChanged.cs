using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The denominator moved by more than the limit against the year before, so that a rate can rise without more being done.</summary>
internal sealed class DenominatorChanged : IFindingCheck
{
    public Finding? Look(Judged judged) => Sources.Stability.DenominatorChange(judged) is null ? null : Remark.Warning("denominator_changed",
        $"The denominator went from {judged.Case.YearBefore!.Denominator:#,0.##} to {judged.Reading.Denominator:#,0.##}, by more than {judged.Policy["denominator_change_max"]:0.##} %; part of any change of the rate comes from it.",
        $"Le dénominateur est passé de {judged.Case.YearBefore!.Denominator:#,0.##} à {judged.Reading.Denominator:#,0.##}, soit plus de {judged.Policy["denominator_change_max"]:0.##} % ; une partie de toute variation du taux en provient.");
}
