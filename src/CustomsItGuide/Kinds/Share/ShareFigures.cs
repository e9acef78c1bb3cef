namespace CustomsItGuide.Kinds.Share;

/// <summary>What stands beside a share, where the register has it.</summary>
internal static class ShareFigures
{
    public static readonly SupportingFigure Rows = new("rows", KindsWords.Rows, SupportingFigure.Count);

    /// <summary>Share of delivery days by accredited or recognized experts.</summary>
    public static readonly SupportingFigure ExpertDays =
        new("expert_days", KindsWords.ShareByExpertDays, SupportingFigure.Percent);

    /// <summary>Share of activities whose topic a second person reviewed.</summary>
    public static readonly SupportingFigure Reviewed =
        new("reviewed", KindsWords.Reviewed, SupportingFigure.Percent);

    /// <summary>Share of those reviewed for which that person found the same topic.</summary>
    public static readonly SupportingFigure Agreed =
        new("agreed", KindsWords.TopicAgreed, SupportingFigure.Percent);

    /// <summary>Cohen's kappa of the two topics.</summary>
    public static readonly SupportingFigure Kappa =
        new("kappa", KindsWords.Kappa, SupportingFigure.Count);

    /// <summary>The share if no activity whose topic was disputed counted.</summary>
    public static readonly SupportingFigure Low =
        new("low", KindsWords.ShareWithoutDisputed, SupportingFigure.Percent);

    /// <summary>The share if each of them did.</summary>
    public static readonly SupportingFigure High =
        new("high", KindsWords.ShareWithDisputed, SupportingFigure.Percent);

    public static readonly IReadOnlyList<SupportingFigure> All = [Rows, ExpertDays, Reviewed, Agreed, Kappa, Low, High];
}
