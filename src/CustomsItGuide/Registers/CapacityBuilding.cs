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
/// Every month of the year up to the last of which the register tells an activity that was delivered or cancelled, those in between without one too. Of
/// later months nothing has been reported, which is not the same as nothing done.
/// </param>
/// <param name="Behaviour">Delivered activities by month since the year before the plan, on an XmR chart; null below 12 months.</param>
public sealed record CapacityBuilding(
    Period Year, int Delivered, int Aligned, int ExpertLed, int Planned, int Cancelled, int Reviewed, int Compared, int Agreed, double? Kappa,
    IReadOnlyList<ActivityMonth> Months, ProcessBehaviour? Behaviour,
    IReadOnlyList<ActivityGroup> Regions, IReadOnlyList<ActivityGroup> Donors, IReadOnlyList<ActivityGroup> Modes, IReadOnlyList<ActivityGroup> Topics,
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
        select m.*, coalesce(t.name, m.topic) as topic_name, m.topic <> 'other' and t.topic is not null as aligned, t.home,
            exists (select 1 from mission_experts x join experts e on e.expert = x.expert where x.activity = m.activity and x.role = 'delivering'
                and e.category in ('accredited', 'recognized') and e.valid_from <= m.ends_on and coalesce(e.valid_to >= m.ends_on, true)) as expert_led
        from missions m left join topics t on t.topic = m.topic where m.ends_on between ? and ? order by m.ends_on, m.activity
        """;

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
        var known = Rows(Activities, first, Until(year));
        var told = known.Where(r => r.Text("status") is "delivered" or "cancelled").Select(r => r.Date("ends_on")!.Value).DefaultIfEmpty(DateOnly.MinValue).Max();
        var all = known.Where(r => (region is null || r.Text("region") == region) && (objective is null || r.Text("home") == objective)).ToList();
        var rows = all.Where(r => r.Date("ends_on") >= year.First).ToList();
        var delivered = rows.Where(IsDelivered).ToList();
        var reviewed = delivered.Where(r => r.Text("reviewed_by") is { } by && by != r.Text("tagged_by")).ToList();
        var compared = reviewed.Where(r => r.Text("review_topic") is not null).ToList();
        return new CapacityBuilding(year, delivered.Count, Count(delivered, r => r.Is("aligned")), Count(delivered, r => r.Is("expert_led")),
            Count(rows, r => r.Text("status") == "planned"), Count(rows, r => r.Text("status") == "cancelled"),
            reviewed.Count, compared.Count, Count(compared, r => r.Text("review_topic") == r.Text("topic")),
            compared.Count == 0 ? null : ClassifierMetrics.Of([.. compared.Select(r => r.Text("review_topic")!)], [.. compared.Select(r => r.Text("topic")!)]).Kappa,
            Months(rows, year, told), Behaviour(all, year, told),
            Groups(delivered, "region"), Groups(delivered, "donor"), Groups(delivered, "mode"), Groups(delivered, "topic_name"), Stock(year), Funds(year));
    }

    private static bool IsDelivered(MeasureRow row) => row.Text("status") == "delivered";

    /// <param name="told">Last day of which the register, unfiltered, tells something.</param>
    private static List<ActivityMonth> Months(IReadOnlyList<MeasureRow> rows, Period year, DateOnly told)
    {
        var byMonth = rows.ToLookup(r => Period.Of(r.Date("ends_on")!.Value, PeriodKind.Month));
        return [.. MonthsOf(year).Where(m => m.First <= told).Select(m => new ActivityMonth(m,
            Count(byMonth[m], r => IsDelivered(r) && r.Is("aligned")), Count(byMonth[m], r => IsDelivered(r) && !r.Is("aligned")), Count(byMonth[m], r => r.Text("status") == "cancelled")))];
    }

    private static IEnumerable<Period> MonthsOf(Period year) =>
        Enumerable.Range(0, 36).Select(i => Period.Of(year.First.AddMonths(i), PeriodKind.Month)).TakeWhile(m => m.First <= year.Last);

    private ProcessBehaviour? Behaviour(IReadOnlyList<MeasureRow> all, Period year, DateOnly told)
    {
        var delivered = all.Where(IsDelivered).ToList();
        if (delivered.Count == 0) return null;
        var start = Period.Of(delivered.Min(r => r.Date("ends_on")!.Value), PeriodKind.FiscalYear);
        var counts = delivered.ToLookup(r => Period.Of(r.Date("ends_on")!.Value, PeriodKind.Month));
        var points = Enumerable.Range(0, year.StartYear - start.StartYear + 1).SelectMany(i => MonthsOf(Period.FiscalYear(start.StartYear + i)))
            .Where(m => m.Last <= Until(year) && m.First <= told).Select(m => new SeriesPoint(m.ToString(), m.Last, counts[m].Count(), counts[m].Count(), 1)).ToList();
        return Judgement.Behaviours.Of(points, Direction.Neutral, null);
    }

    private static List<ActivityGroup> Groups(IReadOnlyList<MeasureRow> delivered, string by) =>
        [.. delivered.GroupBy(r => r.Text(by) ?? Breakdowns.NotStated, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ActivityGroup(g.Key, g.Count(), Count(g, r => r.Is("aligned")), Count(g, r => r.Is("expert_led"))))];

    private List<ExpertStock> Stock(Period year)
    {
        var rows = Rows("select distinct category, expert, valid_from, valid_to from experts where employer <> 'wco'");
        HashSet<string> On(string category, DateOnly at) => [.. rows.Where(r => r.Text("category") == category && r.Date("valid_from") <= at && (r.Date("valid_to") is not { } to || to >= at)).Select(r => r.Text("expert")!)];
        return [.. new[] { "accredited", "recognized", "pre_accredited", "external" }.Select(category =>
        {
            var (before, after) = (On(category, year.First.AddDays(-1)), On(category, Until(year)));
            return new ExpertStock(category, before.Count, after.Except(before).Count(), before.Except(after).Count(), after.Count);
        }).Where(s => s.Start + s.End > 0)];
    }

    private List<FundLine> Funds(Period year) =>
        [.. Rows("select e.*, e.topic <> 'other' and t.topic is not null as aligned from expenditure e left join topics t on t.topic = e.topic where e.fiscal_year = ?", year.Year.ToString())
            .GroupBy(r => (Programme: r.Text("programme")!, Fund: r.Text("fund")!)).OrderBy(g => g.Key)
            .Select(g => new FundLine(g.Key.Programme, g.Key.Fund, g.Sum(r => r.Number("executed_eur") ?? 0), g.Where(r => r.Is("aligned")).Sum(r => r.Number("executed_eur") ?? 0), g.All(r => r.Date("closed_on") is not null)))];
}
