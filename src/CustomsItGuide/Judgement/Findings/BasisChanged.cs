using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>What was asked or listed is not what it was the year before: another scale, wording, focus area or instrument.</summary>
internal sealed class BasisChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Case.YearBefore is not { Value: not null } before || judged.Reading.Value is null || judged.Reading.Basis == before.Basis) return null;
        var (then, now) = (Scale(before.Basis), Scale(judged.Reading.Basis));
        return then is not null && now is not null && then != now
            ? Remark.Warning("scale_changed", $"Answers were given on the {now}, and on the {then} in {before.Period}; the two are never converted into each other, and no change is tested.",
                $"Les réponses ont été données sur une autre échelle ({now}, contre {then} en {before.Period}) ; les deux ne sont jamais converties l’une dans l’autre, et aucune variation n’est testée.")
            : Remark.Warning("basis_changed", $"What was asked or listed differs from {before.Period}; the two values are not comparable as they stand.",
                $"Ce qui a été demandé ou répertorié diffère de {before.Period} ; les deux valeurs ne sont pas comparables telles quelles.");
    }

    private static string? Scale(string? basis) => basis?.Split('\n')[0] is { } line && line.StartsWith("scale ", StringComparison.Ordinal) ? line : null;
}
