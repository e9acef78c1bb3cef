using System.Globalization;
using CustomsItGuide.Pictures;
using CustomsItGuide.Web.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Web;

/// <summary>
/// What one request shows: which plan, period and position, in which language. Made once a request from its address,
/// before any page is rendered.
/// </summary>
public sealed class PageState(SnapshotSource source) : IChartView
{
    /// <summary>The workspace's folder, which readers are not told.</summary>
    public string? Folder => source.Folder;

    public string Language { get; private set; } = Languages.English;

    public Format Format { get; private set; } = Format.English;

    public Urls Urls { get; private set; } = new();

    /// <summary>The path asked for, without the reader's choices.</summary>
    public string Path { get; private set; } = Urls.OverviewPath;

    /// <summary>False on the error page, which knows the language only: what follows here is then null.</summary>
    public bool IsResolved => Period is not null;

    /// <summary>Everything at the position shown.</summary>
    public Snapshot Snapshot { get; private set; } = null!;

    public AsOf AsOf => Snapshot.AsOf;

    public Plan Plan => Snapshot.Plan;

    public Period Period { get; private set; } = null!;

    /// <summary>The period shown beside, where the reader asked for one.</summary>
    public Period? Comparison { get; private set; }

    /// <summary>What the address narrows the page to, by key; null: to nothing.</summary>
    public string? Filter(string key) => filters.GetValueOrDefault(key);

    /// <summary>What was searched for; null: nothing.</summary>
    public string? Sought { get; private set; }

    private Dictionary<string, string> filters = [];

    string? IChartView.Region => Filter(Urls.RegionKey);

    string? IChartView.Objective => Filter(Urls.ObjectiveKey);

    string? IChartView.FocusArea => Filter(Urls.FocusAreaKey);

    string? IChartView.Directorate => Filter(Urls.DirectorateKey);

    IReadOnlyList<PlanAdoption> IChartView.Versions => Snapshot.Versions;

    string IChartView.Indicator(string id) => Urls.Indicator(id);

    /// <summary>This very view in another language.</summary>
    public string In(string language) => (Urls with { Language = language }).With(
        Path, [.. filters.Select(f => (f.Key, (string?)f.Value)), (Urls.SearchKey, Sought), (Urls.DeliveryKey, Delivery?.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>The delivery that the address names; null for none.</summary>
    public long? Delivery { get; private set; }

    /// <summary>What in the address cannot be answered, with what could be asked instead. Null when all is well; else the head and the default period are shown.</summary>
    public LocalizedText? Refusal { get; private set; }

    /// <summary>
    /// Set by a page that finds that what the address names does not exist: the answer is then 404. The page cannot set that status
    /// itself, since the framework drops the body of a page that does.
    /// </summary>
    public bool Missing { get; set; }

    /// <summary>The periods that can be asked for, in order of time.</summary>
    public IReadOnlyList<Period> Periods { get; private set; } = [];

    /// <summary>The registers of the position shown.</summary>
    public Registers.RegisterReader Registers => Snapshot.Registers;

    /// <summary>Asked for once a request, however many parts of the page show it.</summary>
    public Scorecard Scorecard => field ??= Snapshot.Score(Period);

    /// <summary>What of the period's scorecard wants attention, with the years of the plan before it.</summary>
    public Attention Attention => field ??= new Attention(Scorecard, [.. Plan.Years.Where(y => y < Period.Year).Select(Snapshot.Score)]);

    /// <summary>Reads the address.</summary>
    /// <exception cref="RefusedException">The workspace cannot be read at all.</exception>
    public void Resolve(HttpRequest request)
    {
        ResolveLanguage(request);
        Refusal = null;
        Path = request.Path.Value ?? Urls.OverviewPath;
        // A plan's address may name its year: that is the period then, for the whole page and for every link from it.
        if (Path.StartsWith(Urls.PlanPath + "/", StringComparison.OrdinalIgnoreCase))
        {
            var named = Path[(Urls.PlanPath.Length + 1)..].Split('/', 2);
            // The page of one action keeps its address, which names more than the year.
            (Urls, Path) = (Urls with { Period = named[0] }, named.Length == 1 ? Urls.PlanPath : Path);
        }
        Snapshot = Position(Urls.AsOf);
        Periods = [Plan.Years[0].Previous, .. Plan.Years.SelectMany(year => new[] { Period.HalfYear(year.StartYear, 1), year })];
        Period = Asked(Urls.Period) ?? Snapshot.DefaultPeriod;
        // A page is kept for all spellings of a view, so its links have one.
        if (Refusal is null && Urls.Period is not null) Urls = Urls with { Period = Period.ToString() };

        Comparison = Asked(Urls.Comparison);
        filters = Urls.Filters.Select(key => (key, Value: Urls.Chosen(request, key))).Where(f => f.Value is not null).ToDictionary(f => f.key, f => f.Value!);
        Sought = Urls.Chosen(request, Urls.SearchKey);

        var delivery = Urls.Chosen(request, Urls.DeliveryKey);
        Delivery = long.TryParse(delivery, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;
        if (delivery is not null && Delivery is null) Refusal = Say(Texts.DeliveryRefused, delivery);
    }

    /// <summary>Reads only what needs no workspace: the language and the reader's choices as written.</summary>
    public void ResolveLanguage(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = Languages.Known(Urls.Chosen(request, Urls.LanguageKey));
        Language = Languages.Choose(asked, request.Headers.AcceptLanguage);
        Format = Format.For(Language);
        Urls = new Urls(Urls.Chosen(request, Urls.PeriodKey), Urls.Chosen(request, Urls.AsOfKey), asked, Urls.Chosen(request, Urls.ComparisonKey));
    }

    private Snapshot Position(string? asked)
    {
        try
        {
            return source.At(asked);
        }
        catch (RefusedException refused) when (asked is not null)
        {
            Refusal = Say(Texts.AsOfRefused, asked, string.Join(" ", refused.Issues.Select(i => Format.Text(i.Text))));
            return source.At(null);
        }
    }

    private Period? Asked(string? asked)
    {
        if (asked is null) return null;
        if (Period.TryParse(asked, out var period) && Periods.Contains(period)) return period;
        Refusal = Say(Texts.PeriodRefused, asked, string.Join(", ", Periods));
        return null;
    }

    private static LocalizedText Say(LocalizedText text, params object[] found) => new(
        string.Format(CultureInfo.InvariantCulture, text.English, found),
        string.Format(CultureInfo.InvariantCulture, text.French, found));
}
