using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>Is there a delivery, with its hash, behind the number? A value that was typed in without a document cannot get this far: there
/// is no way in but a delivery.</summary>
internal sealed class Provenance : ISourceCheck
{
    public SourceCheck Look(Judged judged) => judged.Case.Source.Deliveries.Count switch
    {
        0 => new("provenance", CheckResult.NotApplicable, JudgementWords.NoDeliveryBehind),
        1 => new("provenance", CheckResult.Pass, JudgementWords.OneDeliveryBehind),
        var n => new("provenance", CheckResult.Pass, JudgementWords.SeveralDeliveriesBehind(n)),
    };
}
