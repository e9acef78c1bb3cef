using System.Globalization;
using CustomsItGuide.Readings;

namespace CustomsItGuide.States;

/// <summary>
/// What a receipt shows in place of a survey's rows: the counts that were published of them. Everything is taken from the reading, so that
/// a receipt tells no more than the page above it; in its order no identifier of a Member or an activity has a part.
/// </summary>
internal static class PublishedRows
{
    /// <summary>
    /// members: those that the row stands for. counted, percent: the reading's own; null where they are not published. lower, upper:
    /// percent, of a group that is published as a range.
    /// </summary>
    private static readonly string[] Counts = ["part", "of", "members", "counted", "percent", "lower", "upper"];

    private static readonly string[] Declared = ["instrument", "status", "members"];

    public static RowTable Of(Indicator indicator, Reading reading, RowTable rows)
    {
        if (reading.Absence is not null) return new RowTable(Counts, []);
        if (indicator.Kind.Rows == RowSubject.DeclaredFacts) return Statuses(rows);
        return new RowTable(Counts,
        [
            ["total", reading.Period.ToString(), (long?)reading.N, reading.Numerator, reading.Value, null, null],
            .. reading.Breakdown.Where(c => !c.Suppressed && c.N > 0)
                .Select(c => (IReadOnlyList<object?>)[c.By, c.Key, (long?)c.N, c.Numerator, c.Value, c.Lower, c.Upper]),
            .. reading.Supporting.Where(s => s.Value is not null).Select(s => (Of: SurveyFigures.ScoresOf(s.Key), Members: s.Value))
                .Where(s => s.Of is not null)
                .Select(s =>
                    (IReadOnlyList<object?>)["score", Scores(s.Of!.Value), Convert.ToInt64(s.Members, CultureInfo.InvariantCulture), null,
                        null, null, null]),
        ]);
    }

    private static string Scores((int From, int To) of) =>
        of.From == of.To ? FormattableString.Invariant($"{of.From}") : FormattableString.Invariant($"{of.From} to {of.To}");

    /// <summary>Members by what they declared of each instrument: declared facts, so that no count is too small. Silence is counted beside
    /// it.</summary>
    private static RowTable Statuses(RowTable rows) => new(Declared,
        [.. MeasureRow.Of(rows).GroupBy(r => (Instrument: r.Text("instrument") ?? "", Status: r.Text("status") ?? "silent"))
            .OrderBy(g => g.Key.Instrument, StringComparer.Ordinal).ThenBy(g => g.Key.Status, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<object?>)[g.Key.Instrument, g.Key.Status, (long)g.Count()])]);
}
