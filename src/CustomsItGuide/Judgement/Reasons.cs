using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>Why, in one sentence that says no more than the status allows.</summary>
internal static class Reasons
{
    public static LocalizedText Of(Case of, Ruling ruling)
    {
        var verdict = ruling.Verdict;
        if (of.Reading.Value is not { } value) return Absent(of, verdict);
        return of.Indicator.Estimator switch
        {
            "satisfaction" or "lowest_satisfaction" => Satisfaction(of, ruling),
            "completion" => Completion(of, verdict),
            "seizures" or "stock" when verdict.RateRatio is not null => Count(of, verdict, value),
            "information" => Information(of, verdict),
            "one_per_category" when verdict.Missing is { Count: > 0 } missing => With(verdict, Format.Sentence($"{string.Join(", ", missing)}", $"{string.Join(", ", missing)}")),
            "fulfilment" => With(verdict, Format.Sentence(
                $"{of.Reading.Numerator:0} of {of.Reading.Denominator:0} targets that can be compared are met, and all {of.Plan.Indicators.Count - 1} are promised by {of.Due}",
                $"{of.Reading.Numerator:0} des {of.Reading.Denominator:0} cibles comparables sont atteintes, et les {of.Plan.Indicators.Count - 1} sont promises pour le {of.Due}")),
            "share" when of.Indicator.Target.Value is { } target => With(verdict, Format.Sentence(
                $"{of.Reading.Numerator:0} of {of.Reading.Denominator:0}, and {Math.Ceiling(target * of.Reading.Denominator!.Value / 100):0} would be {target:0.#} %",
                $"{of.Reading.Numerator:0} sur {of.Reading.Denominator:0}, et {Math.Ceiling(target * of.Reading.Denominator!.Value / 100):0} feraient {target:0.#} %")),
            _ => With(verdict, null),
        };
    }

    private static LocalizedText Absent(Case of, Verdict verdict)
    {
        if (verdict.Rule == "absent") return verdict.Note;
        var due = TypedAbsence.FirstDue(of.Indicator, of.Period);
        return With(verdict, of.JudgedOn <= due
            ? Format.Sentence($"the report is expected by {due}", $"le rapport est attendu au plus tard le {due}")
            : Format.Sentence($"the report was expected by {due}", $"le rapport était attendu au plus tard le {due}"));
    }

    private static LocalizedText Satisfaction(Case of, Ruling ruling)
    {
        var verdict = ruling.Verdict;
        var policy = of.Plan.Policy;
        if (verdict.Rule == "A1")
        {
            var n = of.Reading.Members.Count(m => m.Area == ruling.Area);
            return of.Reading.ResponseRate is { } response && n >= policy["n_min"]
                ? Format.Sentence($"Only {response:0.0} % of the Members answered; a verdict needs {policy["response_min"]:0.#} %.", $"Seuls {response:0.0} % des Membres ont répondu ; il en faut {policy["response_min"]:0.#} % pour se prononcer.")
                : Format.Sentence($"Only {n} Members answered; a verdict needs {policy["n_min"]:0}.", $"Seuls {n} Membres ont répondu ; il en faut {policy["n_min"]:0} pour se prononcer.");
        }
        if (verdict is not { Difference: { } difference, Interval: { } interval } || ruling.Waves is not { } waves) return With(verdict, null);
        // A change of the mean is in points of the scale, a change of the share in percentage points.
        var (factor, english, french) = of.Indicator.Headline == Headline.Mean ? (1, "points of the scale", "points de l'échelle") : (100, "percentage points", "points de pourcentage");
        var area = ruling.Area is null ? "" : $" ({ruling.Area})";
        return With(verdict, Format.Sentence(
            $"{factor * difference:+0.0;−0.0;0.0} {english} since {waves.Earlier.Period}{area}, 95 % interval {factor * interval.Lower:+0.0;−0.0;0.0} to {factor * interval.Upper:+0.0;−0.0;0.0}, where a decline of at most {policy["noninferiority_margin"]:0.#} percentage points counts as maintained",
            $"{factor * difference:+0.0;−0.0;0.0} {french} depuis {waves.Earlier.Period}{area}, intervalle à 95 % de {factor * interval.Lower:+0.0;−0.0;0.0} à {factor * interval.Upper:+0.0;−0.0;0.0}, un recul d'au plus {policy["noninferiority_margin"]:0.#} points de pourcentage valant maintien"));
    }

    private static LocalizedText Completion(Case of, Verdict verdict)
    {
        var (done, all) = (of.Reading.Numerator ?? 0, of.Reading.Denominator ?? 0);
        var open = all - done;
        var due = of.Reading.Schedule.LastOrDefault(s => s.Day <= of.AsOf)?.Planned ?? 0;
        if (open == 0) return With(verdict, Format.Sentence($"all {all:0} actions are completed", $"les {all:0} actions sont achevées"));
        return With(verdict, of.AsOf < of.Due
            ? Format.Sentence($"{Done()}, and {due:0} {(due == 1 ? "was" : "were")} due by {of.AsOf}", $"{Done()}, et {due:0} {(due <= 1 ? "était échue" : "étaient échues")} au {of.AsOf}")
            : Format.Sentence($"{Done()}, {open:0} {(open == 1 ? "is" : "are")} not", $"{Done()}, {open:0} ne {(open <= 1 ? "l'est" : "le sont")} pas"));

        // English has a plural from anything but one; French from two.
        LocalizedText Done() => Format.Sentence(
            $"{done:0} of {all:0} {(all == 1 ? "action" : "actions")} {(done == 1 ? "is" : "are")} completed",
            $"{done:0} {(done <= 1 ? "action" : "actions")} sur {all:0} {(done <= 1 ? "est achevée" : "sont achevées")}");
    }

    private static LocalizedText Count(Case of, Verdict verdict, double value)
    {
        var against = Rulings.ComparedWith(of);
        return With(verdict, Format.Sentence(
            $"{value:#,0} against {against:#,0}, rate ratio {verdict.RateRatio:0.00}, 95 % interval {verdict.Interval?.Lower:0.00} to {verdict.Interval?.Upper:0.00}",
            $"{value:#,0} contre {against:#,0}, rapport des taux {verdict.RateRatio:0.00}, intervalle à 95 % de {verdict.Interval?.Lower:0.00} à {verdict.Interval?.Upper:0.00}"));
    }

    private static LocalizedText Information(Case of, Verdict verdict) => With(verdict, of.YearBefore?.Value is { } before
        ? Format.Sentence($"coverage of the least covered instrument is {of.Reading.Value:0.0} %, and was {before:0.0} % the year before", $"la couverture de l'instrument le moins couvert est de {of.Reading.Value:0.0} %, contre {before:0.0} % l'année précédente")
        : Format.Sentence($"coverage of the least covered instrument is {of.Reading.Value:0.0} %", $"la couverture de l'instrument le moins couvert est de {of.Reading.Value:0.0} %"));

    private static LocalizedText With(Verdict verdict, LocalizedText? detail) => detail is null
        ? new($"{Sentence(verdict.Note.English)}.", $"{Sentence(verdict.Note.French)}.")
        : new($"{Sentence(verdict.Note.English)}: {detail.English}.", $"{Sentence(verdict.Note.French)} : {detail.French}.");

    private static string Sentence(string note) => note.Length == 0 ? note : char.ToUpperInvariant(note[0]) + note[1..];
}
