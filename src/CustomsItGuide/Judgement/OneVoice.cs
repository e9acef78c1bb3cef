using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>A status that a single voice would turn says so itself: confirmed is not firm.</summary>
internal static class OneVoice
{
    /// <param name="better">The smallest change that gives a better status; null for none.</param>
    /// <param name="worse">Likewise a worse one.</param>
    public static LocalizedText Told(LocalizedText reason, Evidence evidence, TippingPoint? better, TippingPoint? worse)
    {
        if (evidence != Evidence.Confirmed || new[] { better, worse }
            .FirstOrDefault(f => f is { By: 1 or -1 }) is not { } point) return reason;
        return reason.Then(
            JudgementWords.RestsOnOneVoice(TippingPointSentence.Of(point).InSentence()));
    }
}
