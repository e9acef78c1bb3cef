using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Off target, or at risk, and nobody has said why.</summary>
internal sealed class CommentaryMissing : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Status is Status.OffTarget or Status.AtRisk && judged.Case.Commentary is null
        ? Remark.Warning("commentary_missing", $"{Wording.Format.Plain("en").Capital(Wording.Terms.Of(judged.Status))} without a commentary: neither cause nor action is stated for {judged.Case.Period}.",
            $"{Wording.Format.Plain("fr").Capital(Wording.Terms.Of(judged.Status))} sans commentaire : ni cause ni mesure n’est indiquée pour {judged.Case.Period}.")
        : null;
}
