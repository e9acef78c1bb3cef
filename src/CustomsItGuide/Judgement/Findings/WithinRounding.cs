using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Rounded figures leave open which of two counts is the larger, or only the words "more than" tell it.</summary>
internal sealed class WithinRounding : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var now = judged.Case.Reading;
        if (now.Value is not { } value || (judged.Case.Comparator ?? judged.Case.YearBefore) is not { Value: { } than } before || judged.Indicator.Target.Kind != TargetRuleKind.Increase) return null;
        if (Rounded.Overlap(now, before))
        {
            return Remark.Warning("within_rounding", $"Rounded counts leave open more than the difference to {before.Period}; neither an increase nor a decrease can be claimed.",
                $"Les nombres arrondis laissent une marge supérieure à l’écart avec {before.Period} ; on ne peut affirmer ni hausse ni baisse.");
        }
        return value == than && (Rounded.Exceeds(now, before) || Rounded.Exceeds(before, now))
            ? Remark.Warning("within_rounding", $"The stated figures of {now.Period} and {before.Period} are equal ({value:#,0}); only the report’s words “more than” or “less than” tell which is the larger.",
                $"Les chiffres indiqués pour {now.Period} et {before.Period} sont égaux ({value:#,0}) ; seuls les mots « plus de » ou « moins de » du rapport disent lequel est le plus grand.")
            : null;
    }
}
