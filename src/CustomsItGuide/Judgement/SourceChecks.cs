using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>The checks behind the second verdict: how far the source of a number can be trusted. Their limits stand in the plan file.</summary>
public static class SourceChecks
{
    public delegate SourceCheck Check(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence);

    /// <summary>In the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Check> All = [Provenance, Completeness, Verification, Timeliness];

    /// <summary>Any failure makes the source weak, any warning calls for disclosure; without a delivery nothing is established.</summary>
    public static SourceRating Rate(SourceEvidence evidence, IReadOnlyList<SourceCheck> checks) =>
        evidence.Deliveries.Count == 0 ? SourceRating.NotEstablished
        : checks.Any(c => c.Result == CheckResult.Fail) ? SourceRating.Weak
        : checks.Any(c => c.Result == CheckResult.Warn) ? SourceRating.SoundWithDisclosure
        : SourceRating.Sound;

    /// <summary>Is there a delivery, with its hash, behind the number?</summary>
    public static SourceCheck Provenance(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence) =>
        evidence.Deliveries.Count == 0
            ? new("provenance", CheckResult.NotApplicable, new("No delivery is behind it.", "Aucune livraison ne l'étaye."))
            : new("provenance", CheckResult.Pass, evidence.Deliveries.Count == 1
                ? new("Computed from one delivery, kept under its hash.", "Calculée à partir d'une livraison, conservée sous son empreinte.")
                : Format.Sentence($"Computed from {evidence.Deliveries.Count} deliveries, each kept under its hash.",
                    $"Calculée à partir de {evidence.Deliveries.Count} livraisons, chacune conservée sous son empreinte."));

    /// <summary>Did enough Members answer, and were enough of the delivered rows usable?</summary>
    public static SourceCheck Completeness(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence)
    {
        if (evidence.RowsRead == 0) return new("completeness", CheckResult.NotApplicable, new("No rows.", "Aucune ligne."));
        var policy = plan.Policy;
        var rejected = 100.0 * evidence.RowsRejected / evidence.RowsRead;
        var byRows = rejected > policy["completeness_rejected_fail"] ? CheckResult.Fail : rejected > policy["completeness_rejected_warn"] ? CheckResult.Warn : CheckResult.Pass;
        if (reading.ResponseRate is not { } response)
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

    /// <summary>
    /// How much of what was counted has somebody else's word: completed actions with a document as evidence, activities whose topic a second
    /// person reviewed, operations with a final report among those with any, reviewed partnerships with evidence. Surveys have no such thing.
    /// </summary>
    public static SourceCheck Verification(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence)
    {
        var (share, what) = Verified(indicator, reading);
        if (share is not { } verified) return new("verification", CheckResult.NotApplicable, new("There is nothing that a second source could confirm.", "Il n'y a rien qu'une seconde source puisse confirmer."));
        var policy = plan.Policy;
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

    /// <summary>How long after the end of the period were its data all there? What was received earlier counts as 0 days.</summary>
    public static SourceCheck Timeliness(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence)
    {
        if (evidence.ReportedOn is not { } reported) return new("timeliness", CheckResult.NotApplicable, new("Nothing was delivered.", "Rien n'a été livré."));
        var days = Math.Max(0, reported.DayNumber - reading.Period.Last.DayNumber);
        var result = days > plan.Policy["timeliness_fail"] ? CheckResult.Fail : days > plan.Policy["timeliness_warn"] ? CheckResult.Warn : CheckResult.Pass;
        var limit = plan.Policy["timeliness_warn"];
        return new("timeliness", result, days == 0
            ? new("Delivered by the end of the period.", "Livrée avant la fin de la période.")
            : Format.Sentence(
                $"Delivered {days} {(days == 1 ? "day" : "days")} after the end of the period (limit {limit:0}).",
                $"Livrée {days} {(days == 1 ? "jour" : "jours")} après la fin de la période (limite {limit:0})."));
    }
}
