namespace CustomsItGuide.Kinds.Completion;

/// <summary>What stands beside a completion.</summary>
internal static class CompletionFigures
{
    /// <summary>As the value, but only completed actions with a document reference count.</summary>
    public static readonly SupportingFigure Verified =
        new("verified", KindsWords.CompletedWithEvidence, SupportingFigure.Percent);

    /// <summary>
    /// Without actions cancelled or superseded by a recorded decision of the Policy Commission or the Council, with those added by one.
    /// </summary>
    public static readonly SupportingFigure Adjusted =
        new("adjusted", KindsWords.AdjustedShare, SupportingFigure.Percent);

    /// <summary>Mean of the declared progress of approved actions (blank 0, completed 100), for management only.</summary>
    public static readonly SupportingFigure Progress =
        new("progress", KindsWords.MeanProgress, SupportingFigure.Percent);

    /// <summary>Share of approved actions due by the period's last day.</summary>
    public static readonly SupportingFigure Planned =
        new("planned", KindsWords.PlannedByEnd, SupportingFigure.Percent);

    public static readonly SupportingFigure Evidence =
        new("evidence", KindsWords.EvidencedShare, SupportingFigure.Percent);

    public static readonly SupportingFigure Actions = new("actions", KindsWords.ApprovedActions, SupportingFigure.Count);
    public static readonly SupportingFigure Completed =
        new("completed", KindsWords.CompletedNumber, SupportingFigure.Count);

    public static readonly SupportingFigure WithEvidence =
        new("with_evidence", KindsWords.EvidencedNumber, SupportingFigure.Count);

    public static readonly SupportingFigure AdjustedCompleted =
        new("adjusted_completed", KindsWords.AdjustedCompleted, SupportingFigure.Count);

    public static readonly SupportingFigure AdjustedActions =
        new("adjusted_actions", KindsWords.AdjustedActions, SupportingFigure.Count);

    public static readonly SupportingFigure Added =
        new("added", KindsWords.AddedAfterApproval, SupportingFigure.Count);
    public static readonly SupportingFigure CarriedOver = new("carried_over", KindsWords.CarriedOver, SupportingFigure.Count);
    public static readonly SupportingFigure Cancelled = new("cancelled", KindsWords.Cancelled, SupportingFigure.Count);
    public static readonly SupportingFigure Superseded = new("superseded", KindsWords.Superseded, SupportingFigure.Count);

    /// <summary>Completed after the fiscal year's end.</summary>
    public static readonly SupportingFigure Late =
        new("late", KindsWords.CompletedAfterYear, SupportingFigure.Count);

    /// <summary>Still open, and naming nobody.</summary>
    public static readonly SupportingFigure WithoutOwner =
        new("without_owner", KindsWords.OpenWithoutOwner, SupportingFigure.Count);

    /// <summary>
    /// Due by the period's last day and not completed by then; on a day within the period, see <see cref="Lateness"/>, fewer are.
    /// </summary>
    public static readonly SupportingFigure Overdue =
        new("overdue", KindsWords.Overdue, SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All =
    [
        Verified, Adjusted, Progress, Planned, Evidence, Actions, Completed, WithEvidence, AdjustedCompleted, AdjustedActions,
        Added, CarriedOver, Cancelled, Superseded, Late, WithoutOwner, Overdue,
    ];
}
