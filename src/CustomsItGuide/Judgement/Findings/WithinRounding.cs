using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The counts of two years differ by less than the rounded figures in them leave open.</summary>
internal sealed class WithinRounding : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Indicator.Estimator != "seizures" || judged.Case.Reading.Value is null || judged.Case.YearBefore is not { Value: not null } before) return null;
        return Rounded.Overlap(judged.Case.Reading, before) && judged.Case.Reading.Value != before.Value
            ? Remark.Warning("within_rounding", $"Rounded counts leave open more than the difference to {before.Period}; neither an increase nor a decrease can be claimed.",
                $"Les nombres arrondis laissent une marge supérieure à l’écart avec {before.Period} ; on ne peut affirmer ni hausse ni baisse.")
            : null;
    }
}
