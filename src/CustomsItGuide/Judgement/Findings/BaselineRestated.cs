using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The value of the baseline is another than the one first reported, so that the same result is judged by another measure.</summary>
internal sealed class BaselineRestated : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Case.Baseline.Period is not { } period || period == judged.Case.Period || judged.Case.Readings.GetValueOrDefault(period) is not { Value: { } now } reading) return null;
        return Restatement.Of(judged.Case, reading, null) is { Changed: true, First: { Value: { } then } first } && then != now
            ? first.Whole
            ? Remark.Warning("baseline_restated", $"The baseline {period} was first reported as {then:0} ({first.Since}) and is {now:0} now, rounded because few Members changed.",
                $"La référence {period} a été publiée d’abord à {then:0} ({first.Since}) et est à présent de {now:0}, arrondis car peu de Membres ont changé.")
            : Remark.Warning("baseline_restated", $"The baseline {period} was first reported as {then:0.0##} ({first.Since}) and is {now:0.0##} now.",
                $"La référence {period} a été publiée d’abord à {then:0.0##} ({first.Since}) et est à présent de {now:0.0##}.")
            : null;
    }
}
