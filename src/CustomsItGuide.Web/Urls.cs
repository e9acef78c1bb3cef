using System.Globalization;

namespace CustomsItGuide.Web;

/// <summary>
/// Every address of the site. The reader's choices (period, as-of, language) stay in the address; what was not chosen
/// stays out of it, so that the same link follows the head.
/// </summary>
/// <param name="Period">As chosen; null: the default one.</param>
/// <param name="AsOf">As chosen: a position, a day or a time; null: the head.</param>
/// <param name="Language">As chosen; null: the browser's.</param>
public sealed record Urls(string? Period = null, string? AsOf = null, string? Language = null)
{
    public const string PeriodKey = "period";
    public const string AsOfKey = "as-of";
    public const string LanguageKey = "lang";
    public const string DeliveryKey = "delivery";

    public const string OverviewPath = "/";
    public const string IndicatorPath = "/indicators/{Id}";
    public const string DeliveriesPath = "/deliveries";
    public const string ErrorPath = "/error";
    public const string PrintStylePath = "/style/print.css";

    public string Overview => With(OverviewPath);

    public string Deliveries => With(DeliveriesPath);

    /// <summary>Style sheet with the running header and footer of this very view.</summary>
    public string PrintStyle => With(PrintStylePath);

    public string Indicator(string id) => With(IndicatorPath.Replace("{Id}", Uri.EscapeDataString(id), StringComparison.Ordinal));

    /// <summary>One delivery, with its rejected rows.</summary>
    public string Delivery(long position) => With(DeliveriesPath, (DeliveryKey, position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The address of a path under the reader's choices.</summary>
    public string With(string path, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        (string Key, string? Value)[] all = [.. more, (PeriodKey, Period), (AsOfKey, AsOf), (LanguageKey, Language)];
        var query = string.Join('&', all.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Key}={Escape(p.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    // A slash and a colon need no escape in a query, and 2023/24 is nicer to read and to say.
    private static string Escape(string value) => Uri.EscapeDataString(value)
        .Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
}
