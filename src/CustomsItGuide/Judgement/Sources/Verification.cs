using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>
/// How much of what was counted has somebody else's word, a document or a second person's? Each kind says what that is; surveys have no such thing.
/// </summary>
internal sealed class Verification : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        if (JudgedKind.Of(judged.Indicator).SecondWord(judged.Reading) is not var (verified, what))
            return new("verification", CheckResult.NotApplicable, new("There is nothing that a second source could confirm.", "Il n’y a rien qu’une seconde source puisse confirmer."));
        var policy = judged.Policy;
        var result = verified < policy["verification_fail"] ? CheckResult.Fail : verified < policy["verification_warn"] ? CheckResult.Warn : CheckResult.Pass;
        return new("verification", result, Format.Sentence(
            $"{verified:0.0} % of {what.English} (limit {policy["verification_warn"]:0.#} %).",
            $"{verified:0.0} % {what.French} (limite {policy["verification_warn"]:0.#} %)."));
    }
}
