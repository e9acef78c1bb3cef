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
                KindsWords.ValueGone(string.Join(", ", gone), gone.Count)));
    }

    /// <summary>A share of the targets is not to be relied on when some of them are no longer in it because their data went.</summary>
    private static SourceCheck Incomplete(List<string> gone)
    {
        var names = string.Join(", ", gone);
        return new SourceCheck("completeness", CheckResult.Fail, KindsWords.ReportedValuesLost(names));
    }

    private static LocalizedText Reason(Assessment a, int all, int met, int sure, List<string> open,
        (List<string> Names, double AsNotMet)? gone)
    {
        var (compared, plain) = (a.Reading.Denominator ?? 0, met - sure);
        var without = open.Count == 0 ? LocalizedText.Empty : KindsWords.WithoutVerdict(string.Join(", ", open));
        var lost = gone is not { } those ? LocalizedText.Empty
            : KindsWords.ValuesLost(string.Join(", ", those.Names), those.Names.Count, those.AsNotMet);
        return KindsWords.TargetsMetSoFar(met, compared, sure, plain, without, all, a.Due, lost);
    }
}
