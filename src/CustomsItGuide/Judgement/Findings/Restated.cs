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
        if (restated.First.Whole)
            return Few(judged, restated, entry, states.Where(r => r.Position > restated.First.Position).Sum(r => r.Changed ?? 0));
        return restated.FactChanged
            ? Remark.Warning("restated", JudgementWords.RestatedAndFactChanged(value, day, now, entry))
            : Remark.Warning("restated", JudgementWords.Restated(value, day, now, entry));
    }

    /// <summary>So few Members changed that two fractions side by side would tell what they said: whole percents, and how many they
    /// were.</summary>
    private static Finding Few(Judged judged, Restatement restated, long entry, int changed)
    {
        var (then, day) = (Rough(judged, restated.First.Value), restated.First.Since);
        var now = Rough(judged, judged.Reading.Value);
        var came = JudgementWords.AnswersChangedLater(changed, entry,
            restated.FactChanged ? JudgementWords.FactChangedToo : LocalizedText.Empty);
        return then == now
            ? Remark.Warning("restated", JudgementWords.RestatedSameRounded(then, day, came))
            : Remark.Warning("restated", JudgementWords.RestatedByAnswers(then, day, now, came));
    }

    private static LocalizedText Rough(Judged judged, double? value) =>
        judged.Indicator.Unit.IsPercent && judged.Indicator.Headline != Headline.Mean
        ? JudgementWords.RoundedPercentage(LocalizedText.Number(value, "0")) : LocalizedText.Number(value, "0.0");

    private static LocalizedText Value(Judged judged, ReportedReading reported) =>
        Shown(judged, reported.Value, reported.Numerator, reported.Denominator);

    private static LocalizedText Value(Judged judged) =>
        Shown(judged, judged.Reading.Value, judged.Reading.Numerator, judged.Reading.Denominator);

    private static LocalizedText Shown(Judged judged, double? value, double? numerator, double? denominator) =>
        denominator is null || judged.Indicator.Headline == Headline.Mean
            ? LocalizedText.Number(value, "#,0.##")
            : JudgementWords.NumeratorAndDenominator(numerator, denominator);
}
