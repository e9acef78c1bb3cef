namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>A figure below the total of a survey table, in Members.</summary>
/// <param name="Kind"><c>region</c>, <c>survey</c>, <c>item</c>, <c>score</c>, <c>mean</c> (on the scale) or <c>pairs</c>.</param>
/// <param name="Of">Regions joined by bars; the survey; the item; the scores, as 1 to 3; empty; the earlier year and which pairs.</param>
/// <param name="N">Members that it stands for; 0 of a mean and of pairs.</param>
internal sealed record Figure(string Kind, string Of, int N, double Lower, double Upper)
{
    /// <summary>Whether a region is one of those of the figure.</summary>
    public bool Holds(string region) => Of.Split('|').Contains(region);

    /// <summary>In which of the groups a region stands: Members that stand in the same ones are told apart by no figure.</summary>
    public static string GroupsOf(string region, IEnumerable<Figure> figures) =>
        "in " + string.Concat(figures.Where(f => f.Kind == "region").Select(f => f.Holds(region) ? '1' : '0'));
}

/// <summary>What is shown of one table.</summary>
/// <param name="Figures">Below the total.</param>
/// <param name="Total">Satisfied of responding Members, where the headline is shown.</param>
internal sealed record ShownTable(HashSet<Figure> Figures, PublishedCount? Total);
