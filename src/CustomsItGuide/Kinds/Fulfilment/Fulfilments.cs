using CustomsItGuide.Judgement;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Fulfilment;

/// <summary>
/// What can be said of the fulfilment of the plan only when all indicators are judged: it counts plain comparisons, and how many of those
/// are beyond doubt depends on the others' statuses.
/// </summary>
internal static class Fulfilments
{
    private const string ValueGone = "value_gone";

    public static RoundRemarks Told(Assessment fulfilment, IReadOnlyList<Assessment> all)
    {
        var others = all.Where(a => a.Indicator.Id != fulfilment.Indicator.Id).ToList();
        var met = others.Where(a => a.Fact == Fact.Met).ToList();
        var sure = met.Where(a => a.Status is Status.Met && a.Evidence is Evidence.Confirmed or Evidence.Census).ToList();
        var open = met.Where(a => a.Status == Status.InsufficientData).Select(a => a.Indicator.Id).ToList();
        var gone = others.Where(a => a.Findings.Any(f => f.Code == ValueGone)).Select(a => a.Indicator.Id).ToList();
        var supporting = new Dictionary<string, double?>(fulfilment.Reading.Supporting)
        {
            [FulfilmentFigures.Confirmed.Name] = sure.Count(a => a.Evidence == Evidence.Confirmed),
            [FulfilmentFigures.CountedInFull.Name] = sure.Count(a => a.Evidence == Evidence.Census),
            [FulfilmentFigures.ByArithmeticOnly.Name] = met.Count - sure.Count,
        };
        // The value leaves them out, and so may rise because data were lost: beside it stands what it would be if it did not.
        double? asNotMet = gone.Count == 0 ? null : 100.0 * met.Count / (met.Count + others.Count(a => a.Fact == Fact.NotMet) + gone.Count);
        if (asNotMet is not null) supporting[FulfilmentFigures.GoneAsNotMet.Name] = asNotMet;
        return new(supporting, Reason(fulfilment, others.Count, met.Count, sure.Count, open, asNotMet is { } value ? (gone, value) : null),
            gone.Count == 0 ? null : Incomplete(gone),
            gone.Count == 0 ? null : Remark.Warning(ValueGone,
                $"Reported before and without a value now: {string.Join(", ", gone)}; in the worst case {(gone.Count == 1 ? "it counts" : "they count")} as not met.",
                $"Publiés auparavant et sans valeur à présent : {string.Join(", ", gone)} ; dans le pire des cas {Grammar.Forme(gone.Count, "il compte comme non atteint", "ils comptent comme non atteints")}."));
    }

    /// <summary>A share of the targets is not to be relied on when some of them are no longer in it because their data went.</summary>
    private static SourceCheck Incomplete(List<string> gone)
    {
        var names = string.Join(", ", gone);
        return new SourceCheck("completeness", CheckResult.Fail, new(
            $"Indicators that had a value when they were last reported have none now: {names}.",
            $"Des indicateurs qui avaient une valeur lors de leur dernière publication n’en ont plus : {names}."));
    }

    private static LocalizedText Reason(Assessment a, int all, int met, int sure, List<string> open,
        (List<string> Names, double AsNotMet)? gone)
    {
        var (compared, plain) = (a.Reading.Denominator ?? 0, met - sure);
        var without = open.Count == 0 ? new LocalizedText("", "") : Format.Sentence(
            $", among them {string.Join(", ", open)} with too little data for a verdict",
                $", dont {string.Join(", ", open)} avec trop peu de données pour se prononcer");
        var lost = gone is not { } those ? new LocalizedText("", "") : Format.Sentence(
            $" {string.Join(", ", those.Names)} had a value before and {Grammar.Forme(those.Names.Count, "has", "have")} none now; counted as not met, it would be {those.AsNotMet:0.0} %.",
            $" {string.Join(", ", those.Names)} {Grammar.Forme(those.Names.Count, "avait une valeur et n’en a", "avaient une valeur et n’en ont")} plus ; en {Grammar.Forme(those.Names.Count, "le comptant comme non atteint", "les comptant comme non atteints")}, ce serait {those.AsNotMet:0.0} %.");
        return Format.Sentence(
            $"{met} of {compared:0} targets that can be compared {Grammar.Is(met)} met: {sure} beyond doubt (confirmed, or by a full count) and {plain} by plain arithmetic only{without}. All {all} are promised by {a.Due}.{lost}",
            $"{met} des {compared:0} cibles comparables {Grammar.Forme(met, "est atteinte", "sont atteintes")} : {sure} sans aucun doute (confirmée{Grammar.Accord(sure)}, ou par un décompte complet) et {plain} par simple calcul{without}. Les {all} sont promises pour le {a.Due}.{lost}");
    }
}
