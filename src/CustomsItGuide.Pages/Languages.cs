namespace CustomsItGuide.Pages;

/// <summary>The two working languages, by their two-letter codes.</summary>
public static class Languages
{
    public const string English = "en";
    public const string French = "fr";

    /// <summary>The code in lower case; null when it is neither language.</summary>
    public static string? Known(string? code) => code?.ToLowerInvariant() switch
    {
        English => English,
        French => French,
        _ => null,
    };
}
