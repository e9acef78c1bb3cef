using System.Globalization;

namespace CustomsItGuide.Workspaces;

/// <summary>Says what a load would take away, and the number by which that is accepted.</summary>
internal static class LossText
{
    /// <summary>What goes first, the number last; what is within its limit is named too, since the number counts it.</summary>
    public static IReadOnlyList<Issue> Issues(Losses losses)
    {
        return [.. losses.Rows.Select(Of), .. losses.Cells.Select(Of), .. losses.Rejected.Select(Of), Total(losses)];
    }

    private static Issue Of(LostRows lost)
    {
        var one = lost.Rejected == 1;
        var rejected = lost.Rejected == 0 ? ""
            : $" Of {(lost.Count == 1 ? "it" : "them")} {Count(lost.Rejected)} {(one ? "stands" : "stand")} in the delivery and {(one ? "is" : "are")} rejected there.";
        var more = lost.Count - lost.Keys.Count;
        var keys = lost.Keys.Count == 0 ? "" : $" {string.Join(", ", lost.Keys)}{(more > 0 ? $" and {Count(more)} more" : "")}.";
        return new Issue(Severity.Error, lost.DataSet, null, "rows_lost",
            $"{Count(lost.Count)} of the {Count(lost.Of)} rows that count in {lost.Slice} would not count any more "
            + $"({Against(lost.Count, lost.Of, lost.Limit)}).{rejected}{keys}");
    }

    private static Issue Of(LostCells lost) => new(Severity.Error, lost.DataSet, null, "cells_lost",
        $"{Count(lost.Count)} of the {Count(lost.Of)} filled cells of the column {lost.Column} in {lost.Slice} would be empty "
        + $"({Against(lost.Count, lost.Of, lost.Limit)}).");

    private static Issue Of(RejectedRows rejected)
    {
        var groups = rejected.Groups.Select(g => $"{Count(g.Count)} by the rule {g.Rule} in the column {g.Column ?? "-"}, the first with '{g.Value}'");
        return new Issue(Severity.Error, rejected.File, null, "rows_rejected",
            $"{Count(rejected.Count)} of its {Count(rejected.Of)} rows would be rejected "
            + $"({Against(rejected.Count, rejected.Of, rejected.Limit)}): {string.Join("; ", groups)}.");
    }

    private static Issue Total(Losses losses)
    {
        var rejected = losses.Rejected.Count == 0 ? "" : $" and {Many(losses.RejectedCount, "rejected row")} that take no row's place";
        return new Issue(Severity.Error, "load", null, "losses",
            "Nothing was loaded, because the load would take away more than the plan allows. "
            + $"In all {Count(losses.Number)}: {Many(losses.RowCount, "row")}, {Many(losses.CellCount, "cell")}{rejected}. "
            + "A file that holds a part of a slice is loaded with --merge, which removes nothing. "
            + $"If all of that is to go, load with --accept-losses {Count(losses.Number)}; the journal then says that it was accepted.");
    }

    private static string Many(long number, string what) => $"{Count(number)} {what}{(number == 1 ? "" : "s")}";

    private static string Against(long count, long of, double limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / Math.Max(1, of):0.#} %, limit {limit:0.#} %");

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
