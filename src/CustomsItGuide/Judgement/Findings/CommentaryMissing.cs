using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Off target, or at risk, and nobody has said why.</summary>
internal sealed class CommentaryMissing : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Status is Status.OffTarget or Status.AtRisk && judged.Case.Commentary is null
        ? Remark.Warning("commentary_missing",
            JudgementWords.CommentaryMissing(Terms.Of(judged.Status).Capitalized(), judged.Case.Period))
        : null;
}
