using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The value is another than the one first reported.</summary>
internal sealed class Restated : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        // Where there is no value now, another finding says that it is gone.
        if (judged.Reading.Value is null || Restatement.Of(judged.Case) is not { Changed: true } restated) return null;
        var (value, now, day) = (Value(judged, restated.First), Value(judged), restated.First.Since);
        var states = judged.Case.Reported[judged.Case.Period];
        var entry = states[^1].Position;
        if (restated.First.Whole) return Few(judged, restated, entry, states.Where(r => r.Position > restated.First.Position).Sum(r => r.Changed ?? 0));
        return restated.FactChanged
            ? Remark.Warning("restated", $"First reported as {value} ({day}), now {now}, by journal entry {entry}; whether the target is met changed with it.",
                $"Indiquée d’abord comme {value} ({day}), à présent {now}, par l’entrée {entry} du journal ; l’atteinte de la cible a changé avec elle.")
            : Remark.Warning("restated", $"First reported as {value} ({day}), now {now}, by journal entry {entry}.",
                $"Indiquée d’abord comme {value} ({day}), à présent {now}, par l’entrée {entry} du journal.");
    }

    /// <summary>So few Members changed that two fractions side by side would tell what they said: whole percents, and how many they were.</summary>
    private static Finding Few(Judged judged, Restatement restated, long entry, int changed)
    {
        var (then, day) = (Rough(judged, restated.First.Value), restated.First.Since);
        var now = Rough(judged, judged.Reading.Value);
        var (english, french) = restated.FactChanged ? ("; whether the target is met changed with it", " ; l’atteinte de la cible a changé avec elle") : ("", "");
        var came = Format.Sentence(
            $"{changed} {(changed == 1 ? "answer" : "answers")} came later or {(changed == 1 ? "was" : "were")} corrected, by journal entry {entry}{english}.",
            $"{changed} {(changed <= 1 ? "réponse est arrivée ou a été corrigée" : "réponses sont arrivées ou ont été corrigées")} depuis, par l’entrée {entry} du journal{french}.");
        return then == now
            ? Remark.Warning("restated", $"First reported as {then} ({day}), and the same now when both are rounded; {came.English}",
                $"Indiquée d’abord comme {then} ({day}), et de même à présent une fois les deux arrondies ; {came.French}")
            : Remark.Warning("restated", $"First reported as {then} ({day}), now {now}; {came.English}", $"Indiquée d’abord comme {then} ({day}), à présent {now} ; {came.French}");
    }

    private static LocalizedText Rough(Judged judged, double? value) => judged.Indicator.Unit == "percent" && judged.Indicator.Headline != Headline.Mean
        ? Format.Sentence($"{value:0} %", $"{value:0} %") : Format.Sentence($"{value:0.0}", $"{value:0.0}");

    private static LocalizedText Value(Judged judged, ReportedReading reported) => Shown(judged, reported.Value, reported.Numerator, reported.Denominator);

    private static LocalizedText Value(Judged judged) => Shown(judged, judged.Reading.Value, judged.Reading.Numerator, judged.Reading.Denominator);

    private static LocalizedText Shown(Judged judged, double? value, double? numerator, double? denominator) =>
        denominator is null || judged.Indicator.Headline == Headline.Mean
            ? Format.Sentence($"{value:#,0.##}", $"{value:#,0.##}")
            : Format.Sentence($"{numerator:#,0.##}/{denominator:#,0.##}", $"{numerator:#,0.##}/{denominator:#,0.##}");
}
