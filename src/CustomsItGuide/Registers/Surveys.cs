using CustomsItGuide.Kinds.Satisfaction;
using CustomsItGuide.Readings;
using CustomsItGuide.States;

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
public sealed record SurveyWave(string Survey, string Instrument, string? Meeting, DateOnly? From, DateOnly? To, int? Asked, int Responding,
    IReadOnlyList<RegionResponse> Regions)
{
    /// <summary>In percent; null where it is not known how many were asked.</summary>
    public double? ResponseRate => Asked is > 0 ? 100.0 * Responding / Asked : null;
}

/// <param name="Silent">Regions of which no Member answered the annual survey.</param>
/// <param name="Commenting">Members of whose comments at least one was coded.</param>
/// <param name="CodedTwice">Comments that two people coded.</param>
/// <param name="Kappa">Their agreement, to two decimals; null where there are none.</param>
/// <param name="Regions">Those that a reader may ask for.</param>
public sealed record Surveys(
    Period Year, IReadOnlyList<SurveyWave> Waves, IReadOnlyList<string> Silent, IReadOnlyList<SurveyItem> Items,
    IReadOnlyList<ReasonCount> Reasons, int Commenting, int CodedTwice, double? Kappa,
    IReadOnlyList<string> Regions)
{
    /// <summary>How many items were tested for a change at once.</summary>
    public int Tested => Items.Count(i => i.Change is not null);

    /// <summary>The region of which the smallest share of Members answered the annual survey, of those in which somebody did; null without
    /// one.</summary>
    public RegionResponse? Lowest =>
        Waves.Where(w => w.Instrument == "annual").SelectMany(w => w.Regions).Where(r => r is { Responding: > 0, Members: > 0 })
            .MinBy(r => r.ResponseRate);
}

public sealed partial class RegisterReader
{
    private const string WaveSql = """
        select s.*, coalesce(s.fielded_to, y.last_day) as closed from surveys s left join fiscal_years y on y.period = s.fiscal_year
        where s.fiscal_year = ? order by s.instrument, closed, s.survey
        """;

    private const string RespondingSql =
        "select distinct a.survey, m.member, m.region from member_answers a join members m on m.member = a.member join surveys s on "
            + "s.survey = a.survey where s.fiscal_year = ?";

    /// <summary>What is published of the year's surveys, by the rules of disclosure: nothing here is computed from a Member's answer that
    /// is not published elsewhere.</summary>
    /// <param name="region">For each item, the published group that holds this region, and nothing else; null: the totals.</param>
    public Surveys Surveys(Period year, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Once(() => ReadSurveys(year, region), nameof(Surveys), year, region);
    }

    private Surveys ReadSurveys(Period year, string? region)
    {
        var responding = RowsWhere(HasSurveys(plan), RespondingSql, year.Year.ToString()).ToLookup(r => r.Text("survey")!);
        var rows = Answers(year);
        var asked = rows.ToLookup(r => r.Text("survey"), r => r.Whole("asked"));
        var populations = Populations.Of(sql => query(sql, []), MeasureOf(Shown.Answers)).ToLookup(r => r.Text("survey")!);
        var waves = RowsWhere(HasSurveys(plan), WaveSql, year.Year.ToString())
            .Select(w => Wave(w, [.. responding[w.Text("survey")!]], asked[w.Text("survey")].Max(),
                Populations.ByRegion(populations[w.Text("survey")!]))).ToList();
        var annual = waves.Where(w => w.Instrument == "annual").ToList();
        var silent = annual.SelectMany(w => w.Regions).GroupBy(r => r.Region).Where(g => g.Sum(r => r.Responding) == 0).Select(g => g.Key)
            .Order(StringComparer.Ordinal).ToList();
        var regions = rows.Select(r => r.Text("region")).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToList();
        var before = Answers(year.Year.Previous).Where(r => r.Is("is_member")).ToLookup(Key);
        var items = rows.Where(r => r.Is("is_member")).GroupBy(Key)
            .Select(g => Item(g.Key, Typed(g), Typed(before[g.Key]), year, region))
            .OfType<SurveyItem>()
            .OrderBy(i => i.Instrument, StringComparer.Ordinal).ThenBy(i => i.Meeting, StringComparer.Ordinal)
            .ThenBy(i => i.FocusArea, StringComparer.Ordinal).ThenBy(i => i.Item, StringComparer.Ordinal).ToList();
        var (reasons, commenting, twice, kappa) = Topics(year);
        return new Surveys(year, waves, silent, ChangeFamily.Judged(items, plan.Policy["false_discovery_rate"]), reasons, commenting, twice,
            kappa, regions);
    }

    private static (string Instrument, string? Meeting, string Item, string? Area) Key(MeasureRow row) =>
        (row.Text("instrument")!, row.Text("meeting"), row.Text("item") ?? "", row.Text("focus_area"));

    private static List<SurveyRow> Typed(IEnumerable<MeasureRow> rows) => [.. rows.Select(r => new SurveyRow(r)).Where(r => r.Counts)];

    /// <summary>The same for every region that is asked for, and for the year after.</summary>
    private IReadOnlyList<MeasureRow> Answers(Period year) => Once(() => RowsOf(Shown.Answers, year), nameof(Answers), year);

    /// <param name="members">Who could have answered, by region; empty where nobody knows.</param>
    /// <param name="told">How many the measure says were asked; null where it does not say, and of a wave without an answer.</param>
    private static SurveyWave Wave(MeasureRow wave, IReadOnlyList<MeasureRow> responding, int? told, Dictionary<string, int> members)
    {
        var answered = responding.GroupBy(r => r.Text("region") ?? Breakdowns.NotStated).ToDictionary(g => g.Key, g => g.Count());
        var regions = members.Keys.Union(answered.Keys).Order(StringComparer.Ordinal)
            .Select(r => new RegionResponse(r, members.TryGetValue(r, out var m) ? m : null, answered.GetValueOrDefault(r))).ToList();
        int? asked = told ?? (members.Count > 0 ? members.Values.Sum() : wave.Text("instrument") == "meeting" ? wave.Whole("invited") : null);
        return new SurveyWave(wave.Text("survey")!, wave.Text("instrument")!, wave.Text("meeting"), wave.Date("fielded_from"),
            wave.Date("fielded_to"), asked, responding.Count, regions);
    }
}
