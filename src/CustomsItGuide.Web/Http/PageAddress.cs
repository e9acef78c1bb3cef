using System.Globalization;
using CustomsItGuide.Pages;

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

    /// <summary>Whether the page is worth keeping.</summary>
    public bool IsOrdinary => Path.Length + Choices.Length <= MostLetters;

    /// <param name="head">What is known now.</param>
    public static PageAddress Of(ViewChoices choices, Snapshot head)
    {
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(head);
        (string Key, string? Value)[] all =
        [
            (Urls.PeriodKey, choices.Urls.Period), (Urls.AsOfKey, choices.Urls.AsOf), (Urls.ComparisonKey, choices.Urls.Comparison),
            (Urls.DeliveryKey, choices.Delivery), (Urls.SearchKey, choices.Sought),
            .. Urls.Filters.Select(key => (key, choices.Filters.GetValueOrDefault(key))),
            // Links carry a language that was chosen, so that it is another page than the same one in the browser's language.
            (Urls.LanguageKey, choices.Urls.Language),
            // The same plan may stand at two addresses, with links of each.
            ("base", choices.Urls.Base.Length > 0 ? choices.Urls.Base : null),
        ];
        return new PageAddress(head.Head, head.Incomplete, choices.Language, Plain(choices.Path),
            string.Join('&', all.Where(c => c.Value is not null).Select(c => $"{c.Key}={Plain(c.Key, c.Value!, head.Plan.Calendar)}")));
    }

    private static string Plain(string path) => path.Length > 1 ? path.TrimEnd('/').ToLowerInvariant() : path;

    /// <summary>Other spellings of one choice are the same choice.</summary>
    private static string Plain(string key, string value, Calendar calendar) => key switch
    {
        Urls.PeriodKey or Urls.ComparisonKey when calendar.TryParse(value, out var period) => period.ToString(),
        Urls.AsOfKey or Urls.DeliveryKey when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            => position.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };
}
