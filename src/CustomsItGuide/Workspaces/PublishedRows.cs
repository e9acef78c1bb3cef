using System.Globalization;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// What a receipt shows in place of a survey's rows: the counts that were published of them. Everything is taken from the reading, so that a receipt
/// tells no more than the page above it; in its order no identifier of a Member, a survey or an activity has a part.
/// </summary>
internal static class PublishedRows
{
    /// <summary>members: those that the row stands for. counted, percent: the reading's own; null where they are not published.</summary>
    private static readonly string[] Counts = ["part", "of", "members", "counted", "percent"];

    private static readonly string[] Declared = ["instrument", "status", "members"];

    private const string Score = "score_";

    public static RowTable Of(Indicator indicator, Reading reading, RowTable rows, Policy policy)
    {
        if (reading.Absence is not null) return new RowTable(Counts, []);
        if (Estimators.CountsDeclaredFacts(indicator)) return Statuses(rows);
        var scores = reading.Supporting.Where(s => s.Key.StartsWith(Score, StringComparison.Ordinal) && s.Value is not null)
            .Select(s => (Of: s.Key[Score.Length..], Members: Convert.ToInt64(s.Value, CultureInfo.InvariantCulture))).ToList();
        return new RowTable(Counts,
        [
            ["total", reading.Period.ToString(), (long?)reading.N, reading.Numerator, reading.Value],
            .. reading.Breakdown.Where(c => !c.Suppressed && c.N > 0).Select(c => (IReadOnlyList<object?>)[c.By, c.Key, (long?)c.N, c.Numerator, c.Value]),
            // One score that few gave is told by the others and the total: all of them, or none.
            .. scores.Exists(s => s.Members < policy["n_suppress"]) ? [] : scores.Select(s => (IReadOnlyList<object?>)["score", s.Of, s.Members, null, null]),
        ]);
    }

    /// <summary>Members by what they declared of each instrument: declared facts, so that no count is too small. Silence is counted beside it.</summary>
    private static RowTable Statuses(RowTable rows) => new(Declared,
        [.. MeasureRow.Of(rows).GroupBy(r => (Instrument: r.Text("instrument") ?? "", Status: r.Text("status") ?? "silent"))
            .OrderBy(g => g.Key.Instrument, StringComparer.Ordinal).ThenBy(g => g.Key.Status, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<object?>)[g.Key.Instrument, g.Key.Status, (long)g.Count()])]);
}
