using System.Globalization;

namespace CustomsItGuide.Pages;

/// <summary>
/// Every address of the site. The reader's choices (period, as-of, language) stay in the address; what was not chosen
/// stays out of it, so that the same link follows the head.
/// </summary>
/// <param name="Period">As chosen; null: the default one.</param>
/// <param name="AsOf">As chosen: a position, a day or a time; null: the head.</param>
/// <param name="Language">As chosen; null: the browser's.</param>
/// <param name="Comparison">As chosen: the period shown beside; null: none.</param>
public sealed record Urls(string? Period = null, string? AsOf = null, string? Language = null, string? Comparison = null)
{
    public const string PeriodKey = "period";
    public const string AsOfKey = "as-of";
    public const string LanguageKey = "lang";
    public const string DeliveryKey = "delivery";

    public const string ComparisonKey = "compare";
    public const string RegionKey = "region";
    public const string ObjectiveKey = "objective";
    public const string FocusAreaKey = "focus-area";
    public const string DirectorateKey = "directorate";
    public const string SearchKey = "q";

    /// <summary>What a register of the plan may be narrowed by, in the order in which its definition names the columns.</summary>
    public static readonly IReadOnlyList<string> RegisterFilters = ["filter1", "filter2", "filter3", "filter4"];

    /// <summary>What a page may be narrowed by.</summary>
    public static readonly IReadOnlyList<string> Filters = [ObjectiveKey, FocusAreaKey, RegionKey, DirectorateKey, .. RegisterFilters];

    public const string OverviewPath = "/";
    public const string MapPath = "/map";
    public const string OffTargetPath = "/off-target";
    public const string PlanPath = "/plan";
    public const string PlanOfYearPath = "/plan/{Year}";
    public const string ActionPath = "/plan/{Year}/{Action}";
    public const string WorkListPath = "/plan/{Year}/work";
    public const string SurveysPath = "/surveys";
    public const string CapacityPath = "/capacity";
    public const string InstrumentsPath = "/instruments";
    public const string ProgrammesPath = "/programmes";
    public const string DefinitionsPath = "/definitions";
    public const string PlansPath = "/plans";
    public const string SearchPath = "/search";
    public const string ChartPath = "/charts/{name}/{file}";
    public const string IndicatorPath = "/indicators/{Id}";
    public const string RegisterFilePath = "/registers/{name}/{file}";
    public const string NotebookPath = "/indicators/{id}/notebook";
    public const string DeliveriesPath = "/deliveries";
    public const string ErrorPath = "/error";
    public const string PrintStylePath = "/style/print.css";

    /// <summary>What stands before each path: <c>/ID</c> of one of several plans; empty for the only one.</summary>
    public string Base { get; init; } = "";

    public string Overview => With(OverviewPath);

    public string Deliveries => With(DeliveriesPath);

    /// <summary>Style sheet with the running header and footer of this very view.</summary>
    public string PrintStyle => With(PrintStylePath);

    public string Indicator(string id) => With(IndicatorPath.Replace("{Id}", Uri.EscapeDataString(id), StringComparison.Ordinal));

    /// <summary>The path of a register of the plan.</summary>
    public static string RegisterPath(string name) => "/" + name;

    /// <summary>The figures of a register's table.</summary>
    public string RegisterFile(string name, string table) => With(RegisterFilePath.Replace("{name}", name, StringComparison.Ordinal)
        .Replace("{file}", table + ".csv", StringComparison.Ordinal));

    /// <summary>A notebook that begins with an indicator's tile, as a file.</summary>
    public string Notebook(string id) => With(NotebookPath.Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal));

    /// <summary>The Implementation Plan of the year shown, narrowed to an objective.</summary>
    public string Plan(string? objective = null) => With(PlanPath, (ObjectiveKey, objective));

    /// <summary>An action in the plan of its own year.</summary>
    public string Action(string fiscalYear, string action) =>
        $"{(this with { Period = null }).With(PlanOfYearPath.Replace("{Year}", fiscalYear.Replace('/', '-'), StringComparison.Ordinal))}#{Uri.EscapeDataString(action)}";

    /// <summary>Where a year's actions are sorted, grouped and drafted.</summary>
    public string WorkList(string fiscalYear) =>
        (this with { Period = null }).With(WorkListPath.Replace("{Year}", fiscalYear.Replace('/', '-'), StringComparison.Ordinal));

    /// <summary>How an action came to be what it is.</summary>
    public string ActionHistory(string fiscalYear, string action) => (this with { Period = null }).With(
        ActionPath.Replace("{Year}", fiscalYear.Replace('/', '-'), StringComparison.Ordinal)
            .Replace("{Action}", Uri.EscapeDataString(action), StringComparison.Ordinal));

    /// <summary>A chart as a file.</summary>
    /// <param name="ending">svg or csv.</param>
    public string Chart(string name, string subject, string ending, params ReadOnlySpan<(string Key, string? Value)> filters) =>
        With($"/charts/{name}/{Uri.EscapeDataString(subject)}.{ending}", filters);

    /// <summary>One delivery, with its rejected rows.</summary>
    public string Delivery(long position) => With(DeliveriesPath, (DeliveryKey, position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The address of a path under the reader's choices.</summary>
    public string With(string path, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        (string Key, string? Value)[] all = [.. more, (PeriodKey, Period), (AsOfKey, AsOf), (LanguageKey, Language),
            (ComparisonKey, Comparison)];
        var query = string.Join('&', all.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Key}={Escape(p.Value!)}"));
        return query.Length == 0 ? Base + path : $"{Base}{path}?{query}";
    }

    // A slash and a colon need no escape in a query, and 2023/24 is nicer to read and to say.
    private static string Escape(string value) => Uri.EscapeDataString(value)
        .Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
}
