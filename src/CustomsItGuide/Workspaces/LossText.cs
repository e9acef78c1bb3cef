using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>Says what a load would take away, and the number by which that is accepted.</summary>
internal static class LossText
{
    /// <summary>Keys that are named; the JSON of the load has more.</summary>
    private const int KeysShown = 20;

    /// <summary>What goes first, the number last; what is within its limit is named too, as a warning, since the number counts
    /// it.</summary>
    /// <param name="merged">True when the load merges, so that nobody is sent to do so.</param>
    public static IReadOnlyList<Issue> Issues(Losses losses, bool merged)
    {
        var all = losses.Rows.Select(Of).Concat(losses.Cells.Select(Of)).Concat(losses.Rejected.Select(Of))
            .Concat(losses.Indicators.Select(Of));
        return [.. all.OrderBy(i => i.Severity == Severity.Error ? 0 : 1), Total(losses, merged)];
    }

    /// <summary>A warning: nothing is lost.</summary>
    public static Issue Rewritten(string dataSet, string slice, string column, long count, long of) => new(Severity.Warning, dataSet, null,
        "column_rewritten", WorkspacesWords.ColumnRewritten(Count(count), Count(of), column, slice));

    private static Severity Weight(bool isAbove) => isAbove ? Severity.Error : Severity.Warning;

    private static Issue Of(LostRows lost)
    {
        var rejected = lost.Rejected == 0 ? LocalizedText.Empty : WorkspacesWords.RowsLostRejected(lost.Count, lost.Rejected);
        var names = string.Join(", ", lost.Keys.Take(KeysShown));
        var more = lost.Count - Math.Min(lost.Keys.Count, KeysShown);
        var keys = lost.Keys.Count == 0 ? LocalizedText.Empty
            : more > 0 ? WorkspacesWords.RowsLostMoreKeys(names, more) : WorkspacesWords.RowsLostKeys(names);
        return new Issue(Weight(lost.IsAbove), lost.DataSet, null, "rows_lost", WorkspacesWords.RowsLost(
            lost.Count, lost.Of, lost.Slice, Against(lost.Count, lost.Of, lost.Limit), rejected, keys));
    }

    private static Issue Of(LostCells lost)
    {
        return new Issue(Weight(lost.IsAbove), lost.DataSet, null, "cells_lost", WorkspacesWords.CellsLost(
            lost.Count, lost.Of, lost.Column, lost.Slice, Against(lost.Count, lost.Of, lost.Limit)));
    }

    private static Issue Of(RejectedRows rejected)
    {
        var groups = rejected.Groups.Select(g => WorkspacesWords.RejectedGroup(g.Count, g.Rule, g.Column ?? "-", g.Value));
        return new Issue(Severity.Error, rejected.File, null, "rows_rejected", WorkspacesWords.RowsWouldBeRejected(
            rejected.Count, rejected.Of, Against(rejected.Count, rejected.Of, rejected.Limit),
            LocalizedText.Join(WorkspacesWords.ListSeparator, groups)));
    }

    private static Issue Of(LostIndicator lost)
    {
        var fewer = lost.Count <= 0 ? LocalizedText.Empty
            : WorkspacesWords.IndicatorRestsOnFewer(lost.Of - lost.Count, lost.Of, Against(lost.Count, lost.Of, lost.Limit));
        var moved = lost.Moved == 0 ? LocalizedText.Empty : WorkspacesWords.IndicatorRowsMoved(lost.Moved);
        var met = lost.TurnsMet ? WorkspacesWords.TargetWouldBeMet : LocalizedText.Empty;
        return new Issue(Severity.Error, lost.Indicator, null, lost.TurnsMet ? "turns_met" : "indicator_rows_lost",
            WorkspacesWords.IndicatorLoses(lost.Period, LocalizedText.Join(WorkspacesWords.ListSeparator, [met, fewer, moved])));
    }

    private static Issue Total(Losses losses, bool merged)
    {
        var rejected = losses.Rejected.Count == 0 ? LocalizedText.Empty : WorkspacesWords.LossesRejected(losses.RejectedCount);
        return new Issue(Severity.Error, "load", null, "losses",
            WorkspacesWords.LossesInAll(losses.Number, losses.RowCount, losses.CellCount, rejected)
                .Then(merged ? LocalizedText.Empty : WorkspacesWords.LossesMerge)
                .Then(WorkspacesWords.LossesAccept(losses.Number)));
    }

    private static LocalizedText Against(long count, long of, double limit)
    {
        var share = 100.0 * count / Math.Max(1, of);
        return WorkspacesWords.ShareAndLimit(share, limit);
    }

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
