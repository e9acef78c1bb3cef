using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Registers;

/// <summary>How many Members of a region answered. That somebody answered is no opinion, so nothing is hidden.</summary>
/// <param name="Members">On the last day of fieldwork; null where not all Members were asked.</param>
public sealed record RegionResponse(string Region, int? Members, int Responding)
{
    /// <summary>Percent; null where it is not known how many could answer.</summary>
    public double? ResponseRate => Members is > 0 and { } all ? 100.0 * Responding / all : null;
}

/// <summary>One survey.</summary>
/// <param name="Asked">Members on the last day of fieldwork (annual), or those attending (meeting); null after assistance.</param>
/// <param name="Responding">Members of whom an administration answered.</param>
public sealed record SurveyWave(string Survey, string Instrument, string? Meeting, DateOnly? From, DateOnly? To, int? Asked, int Responding, IReadOnlyList<RegionResponse> Regions)
{
    /// <summary>In percent; null where it is not known how many were asked.</summary>
    public double? ResponseRate => Asked is > 0 ? 100.0 * Responding / Asked : null;
}

/// <summary>What moved since the year before in an item that was asked in the same words on the same scale.</summary>
/// <param name="Points">Change of the satisfied share, percentage points, all respondents.</param>
/// <param name="Interval">Of it, percentage points; it knows who answered both times.</param>
/// <param name="Panel">The Members that answered both times; null where so few of one region changed their mind that they could be told.</param>
/// <param name="Composition">Percentage points by which today's share would differ if the regions had answered in proportion to their respondents of the year before; regions that are hidden count as one. Null where a region then is silent now.</param>
/// <param name="P">Two-sided, of the satisfied share's change; it knows who answered both times.</param>
/// <param name="Verdict">What may be said of it among all items that are tested with it.</param>
public sealed record ItemChange(
    Period Earlier, double Points, Interval Interval, ItemPanel? Panel, double? Composition, double P, ChangeVerdict Verdict = ChangeVerdict.NotTold);

/// <param name="Pairs">Members that answered both times.</param>
/// <param name="Better">Of them, not satisfied before and satisfied now.</param>
/// <param name="Worse">Satisfied before and not now.</param>
/// <param name="P">Two-sided McNemar mid-p of the two; null without a pair that differs.</param>
public sealed record ItemPanel(int Pairs, int Better, int Worse, double? P);

/// <summary>One item of a questionnaire in a year, over all its waves; a Member counts once.</summary>
/// <param name="Share">Satisfied over responding Members, in percent; null when withheld because too few answered, or a hidden region could be told from it.</param>
/// <param name="Interval">In percent.</param>
/// <param name="Distribution">Members by score, rounded, from <paramref name="Lowest"/> up; null when withheld: of one region also where an answer was given by few.</param>
public sealed record SurveyItem(
    string Instrument, string? Meeting, string Item, string? FocusArea, int N, double? Share, Interval? Interval, double? Mean, int Lowest, IReadOnlyList<long>? Distribution, long NoOpinion, ItemChange? Change);

/// <summary>How often a reason was given in the comments of a year, as a person coded them; null: hidden.</summary>
public sealed record CommentReason(string Reason, int? Comments);

/// <param name="Silent">Regions of which no Member answered the annual survey.</param>
/// <param name="Kappa">Agreement of two coders over the comments that both coded; null where there are none.</param>
/// <param name="Withheld">True when a filter leaves so few Members, in it or outside it, that nothing is shown.</param>
public sealed record Surveys(
    Period Year, IReadOnlyList<SurveyWave> Waves, IReadOnlyList<string> Silent, IReadOnlyList<SurveyItem> Items, IReadOnlyList<CommentReason> Reasons, int Comments, int CodedTwice, double? Kappa, bool Withheld,
    IReadOnlyList<string> Regions)
{
    /// <summary>How many items were tested for a change at once.</summary>
    public int Tested => Items.Count(i => i.Change is not null);

    /// <summary>The region of which the smallest share of Members answered the annual survey, of those in which somebody did; null without one.</summary>
    public RegionResponse? Lowest => Waves.Where(w => w.Instrument == "annual").SelectMany(w => w.Regions).Where(r => r is { Responding: > 0, Members: > 0 }).MinBy(r => r.ResponseRate);
}

public sealed partial class RegisterReader
{
    private const string WaveSql = """
        select s.*, coalesce(s.fielded_to, y.last_day) as closed from surveys s left join fiscal_years y on y.period = s.fiscal_year
        where s.fiscal_year = ? order by s.instrument, closed, s.survey
        """;

    private const string RespondingSql = "select distinct a.survey, m.member, m.region from member_answers a join members m on m.member = a.member join surveys s on s.survey = a.survey where s.fiscal_year = ?";

    /// <param name="region">Only answers of this region; null: all. Withheld when fewer than <c>n_suppress</c> Members are in it, or outside it.</param>
    public Surveys Surveys(Period year, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Once(() => ReadSurveys(year, region), nameof(Surveys), year, region);
    }

    private Surveys ReadSurveys(Period year, string? region)
    {
        var responding = Rows(RespondingSql, year.Year.ToString()).ToLookup(r => r.Text("survey")!);
        var waves = Rows(WaveSql, year.Year.ToString()).Select(w => Wave(w, [.. responding[w.Text("survey")!]])).ToList();
        var annual = waves.Where(w => w.Instrument == "annual").ToList();
        var silent = annual.SelectMany(w => w.Regions).GroupBy(r => r.Region).Where(g => g.Sum(r => r.Responding) == 0).Select(g => g.Key).Order(StringComparer.Ordinal).ToList();
        var rows = Answers(year);
        var regions = rows.Select(r => r.Text("region")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var (inside, all) = (Voices(rows, region), Voices(rows, null));
        var least = plan.Policy["n_suppress"];
        var withheld = region is not null && (inside < least || all - inside < least);
        var before = Answers(year.Year.Previous);
        var items = withheld ? [] : rows.Where(r => r.Is("is_member")).GroupBy(Key).Select(g => Item(g.Key, [.. g], [.. before.Where(b => Key(b) == g.Key)], year, region)).OfType<SurveyItem>()
            .OrderBy(i => i.Instrument, StringComparer.Ordinal).ThenBy(i => i.Meeting, StringComparer.Ordinal).ThenBy(i => i.FocusArea, StringComparer.Ordinal).ThenBy(i => i.Item, StringComparer.Ordinal).ToList();
        var (reasons, comments, twice, kappa) = Reasons(year);
        return new Surveys(year, waves, silent, ChangeFamily.Judged(items, plan.Policy["false_discovery_rate"]), reasons, comments, twice, kappa, withheld, regions);
    }

    private static (string, string?, string, string?) Key(MeasureRow row) => (row.Text("instrument")!, row.Text("meeting"), row.Text("item") ?? "", row.Text("focus_area"));

    private static int Voices(IEnumerable<MeasureRow> rows, string? region) => rows.Where(r => region is null || r.Text("region") == region).Select(r => r.Text("member")).Distinct().Count();

    private IReadOnlyList<MeasureRow> Answers(Period year) =>
        Rows($"select * from (\n{plan.Measures.First(m => m.Name == "satisfaction").Sql.Trim().TrimEnd(';')}\n) where period = ?", year.Year.ToString());

    private SurveyWave Wave(MeasureRow wave, IReadOnlyList<MeasureRow> responding)
    {
        var isAnnual = wave.Text("instrument") == "annual";
        var closed = wave.Date("closed")!.Value;
        var members = isAnnual ? Rows("select region, count(*) as members from members where coalesce(joined_on <= ?, true) and coalesce(left_on >= ?, true) group by region", closed, closed)
            .ToDictionary(r => r.Text("region") ?? Breakdowns.NotStated, r => r.Whole("members")!.Value) : [];
        var answered = responding.GroupBy(r => r.Text("region") ?? Breakdowns.NotStated).ToDictionary(g => g.Key, g => g.Count());
        var regions = members.Keys.Union(answered.Keys).Order(StringComparer.Ordinal)
            .Select(r => new RegionResponse(r, members.TryGetValue(r, out var m) ? m : null, answered.GetValueOrDefault(r))).ToList();
        int? asked = isAnnual ? members.Values.Sum() : wave.Text("instrument") == "meeting" ? wave.Whole("invited") : null;
        return new SurveyWave(wave.Text("survey")!, wave.Text("instrument")!, wave.Text("meeting"), wave.Date("fielded_from"), wave.Date("fielded_to"), asked, responding.Count, regions);
    }

    private SurveyItem? Item((string Instrument, string? Meeting, string Item, string? Area) key, IReadOnlyList<MeasureRow> rows, IReadOnlyList<MeasureRow> before, Period year, string? region)
    {
        if (Sheet(rows, year, region) is not { } now) return null;
        var item = new SurveyItem(key.Instrument, key.Meeting, key.Item, key.Area, now.Sheet.Responding, null, null, null, (int)now.Scale.Min, null, 0, null);
        if (now.Sheet.Responding < plan.Policy["n_suppress"] || (region is not null && IsHidden(rows, now.Scale, region))) return item;
        var population = region is null ? Survey.Population(rows, now.Sheet.Responding) : null;
        var level = plan.Policy["confidence"];
        return item with
        {
            Share = now.Sheet.SatisfiedShare,
            Interval = Levels.Share(now.Sheet.Satisfied, now.Sheet.Responding, population, level),
            Mean = now.Sheet.Mean,
            Distribution = Distribution(now.Sheet, now.Scale, region),
            NoOpinion = rows.Where(r => region is null || r.Text("region") == region).GroupBy(r => r.Text("member")).Count(m => m.All(r => r.Whole("answers") == 0)),
            Change = Change(rows, before, now, year, region, level),
        };
    }

    /// <summary>
    /// Whether a region is hidden among all regions of the item. Each can be asked for in turn, so that one that is shown could otherwise give
    /// away, with the others and the total, one that is not.
    /// </summary>
    private bool IsHidden(IReadOnlyList<MeasureRow> rows, SurveyScale scale, string region) => Cells(rows, scale).FirstOrDefault(c => c.Key == region) is not { Suppressed: false };

    private IEnumerable<string> Hidden(IReadOnlyList<MeasureRow> rows, SurveyScale scale) => Cells(rows, scale).Where(c => c.Suppressed).Select(c => c.Key);

    private IReadOnlyList<BreakdownCell> Cells(IReadOnlyList<MeasureRow> rows, SurveyScale scale) =>
        [.. Breakdowns.Suppress(Breakdowns.Groups(rows.Where(r => r.Is("is_member")), "region").Select(g => new ScoreSheet(g, scale, Headline.SatisfiedShare).Cell("region", g.Key)), plan.Policy)];

    /// <summary>Null where nobody rated, or where the scale is not one that can be judged.</summary>
    private (ScoreSheet Sheet, SurveyScale Scale)? Sheet(IReadOnlyList<MeasureRow> rows, Period year, string? region)
    {
        var own = rows.Where(r => r.Is("is_member") && (region is null || r.Text("region") == region)).ToList();
        var (scale, _) = SurveyScale.Of(new EstimatorInput(plan.Indicators[0], plan, year, new RowTable([], []), true), own);
        return scale is null ? null : (new ScoreSheet(own, scale, Headline.SatisfiedShare), scale);
    }

    /// <summary>
    /// Null without a comparable year before; of one region also where it is hidden in that year, whose share would follow from the change.
    /// </summary>
    private ItemChange? Change(IReadOnlyList<MeasureRow> rows, IReadOnlyList<MeasureRow> before, (ScoreSheet Sheet, SurveyScale Scale) now, Period year, string? region, double level)
    {
        if (Sheet(before, year.Year.Previous, region) is not { } then || then.Sheet.Responding < plan.Policy["n_min"] || now.Sheet.Responding < plan.Policy["n_min"]
            || Survey.Basis(before, then.Scale) != Survey.Basis(rows, now.Scale) || (region is not null && IsHidden(before, then.Scale, region))) return null;
        var change = PanelChange.Of(then.Sheet.Members.ToDictionary(m => m.Member, m => m.Satisfied), now.Sheet.Members.ToDictionary(m => m.Member, m => m.Satisfied), level);
        var few = region is not null && (IsFew(change.Better) || IsFew(change.Worse));
        return new ItemChange(year.Year.Previous, change.Points, change.Interval, few ? null : new ItemPanel(change.Pairs, change.Better, change.Worse, change.PanelP),
            Composition(then.Sheet, now.Sheet, Hidden(rows, now.Scale).Concat(Hidden(before, then.Scale)).ToHashSet(StringComparer.Ordinal)),
            change.P);
    }

    /// <summary>Of one region only where no answer was given by so few that they could be told.</summary>
    private List<long>? Distribution(ScoreSheet sheet, SurveyScale scale, string? region)
    {
        List<long> counts = [.. Enumerable.Range((int)scale.Min, (int)(scale.Max - scale.Min) + 1).Select(p => (long)sheet.Members.Count(m => Math.Floor(m.Score + 0.5) == p))];
        return region is not null && counts.Any(IsFew) ? null : counts;
    }

    private bool IsFew(long members) => members > 0 && members < plan.Policy["n_suppress"];

    /// <param name="hidden">
    /// Regions that are hidden in either year: they count as one, so that the figure tells no more of them than the total and the regions that are shown.
    /// Each by itself they would be the unknowns of two equations.
    /// </param>
    private static double? Composition(ScoreSheet then, ScoreSheet now, HashSet<string> hidden)
    {
        var (before, after) = (then.Members.ToLookup(Stratum), now.Members.ToLookup(Stratum));
        if (before.Any(g => !after.Contains(g.Key))) return null;
        var weighted = before.Sum(g => (double)g.Count() / then.Responding * after[g.Key].Count(m => m.Satisfied) / after[g.Key].Count());
        return (100 * weighted) - now.SatisfiedShare;

        string Stratum(MemberScore member) => hidden.Contains(member.Region) ? "" : member.Region;
    }

    private (IReadOnlyList<CommentReason> Reasons, int Comments, int Twice, double? Kappa) Reasons(Period year)
    {
        var labels = Rows("select l.* from comment_labels l join surveys s on s.survey = l.survey where s.fiscal_year = ? order by l.survey, l.respondent, l.question, l.coder", year.Year.ToString())
            .GroupBy(r => (r.Text("survey"), r.Text("respondent"), r.Text("question"))).Select(g => g.Select(r => r.Text("reason")!).ToList()).ToList();
        var twice = labels.Where(l => l.Count > 1).ToList();
        double? kappa = twice.Count == 0 ? null : ClassifierMetrics.Of([.. twice.Select(l => l[0])], [.. twice.Select(l => l[1])]).Kappa;
        var cells = labels.GroupBy(l => l[0], StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. Enumerable.Repeat("", g.Count())])).ToList();
        return ([.. Hidden(cells).Select(c => new CommentReason(c.Key, c.Members))], labels.Count, twice.Count, kappa);
    }
}
