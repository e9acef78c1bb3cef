using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>How little would have to be otherwise for the status to be another.</summary>
internal sealed class TippingPointDistance : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Reading.Value is null || !Rulings.Order.Contains(judged.Status)) return null;
        var (better, worse) = (judged.Receipt.Better, judged.Receipt.Worse);
        if (judged.Indicator.Target.Kind is TargetRuleKind.YesNo or TargetRuleKind.Milestone) return null;
        // How far a number lies from the one promised, the reason says; there is nothing to count.
        if (judged.Indicator.Kind.Values == ValueKind.Number && JudgedKind.Of(judged.Indicator).Counted(judged.Indicator) is null)
            return null;
        if (better is null && worse is null)
        {
            return Remark.Hint("distance_to_flipping", JudgementWords.NoCountFlipsStatus);
        }
        var tipping = new[] { better, worse }.OfType<TippingPoint>().ToList();
        return new Finding("distance_to_flipping", Severity.Hint, LocalizedText.Join(LocalizedText.Verbatim(" "),
            tipping.Select(f =>
                LocalizedText.Of(language => TippingPointSentence.Of(f, Format.For(language)) + ".", TippingPointSentence.Of(f)))));
    }
}
