using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>Did enough Members answer, and were enough of the delivered rows usable?</summary>
internal sealed class Completeness : ISourceCheck
{
    public SourceCheck Look(Judged judged)
    {
        var (policy, evidence) = (judged.Policy, judged.Case.Source);
        if (evidence.RowsRead == 0) return new("completeness", CheckResult.NotApplicable, new("No rows.", "Aucune ligne."));
        var rejected = 100.0 * evidence.RowsRejected / evidence.RowsRead;
        var byRows = rejected > policy["completeness_rejected_fail"] ? CheckResult.Fail : rejected > policy["completeness_rejected_warn"] ? CheckResult.Warn : CheckResult.Pass;
        if (judged.Reading.ResponseRate is not { } response)
        {
            return new("completeness", byRows, Format.Sentence(
                $"{rejected:0.0} % of the delivered rows were rejected (limit {policy["completeness_rejected_warn"]:0.#} %).",
                $"{rejected:0.0} % des lignes livrées ont été rejetées (limite {policy["completeness_rejected_warn"]:0.#} %)."));
        }
        var byResponse = response < policy["completeness_response_fail"] ? CheckResult.Fail : response < policy["completeness_response_warn"] ? CheckResult.Warn : CheckResult.Pass;
        return new("completeness", (CheckResult)Math.Max((int)byRows, (int)byResponse), Format.Sentence(
            $"{response:0.0} % of the Members responded (limit {policy["completeness_response_warn"]:0.#} %); {rejected:0.0} % of the delivered rows were rejected (limit {policy["completeness_rejected_warn"]:0.#} %).",
            $"{response:0.0} % des Membres ont répondu (limite {policy["completeness_response_warn"]:0.#} %) ; {rejected:0.0} % des lignes livrées ont été rejetées (limite {policy["completeness_rejected_warn"]:0.#} %)."));
    }
}
