namespace CustomsItGuide.Kinds.Completion;

/// <summary>What stands beside a completion.</summary>
internal static class CompletionFigures
{
    /// <summary>As the value, but only completed actions with a document reference count.</summary>
    public static readonly SupportingFigure Verified =
        new("verified", new("Completed with evidence", "Achevé avec preuve"), SupportingFigure.Percent);

    /// <summary>
    /// Without actions cancelled or superseded by a recorded decision of the Policy Commission or the Council, with those added by one.
    /// </summary>
    public static readonly SupportingFigure Adjusted =
        new("adjusted", new("Adjusted for decided changes of scope", "Ajusté des changements décidés"), SupportingFigure.Percent);

    /// <summary>Mean of the declared progress of approved actions (blank 0, completed 100), for management only.</summary>
    public static readonly SupportingFigure Progress =
        new("progress", new("Mean declared progress", "Avancement moyen déclaré"), SupportingFigure.Percent);

    /// <summary>Share of approved actions due by the period's last day.</summary>
    public static readonly SupportingFigure Planned =
        new("planned", new("Planned by the end of the period", "Prévu à la fin de la période"), SupportingFigure.Percent);

    public static readonly SupportingFigure Evidence =
        new("evidence", new("Completed actions that carry evidence", "Actions achevées munies d'une preuve"), SupportingFigure.Percent);

    public static readonly SupportingFigure Actions = new("actions", new("Approved actions", "Actions approuvées"), SupportingFigure.Count);
    public static readonly SupportingFigure Completed =
        new("completed", new("Completed actions", "Actions achevées"), SupportingFigure.Count);

    public static readonly SupportingFigure WithEvidence =
        new("with_evidence", new("Completed actions with evidence", "Actions achevées avec preuve"), SupportingFigure.Count);

    public static readonly SupportingFigure AdjustedCompleted =
        new("adjusted_completed", new("Completed, adjusted scope", "Achevées, périmètre ajusté"), SupportingFigure.Count);

    public static readonly SupportingFigure AdjustedActions =
        new("adjusted_actions", new("Actions, adjusted scope", "Actions, périmètre ajusté"), SupportingFigure.Count);

    public static readonly SupportingFigure Added =
        new("added", new("Added after approval", "Ajoutées après l'approbation"), SupportingFigure.Count);
    public static readonly SupportingFigure CarriedOver = new("carried_over", new("Carried over", "Reportées"), SupportingFigure.Count);
    public static readonly SupportingFigure Cancelled = new("cancelled", new("Cancelled", "Annulées"), SupportingFigure.Count);
    public static readonly SupportingFigure Superseded = new("superseded", new("Superseded", "Remplacées"), SupportingFigure.Count);

    /// <summary>Completed after the fiscal year's end.</summary>
    public static readonly SupportingFigure Late =
        new("late", new("Completed after the year", "Achevées après l'exercice"), SupportingFigure.Count);

    /// <summary>Still open, and naming nobody.</summary>
    public static readonly SupportingFigure WithoutOwner =
        new("without_owner", new("Open actions without an owner", "Actions ouvertes sans responsable"), SupportingFigure.Count);

    /// <summary>
    /// Due by the period's last day and not completed by then; on a day within the period, see <see cref="Lateness"/>, fewer are.
    /// </summary>
    public static readonly SupportingFigure Overdue =
        new("overdue", new("Late on the day of the scorecard", "En retard au jour du tableau de bord"), SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All =
    [
        Verified, Adjusted, Progress, Planned, Evidence, Actions, Completed, WithEvidence, AdjustedCompleted, AdjustedActions,
        Added, CarriedOver, Cancelled, Superseded, Late, WithoutOwner, Overdue,
    ];
}
