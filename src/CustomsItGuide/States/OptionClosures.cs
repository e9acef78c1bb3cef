using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// Fixes what is published of reasons and of topics, as <see cref="SurveyClosures"/> does for tables of opinions: once, at the first
/// position known at the closure of the year's surveys or later by which enough could have given one.
/// </summary>
internal sealed class OptionClosures(Database db, Plan plan, Measured measured)
{
    private const string Due = "published_options";

    /// <summary>Comments and what a person found in them, with the Member whose answer they stand beside; of each comment what the first
    /// coder found.</summary>
    private const string TopicSql = """
        select s.fiscal_year as period, coalesce(a.member, l.survey || '/' || l.respondent || '/' || l.question) as member, arg_min(l.reason, l.coder) as topic
        from comment_labels l
        join surveys s on s.survey = l.survey
        left join (
          select distinct survey, respondent, member from survey_answers
          where (survey, respondent) in (select (survey, respondent) from comment_labels)
        ) a on a.survey = l.survey and a.respondent = l.respondent
        group by s.fiscal_year, member, l.survey, l.respondent, l.question
        """;

    private const string FieldedSql = """
        select s.fiscal_year as period, max(coalesce(s.fielded_to, y.last_day)) as fielded_to
        from surveys s join fiscal_years y on y.period = s.fiscal_year group by s.fiscal_year
        """;

    /// <summary>Names of the measures of which something was fixed since this was made.</summary>
    public IReadOnlySet<string> Closed => closed;

    private readonly HashSet<string> closed = [];

    /// <param name="touched">Data sets whose rows may differ since the last time.</param>
    public void After(IReadOnlySet<string> touched, DateOnly today)
    {
        var due = db.Query("select due from publications_due where measure = ?", Due).Rows.Select(r => (DateOnly)r[0]!).ToList();
        if (!DataSets().Any(touched.Contains) && !due.Exists(day => day <= today)) return;
        var (years, later) = Years(today);
        var known = OptionTable.Read(db, plan.Calendar).Select(o => o.Key).ToHashSet();
        foreach (var options in Found(years).Where(o => !known.Contains(o.Key)))
        {
            OptionTable.Write(db, options);
            if (Indicators.FirstOrDefault(i => i.Id == options.Subject) is { } indicator) closed.Add(indicator.Measure);
        }
        db.Execute("delete from publications_due where measure = ?", Due);
        if (later is { } next) db.Execute("insert into publications_due values (?, ?)", Due, next);
    }

    /// <summary>What was fixed under the plan version before stays as it is; what was closed by then and is new is never shown, since it
    /// would be the same answers cut anew.</summary>
    public void Carry(IEnumerable<PublishedOptions> before, DateOnly todayBefore)
    {
        // Of years that begin or are written otherwise there is nothing to carry on.
        var carried = before.Where(o => o.Period.Calendar.HasYearsOf(plan.Calendar)).ToList();
        foreach (var options in carried) OptionTable.Write(db, options);
        var known = carried.Select(o => o.Key).ToHashSet();
        foreach (var options in Found(Years(todayBefore).Closed).Where(o => !known.Contains(o.Key)))
            OptionTable.Write(db, options with { Asked = 0, Options = [] });
    }

    private IEnumerable<Indicator> Indicators =>
        plan.Indicators.Where(i => i.Kind.Rows == RowSubject.DeclaredFacts && i.Breakdowns.Contains("reason"));

    private bool HasTopics => new[] { "comment_labels", "surveys", "survey_answers" }.All(name => plan.DataSets.Any(d => d.Name == name));

    private IEnumerable<string> DataSets() =>
        Indicators.SelectMany(i => plan.DataSetsOf(plan.Measure(i.Measure))).Concat(HasTopics ? ["comment_labels", "surveys"] : [])
            .Distinct();

    /// <summary>The fiscal years whose surveys are closed on a day, and when the next ones are.</summary>
    private (HashSet<string> Closed, DateOnly? Next) Years(DateOnly today)
    {
        if (plan.DataSets.All(d => d.Name != "surveys")) return ([], null);
        var years = MeasureRow.Of(db.Query(FieldedSql))
            .Select(r => (Period: r.Text("period")!,
                On: ClosedOn(plan.Calendar.Parse(r.Text("period")!), r.Date("fielded_to")!.Value))).ToList();
        var later = years.Where(y => y.On > today).Select(y => y.On).ToList();
        return ([.. years.Where(y => y.On <= today).Select(y => y.Period)], later.Count == 0 ? null : later.Min());
    }

    private DateOnly ClosedOn(Period period, DateOnly fielded)
    {
        var (survey, year) = (fielded.AddDays(plan.Disclosure.ClosureDays), period.Last.AddDays(1));
        return survey > year ? survey : year;
    }

    private IEnumerable<PublishedOptions> Found(HashSet<string> years)
    {
        if (years.Count == 0) yield break;
        foreach (var byMeasure in Indicators.GroupBy(i => i.Measure))
        {
            if (measured.Rows(plan.Measure(byMeasure.Key)).Rows is not { } rows) continue;
            var all = MeasureRow.Of(rows).Where(r => r.Text("period") is { } period && years.Contains(period)).ToList();
            // Several objectives may share an instrument; its reasons are those of all of them.
            foreach (var of in all.GroupBy(r => (Period: r.Text("period")!, Instrument: r.Text("instrument")!)))
            {
                if (Reasons(PublishedOptions.ReasonsOfInstrument, of.Key.Instrument, of.Key.Period,
                    of.Where(r => r.Text("status") is "partial" or "not_implemented")) is { } found) yield return found;
            }
            foreach (var indicator in byMeasure)
            {
                var own = MeasureRow.Of(new RowTable(rows.Columns, [.. MeasureRows.Of(rows, indicator)]))
                    .Where(r => r.Text("period") is { } period && years.Contains(period));
                foreach (var of in own.GroupBy(r => r.Text("period")!))
                {
                    if (Reasons(PublishedOptions.ReasonsOfIndicator, indicator.Id, of.Key,
                        of.Where(r => r.Text("status") == "not_implemented")) is { } found) yield return found;
                }
            }
        }
        if (!HasTopics) yield break;
        foreach (var of in MeasureRow.Of(db.Query(TopicSql)).Where(r => years.Contains(r.Text("period")!)).GroupBy(r => r.Text("period")!))
        {
            var given = of.Select(r => (r.Text("member")!, r.Text("topic")!)).ToList();
            var asked = given.Select(g => g.Item1).Distinct(StringComparer.Ordinal).Count();
            if (PublishedOptions.Of(plan.Disclosure, PublishedOptions.TopicsOfComments, "", plan.Calendar.Parse(of.Key), asked,
                given) is { } found) yield return found;
        }
    }

    private PublishedOptions? Reasons(string kind, string subject, string period, IEnumerable<MeasureRow> asked)
    {
        var rows = asked.ToList();
        return PublishedOptions.Of(plan.Disclosure, kind, subject, plan.Calendar.Parse(period),
            rows.Select(r => r.Text("member")).Distinct(StringComparer.Ordinal).Count(),
            rows.SelectMany(r => r.List("reasons").Select(reason => (r.Text("member")!, reason))));
    }
}
