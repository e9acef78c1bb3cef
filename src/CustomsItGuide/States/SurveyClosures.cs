using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// Fixes what is published of each survey table, once, at the first position of the journal that is known at its closure or later and by
/// which enough have answered. It grows with the loads and never changes: a position sees what was fixed by then, and a warehouse that is
/// made anew has the same.
/// </summary>
internal sealed class SurveyClosures(Database db, Plan plan, Measured measured)
{
    private readonly HashSet<string> measures = [];
    private readonly OptionClosures options = new(db, plan, measured);

    /// <summary>Names of the measures of which something may have been fixed or let in since this was made.</summary>
    public IReadOnlySet<string> Closed => measures.Union(options.Closed).ToHashSet();

    /// <summary>After a load, or after a plan was adopted.</summary>
    /// <param name="dataSets">Those that the load brought.</param>
    /// <param name="position">Of the last entry.</param>
    /// <param name="known">When it was known.</param>
    public void After(IReadOnlySet<string> dataSets, long position, DateTimeOffset known)
    {
        var today = DateOnly.FromDateTime(known.UtcDateTime);
        var touched = PendingRows.Touched(plan, dataSets);
        foreach (var (measure, indicators) in Surveys())
        {
            var due = db.Query("select due from publications_due where measure = ?", measure.Name).Rows.Select(r => (DateOnly)r[0]!)
                .ToList();
            if (!measured.Reads(measure, touched) && !due.Exists(day => day <= today)) continue;
            measures.Add(measure.Name);
            Close(measure, indicators, position, today);
        }
        options.After(touched, today);
    }

    /// <summary>
    /// When a plan version is adopted: what was fixed under the one before is carried on, word for word, where the table is the same. A
    /// table that was closed by then and is not the same, or is new, shows its total only, because its groups would be the same answers cut
    /// anew.
    /// </summary>
    /// <param name="before">Of the version before, at the entry before the adoption.</param>
    /// <param name="knownBefore">When that entry was known.</param>
    public void Carry(FrozenBefore before, DateTimeOffset knownBefore)
    {
        var byDefinition = before.Tables.ToLookup(t => (t.Publication.Definition, t.Publication.Area, t.Publication.Period));
        var today = DateOnly.FromDateTime(knownBefore.UtcDateTime);
        options.Carry(before.Options, today);
        foreach (var (measure, indicators) in Surveys())
        {
            if (measured.Rows(measure).Rows is not { } rows) continue;
            var carried = new List<FrozenTable>();
            foreach (var table in indicators.SelectMany(i => WarehouseBuild.Inputs(plan, i, rows)).SelectMany(i => i.Tables))
            {
                if (byDefinition[(table.Definition, table.Area, table.Period)].FirstOrDefault() is { } same)
                {
                    carried.Add(same with { Publication = same.Publication with { Indicator = table.Indicator } });
                }
                else if (ClosedOn(table) <= today && table.N >= plan.Disclosure.Group)
                {
                    carried.Add(new FrozenTable(Withheld(table), [])
                    {
                        Late = IsBatched ? new LateTotal(BatchedTotal.None, []).Next(plan.Disclosure, table.Members) : null,
                    });
                }
            }
            PublicationTable.Write(db, carried, []);
        }
    }

    private IEnumerable<(Measure Measure, List<Indicator> Indicators)> Surveys() =>
        plan.Measures.Select(m => (m, plan.Indicators.Where(i => i.Measure == m.Name && i.Kind.Rows == RowSubject.Opinions).ToList()))
            .Where(m => m.Item2.Count > 0);

    /// <summary>The plan's days after the last day of fieldwork, and not before the fiscal year is over: until then another wave may
    /// come.</summary>
    private DateOnly ClosedOn(TableAnswers table)
    {
        var (fielded, year) = (table.FieldedTo.AddDays(plan.Disclosure.ClosureDays), table.Period.Last.AddDays(1));
        return fielded > year ? fielded : year;
    }

    private void Close(Measure measure, List<Indicator> indicators, long position, DateOnly today)
    {
        if (measured.Rows(measure).Rows is not { } rows) return;
        var frozen = PublicationTable.ReadFrozen(db, plan.Calendar);
        var (written, others) = (new List<FrozenTable>(), new List<FrozenTable>());
        DateOnly? due = null;
        foreach (var indicator in indicators)
        {
            var all = WarehouseBuild.Inputs(plan, indicator, rows).SelectMany(i => i.Tables).OrderBy(t => t.Period).ToList();
            foreach (var table in all) LetIn(table, frozen.GetValueOrDefault(PublicationKey.Of(table)));
            var open = all.Where(t => !frozen.ContainsKey(PublicationKey.Of(t))).ToList();
            var later = open.Where(t => ClosedOn(t) > today).Select(ClosedOn).ToList();
            if (later.Count > 0 && (due is null || later.Min() < due)) due = later.Min();
            var closing = open.Where(t => ClosedOn(t) <= today).ToList();
            if (closing.Count == 0) continue;
            var readings = measured.Confirmed(indicator);
            // What is fixed is never cut anew, so a table whose total is not confirmed waits.
            foreach (var table in closing.Where(t => readings[t.Period].SecondComputation is not { Agrees: false }))
            {
                if (Closing.Of(plan.Disclosure, table, position, ClosedOn(table),
                    Earlier(indicator, table, readings, frozen)) is not var (closed, earlier)) continue;
                if (IsBatched) closed = closed with { Late = new LateTotal(BatchedTotal.None, []).Next(plan.Disclosure, table.Members) };
                written.Add(closed);
                frozen[PublicationKey.Of(table)] = closed;
                foreach (var then in earlier)
                {
                    others.Add(then);
                    frozen[PublicationKey.Of(then.Publication)] = then;
                }
            }
        }
        PublicationTable.Write(db, written, others);
        db.Execute("delete from publications_due where measure = ?", measure.Name);
        if (due is { } next) db.Execute("insert into publications_due values (?, ?)", measure.Name, next);
    }

    /// <summary>The closed tables that a panel is wanted against: the baseline's, and the year before's where the same was asked.</summary>
    private static List<FrozenTable> Earlier(
        Indicator indicator, TableAnswers table, IReadOnlyDictionary<Period, Reading> readings,
        Dictionary<PublicationKey, FrozenTable> frozen)
    {
        if (readings.GetValueOrDefault(table.Period) is not { Value: not null } now) return [];
        var baseline = table.Area is null ? Baselines.ReadingOf(indicator, now, readings)
            : Baselines.ReadingOf(indicator, table.Area, now, readings);
        var before = readings.GetValueOrDefault(table.Period.Previous) is { Value: not null } then && IsSame(then, now, table.Area) ? then
            : null;
        return [.. new[] { baseline, before }.OfType<Reading>().Where(r => r.Period != table.Period).DistinctBy(r => r.Period)
            .Select(r => frozen.GetValueOrDefault(new PublicationKey(table.Indicator, table.Area, r.Period))).OfType<FrozenTable>()];
    }

    private static bool IsSame(Reading then, Reading now, string? area) =>
        area is null ? then.Basis == now.Basis : SurveyBasis.OfArea(then.Basis, area) == SurveyBasis.OfArea(now.Basis, area);

    private bool IsBatched => plan.Disclosure.LateAnswers == LateAnswers.Batch;

    /// <summary>Late answers of a closed table, where they enter in batches.</summary>
    private void LetIn(TableAnswers table, FrozenTable? closed)
    {
        if (!IsBatched || closed is null) return;
        // A table that was closed under a version without batches begins with what stood then.
        var before = closed.Late
            ?? new LateTotal(BatchedTotal.None, [])
                .Next(plan.Disclosure,
                    [.. closed.Members.Select(m => new MemberScore(m.Member, m.Region, table.Area, m.Score, m.Satisfied))]);
        LateTotalTable.Write(db, PublicationKey.Of(table), before.Next(plan.Disclosure, table.Members));
    }

    private SurveyPublication Withheld(TableAnswers table) => new()
    {
        Indicator = table.Indicator,
        Area = table.Area,
        Period = table.Period,
        Position = 0,
        ClosedOn = ClosedOn(table),
        Definition = table.Definition,
        Table = null,
    };
}

/// <summary>What definitions before an adoption had fixed by then.</summary>
internal sealed record FrozenBefore(IReadOnlyList<FrozenTable> Tables, IReadOnlyList<PublishedOptions> Options)
{
    public static readonly FrozenBefore Nothing = new([], []);
}
