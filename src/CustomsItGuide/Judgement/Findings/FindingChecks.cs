namespace CustomsItGuide.Judgement.Findings;

/// <summary>Looks at one thing in a case that has been judged, and remarks on it or not. It never changes a verdict.</summary>
internal interface IFindingCheck
{
    /// <summary>Null: nothing to remark.</summary>
    Finding? Look(Judged judged);
}

/// <summary>All checks that make a remark on an assessment. Remarks on the rows themselves are made where they are counted: Readings and
/// its RowChecks.</summary>
internal static class FindingChecks
{
    /// <summary>In the order in which a reader meets them: what was moved under the number, what is wrong with the number, what is missing,
    /// what to expect.</summary>
    public static readonly IReadOnlyList<IFindingCheck> All =
    [
        new TargetChanged(), new BaselineChanged(), new ThresholdsChanged(), new IndicatorDropped(), new DefinitionChanged(),
        new VersionsUnreadable(),
        new DueDateMoved(), new ActionMoved(), new ApprovedScopeChanged(), new CompletionWithdrawn(), new ActionRemoved(),
        new UnknownOrigin(), new LossesAccepted(), new Restated(), new ValueGone(), new BaselineRestated(), new DenominatorChanged(),
        new BasisChanged(), new FocusAreaMissing(), new SeriesChanged(), new WithinRounding(), new CountsCluster(),
        new InterimFigures(), new LowResponse(), new RegionSilent(), new RespondentsMixShifted(), new WeightedDiffers(), new Fragile(),
        new KindOnTheNumber(),
        new CommentaryMissing(), new ActionOwnerMissing(), new KindOnWhatIsMissing(), new DeliveredLate(),
        new PaceTooSlow(), new ForecastMissed(), new SeriesTooShort(), new TippingPointDistance(),
    ];
}
