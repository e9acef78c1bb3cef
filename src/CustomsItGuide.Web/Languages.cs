using Microsoft.Net.Http.Headers;

namespace CustomsItGuide.Web;

/// <summary>The two working languages, by their two-letter codes.</summary>
public static class Languages
{
    public const string English = "en";
    public const string French = "fr";

    /// <summary>The language asked for in the URL, else the one that the browser prefers, else English.</summary>
    public static string Choose(string? asked, string? acceptLanguage) => Known(asked) ?? Preferred(acceptLanguage) ?? English;

    /// <summary>The code in lower case; null when it is neither language.</summary>
    public static string? Known(string? code) => code?.ToLowerInvariant() switch
    {
        English => English,
        French => French,
        _ => null,
    };

    private static string? Preferred(string? acceptLanguage) =>
        !string.IsNullOrEmpty(acceptLanguage) && StringWithQualityHeaderValue.TryParseList([acceptLanguage], out var wanted)
            ? wanted
                .Where(w => w.Quality is not 0)
                .OrderByDescending(w => w.Quality ?? 1)
                .Select(w => Known(w.Value.Value?.Split('-')[0]))
                .FirstOrDefault(code => code is not null)
            : null;
}
