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
            Changed(v.First.Plan.Policy, v.Second.Plan.Policy).Count > 0 && Versions.CameAfterData(judged.Reading, judged.Case.Reported.GetValueOrDefault(judged.Case.Period, []), v.Second));
        if (change.Second is not { } adoption) return null;
        var names = Changed(change.First.Plan.Policy, adoption.Plan.Policy);
        var before = Rulings.Of(judged.Case with { Plan = judged.Plan with { Policy = change.First.Plan.Policy } }, judged.Rejected).Verdict.Status;
        var (then, now) = (Rulings.Order.ToList().IndexOf(before), Rulings.Order.ToList().IndexOf(judged.Status));
        var by = Versions.By(adoption);
        var list = string.Join(", ", names);
        if (then >= 0 && now > then)
        {
            var (said, dit) = (Wording.Terms.Of(before).English, Wording.Terms.Of(before).French);
            return Remark.Warning("threshold_narrowed",
                $"A threshold was narrowed when data of {judged.Case.Period} were known already ({list}), {by}. By the threshold before, the status would be: {said}.",
                $"Un seuil a été resserré alors que des données de {judged.Case.Period} étaient déjà connues ({list}), {by}. Selon le seuil précédent, le statut serait : {dit}.");
        }
        return Remark.Hint("threshold_changed",
            $"A threshold was changed when data of {judged.Case.Period} were known already ({list}), {by}. It did not better the status.",
            $"Un seuil a été changé alors que des données de {judged.Case.Period} étaient déjà connues ({list}), {by}. Le statut n’en est pas meilleur.");
    }

    private static List<string> Changed(Policy before, Policy after) =>
        [.. after.Parameters.Select(p => (p.Name, p.Value, Before: before.Parameters.FirstOrDefault(b => b.Name == p.Name)?.Value
                ?? (Policy.Defaults.TryGetValue(p.Name, out var value) ? value : null)))
            .Where(p => p.Before is not null && p.Before != p.Value).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name} {p.Before} → {p.Value}"))];
}
