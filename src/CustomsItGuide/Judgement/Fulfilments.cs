using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>
/// What can be said of the fulfilment of the plan only when all indicators are judged: it counts plain comparisons, and how many of those
/// are beyond doubt depends on the others' statuses.
/// </summary>
internal static class Fulfilments
{
    /// <summary>The indicator that counts the others, with what their statuses say of its count.</summary>
    public static Assessment Told(Assessment fulfilment, IReadOnlyList<Assessment> all)
    {
        var others = all.Where(a => a.Indicator.Id != fulfilment.Indicator.Id).ToList();
        var met = others.Where(a => a.Fact == Fact.Met).ToList();
        var sure = met.Where(a => a.Status is Status.Met && a.Evidence is Evidence.Confirmed or Evidence.Census).ToList();
        var open = met.Where(a => a.Status == Status.InsufficientData).Select(a => a.Indicator.Id).ToList();
        var gone = others.Where(a => a.Findings.Any(f => f.Code == "value_gone")).Select(a => a.Indicator.Id).ToList();
        var supporting = new Dictionary<string, double?>(fulfilment.Reading.Supporting)
        {
            ["confirmed"] = sure.Count(a => a.Evidence == Evidence.Confirmed),
            ["counted_in_full"] = sure.Count(a => a.Evidence == Evidence.Census),
            ["by_arithmetic_only"] = met.Count - sure.Count,
        };
        // The value leaves them out, and so may rise because data were lost: beside it stands what it would be if it did not.
        if (gone.Count > 0) supporting["gone_as_not_met"] = 100.0 * met.Count / (met.Count + others.Count(a => a.Fact == Fact.NotMet) + gone.Count);
        return fulfilment with
        {
            Reading = fulfilment.Reading with { Supporting = supporting },
            Reason = Reason(fulfilment, others.Count, met.Count, sure.Count, open),
            Findings = gone.Count == 0 ? fulfilment.Findings : [.. fulfilment.Findings, Remark.Warning("value_gone",
                $"Reported before and without a value now: {string.Join(", ", gone)}; in the worst case {(gone.Count == 1 ? "it counts" : "they count")} as not met.",
                $"Publiés auparavant et sans valeur à présent : {string.Join(", ", gone)} ; dans le pire des cas {Grammar.Forme(gone.Count, "il compte comme non atteint", "ils comptent comme non atteints")}.")],
        };
    }

    private static LocalizedText Reason(Assessment a, int all, int met, int sure, List<string> open)
    {
        var (compared, plain) = (a.Reading.Denominator ?? 0, met - sure);
        var without = open.Count == 0 ? new LocalizedText("", "") : Format.Sentence(
            $", among them {string.Join(", ", open)} with too little data for a verdict", $", dont {string.Join(", ", open)} avec trop peu de données pour se prononcer");
        return Format.Sentence(
            $"{met} of {compared:0} targets that can be compared {Grammar.Is(met)} met: {sure} beyond doubt (confirmed, or by a full count) and {plain} by plain arithmetic only{without}. All {all} are promised by {a.Due}.",
            $"{met} des {compared:0} cibles comparables {Grammar.Forme(met, "est atteinte", "sont atteintes")} : {sure} sans aucun doute (confirmée{Grammar.Accord(sure)}, ou par un décompte complet) et {plain} par simple calcul{without}. Les {all} sont promises pour le {a.Due}.");
    }
}
