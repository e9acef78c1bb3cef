using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>
/// How much of what was counted has somebody else's word, a document or a second person's? Each kind says what that is; surveys have no
/// such thing.
/// </summary>
internal sealed class Verification : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        if (JudgedKind.Of(judged.Indicator).SecondWord(judged.Reading) is not var (verified, what))
            return new("verification", CheckResult.NotApplicable, JudgementWords.NothingToVerify);
        var policy = judged.Policy;
        var result = verified < policy["verification_fail"] ? CheckResult.Fail
            : verified < policy["verification_warn"] ? CheckResult.Warn : CheckResult.Pass;
        return new("verification", result, JudgementWords.VerifiedShare(verified, what, policy["verification_warn"]));
    }
}
