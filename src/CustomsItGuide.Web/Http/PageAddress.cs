using System.Globalization;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// All that a page depends on as it was asked for: the head, the language that was resolved, and the choices that the site knows. What
/// else stands in an address or in a header makes no other page.
/// </summary>
/// <param name="Incomplete">What is left out because deliveries are missing; null when all are there.</param>
/// <param name="Path">In lower case, as the routes take it in any.</param>
/// <param name="Choices">The known ones in a fixed order, each as it was first given, without blanks around it.</param>
public readonly record struct PageAddress(string Head, Incomplete? Incomplete, string Language, string Path, string Choices)
{
    /// <summary>Longer ones than the site itself writes come from nobody who will ask again.</summary>
    private const int MostLetters = 400;

    private static readonly string[] Keys =
        [Urls.PeriodKey, Urls.AsOfKey, Urls.ComparisonKey, Urls.DeliveryKey, Urls.SearchKey, .. Urls.Filters];

    /// <summary>Whether the page is worth keeping.</summary>
    public bool IsOrdinary => Path.Length + Choices.Length <= MostLetters;

    /// <param name="head">What is known now.</param>
    public static PageAddress Of(HttpRequest request, Snapshot head)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(head);
        var asked = Languages.Known(Urls.Chosen(request, Urls.LanguageKey));
        var choices = Keys.Select(key => (Key: key, Value: Urls.Chosen(request, key))).Where(c => c.Value is not null)
            .Select(c => $"{c.Key}={Plain(c.Key, c.Value!)}");
        // Links carry a language that was chosen, so that it is another page than the same one in the browser's language.
        return new PageAddress(head.Head, head.Incomplete, Languages.Choose(asked, request.Headers.AcceptLanguage), Plain(request.Path.Value ?? Urls.OverviewPath),
            string.Join('&', asked is null ? choices : choices.Append($"{Urls.LanguageKey}={asked}")));
    }

    private static string Plain(string path) => path.Length > 1 ? path.TrimEnd('/').ToLowerInvariant() : path;

    /// <summary>Other spellings of one choice are the same choice.</summary>
    private static string Plain(string key, string value) => key switch
    {
        Urls.PeriodKey or Urls.ComparisonKey when Period.TryParse(value, out var period) => period.ToString(),
        Urls.AsOfKey or Urls.DeliveryKey when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            => position.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };
}
