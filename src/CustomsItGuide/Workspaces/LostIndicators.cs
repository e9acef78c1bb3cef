using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Which indicators a load reaches by what it takes away. Six of sixty actions may be within the limit of their slice, be half of an
/// objective, and be the very ones that keep it from its target.
/// </summary>
internal sealed class LostIndicators
{
    private readonly Database db;
    private readonly Plan plan;
    private readonly IReadOnlyDictionary<(string Indicator, Period Period), (int Rows, string Fact)> before;

    /// <param name="db">With the readings as they are before the load's own are made.</param>
    public LostIndicators(Database db, Plan plan) => (this.db, this.plan, before) = (db, plan, Read(db));

    /// <summary>After the readings were made, in plan order and by year.</summary>
    /// <param name="losses">Rows and cells that the load takes away.</param>
    public IReadOnlyList<LostIndicator> Of(Losses losses)
    {
        var lost = losses.Rows.Select(r => r.DataSet).Concat(losses.Cells.Select(c => c.DataSet)).ToHashSet(StringComparer.Ordinal);
        if (lost.Count == 0) return [];
        var gone = losses.Rows.ToLookup(r => r.DataSet, r => r.Count);
        var (now, limit) = (Read(db), plan.Policy["loss_rows_max"]);
        return
        [
            .. from indicator in plan.Indicators
               let read = plan.DataSetsOf(plan.Measure(indicator.Measure)).ToList()
               where read.Exists(lost.Contains)
               // A row that moved to another indicator is fewer here and is not lost.
               let most = read.Sum(d => gone[d].Sum())
               from year in plan.Years.Prepend(plan.Years[0].Previous)
               let then = before.GetValueOrDefault((indicator.Id, year))
               let after = now.GetValueOrDefault((indicator.Id, year))
               let fewer = IsCounted(indicator) ? Math.Min(most, then.Rows - after.Rows) : 0
               let reached = new LostIndicator(indicator.Id, year, fewer, then.Rows, limit, then.Fact == "not_met" && after.Fact == "met")
               where reached.TurnsMet || 100.0 * reached.Count > limit * reached.Of
               select reached,
        ];
    }

    /// <summary>Where late answers enter in batches a survey's reading rests on those that were let in, and grows and shrinks with them.</summary>
    private bool IsCounted(Indicator indicator) => plan.Disclosure.LateAnswers != LateAnswers.Batch || !SurveyTables.IsSurvey(indicator);

    private static Dictionary<(string, Period), (int Rows, string Fact)> Read(Database db)
    {
        var rows = ReadingStore.Read(db).Values.SelectMany(r => r.Values).ToDictionary(r => (r.Indicator, r.Period), r => r.Rows);
        return db.Query("select indicator, period, fact from facts").Rows
            .Select(r => (Key: ((string)r[0]!, Period.Parse((string)r[1]!)), Fact: (string)r[2]!))
            .ToDictionary(f => f.Key, f => (rows.GetValueOrDefault(f.Key), f.Fact));
    }
}
