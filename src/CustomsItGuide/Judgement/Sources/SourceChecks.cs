namespace CustomsItGuide.Judgement.Sources;

/// <summary>A question put to the source of a number. Its limits stand in the plan file.</summary>
internal interface ISourceCheck
{
    SourceCheck Look(Judged judged);
}

/// <summary>The second verdict: how far the source of a number can be trusted.</summary>
internal static class SourceChecks
{
    /// <summary>In the order in which they are shown.</summary>
    public static readonly IReadOnlyList<ISourceCheck> All = [new Provenance(), new Completeness(), new Verification(), new Timeliness(),
        new Stability(), new Confirmation()];

    /// <summary>Any failure makes the source weak; without a delivery nothing is established; any warning calls for disclosure.</summary>
    public static SourceRating Rate(SourceEvidence evidence, IReadOnlyList<SourceCheck> checks) =>
        checks.Any(c => c.Result == CheckResult.Fail) ? SourceRating.Weak
        : evidence.Deliveries.Count == 0 ? SourceRating.NotEstablished
        : checks.Any(c => c.Result == CheckResult.Warn) ? SourceRating.SoundWithDisclosure
        : SourceRating.Sound;
}
