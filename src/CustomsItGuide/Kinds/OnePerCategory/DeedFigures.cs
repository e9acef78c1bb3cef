namespace CustomsItGuide.Kinds.OnePerCategory;

/// <summary>What stands beside a number of categories.</summary>
internal static class DeedFigures
{
    public static readonly SupportingFigure Partners = new("partners", new("Partners", "Partenaires"), SupportingFigure.Count);
    public static readonly SupportingFigure Deeds =
        new("deeds", new("Reviews and upgrades", "Réexamens et renforcements"), SupportingFigure.Count);
    public static readonly SupportingFigure Evidenced = new("evidenced", new("With evidence", "Avec preuve"), SupportingFigure.Count);
    public static readonly SupportingFigure NotCounted = new("not_counted", new("Not counted", "Non comptés"), SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All = [Partners, Deeds, Evidenced, NotCounted];
}
