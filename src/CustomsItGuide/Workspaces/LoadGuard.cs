using System.Globalization;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>A delivery that was put in its place, before anybody has said that it may stay.</summary>
/// <param name="Staged">What was read of it.</param>
/// <param name="Before">Table of what counted before, as far as it can change it.</param>
internal sealed record MadeDelivery(Delivery Delivery, DataSet DataSet, StagedRows Staged, string Before);

/// <summary>Keeps a load from taking away by accident what counts: what it would take away is held against the plan's limits.</summary>
internal static class LoadGuard
{
    private const int GroupsShown = 10;

    /// <summary>Rows up to which a merge is taken for a correction.</summary>
    private const int CorrectedRows = 2;

    /// <summary>Of fewer cells that all change nobody is warned.</summary>
    private const int RewrittenLeast = 10;

    /// <summary>In percent of a column's filled cells.</summary>
    private const int RewrittenShare = 90;

    /// <param name="loaded">With their counts and rejections, in the order in which they were made.</param>
    /// <param name="merged">
    /// True of a merge: it promises to take no row away, so none may go; and one or two rows may be corrected by it, of which any cell is a
    /// large share.
    /// </param>
    public static Losses Measure(
        Database db, Plan plan, CountedRows before, IReadOnlyList<(MadeDelivery Made, LoadedDelivery Loaded)> loaded, bool merged)
    {
        var positions = loaded.ToLookup(l => l.Made.DataSet.Name, l => l.Made.Delivery.Position);
        return new Losses(
            [.. before.LostRows(merged ? 0 : plan.Policy["loss_rows_max"])],
            [.. before.LostCells(positions, plan.Policy["loss_cells_max"], merged ? CorrectedRows : 0)],
            [.. loaded.Select(l => Rejected(db, plan, before, l.Made, l.Loaded)).OfType<RejectedRows>()]);
    }

    /// <summary>Columns of texts of which nearly every cell becomes another one: nothing goes, and yet a column may have been
    /// shifted.</summary>
    public static IEnumerable<Issue> Rewritten(CountedRows before, IReadOnlyList<(MadeDelivery Made, LoadedDelivery Loaded)> loaded) =>
        before.OtherTexts(loaded.ToLookup(l => l.Made.DataSet.Name, l => l.Made.Delivery.Position))
            .Where(c => c.Of >= RewrittenLeast && 100 * c.Count >= RewrittenShare * c.Of)
            .Select(c => LossText.Rewritten(c.DataSet, c.Slice, c.Column, c.Count, c.Of));

    /// <summary>Refuses a delivery of which no row counts, those that wait included.</summary>
    /// <remarks>Rows that wait for a data set of which nothing was delivered yet come in with it, and harm nothing until then.</remarks>
    public static void RefuseUnusable(Database db, Plan plan, MadeDelivery made, LoadedDelivery loaded)
    {
        if (loaded.Delivery.Rows.Typed > 0 || PendingRows.WaitingForUndelivered(db, plan, made.DataSet, made.Delivery.Position) > 0) return;
        throw new RefusedException(Refusals.NothingIsLeft(made.Staged, loaded.Rejections));
    }

    /// <summary>Refuses losses above the limits that were not accepted, and a number that is not that of the losses.</summary>
    /// <param name="request">With the number that was accepted, if any.</param>
    public static void Check(Losses losses, LoadRequest request)
    {
        var accepted = request.AcceptLosses;
        if (accepted is { } number && number != losses.Number)
        {
            var other = new Issue(Severity.Error, "--accept-losses", null, "losses_number", losses.AreAboveLimits
                ? WorkspacesWords.LossesNumberWrong(Count(number), Count(losses.Number))
                : WorkspacesWords.NoLossesToAccept);
            throw new RefusedException(losses.AreAboveLimits ? [other, .. LossText.Issues(losses, request.Merge)] : [other]);
        }
        if (losses.AreAboveLimits && accepted is null) throw new RefusedException(LossText.Issues(losses, request.Merge));
    }

    /// <summary>The same as what would be said; empty when nothing is to be said.</summary>
    /// <inheritdoc cref="Check" path="/param"/>
    public static IReadOnlyList<Issue> Refusal(Losses losses, LoadRequest request)
    {
        try
        {
            Check(losses, request);
            return [];
        }
        catch (RefusedException refused)
        {
            return refused.Issues;
        }
    }

    /// <summary>True when some of what goes is the delivery's doing: of its own data set, or of one that looks at it.</summary>
    public static bool IsBehind(Plan plan, string dataSet, Losses losses)
    {
        var touched = PendingRows.Touched(plan, new HashSet<string> { dataSet });
        return losses.Rows.Select(r => r.DataSet).Concat(losses.Cells.Select(c => c.DataSet)).Any(touched.Contains)
            || losses.Rejected.Any(r => r.DataSet == dataSet)
            || plan.Indicators.Any(i =>
                losses.Indicators.Any(l => l.Indicator == i.Id) && plan.DataSetsOf(plan.Measure(i.Measure)).Any(touched.Contains));
    }

    private static RejectedRows? Rejected(Database db, Plan plan, CountedRows before, MadeDelivery made, LoadedDelivery loaded)
    {
        var limit = plan.Policy["rejected_rows_max"];
        var rows = loaded.Delivery.Rows;
        var count = rows.Rejected - PendingRows.WaitingForUndelivered(db, plan, made.DataSet, made.Delivery.Position);
        if (100.0 * count <= limit * rows.Read) return null;
        return new RejectedRows(made.DataSet.Name,
            string.Join("; ", made.Staged.Sources.Select(s => s.File.Name).Distinct(StringComparer.Ordinal)),
            count, rows.Read, limit, Math.Min(count, before.InPlaceOfCounted(made.DataSet, made.Delivery.Position)),
            [.. loaded.Rejections.GroupBy(r => (r.Column, r.Rule)).OrderByDescending(g => g.Count()).Take(GroupsShown)
                .Select(g => new RejectedGroup(g.Key.Column, g.Key.Rule, g.First().Value, g.Count()))]);
    }

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
