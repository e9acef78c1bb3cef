using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// Which indicators a load reaches by what it takes away. Six of sixty actions may be within the limit of their slice, be half of an
/// objective, and be the very ones that keep it from its target; so may actions that are moved to another objective, answers that are
/// emptied, Members that are declared gone, and several small losses one after the other.
/// </summary>
internal sealed class LostIndicators
{
    private readonly Database db;
    private readonly Plan plan;
    private readonly IReadOnlyDictionary<(string Indicator, Period Period), State> before;

    /// <param name="db">With the readings as they are before the load's own are made.</param>
    public LostIndicators(Database db, Plan plan) => (this.db, this.plan, before) = (db, plan, Read(db, plan.Calendar));

    /// <summary>After the readings were made, in plan order and by year.</summary>
    /// <param name="losses">Rows and cells that the load takes away.</param>
    public IReadOnlyList<LostIndicator> Of(Losses losses)
    {
        var lost = losses.Rows.Select(r => r.DataSet).Concat(losses.Cells.Select(c => c.DataSet)).ToHashSet(StringComparer.Ordinal);
        var gone = losses.Rows.ToLookup(r => r.DataSet, r => r.Count);
        var (now, reported) = (Read(db, plan.Calendar), Reported());
        var found = new List<LostIndicator>();
        foreach (var indicator in plan.Indicators.Where(i => i.Kind.Rows != RowSubject.Indicators))
        {
            var read = plan.DataSetsOf(plan.Measure(indicator.Measure)).ToList();
            foreach (var year in plan.YearsAndBefore)
            {
                var key = (indicator.Id, year);
                if (before.GetValueOrDefault(key) is not { } then || now.GetValueOrDefault(key) is not { } after) continue;
                var fewer = IsCounted(indicator) ? then.Size - after.Size : 0;
                // A survey's answers move nowhere; a row of a register may have moved to another indicator, and is not lost then.
                var count = indicator.Kind.Rows == RowSubject.Opinions ? fewer : Math.Min(read.Sum(d => gone[d].Sum()), fewer);
                var turnsMet = then.Fact == "not_met" && after.Fact == "met" && (fewer > 0 || read.Exists(lost.Contains));
                // Small losses one after the other are held together against what was reported.
                var most = count > 0 && then.IsReported ? Math.Max(then.Size, reported.GetValueOrDefault(key)) : then.Size;
                var reached =
                    new LostIndicator(indicator.Id, year, Math.Max(0, count) + most - then.Size, most, plan.Policy["loss_rows_max"],
                        turnsMet,
                    turnsMet ? Math.Max(0, fewer - Math.Max(0, count)) : 0);
                if (turnsMet || (count > 0 && 100.0 * reached.Count > reached.Limit * most)) found.Add(reached);
            }
        }
        return found;
    }

    /// <summary>Where late answers enter in batches a survey's reading rests on those that were let in, and grows and shrinks with
    /// them.</summary>
    private bool IsCounted(Indicator indicator) =>
        plan.Disclosure.LateAnswers != LateAnswers.Batch || indicator.Kind.Rows != RowSubject.Opinions;

    /// <summary>The largest denominator under which a year was ever reported.</summary>
    private Dictionary<(string, Period), long> Reported() => db
        .Query("select indicator, period, coalesce(max(denominator), 0)::bigint from reported where not interim group by all").Rows
        .ToDictionary(r => ((string)r[0]!, plan.Calendar.Parse((string)r[1]!)), r => (long)r[2]!);

    private static Dictionary<(string, Period), State> Read(Database db, Calendar calendar)
    {
        var facts = db.Query("select indicator, period, fact from facts").Rows.ToDictionary(r =>
            ((string)r[0]!, calendar.Parse((string)r[1]!)), r => (string)r[2]!);
        return ReadingStore.Read(db, calendar).Values.SelectMany(r => r.Values)
            .ToDictionary(r => (r.Indicator, r.Period), r => Of(r, facts.GetValueOrDefault((r.Indicator, r.Period), "none")));
    }

    /// <summary>Of a survey its Members, of a completion its actions: what the value is a share of. Else the rows that it rests on, since a
    /// denominator may be money.</summary>
    private static State Of(Reading reading, string fact) => reading switch
    {
        { N: { } members } => new(members, fact, IsReported: true),
        { Schedule.Count: > 0, Denominator: { } actions } => new((long)actions, fact, IsReported: true),
        _ => new(reading.Rows, fact, IsReported: false),
    };

    /// <param name="Size">What the value rests on.</param>
    /// <param name="IsReported">True when a reported denominator is of the same things.</param>
    private sealed record State(long Size, string Fact, bool IsReported);
}
