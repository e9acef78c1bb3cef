using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>The value is another than the one first reported.</summary>
internal sealed class Restated : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (Restatement.Of(judged.Case) is not { Changed: true } restated) return null;
        var (value, now, day) = (Value(restated.First), Value(judged), restated.First.Since);
        var entry = judged.Case.Reported[judged.Case.Period][^1].Position;
        return restated.FactChanged
            ? Remark.Warning("restated", $"First reported as {value} ({day}), now {now}, by journal entry {entry}; whether the target is met changed with it.",
                $"Indiquée d’abord comme {value} ({day}), à présent {now}, par l’entrée {entry} du journal ; l’atteinte de la cible a changé avec elle.")
            : Remark.Warning("restated", $"First reported as {value} ({day}), now {now}, by journal entry {entry}.",
                $"Indiquée d’abord comme {value} ({day}), à présent {now}, par l’entrée {entry} du journal.");
    }

    private static LocalizedText Value(ReportedReading reported) => Shown(reported.Value, reported.Numerator, reported.Denominator);

    private static LocalizedText Value(Judged judged) => Shown(judged.Reading.Value, judged.Reading.Numerator, judged.Reading.Denominator);

    private static LocalizedText Shown(double? value, double? numerator, double? denominator) => denominator is null
        ? Format.Sentence($"{value:#,0.##}", $"{value:#,0.##}") : Format.Sentence($"{numerator:#,0.##}/{denominator:#,0.##}", $"{numerator:#,0.##}/{denominator:#,0.##}");
}
