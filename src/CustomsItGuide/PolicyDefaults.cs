namespace CustomsItGuide;

/// <summary>The parameters that the engine asks for, as they stand where a plan sets no other.</summary>
internal static class PolicyDefaults
{
    /// <summary>Those that every plan has, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<PolicyParameter> All =
    [
        Of("noninferiority_margin", 5, "percentage points", VocabularyWords.PolicyNoninferiorityMargin),
        Of("n_min", 10, "respondents", VocabularyWords.PolicyNMin),
        Of("n_suppress", 5, "respondents", VocabularyWords.PolicyNSuppress),
        Of("response_min", 30, "percent", VocabularyWords.PolicyResponseMin),
        Of("half_width_max", 15, "percentage points", VocabularyWords.PolicyHalfWidthMax),
        Of("confidence", 0.95, "share", VocabularyWords.PolicyConfidence),
        Of("false_discovery_rate", 0.1, "share", VocabularyWords.PolicyFalseDiscoveryRate),
        Of("completion_tolerance_1", 5, "percentage points", VocabularyWords.PolicyCompletionTolerance1),
        Of("completion_tolerance_2", 15, "percentage points", VocabularyWords.PolicyCompletionTolerance2),
        Of("grace_days", 30, "days", VocabularyWords.PolicyGraceDays),
        Of("fragile_shift", 10, "percentage points", VocabularyWords.PolicyFragileShift),
        Of("count_about", 5, "percent", VocabularyWords.PolicyCountAbout),
        Of("count_more_than", 10, "percent", VocabularyWords.PolicyCountMoreThan),
        Of("count_less_than", 10, "percent", VocabularyWords.PolicyCountLessThan),
        Of("denominator_change_max", 10, "percent", VocabularyWords.PolicyDenominatorChangeMax),
        Of("mix_shift_max", 10, "percent", VocabularyWords.PolicyMixShiftMax),
        Of("kappa_min", 0.6, "share", VocabularyWords.PolicyKappaMin),
        Of("completeness_response_warn", 50, "percent", VocabularyWords.PolicyCompletenessResponseWarn),
        Of("completeness_response_fail", 30, "percent", VocabularyWords.PolicyCompletenessResponseFail),
        Of("completeness_rejected_warn", 1, "percent", VocabularyWords.PolicyCompletenessRejectedWarn),
        Of("completeness_rejected_fail", 5, "percent", VocabularyWords.PolicyCompletenessRejectedFail),
        Of("verification_warn", 95, "percent", VocabularyWords.PolicyVerificationWarn),
        Of("verification_fail", 80, "percent", VocabularyWords.PolicyVerificationFail),
        Of("timeliness_warn", 60, "days", VocabularyWords.PolicyTimelinessWarn),
        Of("timeliness_fail", 180, "days", VocabularyWords.PolicyTimelinessFail),
    ];

    /// <summary>The limits of a load, which are shown only where a plan sets them.</summary>
    public static readonly IReadOnlyList<PolicyParameter> OfLoads =
    [
        Of("loss_rows_max", 10, "percent", VocabularyWords.PolicyLossRowsMax),
        Of("loss_cells_max", 20, "percent", VocabularyWords.PolicyLossCellsMax),
        Of("rejected_rows_max", 50, "percent", VocabularyWords.PolicyRejectedRowsMax),
    ];

    private static PolicyParameter Of(string name, double value, string unit, LocalizedText meaning) =>
        new(name, value, unit, meaning, VocabularyWords.PolicySourceDefault);
}
