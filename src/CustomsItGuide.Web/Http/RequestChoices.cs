using CustomsItGuide.Pages;
using Microsoft.Net.Http.Headers;
using Spoken = CustomsItGuide.Languages.Language;

namespace CustomsItGuide.Web.Http;

/// <summary>The reader's choices out of a request: its address, and the languages that its browser prefers.</summary>
public static class RequestChoices
{
    public static ViewChoices Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = Known(Chosen(request, Urls.LanguageKey));
        var filters = Urls.Filters.Select(key => (Key: key, Value: Chosen(request, key))).Where(f => f.Value is not null);
        return new ViewChoices
        {
            Path = request.Path.Value ?? Urls.OverviewPath,
            Language = Language(asked, request.Headers.AcceptLanguage),
            Urls = new Urls(Chosen(request, Urls.PeriodKey), Chosen(request, Urls.AsOfKey), asked, Chosen(request, Urls.ComparisonKey))
            {
                Base = request.PathBase.Value ?? "",
            },
            Filters = filters.ToDictionary(f => f.Key, f => f.Value!),
            Sought = Chosen(request, Urls.SearchKey),
            Delivery = Chosen(request, Urls.DeliveryKey),
        };
    }

    /// <summary>The language asked for in the address, else the one that the browser prefers, else English.</summary>
    public static string Language(string? asked, string? acceptLanguage) =>
        Known(asked) ?? Preferred(acceptLanguage) ?? Spoken.English.Code;

    /// <summary>What a request chose by a key: the first value, without blanks around it; null for none.</summary>
    private static string? Chosen(HttpRequest request, string key) =>
        request.Query[key].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The code as texts are found by it; null when there are none in the language.</summary>
    private static string? Known(string? code) => Spoken.Find(code)?.Code;

    private static string? Preferred(string? acceptLanguage) =>
        !string.IsNullOrEmpty(acceptLanguage) && StringWithQualityHeaderValue.TryParseList([acceptLanguage], out var wanted)
            ? wanted
                .Where(w => w.Quality is not 0)
                .OrderByDescending(w => w.Quality ?? 1)
                .Select(w => Known(w.Value.Value?.Split('-')[0]))
                .FirstOrDefault(code => code is not null)
            : null;
}
