using CustomsItGuide.Definitions;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>A version of the definitions, and what it makes of the deliveries.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Versions">Up to this one, oldest first.</param>
internal sealed record PlanSide(string Name, DefinitionFiles Files, OpenWarehouse Warehouse, IReadOnlyList<PlanAdoption> Versions)
{
    public Plan Plan => Warehouse.Plan;
}

/// <summary>A state of the workspace, to be scored.</summary>
/// <param name="Deliveries">Up to the position, oldest first.</param>
/// <param name="Versions">Of the definitions, oldest first.</param>
internal sealed record ScoredSide(OpenWarehouse Warehouse, IReadOnlyList<Delivery> Deliveries, IReadOnlyList<PlanAdoption> Versions,
    AsOf At);

/// <summary>Puts two versions of the definitions side by side.</summary>
internal static class Comparing
{
    /// <param name="deliveries">Those that both were applied to, oldest first.</param>
    public static PlanComparison Compare(PlanSide before, PlanSide after, IReadOnlyList<Delivery> deliveries, AsOf at)
    {
        var (changes, unchanged) = Readings(
            new ScoredSide(before.Warehouse, deliveries, before.Versions, at),
            new ScoredSide(after.Warehouse, deliveries, after.Versions, at));
        return new PlanComparison
        {
            Before = before.Name,
            After = after.Name,
            At = at,
            Definitions = DefinitionDifference.Of(before.Files, after.Files),
            Readings = changes,
            Unchanged = unchanged,
            Rejections = Rejections(before, after),
            Unconfirmed = Scoring.Unconfirmed(after.Warehouse, at),
        };
    }

    /// <summary>The indicators and periods that the second side assesses otherwise, and how many it assesses the same.</summary>
    public static (IReadOnlyList<ReadingChange> Changes, int Unchanged) Readings(ScoredSide before, ScoredSide after)
    {
        var (then, now) = (Assessments(before), Assessments(after));
        var places = now.Keys.Concat(then.Keys.Where(k => !now.ContainsKey(k))).ToList();
        var changes = places.Select(k => new ReadingChange(k.Indicator, k.Period, then.GetValueOrDefault(k), now.GetValueOrDefault(k)))
            .Where(Differs).ToList();
        return (changes, places.Count - changes.Count);
    }

    /// <summary>In plan order, each by period.</summary>
    private static Dictionary<(string Indicator, Period Period), Assessment> Assessments(ScoredSide side)
    {
        var plan = side.Warehouse.Plan;
        var periods = plan.YearsAndBefore.SelectMany(plan.PeriodsOf).ToList();
        var cards = periods.ToDictionary(p => p, p => Scoring.Score(side.Warehouse, side.Deliveries, side.Versions, p, side.At,
            withTippingPoints: false));
        return (from indicator in plan.Indicators
                from period in periods
                where indicator.Reports(period)
                select (Key: (indicator.Id, period), Of: cards[period][indicator.Id])).ToDictionary(a => a.Key, a => a.Of);
    }

    private static bool Differs(ReadingChange change) => change is not { Before: { } then, After: { } now }
        || then.Reading.Value != now.Reading.Value || then.Reading.Absence != now.Reading.Absence
        || then.Status != now.Status || then.Fact != now.Fact || then.SourceRating != now.SourceRating;

    private static IReadOnlyList<RejectionChange> Rejections(PlanSide before, PlanSide after)
    {
        var (then, now) = (Refused(before), Refused(after));
        return
        [
            .. then.Keys.Union(now.Keys).GroupBy(k => k.DataSet, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RejectionChange(g.Key, g.Count(k => !then.ContainsKey(k)), g.Count(k => !now.ContainsKey(k)),
                    g.Where(k => !then.ContainsKey(k)).Select(k => now[k]).FirstOrDefault()))
                .Where(c => c.Refused > 0 || c.Accepted > 0),
        ];
    }

    /// <summary>The first reason of each row, in the order of the deliveries.</summary>
    private static Dictionary<(string DataSet, long Delivery, string File, string? Sheet, long Row), Rejection> Refused(PlanSide side) =>
        RejectionTable.Read(side.Warehouse.Query(RejectionTable.Sql(null)))
            .GroupBy(r => (r.DataSet, r.Delivery, r.File, r.Sheet, r.Row)).ToDictionary(g => g.Key, g => g.First());
}
