using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>
/// How much of what was counted has somebody else's word: completed actions with a document as evidence, activities whose topic a second
/// person reviewed, operations with a final report among those with any, reviewed partnerships with evidence. Surveys have no such thing.
/// </summary>
internal sealed class Verification : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        var (share, what) = Verified(judged.Indicator, judged.Reading);
        if (share is not { } verified) return new("verification", CheckResult.NotApplicable, new("There is nothing that a second source could confirm.", "Il n’y a rien qu’une seconde source puisse confirmer."));
        var policy = judged.Policy;
        var result = verified < policy["verification_fail"] ? CheckResult.Fail : verified < policy["verification_warn"] ? CheckResult.Warn : CheckResult.Pass;
        return new("verification", result, Format.Sentence(
            $"{verified:0.0} % of {what.English} (limit {policy["verification_warn"]:0.#} %).",
            $"{verified:0.0} % {what.French} (limite {policy["verification_warn"]:0.#} %)."));
    }

    private static (double? Share, LocalizedText What) Verified(Indicator indicator, Reading reading)
    {
        double? Of(string name) => reading.Supporting.GetValueOrDefault(name);
        return indicator.Estimator switch
        {
            "completion" => (Of("evidence"), new("the completed actions name a document as evidence", "des actions achevées citent un document comme preuve")),
            "share" => (Of("reviewed"), new("the activities had their topic reviewed by a second person", "des activités ont vu leur thème revu par une seconde personne")),
            "seizures" when Of("operations") + Of("interim_operations") is > 0 and { } all =>
                (100 * Of("operations") / all, new("the operations have a final report", "des opérations ont un rapport final")),
            "one_per_category" when Of("deeds") is > 0 and { } deeds =>
                (100 * Of("evidenced") / deeds, new("the reviews and upgrades name a document as evidence", "des revues et renforcements citent un document comme preuve")),
            _ => (null, new("-", "-")),
        };
    }
}
