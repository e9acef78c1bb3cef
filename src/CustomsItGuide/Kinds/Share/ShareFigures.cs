namespace CustomsItGuide.Kinds.Share;

/// <summary>What stands beside a share, where the register has it.</summary>
internal static class ShareFigures
{
    public static readonly SupportingFigure Rows = new("rows", new("Rows", "Lignes"), SupportingFigure.Count);

    /// <summary>Share of delivery days by accredited or recognized experts.</summary>
    public static readonly SupportingFigure ExpertDays =
        new("expert_days", new("By expert days", "En jours d'expert"), SupportingFigure.Percent);

    /// <summary>Share of activities whose topic a second person reviewed.</summary>
    public static readonly SupportingFigure Reviewed =
        new("reviewed", new("Reviewed by a second person", "Revus par une deuxième personne"), SupportingFigure.Percent);

    /// <summary>Share of those reviewed for which that person found the same topic.</summary>
    public static readonly SupportingFigure Agreed =
        new("agreed", new("Both agree on the topic", "Accord des deux sur le thème"), SupportingFigure.Percent);

    /// <summary>Cohen's kappa of the two topics.</summary>
    public static readonly SupportingFigure Kappa =
        new("kappa", new("Agreement beyond chance (kappa)", "Accord au-delà du hasard (kappa)"), SupportingFigure.Count);

    /// <summary>The share if no activity whose topic was disputed counted.</summary>
    public static readonly SupportingFigure Low =
        new("low", new("If no disputed activity counted", "Si aucune activité contestée ne comptait"), SupportingFigure.Percent);

    /// <summary>The share if each of them did.</summary>
    public static readonly SupportingFigure High =
        new("high", new("If every disputed activity counted", "Si toutes les activités contestées comptaient"), SupportingFigure.Percent);

    public static readonly IReadOnlyList<SupportingFigure> All = [Rows, ExpertDays, Reviewed, Agreed, Kappa, Low, High];
}
