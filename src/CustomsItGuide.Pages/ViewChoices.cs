namespace CustomsItGuide.Pages;

/// <summary>What a reader chose to see, as it was written: whether there is such a period or delivery has not been looked up yet.</summary>
public sealed record ViewChoices
{
    /// <summary>The page asked for, without the choices.</summary>
    public string Path { get; init; } = Urls.OverviewPath;

    /// <summary>One of <see cref="Languages.Language.All"/>, whether chosen or preferred.</summary>
    public string Language { get; init; } = Languages.Language.English.Code;

    /// <summary>The choices that every link carries on.</summary>
    public Urls Urls { get; init; } = new();

    /// <summary>What the page is narrowed to, by the keys of <see cref="Urls.Filters"/>.</summary>
    public IReadOnlyDictionary<string, string> Filters { get; init; } = new Dictionary<string, string>();

    /// <summary>What was searched for; null: nothing.</summary>
    public string? Sought { get; init; }

    /// <summary>The delivery named; null: none.</summary>
    public string? Delivery { get; init; }
}
