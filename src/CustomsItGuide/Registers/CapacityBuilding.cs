using CustomsItGuide.Kinds.Share;
using CustomsItGuide.Kinds.Stock;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Registers;

/// <summary>Activities of one month, by the day on which they ended.</summary>
/// <param name="Aligned">Delivered, with a topic of the list.</param>
/// <param name="Other">Delivered, with another topic.</param>
public sealed record ActivityMonth(Period Month, int Aligned, int Other, int Cancelled);

/// <summary>Delivered activities of one kind.</summary>
/// <param name="Key">Region, donor, mode, or name of the topic; <c>not_stated</c> where it is empty.</param>
public sealed record ActivityGroup(string Key, int Delivered, int Aligned, int ExpertLed);

/// <summary>Experts in a category on the last day of a year, with those who came and went since the year before.</summary>
public sealed record ExpertStock(string Category, int Start, int Entered, int Left, int End);

/// <param name="Executed">Euro.</param>
/// <param name="Aligned">Of it, for topics of the list.</param>
/// <param name="Closed">False while the accounts are open.</param>
public sealed record FundLine(string Programme, string Fund, decimal Executed, decimal Aligned, bool Closed);

/// <summary>Capacity building in a fiscal year.</summary>
/// <param name="Reviewed">Delivered activities whose topic a second person reviewed.</param>
/// <param name="Compared">Of these, with the reviewer's own topic.</param>
/// <param name="Agreed">Of these, with the same topic.</param>
/// <param name="Kappa">Cohen's kappa of the two topics; null where nobody compared.</param>
/// <param name="Months">
/// Every month of the year up to the last of which the register tells an activity that was delivered or cancelled, those in between
/// without one too. Of later months nothing has been reported, which is not the same as nothing done.
/// </param>
/// <param name="Behaviour">Delivered activities by month since the year before the plan, on an XmR chart; null below 12 months.</param>
public sealed record CapacityBuilding(
    Period Year, int Delivered, int Aligned, int ExpertLed, int Planned, int Cancelled, int Reviewed, int Compared, int Agreed,
        double? Kappa,
    IReadOnlyList<ActivityMonth> Months, ProcessBehaviour? Behaviour,
    IReadOnlyList<ActivityGroup> Regions, IReadOnlyList<ActivityGroup> Donors, IReadOnlyList<ActivityGroup> Modes,
        IReadOnlyList<ActivityGroup> Topics,
    IReadOnlyList<ExpertStock> Experts, IReadOnlyList<FundLine> Funds)
{
    /// <summary>Percent of the delivered activities that are on topics of the plan; null without any.</summary>
    public double? AlignedShare => Share(Aligned);

    /// <summary>Percent of the delivered activities that such experts led; null without any.</summary>
    public double? ExpertLedShare => Share(ExpertLed);

    /// <summary>Euro executed by all programmes together; null where no accounts have been delivered.</summary>
    public decimal? Executed => Funds.Count == 0 ? null : Funds.Sum(f => f.Executed);

    /// <summary>True when some of the accounts that were delivered may still change.</summary>
    public bool AccountsOpen => Funds.Any(f => !f.Closed);

    private double? Share(int part) => Delivered == 0 ? null : 100.0 * part / Delivered;
}

public sealed partial class RegisterReader
{
    private const string Activities = """
        select m.*, coalesce(t.name, m.topic) as topic_name, t.home
        from missions m left join topics t on t.topic = m.topic where m.ends_on between ? and ? order by m.ends_on, m.activity
        """;

    private const string OtherExperts = """
        select distinct category, expert, valid_from, valid_to from experts where employer <> 'wco' and category <> 'accredited'
        """;

    /// <summary>An activity of the register with what the measures say of it; delivered are those that they give.</summary>
    private sealed record Activity(MeasureRow Row, ActivityRow? Aligned, ActivityRow? Led)
    {
        public DateOnly EndsOn { get; } = Row.Date("ends_on")!.Value;

        public string? Status { get; } = Row.Text("status");

        public bool IsDelivered => Aligned is not null;

        public bool IsAligned => Aligned?.Part > 0;

        public bool IsExpertLed => Led?.Part > 0;
    }

    /// <param name="region">Only activities of this region; null: all. Experts and funds have none and stay whole.</param>
    /// <param name="objective">Only activities on topics of this objective or focus area; null: all.</param>
    public CapacityBuilding CapacityBuilding(Period year, string? region = null, string? objective = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Once(() => ReadCapacityBuilding(year, region, objective), nameof(CapacityBuilding), year, region, objective);
    }

    private CapacityBuilding ReadCapacityBuilding(Period year, string? region, string? objective)
    {
        var first = plan.Years[0].Previous.First;
        var (aligned, led) = (Counted(Shown.Aligned), Counted(Shown.ExpertLed));
        var known = RowsWhere(HasCapacityBuilding(plan), Activities, first, Until(year))
            .Select(r => new Activity(r, aligned.GetValueOrDefault(r.Text("activity")!), led.GetValueOrDefault(r.Text("activity")!)))
            .ToList();
        var told = known.Where(r => r.IsDelivered || r.Status == "cancelled").Select(r => r.EndsOn).DefaultIfEmpty(DateOnly.MinValue).Max();
        var all = known.Where(r => (region is null || r.Row.Text("region") == region)
            && (objective is null || r.Row.Text("home") == objective)).ToList();
        var rows = all.Where(r => r.EndsOn >= year.First).ToList();
        var delivered = rows.Where(r => r.IsDelivered).ToList();
        var reviewed = delivered.Select(r => r.Aligned!).Where(r => r.IsReviewed).ToList();
        var compared = reviewed.Where(r => r.ReviewTopic is not null).ToList();
        return new CapacityBuilding(year, delivered.Count, delivered.Count(r => r.IsAligned), delivered.Count(r => r.IsExpertLed),
            rows.Count(r => r.Status == "planned"), rows.Count(r => r.Status == "cancelled"),
            reviewed.Count, compared.Count, compared.Count(r => r.ReviewTopic == r.Topic),
            compared.Count == 0 ? null : ClassifierMetrics.Of([.. compared.Select(r => r.ReviewTopic!)],
                [.. compared.Select(r => r.Topic!)]).Kappa,
            Months(rows, year, told), Behaviour(all, year, told),
            Groups(delivered, "region"), Groups(delivered, "donor"), Groups(delivered, "mode"), Groups(delivered, "topic_name"),
                Stock(year), Funds(year));
    }

    /// <summary>The activities that a measure counts, by their code.</summary>
    private Dictionary<string, ActivityRow> Counted(string measure) =>
        RowsOf(measure, null).Select(r => new ActivityRow(r)).Where(r => r is { Counts: true, Activity: not null })
        .DistinctBy(r => r.Activity).ToDictionary(r => r.Activity!, StringComparer.Ordinal);

    /// <param name="told">Last day of which the register, unfiltered, tells something.</param>
    private List<ActivityMonth> Months(IReadOnlyList<Activity> rows, Period year, DateOnly told)
    {
        var byMonth = rows.ToLookup(r => plan.Calendar.Of(r.EndsOn, PeriodKind.Month));
        return [.. MonthsOf(year).Where(m => m.First <= told).Select(m => new ActivityMonth(m,
            byMonth[m].Count(r => r.IsAligned), byMonth[m].Count(r => r is { IsDelivered: true, IsAligned: false }),
                byMonth[m].Count(r => r.Status == "cancelled")))];
    }

    private IReadOnlyList<Period> MonthsOf(Period year) => [.. plan.Calendar.PartsOf(year, PeriodKind.Month).Where(year.Contains)];

    private ProcessBehaviour? Behaviour(IReadOnlyList<Activity> all, Period year, DateOnly told)
    {
        var delivered = all.Where(r => r.IsDelivered).ToList();
        if (delivered.Count == 0) return null;
        var start = plan.Calendar.Of(delivered.Min(r => r.EndsOn), PeriodKind.FiscalYear);
        var counts = delivered.ToLookup(r => plan.Calendar.Of(r.EndsOn, PeriodKind.Month));
        var points = Enumerable.Range(0, year.StartYear - start.StartYear + 1)
            .SelectMany(i => MonthsOf(plan.Calendar.FiscalYear(start.StartYear + i)))
            .Where(m => m.Last <= Until(year) && m.First <= told)
                .Select(m => new SeriesPoint(m.ToString(), m.Last, counts[m].Count(), counts[m].Count(), 1)).ToList();
        return Judgement.Behaviours.Of(points, Direction.Neutral, null);
    }

    private static List<ActivityGroup> Groups(IReadOnlyList<Activity> delivered, string by) =>
        [.. delivered.GroupBy(r => r.Row.Text(by) ?? Breakdowns.NotStated, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ActivityGroup(g.Key, g.Count(), g.Count(r => r.IsAligned), g.Count(r => r.IsExpertLed)))];

    /// <summary>
    /// Accredited experts are those in the stock that the indicator counts. Of the other categories no measure counts anything: those
    /// outside the WCO are listed by the days of their validity.
    /// </summary>
    private List<ExpertStock> Stock(Period year)
    {
        var counted = RowsOf(Shown.Experts, year).Select(r => new ExpertRow(r)).ToList();
        var accredited = Of("accredited",
            Persons(counted.Where(r => r.WasInStock).Select(r => r.Expert)),
            Persons(counted.Where(r => r.IsInStock).Select(r => r.Expert)));
        var others = RowsWhere(HasCapacityBuilding(plan), OtherExperts);
        var stocks = new[] { "recognized", "pre_accredited", "external" }
            .Select(category => Of(category, On(category, year.First.AddDays(-1)), On(category, Until(year)))).Prepend(accredited);
        return [.. stocks.Where(s => s.Start + s.End > 0)];

        HashSet<string> On(string category, DateOnly at) => Persons(others
            .Where(r => r.Text("category") == category && r.Date("valid_from") <= at && (r.Date("valid_to") is not { } to || to >= at))
            .Select(r => r.Text("expert")));

        static ExpertStock Of(string category, HashSet<string> before, HashSet<string> after) =>
            new(category, before.Count, after.Except(before).Count(), before.Except(after).Count(), after.Count);

        static HashSet<string> Persons(IEnumerable<string?> experts) => experts.OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    private List<FundLine> Funds(Period year) =>
    [
        .. RowsOf(Shown.Funds, year)
            .Select(r => (Programme: r.Text("programme") ?? "", Fund: r.Text("fund") ?? "", Line: new ActivityRow(r)))
            .Where(r => r.Line.Counts).GroupBy(r => (r.Programme, r.Fund)).OrderBy(g => g.Key)
            .Select(g => new FundLine(g.Key.Programme, g.Key.Fund,
                g.Sum(r => r.Line.Whole), g.Sum(r => r.Line.Part), g.All(r => !r.Line.IsProvisional))),
    ];
}
