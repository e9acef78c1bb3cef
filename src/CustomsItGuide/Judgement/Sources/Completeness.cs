using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>Did enough Members answer, and were enough of the delivered rows usable?</summary>
internal sealed class Completeness : ISourceCheck
{
    /// <summary>What was taken away with somebody's consent is disclosed, whatever the rest says.</summary>
    public SourceCheck Look(Judged judged)
    {
        var rows = OfRows(judged);
        if (judged.Case.Source.LossesAccepted.Count == 0) return rows;
        return rows with
        {
            Result = rows.Result == CheckResult.Fail ? CheckResult.Fail : CheckResult.Warn,
            Detail = new($"{rows.Detail.English} Losses above the plan's limits were accepted at a load.",
                $"{rows.Detail.French} Des pertes au-delà des limites du plan ont été acceptées lors d’un chargement."),
        };
    }

    private static SourceCheck OfRows(Judged judged)
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
        var (shown, wave) = (Said.Value(response, Units.Percent, policy["completeness_response_warn"], policy["completeness_response_fail"]), Responses.Wave(judged.Reading));
        // What is known of an instrument is no response to a survey: those who answered may not have told it.
        var known = judged.Case.IsSatisfaction
            ? Format.Sentence($"{shown} of the Members responded{wave}", $"{shown} des Membres ont répondu{wave}")
            : Format.Sentence($"The least covered instrument is known of {shown} of the Members", $"L’instrument le moins couvert est connu pour {shown} des Membres");
        return new("completeness", (CheckResult)Math.Max((int)byRows, (int)byResponse), Format.Sentence(
            $"{known} (limit {policy["completeness_response_warn"]:0.#} %); {rejected:0.0} % of the delivered rows were rejected (limit {policy["completeness_rejected_warn"]:0.#} %).",
            $"{known} (limite {policy["completeness_response_warn"]:0.#} %) ; {rejected:0.0} % des lignes livrées ont été rejetées (limite {policy["completeness_rejected_warn"]:0.#} %)."));
    }
}
