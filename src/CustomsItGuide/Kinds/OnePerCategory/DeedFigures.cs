namespace CustomsItGuide.Kinds.OnePerCategory;

/// <summary>What stands beside a number of categories.</summary>
internal static class DeedFigures
{
    public static readonly SupportingFigure Partners = new("partners", KindsWords.Partners, SupportingFigure.Count);
    public static readonly SupportingFigure Deeds =
        new("deeds", KindsWords.Deeds, SupportingFigure.Count);
    public static readonly SupportingFigure Evidenced = new("evidenced", KindsWords.Evidenced, SupportingFigure.Count);
    public static readonly SupportingFigure NotCounted = new("not_counted", KindsWords.NotCounted, SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All = [Partners, Deeds, Evidenced, NotCounted];
}
