namespace CustomsItGuide.Judgement.Sources;

/// <summary>Does a second query, written independently of the measure, give the same value? Where it does not, there is none to
/// show.</summary>
internal sealed class Confirmation : ISourceCheck
{
    public SourceCheck Look(Judged judged) => new("recomputation",
        judged.Reading.SecondComputation switch
        {
            null => CheckResult.NotApplicable, { Agrees: true } => CheckResult.Pass,
            _ => CheckResult.Fail
        },
        judged.Reading.SecondComputation switch
        {
            null => JudgementWords.NoValueToConfirm,
            { Reason: { } reason } => reason,
            _ => JudgementWords.SecondQueryAgrees,
        });
}
