using System.Globalization;
using CustomsItGuide.Pages.Charts;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages;

/// <summary>
/// What one reader is shown: which plan, period and position, in which language. Made from the choices before any page is rendered;
/// a page asks it for everything.
/// </summary>
public sealed class PageState : IChartView
{
    private readonly ViewChoices _choices;

    /// <param name="snapshot">The position that was chosen, or the head where it cannot be had.</param>
    /// <param name="refusal">Why the position that was chosen cannot be had; null: it can.</param>
    public PageState(Snapshot snapshot, ViewChoices choices, LocalizedText? refusal = null) : this(choices)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        (Snapshot, Refusal) = (snapshot, refusal);
        Periods = [Plan.Years[0].Previous, .. Plan.Years.SelectMany(Plan.PeriodsOf)];
        // A plan's address may name its year: that is the period then, for the whole page and for every link from it.
        if (Path.StartsWith(Urls.PlanPath + "/", StringComparison.OrdinalIgnoreCase))
        {
            var named = Path[(Urls.PlanPath.Length + 1)..].Split('/', 2);
            // The page of one action keeps its address, which names more than the year.
            (Urls, Path) = (Urls with { Period = named[0] }, named.Length == 1 ? Urls.PlanPath : Path);
        }
        Period = Asked(Urls.Period) ?? snapshot.DefaultPeriod;
        // A page is kept for all spellings of a view, so its links have one.
        if (Refusal is null && Urls.Period is not null) Urls = Urls with { Period = Period.ToString() };
        Comparison = Asked(Urls.Comparison);
        Delivery = long.TryParse(choices.Delivery, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;
        if (choices.Delivery is { } delivery && Delivery is null) Refusal = PagesWords.DeliveryRefused(delivery);
    }

    /// <summary>For the page that says that something failed: it knows the language and asks nothing that might fail again.</summary>
    public PageState(ViewChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        (_choices, Urls, Path, Format) = (choices, choices.Urls, choices.Path, Format.For(choices.Language));
    }

    /// <summary>Everything at the position shown.</summary>
    public Snapshot Snapshot { get; } = null!;

    /// <summary>The workspace's folder, which readers are not told; null: none.</summary>
    public string? Folder { get; init; }

    public string Language => _choices.Language;

    public Format Format { get; }

    public Urls Urls { get; }

    /// <summary>The path asked for, without the reader's choices.</summary>
    public string Path { get; }

    /// <summary>False on the page that says that something failed: what follows here is then null.</summary>
    public bool IsResolved => Period is not null;

    public AsOf AsOf => Snapshot.AsOf;

    public Plan Plan => Snapshot.Plan;

    public Period Period { get; } = null!;

    /// <summary>The period shown beside, where the reader asked for one.</summary>
    public Period? Comparison { get; }

    /// <summary>What the address narrows the page to, by key; null: to nothing.</summary>
    public string? Filter(string key) => _choices.Filters.GetValueOrDefault(key);

    /// <summary>What was searched for; null: nothing.</summary>
    public string? Sought => _choices.Sought;

    string? IChartView.Region => Filter(Urls.RegionKey);

    string? IChartView.Objective => Filter(Urls.ObjectiveKey);

    string? IChartView.FocusArea => Filter(Urls.FocusAreaKey);

    string? IChartView.Directorate => Filter(Urls.DirectorateKey);

    IReadOnlyList<PlanAdoption> IChartView.Versions => Snapshot.Versions;

    string IChartView.Indicator(string id) => Urls.Indicator(id);

    /// <summary>This very view in another language.</summary>
    public string In(string language) => (Urls with { Language = language }).With(Path,
    [
        .. _choices.Filters.Select(f => (f.Key, (string?)f.Value)), (Urls.SearchKey, Sought),
        (Urls.DeliveryKey, Delivery?.ToString(CultureInfo.InvariantCulture)),
    ]);

    /// <summary>The delivery that the address names; null for none.</summary>
    public long? Delivery { get; }

    /// <summary>
    /// What in the address cannot be answered, with what could be asked instead. Null when all is well; else the head and the default
    /// period are shown.
    /// </summary>
    public LocalizedText? Refusal { get; private set; }

    /// <summary>
    /// Set by a page that finds that what the address names does not exist: the answer is then 404. The page cannot set that status
    /// itself, since the framework drops the body of a page that does.
    /// </summary>
    public bool Missing { get; set; }

    /// <summary>The periods that can be asked for, in order of time.</summary>
    public IReadOnlyList<Period> Periods { get; } = [];

    /// <summary>The registers of the position shown.</summary>
    public Registers.RegisterReader Registers => Snapshot.Registers;

    /// <summary>Asked for once a request, however many parts of the page show it.</summary>
    public Scorecard Scorecard => field ??= Snapshot.Score(Period);

    /// <summary>What of the period's scorecard wants attention, with the years of the plan before it.</summary>
    public Attention Attention => field ??= new Attention(Scorecard, [.. Plan.Years.Where(y => y < Period.Year).Select(Snapshot.Score)]);

    private Period? Asked(string? asked)
    {
        if (asked is null) return null;
        if (Plan.Calendar.TryParse(asked, out var period) && Periods.Contains(period)) return period;
        Refusal = PagesWords.PeriodRefused(asked, string.Join(", ", Periods));
        return null;
    }
}
