using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion;

/// <summary>What is said of a completion: why, the numbers behind it, and the pace.</summary>
internal static class CompletionWords
{
    public static LocalizedText Reason(Case of, Verdict verdict)
    {
        var (done, all) = (of.Reading.Numerator ?? 0, of.Reading.Denominator ?? 0);
        var open = all - done;
        var due = of.Reading.Schedule.LastOrDefault(s => s.Day <= of.AsOf)?.Planned ?? 0;
        if (open == 0) return Reasons.With(verdict,
            Format.Sentence($"all {all:0} actions are completed", $"les {all:0} actions sont achevées"));
        if (of.Indicator.Target is { Kind: TargetRuleKind.AtLeast, Value: { } target and < 100 })
        {
            return Reasons.With(verdict, Format.Sentence($"{Done()}, and {Math.Ceiling(target * all / 100):0} would be {target:0.#} %",
                $"{Done()}, et {Math.Ceiling(target * all / 100):0} feraient {target:0.#} %"));
        }
        return Reasons.With(verdict, of.AsOf < of.Due
            ? Format.Sentence($"{Done()}, and {due:0} {Grammar.Was(due)} due by {of.AsOf}",
                $"{Done()}, et {due:0} {Grammar.Forme(due, "était échue", "étaient échues")} au {of.AsOf}")
            : Format.Sentence($"{Done()}, {open:0} {Grammar.Is(open)} not",
                $"{Done()}, {open:0} ne {Grammar.Forme(open, "l’est", "le sont")} pas"));

        LocalizedText Done() => Format.Sentence(
            $"{done:0} of {all:0} action{Grammar.S(all)} {Grammar.Is(done)} completed",
            $"{done:0} action{Grammar.Accord(done)} sur {all:0} {Grammar.Forme(done, "est achevée", "sont achevées")}");
    }

    /// <summary>What was due by the judging day, and how far behind its own schedule the plan is.</summary>
    public static IEnumerable<Figure> Receipt(Case of)
    {
        var reading = of.Reading;
        if (reading.Schedule.Count == 0) yield break;
        var step = reading.Schedule.LastOrDefault(s => s.Day <= of.AsOf);
        yield return new("planned", Format.Sentence($"due by {of.AsOf}", $"échues au {of.AsOf}"), step?.Planned ?? 0, "count");
        if (of.AsOf < of.Due)
        {
            yield return new("on_track_tolerance",
                new("behind plan and still on track, up to", "retard sur le plan encore en bonne voie, jusqu'à"),
                of.Plan.Policy["completion_tolerance_1"], "points");
            yield return new("at_risk_tolerance",
                new("behind plan and still at risk only, up to", "retard sur le plan encore à risque seulement, jusqu'à"),
                of.Plan.Policy["completion_tolerance_2"], "points");
        }
        // Once it was due, what is late is late: a pace against the schedule no longer tells anything.
        if (of.AsOf < of.Due && Judgement.Pace.Of(of) is { } slip) yield return new("slip_days",
            new("days behind the plan's own schedule (negative: ahead)", "jours de retard sur le calendrier du plan (négatif : avance)"),
            slip, "days");
    }

    /// <summary>
    /// By the actions' own due days (earned schedule); null when the actions would be completed in time, or nothing can be said.
    /// </summary>
    public static Finding? Pace(Judged judged)
    {
        if (Judgement.Pace.Of(judged.Case) is not { } slip || Math.Round(slip) <= 0 || Judgement.Pace.Completion(judged.Case) is not { } end
            || end <= judged.Case.Due) return null;
        return Remark.Warning("forecast_missed",
            $"At the pace so far ({Units.Days(Math.Round(slip))} behind the actions’ own due dates), the actions would be completed around {end}, after {judged.Case.Due}.",
            $"Au rythme actuel ({Units.Days(Math.Round(slip))} de retard sur les échéances des actions), les actions seraient achevées vers le {end}, après le {judged.Case.Due}.");
    }
}
