namespace CustomsItGuide.Judgement;

/// <summary>The checks behind the second verdict: how far the source of a number can be trusted. Their limits stand in the plan file.</summary>
public static class SourceChecks
{
    public delegate SourceCheck Check(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence);

    /// <summary>In the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Check> All = [Provenance, Completeness, Timeliness];

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
            : new("provenance", CheckResult.Pass, new(
                FormattableString.Invariant($"Computed from {evidence.Deliveries.Count} delivered file sets, each kept under its hash."),
                FormattableString.Invariant($"Calculée à partir de {evidence.Deliveries.Count} livraisons, chacune conservée sous son empreinte.")));

    /// <summary>Did enough Members answer, and were enough of the delivered rows usable?</summary>
    public static SourceCheck Completeness(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence)
    {
        if (evidence.RowsRead == 0) return new("completeness", CheckResult.NotApplicable, new("No rows.", "Aucune ligne."));
        var policy = plan.Policy;
        var rejected = 100.0 * evidence.RowsRejected / evidence.RowsRead;
        var byRows = rejected > policy["completeness_rejected_fail"] ? CheckResult.Fail : rejected > policy["completeness_rejected_warn"] ? CheckResult.Warn : CheckResult.Pass;
        if (reading.ResponseRate is not { } response)
        {
            return new("completeness", byRows, new(
                FormattableString.Invariant($"{rejected:0.0} % of the delivered rows were rejected (limit {policy["completeness_rejected_warn"]:0.#} %)."),
                FormattableString.Invariant($"{rejected:0.0} % des lignes livrées ont été rejetées (limite {policy["completeness_rejected_warn"]:0.#} %).")));
        }
        var byResponse = response < policy["completeness_response_fail"] ? CheckResult.Fail : response < policy["completeness_response_warn"] ? CheckResult.Warn : CheckResult.Pass;
        return new("completeness", (CheckResult)Math.Max((int)byRows, (int)byResponse), new(
            FormattableString.Invariant($"{response:0.0} % of the Members responded (limit {policy["completeness_response_warn"]:0.#} %); {rejected:0.0} % of the delivered rows were rejected (limit {policy["completeness_rejected_warn"]:0.#} %)."),
            FormattableString.Invariant($"{response:0.0} % des Membres ont répondu (limite {policy["completeness_response_warn"]:0.#} %) ; {rejected:0.0} % des lignes livrées ont été rejetées (limite {policy["completeness_rejected_warn"]:0.#} %).")));
    }

    /// <summary>How long after the end of the period were its data all there? What was received earlier counts as 0 days.</summary>
    public static SourceCheck Timeliness(Plan plan, Indicator indicator, Reading reading, SourceEvidence evidence)
    {
        if (evidence.ReportedOn is not { } reported) return new("timeliness", CheckResult.NotApplicable, new("Nothing was delivered.", "Rien n'a été livré."));
        var days = Math.Max(0, reported.DayNumber - reading.Period.Last.DayNumber);
        var result = days > plan.Policy["timeliness_fail"] ? CheckResult.Fail : days > plan.Policy["timeliness_warn"] ? CheckResult.Warn : CheckResult.Pass;
        return new("timeliness", result, new(
            FormattableString.Invariant($"Delivered {days} days after the end of the period (limit {plan.Policy["timeliness_warn"]:0})."),
            FormattableString.Invariant($"Livrée {days} jours après la fin de la période (limite {plan.Policy["timeliness_warn"]:0}).")));
    }
}
