using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>
/// A margin or limit of the judgement was changed after data of the period had been delivered. The case is judged again by the limits of
/// before: when that gives a worse status, the threshold was narrowed in its favour, and the finding says so.
/// </summary>
internal sealed class ThresholdsChanged : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var change = judged.Case.Versions.Zip(judged.Case.Versions.Skip(1)).LastOrDefault(v =>
            Changed(v.First.Plan.Policy, v.Second.Plan.Policy).Count > 0
                && Versions.CameAfterData(judged.Reading, judged.Case.Reported.GetValueOrDefault(judged.Case.Period, []), v.Second));
        if (change.Second is not { } adoption) return null;
        var names = Changed(change.First.Plan.Policy, adoption.Plan.Policy);
        var before = Rulings.Of(judged.Case with { Plan = judged.Plan with { Policy = change.First.Plan.Policy } },
            judged.Rejected).Verdict.Status;
        var (then, now) = (Rulings.Order.ToList().IndexOf(before), Rulings.Order.ToList().IndexOf(judged.Status));
        var by = Versions.By(adoption);
        var list = string.Join(", ", names);
        if (then >= 0 && now > then)
            return Remark.Warning("threshold_narrowed", JudgementWords.ThresholdNarrowed(judged.Case.Period, list, by, Terms.Of(before)));
        return Remark.Hint("threshold_changed",
            JudgementWords.ThresholdChanged(judged.Case.Period, list, by));
    }

    private static List<string> Changed(Policy before, Policy after) =>
        [.. after.Parameters.Select(p => (p.Name, p.Value, Before: before.Parameters.FirstOrDefault(b => b.Name == p.Name)?.Value
                ?? (Policy.Defaults.TryGetValue(p.Name, out var value) ? value : null)))
            .Where(p => p.Before is not null && p.Before != p.Value)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {p.Before} → {p.Value}"))];
}
