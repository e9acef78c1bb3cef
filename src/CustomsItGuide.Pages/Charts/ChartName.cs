namespace CustomsItGuide.Pages.Charts;

/// <summary>A chart's name, as its address on the site has it: <c>history/SO1-1</c>.</summary>
/// <param name="Kind">What it draws: <c>history</c>.</param>
/// <param name="Subject">What it is about: an indicator, a questionnaire, a programme; <see cref="ChartCatalogue.All"/> where there is no
/// choice.</param>
public readonly record struct ChartName(string Kind, string Subject)
{
    /// <summary>Of a name without a subject that subject is <see cref="ChartCatalogue.All"/>.</summary>
    public static ChartName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split('/', 2);
        return new(parts[0], parts.Length == 1 ? ChartCatalogue.All : parts[1]);
    }

    public override string ToString() => $"{Kind}/{Subject}";
}
